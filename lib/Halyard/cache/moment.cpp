// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/moment.h>

#include <Halyard/time/clock.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace Halyard {

namespace {

//! Before this version was made: no clock that says less is right.
constexpr milliseconds Made = std::chrono::sys_days(2026y / 1 / 1).time_since_epoch();
//! Two devices that both know the time differ by so much.
constexpr milliseconds Skew = 5min;

std::optional<milliseconds> ageByWall(milliseconds then, milliseconds now)
{
    if (then < Made || now < Made || then > now + Skew)
        return std::nullopt;
    return std::max(now - then, 0ms);
}

} // namespace

Moment Moment::now(const Clock &clock)
{
    return {.wall = clock.wall(), .bootId = clock.bootId(), .sinceBoot = clock.sinceBoot()};
}

Moment Moment::at(milliseconds sinceBoot, const Clock &clock)
{
    return {.wall = clock.wall() - (clock.sinceBoot() - sinceBoot),
            .bootId = clock.bootId(),
            .sinceBoot = sinceBoot};
}

Moment Moment::fromJson(const QJsonObject &object)
{
    return {.wall = milliseconds(object.value("wall"_L1).toInteger()),
            .bootId = object.value("boot"_L1).toString(),
            .sinceBoot = milliseconds(object.value("since_boot"_L1).toInteger())};
}

std::optional<milliseconds> Moment::age(const Clock &clock) const
{
    if (bootId.isEmpty() || bootId != clock.bootId())
        return ageByWall(wall, clock.wall());
    const milliseconds age = clock.sinceBoot() - sinceBoot;
    // The future of this very boot: a machine that was restored from a snapshot.
    return age >= 0ms ? std::optional(age) : std::nullopt;
}

} // namespace Halyard
