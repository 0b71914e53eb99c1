// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/timelinewidget.h"

#include "widgets/timelineaccess.h"
#include "widgets/timelinepainter.h"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Inspector {

namespace {

constexpr std::chrono::milliseconds FirstLength = 10min;

} // namespace

TimelineWidget::TimelineWidget(QWidget *parent)
    : QWidget(parent)
{
    installTimelineAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Timeline"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    const Moment moment = now();
    m_range = {moment - FirstLength.count(), moment};
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &TimelineWidget::follow);
    m_clock.start();
}

void TimelineWidget::setStore(const TimelineStore *store, const Describe &describe)
{
    m_store = store;
    m_describe = describe;
    m_current.reset();
    refresh();
}

void TimelineWidget::refresh()
{
    if (m_current && m_store && m_store->count(m_current->lane) == 0)
        m_current.reset();
    follow();
    update();
}

void TimelineWidget::follow()
{
    if (!m_isLive || !isVisible() || m_dragFrom)
        return;
    const Moment length = m_range.to - m_range.from;
    // A little room, so that what happens now is not at the very edge.
    const Moment end = now() + length / 50;
    m_range = {end - length, end};
    update();
}

void TimelineWidget::setLive(bool isLive)
{
    if (m_isLive == isLive)
        return;
    m_isLive = isLive;
    follow();
    Q_EMIT liveChanged(isLive);
}

void TimelineWidget::setRange(const Range &range)
{
    m_range = {range.from, std::max(range.to, range.from + TimeAxis::Shortest.count())};
    update();
}

void TimelineWidget::zoomTo(const Range &range)
{
    m_zoomedFrom.append(m_range);
    if (m_zoomedFrom.size() > 50)
        m_zoomedFrom.removeFirst();
    setLive(false);
    setRange(range);
}

void TimelineWidget::showAll()
{
    const auto extent = m_store ? m_store->extent() : std::nullopt;
    if (!extent)
        return;
    const Moment margin = std::max<Moment>((extent->to - extent->from) / 40, 500);
    zoomTo({extent->from - margin, extent->to + margin});
}

void TimelineWidget::zoomIn()
{
    if (m_selection)
        return zoomTo(*m_selection);
    const double center =
        m_current ? axis().positionOf(m_current->mark.at) : plotArea().width() / 2.0;
    zoomTo(axis().zoomed(0.5, center));
}

void TimelineWidget::zoomOut()
{
    if (m_zoomedFrom.isEmpty())
        return setRange(axis().zoomed(2, plotArea().width() / 2.0));
    setRange(m_zoomedFrom.takeLast());
}

void TimelineWidget::select(const Range &range)
{
    m_selection = Range{std::min(range.from, range.to), std::max(range.from, range.to)};
    update();
    Q_EMIT rangeSelected(m_selection->from, m_selection->to);
}

void TimelineWidget::clearSelection()
{
    if (!m_selection)
        return;
    m_selection.reset();
    m_selectionAnchor.reset();
    update();
    Q_EMIT selectionCleared();
}

QString TimelineWidget::laneTitle(Lane lane)
{
    switch (lane) {
    case Lane::Requests: return tr("Requests");
    case Lane::Changes: return tr("Changes");
    case Lane::States: return tr("States");
    }
    return {};
}

QString TimelineWidget::describeCurrent() const
{
    return m_current && m_describe ? m_describe(m_current->mark.number) : QString();
}

int TimelineWidget::gutterWidth() const
{
    int widest = 0;
    for (const auto lane : {Lane::Requests, Lane::Changes, Lane::States})
        widest = std::max(widest, fontMetrics().horizontalAdvance(laneTitle(lane)));
    return widest + fontMetrics().height() * 2;
}

int TimelineWidget::axisHeight() const
{
    return fontMetrics().height() * 7 / 4;
}

QRect TimelineWidget::plotArea() const
{
    const int margin = fontMetrics().height() / 2;
    const bool isMirrored = isRightToLeft();
    return rect().adjusted(isMirrored ? margin : gutterWidth(), 0,
                           isMirrored ? -gutterWidth() : -margin, -axisHeight());
}

QRect TimelineWidget::laneArea(Lane lane) const
{
    const QRect plot = plotArea();
    const int height = plot.height() / TimelineStore::LaneCount;
    return {plot.left(), plot.top() + int(lane) * height, plot.width(), height};
}

QSize TimelineWidget::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 40, line * 3 * TimelineStore::LaneCount + axisHeight()};
}

QSize TimelineWidget::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {gutterWidth() + line * 8, line * 7 / 4 * TimelineStore::LaneCount + axisHeight()};
}

TimeAxis TimelineWidget::axis() const
{
    return {m_range, double(plotArea().width())};
}

double TimelineWidget::plotX(const QPointF &position) const
{
    return std::clamp(position.x() - plotArea().left(), 0.0, double(plotArea().width()));
}

void TimelineWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    TimelinePainter(*this,
                    {.store = m_store,
                     .axis = axis(),
                     .selection = m_selection,
                     .current = m_current,
                     .hoverX = m_hoverX})
        .paint(painter);
}

void TimelineWidget::goTo(Lane lane, const Mark &mark)
{
    m_current = Current{lane, mark};
    showCurrent();
    announceCurrent();
    update();
    Q_EMIT currentChanged(mark.number);
}

void TimelineWidget::showCurrent()
{
    const Moment at = m_current->mark.at;
    if (m_range.contains(at))
        return;
    setLive(false);
    const Moment half = (m_range.to - m_range.from) / 2;
    setRange({at - half, at + half});
}

void TimelineWidget::announceCurrent()
{
    QAccessibleValueChangeEvent event(this, describeCurrent());
    QAccessible::updateAccessibility(&event);
}

} // namespace Halyard::Inspector
