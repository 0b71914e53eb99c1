// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/insight/threeway.h"

namespace Halyard::Inspector {

namespace {

bool areDifferent(const FlagFacts *one, const FlagFacts *other)
{
    if (!one || !other)
        return one != other;
    return !Comparison::differences(*one, *other).isEmpty();
}

//! One of the three lists, on its way through the keys.
struct Way
{
    QList<FlagFacts>::const_iterator at = {};
    QList<FlagFacts>::const_iterator end = {};

    [[nodiscard]] const QString *key() const { return at == end ? nullptr : &at->key; }
    const FlagFacts *take(const QString &key)
    {
        return at != end && at->key == key ? &*at++ : nullptr;
    }
};

const QString *leastOf(const std::array<Way, 3> &ways)
{
    const QString *least = nullptr;
    for (const Way &way : ways) {
        if (way.key() && (!least || *way.key() < *least))
            least = way.key();
    }
    return least;
}

} // namespace

ThreeWay::ThreeWay(const SharedReading &base, const SharedReading &left, const SharedReading &right)
    : m_readings{base, left, right}
{
    static const QList<FlagFacts> nothing;
    std::array<Way, 3> ways;
    for (size_t side = 0; side < ways.size(); ++side) {
        const QList<FlagFacts> &flags = m_readings[side] ? m_readings[side]->flags : nothing;
        ways[side] = {.at = flags.cbegin(), .end = flags.cend()};
    }
    while (const QString *key = leastOf(ways)) {
        const FlagFacts *one = ways[0].take(*key);
        const FlagFacts *two = ways[1].take(*key);
        const FlagFacts *three = ways[2].take(*key);
        add(one, two, three);
    }
}

void ThreeWay::add(const FlagFacts *base, const FlagFacts *left, const FlagFacts *right)
{
    const bool isLeftOther = areDifferent(base, left);
    const bool isRightOther = areDifferent(base, right);
    if (!isLeftOther && !isRightOther) {
        ++m_same;
        return;
    }
    const Kind kind = !isRightOther ? Kind::OnlyLeft
        : !isLeftOther              ? Kind::OnlyRight
        : areDifferent(left, right) ? Kind::Conflict
                                    : Kind::Alike;
    m_rows.append({.base = base, .left = left, .right = right, .kind = kind});
    ++m_counts[size_t(kind)];
}

} // namespace Halyard::Inspector
