// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/insight/comparison.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Halyard::Inspector {

namespace {

using PersonKey = std::pair<QString, QString>;

bool isVariantOnly(const FlagFacts &left, const FlagFacts &right)
{
    return !left.variant.isEmpty() && !right.variant.isEmpty() && left.variant != right.variant;
}

bool hasOtherReason(const FlagFacts &left, const FlagFacts &right)
{
    return left.reasonCode != right.reasonCode || left.reason != right.reason
        || left.condition != right.condition;
}

PersonKey keyOf(const Person &person)
{
    return person.name.isEmpty() ? PersonKey(QString(), person.id)
                                 : PersonKey(person.scope, person.name);
}

} // namespace

Comparison::Comparison(const SharedReading &left, const SharedReading &right)
    : m_left(left)
    , m_right(right)
{
    static const QList<FlagFacts> nothing;
    const QList<FlagFacts> &lefts = left ? left->flags : nothing;
    const QList<FlagFacts> &rights = right ? right->flags : nothing;
    auto l = lefts.cbegin();
    auto r = rights.cbegin();
    while (l != lefts.cend() || r != rights.cend()) {
        if (r == rights.cend() || (l != lefts.cend() && l->key < r->key)) {
            add(&*l++, nullptr, Kind::Removed);
        } else if (l == lefts.cend() || r->key < l->key) {
            add(nullptr, &*r++, Kind::Added);
        } else {
            const QList<Kind> differing = differences(*l, *r);
            if (differing.isEmpty())
                ++m_same;
            else
                add(&*l, &*r, differing.first());
            ++l;
            ++r;
        }
    }
}

void Comparison::add(const FlagFacts *left, const FlagFacts *right, Kind kind)
{
    m_rows.append({.left = left, .right = right, .kind = kind});
    ++m_counts[size_t(kind)];
}

bool Comparison::isSameForApplications() const
{
    return std::all_of(m_rows.cbegin(), m_rows.cend(),
                       [](const Row &row) { return row.kind > Kind::Payload; });
}

QList<Comparison::Kind> Comparison::differences(const FlagFacts &left, const FlagFacts &right)
{
    QList<Kind> kinds;
    if (isVariantOnly(left, right))
        kinds.append(Kind::Variant);
    else if (left.value != right.value || left.variant != right.variant)
        kinds.append(Kind::Value);
    if (left.payload != right.payload)
        kinds.append(Kind::Payload);
    if (hasOtherReason(left, right))
        kinds.append(Kind::Reason);
    if (left.version != right.version)
        kinds.append(Kind::Version);
    return kinds;
}

bool SourceComparison::isSame() const
{
    return onlyLeft.isEmpty() && onlyRight.isEmpty() && unread == 0 && differingPersons() == 0;
}

qsizetype SourceComparison::differingPersons() const
{
    return std::count_if(both.cbegin(), both.cend(),
                         [](const Pair &pair) { return !pair.flags.isSame(); });
}

SourceComparison compare(const QList<Person> &left, const QList<Person> &right)
{
    QHash<PersonKey, const Person *> rights;
    rights.reserve(right.size());
    for (const Person &person : right)
        rights.insert(keyOf(person), &person);
    SourceComparison result;
    QSet<const Person *> met;
    for (const Person &person : left) {
        const Person *other = rights.value(keyOf(person));
        if (!other) {
            result.onlyLeft.append(person);
            continue;
        }
        met.insert(other);
        if (!person.reading || !other->reading) {
            ++result.unread;
            continue;
        }
        result.both.append({.title = person.label.isEmpty() ? other->title() : person.title(),
                            .leftId = person.id,
                            .rightId = other->id,
                            .flags = Comparison(person.reading, other->reading)});
    }
    std::copy_if(right.cbegin(), right.cend(), std::back_inserter(result.onlyRight),
                 [&met](const Person &person) { return !met.contains(&person); });
    return result;
}

} // namespace Halyard::Inspector
