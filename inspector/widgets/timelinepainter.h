// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/theme.h"
#include "widgets/timelinewidget.h"

class QPainter;

namespace Halyard::Inspector {

//! Paints a TimelineWidget: single events as shapes where there is room, else as bars whose height
//! tells how many there are. What went wrong has another shape, too.
class TimelinePainter
{
public:
    struct Content
    {
        const TimelineStore *store = nullptr;
        TimeAxis axis = {};
        std::optional<TimelineStore::Range> selection = {};
        std::optional<TimelineWidget::Current> current = {};
        std::optional<double> hoverX = {};
    };

    TimelinePainter(const TimelineWidget &widget, const Content &content);

    void paint(QPainter &painter) const;

private:
    using Lane = Event::Lane;

    void paintLanes(QPainter &painter) const;
    void paintTitle(QPainter &painter, Lane lane, const QRect &area) const;
    void paintTicks(QPainter &painter) const;
    void paintEvents(QPainter &painter, Lane lane) const;
    void paintShapes(QPainter &painter, Lane lane) const;
    void paintBars(QPainter &painter, Lane lane) const;
    void paintMark(QPainter &painter, Lane lane, const TimelineStore::Mark &mark) const;
    void paintSelection(QPainter &painter) const;
    void paintHover(QPainter &painter) const;
    void paintCurrent(QPainter &painter) const;
    [[nodiscard]] QRectF boxOf(Lane lane, const TimelineStore::Mark &mark) const;
    [[nodiscard]] static Tone toneOf(Lane lane);
    [[nodiscard]] double shapeSize() const;

    const TimelineWidget &m_widget;
    const Content &m_content;
    const QRect m_plot;
    const QPalette m_palette;
};

} // namespace Halyard::Inspector
