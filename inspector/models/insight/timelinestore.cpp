// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/insight/timelinestore.h"

#include <algorithm>
#include <limits>

namespace Halyard::Inspector {

namespace {

// Where the n-th of as many equal parts begins; exact where nanoseconds since 1970 would overflow.
Moment partOf(const TimelineStore::Range &range, int part, int parts)
{
    const Moment span = range.to - range.from;
    return range.from + span / parts * part + span % parts * part / parts;
}

qint32 inRange(std::chrono::milliseconds duration)
{
    return qint32(std::clamp<qint64>(duration.count(), 0, std::numeric_limits<qint32>::max()));
}

} // namespace

qint64 TimelineStore::append(const Event &event)
{
    const qint64 number = m_next++;
    m_lanes[size_t(event.lane)].insert({.at = event.at,
                                        .duration = inRange(event.duration),
                                        .isBad = event.isBad,
                                        .number = number});
    return number;
}

void TimelineStore::clear()
{
    *this = {};
}

void TimelineStore::dropBefore(qint64 number)
{
    for (Marks &marks : m_lanes)
        marks.dropBefore(number);
}

qsizetype TimelineStore::count(Lane lane) const
{
    return qsizetype(marksOf(lane).at.size());
}

qsizetype TimelineStore::count(Lane lane, const Range &range) const
{
    if (range.isEmpty())
        return 0;
    const Marks &marks = marksOf(lane);
    return qsizetype(marks.placeOf(range.to) - marks.placeOf(range.from));
}

std::optional<TimelineStore::Range> TimelineStore::extent() const
{
    std::optional<Range> extent;
    for (const Marks &marks : m_lanes) {
        if (marks.at.empty())
            continue;
        const Range own{.from = marks.at.front(), .to = marks.latestEnd + 1};
        extent = extent
            ? Range{.from = std::min(extent->from, own.from), .to = std::max(extent->to, own.to)}
            : own;
    }
    return extent;
}

QList<TimelineStore::Bin> TimelineStore::bins(Lane lane, const Range &range, int parts) const
{
    QList<Bin> bins(std::max(parts, 0));
    if (range.isEmpty())
        return bins;
    const Marks &marks = marksOf(lane);
    size_t from = marks.placeOf(range.from);
    for (int part = 0; part < parts; ++part) {
        const size_t to = marks.placeOf(partOf(range, part + 1, parts));
        bins[part] = marks.bin(from, to);
        from = to;
    }
    return bins;
}

QList<TimelineStore::Mark> TimelineStore::marks(Lane lane, const Range &range) const
{
    QList<Mark> found;
    if (range.isEmpty())
        return found;
    const Marks &marks = marksOf(lane);
    const size_t to = marks.placeOf(range.to);
    for (size_t place = marks.placeOf(range.from); place < to; ++place)
        found.append(marks.mark(place));
    return found;
}

std::optional<TimelineStore::Mark> TimelineStore::nearest(Lane lane, Moment at,
                                                          std::chrono::milliseconds reach) const
{
    const Marks &marks = marksOf(lane);
    const size_t after = marks.placeOf(at);
    std::optional<Mark> found;
    if (after < marks.at.size())
        found = marks.mark(after);
    if (after > 0) {
        const Mark before = marks.mark(after - 1);
        if (!found || at - before.at < found->at - at)
            found = before;
    }
    if (found && std::abs(found->at - at) > reach.count())
        found.reset();
    return found;
}

std::optional<TimelineStore::Mark> TimelineStore::next(Lane lane, Moment at) const
{
    const Marks &marks = marksOf(lane);
    const size_t place = marks.placeOf(at + 1);
    return place < marks.at.size() ? std::optional(marks.mark(place)) : std::nullopt;
}

std::optional<TimelineStore::Mark> TimelineStore::previous(Lane lane, Moment at) const
{
    const Marks &marks = marksOf(lane);
    const size_t place = marks.placeOf(at);
    return place > 0 ? std::optional(marks.mark(place - 1)) : std::nullopt;
}

void TimelineStore::Marks::insert(const Mark &mark)
{
    latestEnd = at.empty() ? mark.at + mark.duration : std::max(latestEnd, mark.at + mark.duration);
    // Nearly always the end: what is told late began not long ago.
    const auto place = std::upper_bound(at.cbegin(), at.cend(), mark.at) - at.cbegin();
    at.insert(at.cbegin() + place, mark.at);
    durations.insert(durations.cbegin() + place, mark.duration);
    isBad.insert(isBad.cbegin() + place, mark.isBad ? 1 : 0);
    numbers.insert(numbers.cbegin() + place, mark.number);
}

void TimelineStore::Marks::dropBefore(qint64 number)
{
    const Marks before = std::exchange(*this, {});
    for (size_t place = 0; place < before.at.size(); ++place) {
        if (before.numbers[place] >= number)
            insert(before.mark(place));
    }
}

TimelineStore::Mark TimelineStore::Marks::mark(size_t place) const
{
    return {.at = at[place],
            .duration = durations[place],
            .isBad = isBad[place] != 0,
            .number = numbers[place]};
}

size_t TimelineStore::Marks::placeOf(Moment moment) const
{
    return size_t(std::lower_bound(at.cbegin(), at.cend(), moment) - at.cbegin());
}

TimelineStore::Bin TimelineStore::Marks::bin(size_t from, size_t to) const
{
    if (from == to)
        return {};
    qint32 shortest = durations[from];
    qint32 longest = shortest;
    quint8 bad = 0;
    for (size_t place = from; place < to; ++place) {
        shortest = std::min(shortest, durations[place]);
        longest = std::max(longest, durations[place]);
        bad = quint8(bad | isBad[place]);
    }
    return {
        .count = qint32(to - from), .shortest = shortest, .longest = longest, .hasBad = bad != 0};
}

} // namespace Halyard::Inspector
