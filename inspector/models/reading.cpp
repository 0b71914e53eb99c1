// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/reading.h"

#include <QtCore/QDateTime>

#include <algorithm>
#include <atomic>

namespace Halyard::Inspector {

using std::chrono::milliseconds;

namespace {

// Read by the threads of sources, too.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): one clock for all of them.
std::atomic<Moment> stoppedAt = 0;

} // namespace

Moment now()
{
    const Moment stopped = stoppedAt;
    return stopped != 0 ? stopped : QDateTime::currentMSecsSinceEpoch();
}

void stopClock()
{
    stoppedAt = now();
}

const FlagFacts *Reading::find(const QString &key) const
{
    const auto at = std::lower_bound(
        flags.cbegin(), flags.cend(), key,
        [](const FlagFacts &facts, const QString &wanted) { return facts.key < wanted; });
    return at != flags.cend() && at->key == key ? &*at : nullptr;
}

std::shared_ptr<const Reading> Reading::outline() const
{
    auto outline = std::make_shared<Reading>(*this);
    outline->flags = {};
    outline->record = {};
    outline->leftOut = count();
    return outline;
}

std::optional<milliseconds> Reading::ageAt(Moment moment) const
{
    if (!age)
        return {};
    return *age + milliseconds(std::max<Moment>(moment - readAt, 0));
}

std::optional<milliseconds> Reading::timeLeftAt(Moment moment) const
{
    const auto old = ageAt(moment);
    if (!old || !ttl)
        return {};
    return *ttl - *old;
}

Reading::State Reading::stateAt(Moment moment) const
{
    if (state != State::Fresh && state != State::Stale)
        return state;
    const auto old = ageAt(moment);
    if (!old)
        return state;
    if (staleTtl && *old > *staleTtl)
        return State::Gone;
    return ttl && *old >= *ttl ? State::Stale : state;
}

} // namespace Halyard::Inspector
