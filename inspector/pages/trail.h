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

    using QObject::QObject;

    void add(const Step &step);
    void goBack() { go(-1); }
    void goForward() { go(1); }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_steps.size(); }

Q_SIGNALS:
    void stepWanted(const Halyard::Inspector::Trail::Step &step);
    void changed();

private:
    void go(int direction);

    QList<Step> m_steps;
    qsizetype m_at = -1;
    bool m_isGoing = false;
};

} // namespace Halyard::Inspector
