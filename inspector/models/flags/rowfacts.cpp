// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/rowfacts.h"

#include <algorithm>

namespace Halyard::Inspector {

using std::chrono::milliseconds;

ValueType typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return ValueType::Bool;
    case QJsonValue::String: return ValueType::Text;
    case QJsonValue::Double: return ValueType::Number;
    case QJsonValue::Array:
    case QJsonValue::Object: return ValueType::Json;
    case QJsonValue::Null: return ValueType::Null;
    case QJsonValue::Undefined: break;
    }
    return ValueType::None;
}

Flag::Source RowFacts::source() const
{
    const Flag::Source source = row.effective().source;
    const bool turnedStale = source == Flag::Source::Cached && row.live == nullptr && isStale();
    return turnedStale ? Flag::Source::Stale : source;
}

std::optional<milliseconds> RowFacts::age() const
{
    const SharedReading &reading = row.live ? board.live() : board.cached();
    return reading->ageAt(now);
}

std::optional<milliseconds> RowFacts::timeLeft() const
{
    return row.cached ? board.cached()->timeLeftAt(now) : std::nullopt;
}

std::optional<double> RowFacts::timeLeftShare() const
{
    const auto left = timeLeft();
    const auto ttl = left ? board.cached()->ttl : std::nullopt;
    if (!ttl || *ttl <= milliseconds::zero())
        return {};
    return std::clamp(double(left->count()) / double(ttl->count()), 0.0, 1.0);
}

bool RowFacts::isStale() const
{
    if (!row.cached)
        return false;
    const Reading::State state = board.cached()->stateAt(now);
    return state == Reading::State::Stale || state == Reading::State::Gone;
}

bool RowFacts::isGone() const
{
    return row.live == nullptr && board.cached()->stateAt(now) == Reading::State::Gone;
}

} // namespace Halyard::Inspector
