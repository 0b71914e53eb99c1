// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "health.h"

#include "logging.h"

using namespace Qt::StringLiterals;

namespace Halyard::Redis {

Health::Health(Told told)
    : m_told(std::move(told))
{
}

void Health::report(Part part, const Problem &problem)
{
    switch (part) {
    case Part::Link: m_link = problem; break;
    case Part::Reading: m_reading = problem; break;
    case Part::Writing:
        m_writing = problem;
        // What was in the way of reading has just been replaced.
        if (problem.isGood() && m_reading.state == CacheStatus::State::Failing)
            m_reading = {};
        break;
    }
    const Problem now = worst();
    // That somebody answers says nothing yet about what we may do there.
    const bool isEarly =
        part == Part::Link && now.isGood() && m_last == CacheStatus::State::Starting;
    if (now.state == m_last || isEarly)
        return;
    m_last = now.state;
    if (now.isGood())
        qCDebug(lcRedis) << "The cache works";
    else
        qCDebug(lcRedis).noquote() << "The cache is in trouble:" << now.detail;
    m_told(now.state, now.detail);
}

const Problem &Health::worst() const
{
    if (!m_link.isGood())
        return m_link;
    return m_reading.isGood() ? m_writing : m_reading;
}

} // namespace Halyard::Redis
