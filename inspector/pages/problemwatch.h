// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/insight/problems.h"
#include "models/session.h"

#include <QtCore/QTimer>

namespace Halyard::Inspector {

//! Looks for problems whenever something changed, in another thread.
class ProblemWatch : public QObject
{
    Q_OBJECT

public:
    explicit ProblemWatch(Session &session, QObject *parent = nullptr);

    //! A key that somebody asked for by name.
    void addWantedKey(const QString &key);
    [[nodiscard]] bool isLooking() const { return m_isLooking; }

Q_SIGNALS:
    void found(const QList<Halyard::Inspector::Problem> &problems);

private:
    void watch(Source *source);
    void forget(const Source *source);
    void takeDown(const Source *source, const QString &personId, const SharedReading &before);
    void lookSoon();
    void look();

    Session &m_session;
    QHash<std::pair<const Source *, QString>, RecordPast> m_past;
    QStringList m_wantedKeys;
    bool m_isLooking = false;
    bool m_isOutdated = false;
    QTimer m_soon;
};

} // namespace Halyard::Inspector
