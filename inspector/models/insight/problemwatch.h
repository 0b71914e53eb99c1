// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/insight/problemmodel.h"
#include "models/insight/recordpasts.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QStringList>
#include <QtCore/QTimer>

namespace Halyard::Inspector {

class Session;

//! Keeps the list of problems of a session up to date. Looks in another thread, soon after
//! something changed, and every half minute for what changes by itself.
class ProblemWatch : public QObject
{
    Q_OBJECT

public:
    explicit ProblemWatch(Session &session, QObject *parent = nullptr);

    [[nodiscard]] ProblemModel *model() { return &m_model; }
    //! Keys that somebody asked for by name.
    void setWantedKeys(const QStringList &keys);
    //! What it finds from then on waits.
    void setHeld(bool isHeld);
    //! Whether it still looks for the first time, or again.
    [[nodiscard]] bool isLooking() const { return m_soon.isActive() || m_look.isRunning(); }

Q_SIGNALS:
    //! It looked at everything; the model says what it found.
    void looked();

private:
    void follow(Source *source);
    void look();
    [[nodiscard]] ProblemInput input() const;

    Session &m_session;
    ProblemModel m_model;
    RecordPasts m_pasts;
    QStringList m_wantedKeys;
    QTimer m_soon;
    QTimer m_again;
    QFutureWatcher<QList<Problem>> m_look;
    bool m_isHeld = false;
};

} // namespace Halyard::Inspector
