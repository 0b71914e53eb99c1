// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cachestatus.h>
#include <Halyard/cacheurl.h>
#include <Halyard/clientoptions.h>
#include <Halyard/flagcontext.h>
#include <Halyard/flagset.h>
#include <Halyard/halyard_export.h>

#include <QtCore/QFuture>
#include <QtCore/QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace Halyard {

//! One person in a fallback cache. Who that is only those can tell who have the project token.
struct HALYARD_EXPORT CachedPerson
{
    Q_GADGET

public:
    //! Of host and project: 32 digits.
    QString scope = {};
    //! 32 digits, and for a person in groups "-" and 16 more.
    QString name = {};
    qint64 bytes = 0;
    //! Milliseconds since 1970, where the cache keeps an order; the least is the first to go.
    std::optional<qint64> usedAt = {};
    //! Until the cache drops it by itself, where it does so.
    std::optional<std::chrono::seconds> timeLeft = {};

    friend bool operator==(const CachedPerson &, const CachedPerson &) = default;
};

//! What a fallback cache keeps of one person, judged by the clock of now.
struct HALYARD_EXPORT CachedFlags
{
    Q_GADGET

public:
    enum class State {
        Fresh,   //!< Would be served as Cached.
        Stale,   //!< Would be served, and asked for again.
        Gone,    //!< Too old to be served.
        Missing, //!< There is nothing.
        Damaged, //!< There is something, but not a record; see problem.
    };
    Q_ENUM(State)

    State state = State::Missing;
    QString problem = {};
    //! Written in a newer format than ours: what is known of that was read.
    bool isNewer = false;
    //! With Flag::Source::Cached or Stale; of a record that is Gone, Stale.
    FlagSet flags = {};
    //! Since the server last confirmed it; nothing if there is no telling.
    std::optional<std::chrono::milliseconds> age = {};
    //! Milliseconds since 1970, by the clock of whoever wrote it.
    qint64 fetchedAt = 0;
    qint64 confirmedAt = 0;
    QString requestId = {};
    //! The server's clock, in milliseconds since 1970.
    std::optional<qint64> evaluatedAt = {};
    //! Name and version of the library that wrote it.
    QString writer = {};
    //! Hash of the properties that the flags were asked with.
    QString context = {};
    //! As it is kept.
    QByteArray record = {};
};

//! Looks into a fallback cache without leaving a trace: no order of use changes, nothing is locked,
//! repaired or rewritten. Belongs to one thread; futures end there.
class HALYARD_EXPORT CacheBrowser : public QObject
{
    Q_OBJECT

public:
    //! A URL as for ClientOptions::fallbackCache.
    explicit CacheBrowser(const QUrl &url, QObject *parent = nullptr);
    ~CacheBrowser() override;

    //! Of a cache that cannot be used the state says why, and lists are empty.
    [[nodiscard]] CacheStatus status() const;
    [[nodiscard]] QUrl url() const;

    struct Listing
    {
        //! Least used first.
        QList<CachedPerson> persons = {};
        //! Why there may be more.
        QString problem = {};
    };
    [[nodiscard]] QFuture<Listing> list();
    [[nodiscard]] QFuture<CachedFlags> read(const CachedPerson &person);
    //! A cache that could not be reached is left alone for a while, and what is asked meanwhile is
    //! answered with the old problem. This ends the pause: what is asked next tries at once. For
    //! a person who does not want to wait, not for a loop.
    void retry();
    //! The only thing that changes something. Ends once it is done, or told by status() not to be.
    QFuture<void> remove(const CachedPerson &person);

    //! What a \a record that came some other way than out of a cache would be worth in one of these
    //! \a rules, by its ttl and staleTtl. Nobody says whom it has to be about.
    [[nodiscard]] static CachedFlags judge(const QByteArray &record, const CacheUrl &rules);

    //! The scope and the name that \a context's person has in every cache.
    [[nodiscard]] static CachedPerson nameOf(const QUrl &host, const QString &projectToken,
                                             const FlagContext &context);
    //! CachedFlags::context of what an application with the usual options was answered for
    //! \a context.
    [[nodiscard]] static QString hashOf(const QString &projectToken, const FlagContext &context);

Q_SIGNALS:
    void statusChanged(const Halyard::CacheStatus &status);

private:
    class Private;
    std::unique_ptr<Private> const d;
};

} // namespace Halyard

Q_DECLARE_METATYPE(Halyard::CachedPerson)
