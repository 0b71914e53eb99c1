// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "heartbeat.h"

#include <QtCore/QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Test {

Heartbeat::Heartbeat()
    : m_last(own())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::tick);
    m_timer.start(1ms);
}

void Heartbeat::tick()
{
    const auto now = own();
    const auto turn = std::chrono::duration_cast<std::chrono::microseconds>(now - m_last);
    m_longest = std::max(m_longest, turn);
    m_last = now;
    ++m_ticks;
}

//! The time, less what this thread spent waiting for a processor.
std::chrono::nanoseconds Heartbeat::own()
{
    const std::chrono::nanoseconds now = std::chrono::steady_clock::now().time_since_epoch();
    QFile file(u"/proc/thread-self/schedstat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return now;
    return now - std::chrono::nanoseconds{file.readAll().split(' ').value(1).toLongLong()};
}

} // namespace Halyard::Test
