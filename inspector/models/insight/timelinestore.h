// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/events.h"

#include <QtCore/QList>

#include <array>
#include <optional>
#include <vector>

namespace Halyard::Inspector {

//! When things happened, lane by lane, ready to be painted at any scale.
class TimelineStore
{
public:
    using Lane = Event::Lane;
    static constexpr int LaneCount = 3;

    //! A stretch of time; its end does not belong to it.
    struct Range
    {
        Moment from = 0;
        Moment to = 0;

        [[nodiscard]] bool isEmpty() const { return to <= from; }
        [[nodiscard]] bool contains(Moment at) const { return at >= from && at < to; }
        friend bool operator==(const Range &, const Range &) = default;
    };
    //! An event, as far as it is painted.
    struct Mark
    {
        Moment at = 0;
        qint32 duration = 0;
        bool isBad = false;
        //! How many were appended before it since the last clear(): which event it is.
        qint64 number = 0;
    };
    //! The events of one pixel.
    struct Bin
    {
        qint32 count = 0;
        //! Milliseconds; zero without events.
        qint32 shortest = 0;
        qint32 longest = 0;
        bool hasBad = false;

        friend bool operator==(const Bin &, const Bin &) = default;
    };

    //! Returns its number.
    qint64 append(const Event &event);
    void clear();
    //! The oldest went out of the log: those with a number below.
    void dropBefore(qint64 number);

    [[nodiscard]] qsizetype count(Lane lane) const;
    [[nodiscard]] qsizetype count(Lane lane, const Range &range) const;
    //! From the first event to behind the end of the last; nothing without events.
    [[nodiscard]] std::optional<Range> extent() const;

    //! Those that begin in \a range, one bin for each of as many equal parts of it.
    [[nodiscard]] QList<Bin> bins(Lane lane, const Range &range, int parts) const;
    //! Those that begin in \a range, in order of time.
    [[nodiscard]] QList<Mark> marks(Lane lane, const Range &range) const;
    //! The one that begins nearest, if it is within \a reach.
    [[nodiscard]] std::optional<Mark> nearest(Lane lane, Moment at,
                                              std::chrono::milliseconds reach) const;
    //! The first that begins after, the last that begins before.
    [[nodiscard]] std::optional<Mark> next(Lane lane, Moment at) const;
    [[nodiscard]] std::optional<Mark> previous(Lane lane, Moment at) const;

private:
    //! Side by side, so that binning reads only what it needs.
    struct Marks
    {
        std::vector<Moment> at = {};
        std::vector<qint32> durations = {};
        std::vector<quint8> isBad = {};
        std::vector<qint64> numbers = {};
        //! Of ends, for the extent.
        Moment latestEnd = 0;

        void insert(const Mark &mark);
        void dropBefore(qint64 number);
        [[nodiscard]] Mark mark(size_t place) const;
        [[nodiscard]] size_t placeOf(Moment moment) const;
        [[nodiscard]] Bin bin(size_t from, size_t to) const;
    };

    [[nodiscard]] const Marks &marksOf(Lane lane) const { return m_lanes[size_t(lane)]; }

    std::array<Marks, LaneCount> m_lanes;
    qint64 m_next = 0;
};

} // namespace Halyard::Inspector
