// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QTimer>

#include <chrono>

namespace Halyard::Test {

//! Ticks every millisecond, and tells how long this thread's event loop was kept from it. Time in
//! which the thread could run, but the machine had something else to do, does not count.
class Heartbeat : public QObject
{
    Q_OBJECT

public:
    Heartbeat();

    [[nodiscard]] std::chrono::microseconds longestTurn() const { return m_longest; }
    [[nodiscard]] int ticks() const { return m_ticks; }

private:
    void tick();
    [[nodiscard]] static std::chrono::nanoseconds own();

    QTimer m_timer;
    std::chrono::nanoseconds m_last{0};
    std::chrono::microseconds m_longest{0};
    int m_ticks = 0;
};

} // namespace Halyard::Test
