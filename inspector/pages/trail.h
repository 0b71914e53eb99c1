// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/session.h"

#include <QtCore/QList>

namespace Halyard::Inspector {

//! What was looked at, in order, to go back and forth in: the latest hundred.
class Trail : public QObject
{
    Q_OBJECT

public:
    struct Step
    {
        Session::Focus focus = {};
        QString key = {};
        friend bool operator==(const Step &, const Step &) = default;
    };

    //! What is open in \a session can be gone to.
    explicit Trail(const Session &session, QObject *parent = nullptr);

    void add(const Step &step);
    void goBack() { go(-1); }
    void goForward() { go(1); }
    [[nodiscard]] bool canGoBack() const { return next(-1) >= 0; }
    [[nodiscard]] bool canGoForward() const { return next(1) >= 0; }

Q_SIGNALS:
    void stepWanted(const Halyard::Inspector::Trail::Step &step);
    void changed();

private:
    void go(int direction);
    //! Negative if there is none.
    [[nodiscard]] qsizetype next(int direction) const;

    const Session &m_session;
    QList<Step> m_steps;
    qsizetype m_at = -1;
    bool m_isGoing = false;
};

} // namespace Halyard::Inspector
