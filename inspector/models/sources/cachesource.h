// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/source.h"
#include "models/sources/cachewatch.h"

#include <Halyard/cacheurl.h>

#include <QtCore/QSet>
#include <QtCore/QThread>

namespace Halyard::Inspector {

//! Every person of a fallback cache, as long as it lasts: a folder, settings, Redis. Follows changes
//! by itself, and leaves no trace.
class CacheSource final : public Source
{
    Q_OBJECT

public:
    explicit CacheSource(const QUrl &url, QObject *parent = nullptr);
    ~CacheSource() override;

    void refresh() override;
    void look(const QString &personId) override;
    void glance(const QString &personId) override;
    void cancel() override;
    void setAwake(bool isAwake) override;
    [[nodiscard]] Attempts attempts() const override;

    //! What the URL says.
    [[nodiscard]] const CacheUrl &rules() const { return m_rules; }
    //! Person::id of a person of a cache.
    [[nodiscard]] static QString idOf(const CachedPerson &person);

private:
    CacheSource(const QUrl &url, const std::variant<CacheUrl, CacheUrlProblem> &parsed,
                QObject *parent);

    [[nodiscard]] bool isWatched() const { return m_thread != nullptr; }
    void watch(const QUrl &url);
    void show(const CacheWatch::Listing &listing);
    [[nodiscard]] QString detailOf(const CacheWatch::Listing &listing) const;
    void showStatus(const CacheWatch::Listing &listing);
    void readAgain(const QList<Person> &before, bool isAsked);
    void take(const CachedPerson &person, const SharedReading &reading, int turn);
    void takeGlance(const CachedPerson &person, const SharedReading &reading, int turn);

    CacheUrl m_rules;
    //! Null where the URL names nothing that could be watched.
    QThread *m_thread = nullptr;
    CacheWatch *m_watch = nullptr;
    QSet<QString> m_reading;
    QSet<QString> m_glancing;
    std::optional<Moment> m_nextAttempt;
};

} // namespace Halyard::Inspector
