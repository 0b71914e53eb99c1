// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace Halyard {

class Clock;

//! A moment, with all that it takes to tell its age later: after a boot, with a clock that was set
//! meanwhile, or on another machine.
struct Moment
{
    //! Since 1970, as the device believed.
    std::chrono::milliseconds wall{0};
    //! Names the boot; empty where the system does not tell.
    QString bootId = {};
    std::chrono::milliseconds sinceBoot{0};

    [[nodiscard]] static Moment now(const Clock &clock);
    //! The moment at which Clock::sinceBoot() said \a sinceBoot.
    [[nodiscard]] static Moment at(std::chrono::milliseconds sinceBoot, const Clock &clock);
    [[nodiscard]] static Moment fromJson(const QJsonObject &object);

    //! Nothing if there is no telling. Within a boot the wall clock does not count.
    [[nodiscard]] std::optional<std::chrono::milliseconds> age(const Clock &clock) const;

    friend bool operator==(const Moment &, const Moment &) = default;
};

} // namespace Halyard
