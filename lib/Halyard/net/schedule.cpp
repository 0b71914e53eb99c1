// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/net/schedule.h>

#include <algorithm>

namespace Halyard {

namespace {

using namespace std::chrono_literals;

//! What only a person can mend is looked at now and then.
constexpr auto PauseAfterRejection = 1h;
//! Without a floor, the first quick retries of a fleet are worse than none.
constexpr auto LeastBackOff = 15s;
constexpr auto MostBackOff = 300s;

bool isRejection(const Error &error)
{
    const int status = error.httpStatus;
    return status >= 300 && status < 500 && status != 408 && status != 429;
}

} // namespace

Schedule::Schedule(Milliseconds interval, quint32 seed)
    : m_interval(interval)
    , m_dice(seed)
{
}

std::optional<Schedule::Milliseconds> Schedule::pauseAfter(const Error &error,
                                                           std::optional<Milliseconds> retryAfter)
{
    const bool isFine = !error || error.kind == Error::Kind::PartialAnswer
        || error.kind == Error::Kind::QuotaLimited;
    m_failures = isFine ? 0 : m_failures + 1;
    if (!isAutomatic())
        return std::nullopt;
    if (isFine)
        return between(m_interval * 9 / 10, m_interval * 11 / 10);
    if (retryAfter)
        return between(*retryAfter, *retryAfter * 2);
    if (isRejection(error))
        return between(PauseAfterRejection, PauseAfterRejection * 11 / 10);
    return backOff();
}

Schedule::Milliseconds Schedule::spread(Milliseconds most)
{
    return between(0ms, most);
}

Schedule::Milliseconds Schedule::between(Milliseconds least, Milliseconds most)
{
    std::uniform_int_distribution<Milliseconds::rep> span(least.count(),
                                                          std::max(least, most).count());
    return Milliseconds{span(m_dice)};
}

Schedule::Milliseconds Schedule::backOff()
{
    const int doublings = std::min(m_failures, 5);
    const Milliseconds most = std::min<Milliseconds>(MostBackOff, LeastBackOff * (1 << doublings));
    return between(LeastBackOff, most);
}

} // namespace Halyard
