// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/timelinepainter.h"

#include "models/words.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QStyle>

#include <algorithm>
#include <cmath>

namespace Halyard::Inspector {

namespace {

constexpr std::array LanesInOrder{Event::Lane::Requests, Event::Lane::Changes, Event::Lane::States};

// Heavier than an icon's: it stands alone between lines.
void paintCross(QPainter &painter, const QRectF &box, const QColor &ink)
{
    const qreal inset = box.width() * 0.12;
    const QRectF inner = box.adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

} // namespace

TimelinePainter::TimelinePainter(const TimelineWidget &widget, const Content &content)
    : m_widget(widget)
    , m_content(content)
    , m_plot(widget.plotArea())
    , m_palette(widget.palette())
{
}

double TimelinePainter::shapeSize() const
{
    return m_widget.fontMetrics().height() * 0.75;
}

Tone TimelinePainter::toneOf(Lane lane)
{
    switch (lane) {
    case Lane::Requests: return Tone::Accent;
    case Lane::Changes: return Tone::Good;
    case Lane::States: return Tone::Faint;
    }
    return Tone::Plain;
}

void TimelinePainter::paint(QPainter &painter) const
{
    painter.setFont(m_widget.font());
    painter.fillRect(m_widget.rect(), m_palette.color(QPalette::Base));
    paintLanes(painter);
    paintTicks(painter);
    painter.save();
    painter.setClipRect(m_plot);
    if (m_content.store) {
        for (const Lane lane : LanesInOrder)
            paintEvents(painter, lane);
    }
    paintSelection(painter);
    paintHover(painter);
    paintCurrent(painter);
    painter.restore();
}

void TimelinePainter::paintLanes(QPainter &painter) const
{
    for (const Lane lane : LanesInOrder) {
        const QRect area = m_widget.laneArea(lane);
        if (int(lane) % 2 == 1)
            painter.fillRect(QRect(0, area.top(), m_widget.width(), area.height()),
                             m_palette.color(QPalette::AlternateBase));
        paintTitle(painter, lane, area);
    }
    painter.setPen(lineOf(m_palette));
    painter.drawLine(0, m_plot.bottom(), m_widget.width(), m_plot.bottom());
}

void TimelinePainter::paintTitle(QPainter &painter, Lane lane, const QRect &area) const
{
    const int margin = m_widget.fontMetrics().height() / 2;
    QRect title(margin, area.top(), m_plot.left() - 2 * margin, area.height());
    if (m_widget.isRightToLeft())
        title = {m_plot.right() + margin, area.top(),
                 m_widget.width() - m_plot.right() - 2 * margin, area.height()};
    const int line = m_widget.fontMetrics().height();
    const qsizetype count = m_content.store ? m_content.store->count(lane) : 0;
    const bool hasRoom = area.height() >= line * 9 / 4;
    const int alignment = int(QStyle::visualAlignment(m_widget.layoutDirection(), Qt::AlignLeft));
    QRect upper = title;
    if (hasRoom) {
        upper.setTop(title.center().y() - line);
        upper.setHeight(line);
    }
    painter.setPen(m_palette.color(QPalette::Text));
    painter.drawText(upper, alignment | Qt::AlignVCenter, TimelineWidget::laneTitle(lane));
    if (!hasRoom)
        return;
    painter.setPen(inkOf(Tone::Faint, m_palette));
    painter.drawText(upper.translated(0, line), alignment | Qt::AlignVCenter,
                     QLocale().toString(qint64(count)));
}

void TimelinePainter::paintTicks(QPainter &painter) const
{
    const int line = m_widget.fontMetrics().height();
    const auto ticks = m_content.axis.ticks(line * 6);
    QColor grid = lineOf(m_palette);
    grid.setAlphaF(0.6F);
    for (const auto &tick : ticks) {
        const int x = m_plot.left() + int(std::lround(m_content.axis.positionOf(tick.at)));
        painter.setPen(tick.isDay ? lineOf(m_palette) : grid);
        painter.drawLine(x, m_plot.top(), x, m_plot.bottom() + line / 4);
        QRect label(0, 0, m_widget.fontMetrics().horizontalAdvance(tick.label) + 2, line);
        label.moveCenter({x, m_plot.bottom() + line});
        if (label.left() < 0 || label.right() > m_widget.width())
            continue;
        painter.setPen(inkOf(tick.isDay ? Tone::Plain : Tone::Faint, m_palette));
        painter.drawText(label, Qt::AlignCenter, tick.label);
    }
}

void TimelinePainter::paintEvents(QPainter &painter, Lane lane) const
{
    // Shapes that overlap tell less than bars do.
    const auto room = qsizetype(m_plot.width() / (shapeSize() * 0.8));
    if (m_content.store->count(lane, m_content.axis.range()) <= room)
        paintShapes(painter, lane);
    else
        paintBars(painter, lane);
}

QRectF TimelinePainter::boxOf(Lane lane, const TimelineStore::Mark &mark) const
{
    const double x = m_plot.left() + m_content.axis.positionOf(mark.at);
    const double end = m_plot.left() + m_content.axis.positionOf(mark.at + mark.duration);
    const QRectF area = m_widget.laneArea(lane);
    const double size = shapeSize();
    if (lane == Lane::Requests && !mark.isBad) {
        const double width = std::max(end - x, size * 0.4);
        return {x, area.center().y() - size * 0.6, width, size * 1.2};
    }
    return {x - size / 2, area.center().y() - size / 2, size, size};
}

void TimelinePainter::paintShapes(QPainter &painter, Lane lane) const
{
    // What began before, but lasts, is to be seen as well.
    TimelineStore::Range range = m_content.axis.range();
    if (const auto before = m_content.store->previous(lane, range.from))
        paintMark(painter, lane, *before);
    for (const auto &mark : m_content.store->marks(lane, range))
        paintMark(painter, lane, mark);
}

void TimelinePainter::paintMark(QPainter &painter, Lane lane, const TimelineStore::Mark &mark) const
{
    const QRectF box = boxOf(lane, mark);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = inkOf(mark.isBad ? Tone::Bad : toneOf(lane), m_palette);
    if (mark.isBad)
        return paintCross(painter, box, ink);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    QPainterPath path;
    if (lane == Lane::Requests)
        path.addRoundedRect(box, 2, 2);
    else if (lane == Lane::Changes)
        path.addPolygon(QPolygonF({{box.center().x(), box.top()},
                                   {box.right(), box.center().y()},
                                   {box.center().x(), box.bottom()},
                                   {box.left(), box.center().y()}}));
    else
        path.addEllipse(box.adjusted(2, 2, -2, -2));
    painter.drawPath(path);
}

void TimelinePainter::paintBars(QPainter &painter, Lane lane) const
{
    const auto bins = m_content.store->bins(lane, m_content.axis.range(), m_plot.width());
    const auto most = std::ranges::max(bins, {}, &TimelineStore::Bin::count).count;
    const double scale = 1 / std::log2(2.0 + most);
    const QRect area = m_widget.laneArea(lane).adjusted(0, 4, 0, -2);
    const QColor good = inkOf(toneOf(lane), m_palette);
    const QColor bad = inkOf(Tone::Bad, m_palette);
    painter.setRenderHint(QPainter::Antialiasing, false);
    int lastCross = -1000;
    const int size = int(shapeSize());
    for (int x = 0; x < int(bins.size()); ++x) {
        const auto &bin = bins[x];
        if (bin.count == 0)
            continue;
        const int height =
            std::max(2, int(area.height() * 0.72 * std::log2(2.0 + bin.count) * scale));
        painter.fillRect(area.left() + x, area.bottom() - height, 1, height,
                         bin.hasBad ? bad : good);
        if (!bin.hasBad || x - lastCross < size)
            continue;
        lastCross = x;
        painter.setRenderHint(QPainter::Antialiasing);
        paintCross(painter,
                   QRectF(area.left() + x - size / 3.0, area.top(), size * 0.7, size * 0.7), bad);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void TimelinePainter::paintSelection(QPainter &painter) const
{
    if (!m_content.selection)
        return;
    const double from = m_plot.left() + m_content.axis.positionOf(m_content.selection->from);
    const double to = m_plot.left() + m_content.axis.positionOf(m_content.selection->to);
    const QRectF area(from, m_plot.top(), std::max(to - from, 2.0), m_plot.height());
    QColor wash = inkOf(Tone::Accent, m_palette);
    wash.setAlphaF(0.14F);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(area, wash);
    painter.setPen(QPen(inkOf(Tone::Accent, m_palette), 1));
    painter.drawLine(area.topLeft(), area.bottomLeft());
    painter.drawLine(area.topRight(), area.bottomRight());
    const QString length =
        Words::span(std::chrono::milliseconds(m_content.selection->to - m_content.selection->from));
    const int line = m_widget.fontMetrics().height();
    if (m_widget.fontMetrics().horizontalAdvance(length) + line < area.width())
        painter.drawText(area.adjusted(0, 1, 0, 0), Qt::AlignHCenter | Qt::AlignTop, length);
}

void TimelinePainter::paintHover(QPainter &painter) const
{
    if (!m_content.hoverX)
        return;
    const int x = m_plot.left() + int(*m_content.hoverX);
    QColor ink = m_palette.color(QPalette::Text);
    ink.setAlphaF(0.35F);
    painter.setPen(ink);
    painter.drawLine(x, m_plot.top(), x, m_plot.bottom());
}

void TimelinePainter::paintCurrent(QPainter &painter) const
{
    if (m_widget.hasFocus()) {
        painter.setPen(QPen(inkOf(Tone::Accent, m_palette), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(m_plot.adjusted(0, 0, -1, -1));
    }
    if (!m_content.current)
        return;
    const QRectF box = boxOf(m_content.current->lane, m_content.current->mark);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_palette.color(QPalette::Text), 2));
    painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 4, 4);
}

} // namespace Halyard::Inspector
