// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/loadoutcome.h>

#include <chrono>
#include <optional>
#include <random>

namespace Halyard {

//! When to ask again: pure arithmetic, with the dice brought in from outside.
class Schedule
{
public:
    using Milliseconds = std::chrono::milliseconds;

    //! \a interval zero: never by itself.
    explicit Schedule(Milliseconds interval, quint32 seed);

    //! Until the next round after one that ended with \a error; nothing if there is none.
    [[nodiscard]] std::optional<Milliseconds> pauseAfter(const Error &error,
                                                         std::optional<Milliseconds> retryAfter);
    //! A random part of \a most, to keep a fleet from acting as one.
    [[nodiscard]] Milliseconds spread(Milliseconds most);
    [[nodiscard]] bool isAutomatic() const { return m_interval.count() > 0; }
    [[nodiscard]] int failures() const { return m_failures; }

private:
    [[nodiscard]] Milliseconds between(Milliseconds least, Milliseconds most);
    [[nodiscard]] Milliseconds backOff();

    Milliseconds m_interval;
    int m_failures = 0;
    std::minstd_rand m_dice;
};

} // namespace Halyard
