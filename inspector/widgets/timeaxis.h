// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/insight/timelinestore.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace Halyard::Inspector {

//! Where on a line times are, and at which of them a person would put a tick.
class TimeAxis
{
public:
    using Range = TimelineStore::Range;

    struct Tick
    {
        Moment at = 0;
        QString label = {};
        //! A day begins.
        bool isDay = false;
    };

    TimeAxis() = default;
    TimeAxis(const Range &range, double width);

    [[nodiscard]] const Range &range() const { return m_range; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double positionOf(Moment moment) const;
    [[nodiscard]] Moment momentAt(double position) const;

    //! At round times of the local clock, at least \a gap apart.
    [[nodiscard]] QList<Tick> ticks(double gap) const;
    //! The same moment stays at the same \a position; factors below 1 show less time.
    [[nodiscard]] Range zoomed(double factor, double position) const;
    [[nodiscard]] Range moved(double distance) const;

    static constexpr std::chrono::milliseconds Shortest{20};
    static constexpr std::chrono::milliseconds Longest = std::chrono::days{3650};

private:
    Range m_range{0, 1};
    double m_width = 1;
};

} // namespace Halyard::Inspector
