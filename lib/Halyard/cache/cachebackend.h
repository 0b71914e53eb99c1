// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cachestatus.h>
#include <Halyard/cacheurl.h>
#include <Halyard/halyard_export.h>

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Halyard {

//! The name that a person's record is kept under. Says nothing about who that is.
struct CacheKey
{
    //! Of host and project: 32 digits.
    QString scope = {};
    //! 32 digits, and for a person in groups "-" and 16 more.
    QString person = {};
    //! In the clear, for a cache that is shared with those who keep it so; else empty.
    QString distinctId = {};

    friend bool operator==(const CacheKey &, const CacheKey &) = default;
};

//! What is kept of one person.
struct CacheContent
{
    enum class State { Found, Missing, Damaged, Unreadable };

    //! One flag as another library remembers it, in the form that it has in a record.
    struct ForeignFlag
    {
        QString key;
        QJsonObject flag;
        //! Milliseconds since 1970.
        qint64 confirmedAt = 0;
    };

    State state = State::Missing;
    //! As docs/cache-format.md has it.
    QByteArray record = {};
    //! The record was compared with what its first line says.
    bool isVerified = false;
    QList<ForeignFlag> foreign = {};
    QString problem = {};
};

//! A record as a list shows it.
struct CacheListing
{
    QString scope = {};
    QString person = {};
    qint64 bytes = 0;
    //! Milliseconds since 1970, where the cache keeps an order; the least is the first to go.
    std::optional<qint64> usedAt = {};
    //! Until the cache drops it by itself, where it does so.
    std::optional<std::chrono::seconds> timeLeft = {};
};

//! Keeps records somewhere. Belongs to one thread, where its callbacks happen too, and never makes
//! that thread wait for a network.
class CacheBackend
{
public:
    struct Listener
    {
        //! Told of each change of state, not of each attempt.
        std::function<void(CacheStatus::State state, const QString &detail)> stateChanged;
        //! Another process wrote or removed this record. May be told too often, or not at all.
        std::function<void(const CacheKey &key)> changedElsewhere;
    };
    using Found = std::function<void(const CacheContent &content)>;
    using Listed = std::function<void(const QList<CacheListing> &all, const QString &problem)>;

    CacheBackend() = default;
    CacheBackend(const CacheBackend &) = delete;
    CacheBackend &operator=(const CacheBackend &) = delete;
    //! Calls nobody back any more.
    virtual ~CacheBackend() = default;

    //! Calls back before it returns if it can, exactly once in any case, and soon.
    virtual void fetch(const CacheKey &key, Found found) = 0;
    //! Replaces what is kept, unless the \a record there is of a newer format. \a entries: its flags.
    virtual void save(const CacheKey &key, const QByteArray &record, qint64 entries) = 0;
    //! Erases what is kept of this person, in whatever groups.
    virtual void forget(const CacheKey &key) = 0;

    //! Like fetch(), but leaves no trace: nothing counts as used, repaired or connected for longer.
    virtual void peek(const CacheKey &key, Found found) = 0;
    virtual void list(Listed listed) = 0;
    virtual void remove(const CacheKey &key) = 0;

    //! Somebody wants to know now: what is asked next does not wait for the end of a pause between
    //! attempts.
    virtual void retry() { }

    //! True once nothing is left to be written; waits for that, but not for longer than \a limit.
    virtual bool finish(std::chrono::milliseconds limit) = 0;
};

using MakeCacheBackend =
    std::function<std::unique_ptr<CacheBackend>(const CacheUrl &url, CacheBackend::Listener told)>;

//! Makes a kind of cache known that the library itself does not have.
HALYARD_EXPORT void registerCacheBackend(CacheUrl::Backend kind, MakeCacheBackend make);

} // namespace Halyard
