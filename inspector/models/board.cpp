// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/board.h"

#include <algorithm>

namespace Halyard::Inspector {

namespace {

// What failed or is too old serves nobody, but its rows are still worth seeing.
bool isSide(const SharedReading &reading)
{
    return reading && (!reading->flags.isEmpty() || reading->state == Reading::State::Live);
}

FlagRow::Difference differenceOf(const FlagFacts &cached, const FlagFacts &live)
{
    if (cached.value != live.value)
        return FlagRow::Difference::Value;
    if (cached.payload != live.payload)
        return FlagRow::Difference::Payload;
    const bool hasSameOrigin =
        cached.reasonCode == live.reasonCode && cached.version == live.version;
    return hasSameOrigin ? FlagRow::Difference::None : FlagRow::Difference::Reason;
}

} // namespace

Board::Board(const SharedReading &cached, const SharedReading &live)
    : m_cached(cached)
    , m_live(live)
{
    static const QList<FlagFacts> nothing;
    const QList<FlagFacts> &left = cached ? cached->flags : nothing;
    const QList<FlagFacts> &right = live ? live->flags : nothing;
    const bool hasBoth = isSide(cached) && isSide(live);
    m_rows.reserve(std::max(left.size(), right.size()));
    auto l = left.cbegin();
    auto r = right.cbegin();
    while (l != left.cend() || r != right.cend()) {
        using Difference = FlagRow::Difference;
        if (r == right.cend() || (l != left.cend() && l->key < r->key)) {
            m_rows.append({.cached = &*l++,
                           .difference = hasBoth ? Difference::OnlyCached : Difference::Unknown});
        } else if (l == left.cend() || r->key < l->key) {
            m_rows.append({.live = &*r++,
                           .difference = hasBoth ? Difference::OnlyLive : Difference::Unknown});
        } else {
            const auto difference = differenceOf(*l, *r);
            m_rows.append({.cached = &*l++, .live = &*r++, .difference = difference});
        }
    }
}

qsizetype Board::differences() const
{
    return std::count_if(m_rows.cbegin(), m_rows.cend(),
                         [](const FlagRow &row) { return row.isDifferent(); });
}

qsizetype Board::rowOf(const QString &key) const
{
    const auto at = std::lower_bound(
        m_rows.cbegin(), m_rows.cend(), key,
        [](const FlagRow &row, const QString &wanted) { return row.key() < wanted; });
    return at != m_rows.cend() && at->key() == key ? at - m_rows.cbegin() : -1;
}

} // namespace Halyard::Inspector
