// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

// What mouse and keys do to a TimelineWidget.
#include "widgets/timelinewidget.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace Halyard::Inspector {

namespace {

constexpr double HitDistance = 8;
constexpr std::array EveryLane{Event::Lane::Requests, Event::Lane::Changes, Event::Lane::States};

} // namespace

std::optional<TimelineWidget::Current> TimelineWidget::eventAt(const QPointF &position) const
{
    if (!m_store)
        return {};
    const TimeAxis line = axis();
    const double x = plotX(position);
    const Moment at = line.momentAt(x);
    const std::chrono::milliseconds reach(std::max<Moment>(line.momentAt(x + HitDistance) - at, 1));
    for (const Lane lane : EveryLane) {
        if (!laneArea(lane).contains(position.toPoint()))
            continue;
        if (const auto mark = m_store->nearest(lane, at, reach))
            return Current{lane, *mark};
        // A long request is under the pointer though it began far away.
        const auto before = m_store->previous(lane, at);
        if (before && before->at + before->duration >= at)
            return Current{lane, *before};
    }
    return {};
}

bool TimelineWidget::event(QEvent *event)
{
    // What happened while nobody saw it is seen at once.
    if (event->type() == QEvent::Show)
        follow();
    const auto *help = dynamic_cast<const QHelpEvent *>(event);
    if (!help || help->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto found = eventAt(help->pos());
    const QString text = found && m_describe ? m_describe(found->mark.number) : QString();
    // Servers' words are in it: never to be taken for markup.
    QToolTip::showText(help->globalPos(),
                       text.isEmpty() ? text : u"<p>" + text.toHtmlEscaped() + u"</p>", this);
    return true;
}

void TimelineWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !plotArea().contains(event->position().toPoint()))
        return QWidget::mousePressEvent(event);
    m_dragFrom = plotX(event->position());
}

void TimelineWidget::mouseMoveEvent(QMouseEvent *event)
{
    m_hoverX = plotX(event->position());
    if (m_dragFrom && std::abs(*m_hoverX - *m_dragFrom) >= QApplication::startDragDistance()) {
        const TimeAxis line = axis();
        const auto [left, right] = std::minmax(*m_dragFrom, *m_hoverX);
        m_selection = Range{line.momentAt(left), line.momentAt(right)};
    }
    update();
}

void TimelineWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragFrom)
        return;
    const bool wasDrag =
        std::abs(plotX(event->position()) - *m_dragFrom) >= QApplication::startDragDistance();
    m_dragFrom.reset();
    if (wasDrag && m_selection)
        return select(*m_selection);
    if (const auto found = eventAt(event->position())) {
        goTo(found->lane, found->mark);
        Q_EMIT activated(found->mark.number);
        return;
    }
    clearSelection();
}

void TimelineWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    const double x = plotX(event->position());
    const bool isInside = m_selection && m_selection->contains(axis().momentAt(x));
    zoomTo(isInside ? *m_selection : axis().zoomed(0.25, x));
}

void TimelineWidget::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const bool isSideways = event->modifiers().testFlag(Qt::ShiftModifier)
        || std::abs(turned.x()) > std::abs(turned.y());
    event->accept();
    if (isSideways)
        return scrollBy(turned.x() != 0 ? -turned.x() : -turned.y());
    // Following, the latest moment stays where it is.
    const double x = m_isLive ? plotArea().width() : plotX(event->position());
    setRange(axis().zoomed(std::pow(0.998, turned.y()), x));
}

void TimelineWidget::leaveEvent(QEvent *)
{
    m_hoverX.reset();
    update();
}

void TimelineWidget::scrollBy(double pixels)
{
    setLive(false);
    setRange(axis().moved(pixels));
}

void TimelineWidget::keyPressEvent(QKeyEvent *event)
{
    if (!goByKey(event->key(), event->modifiers()) && !zoomByKey(event->key()))
        QWidget::keyPressEvent(event);
}

bool TimelineWidget::goByKey(int key, Qt::KeyboardModifiers modifiers)
{
    const auto before = m_current;
    switch (key) {
    case Qt::Key_Left: goSideways(false); break;
    case Qt::Key_Right: goSideways(true); break;
    case Qt::Key_Up: goToLane(-1); break;
    case Qt::Key_Down: goToLane(1); break;
    case Qt::Key_Home: goToEnd(false); break;
    case Qt::Key_End: goToEnd(true); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            Q_EMIT activated(m_current->mark.number);
        break;
    default: return false;
    }
    if (modifiers.testFlag(Qt::ShiftModifier) && m_current)
        extendSelection(before ? before->mark.at : m_current->mark.at);
    else
        m_selectionAnchor.reset();
    return true;
}

bool TimelineWidget::zoomByKey(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return true;
    case Qt::Key_Minus:
    case Qt::Key_Backspace: zoomOut(); return true;
    case Qt::Key_Escape:
        if (!m_selection)
            return false;
        clearSelection();
        return true;
    case Qt::Key_PageUp: scrollBy(-plotArea().width() * 0.8); return true;
    case Qt::Key_PageDown: scrollBy(plotArea().width() * 0.8); return true;
    default: return false;
    }
}

void TimelineWidget::extendSelection(Moment before)
{
    if (!m_selectionAnchor)
        m_selectionAnchor = before;
    const auto [from, to] = std::minmax(*m_selectionAnchor, m_current->mark.at);
    // The end does not belong to a range, but the event there is meant.
    select({from, to + 1});
}

void TimelineWidget::goSideways(bool isForward)
{
    if (!m_store)
        return;
    if (!m_current)
        return goToEnd(true);
    const Moment at = m_current->mark.at;
    const Lane lane = m_current->lane;
    if (const auto mark = isForward ? m_store->next(lane, at) : m_store->previous(lane, at))
        goTo(lane, *mark);
}

void TimelineWidget::goToEnd(bool isLast)
{
    const auto extent = m_store ? m_store->extent() : std::nullopt;
    if (!extent)
        return;
    const auto find = [&](Lane lane) {
        return isLast ? m_store->previous(lane, extent->to) : m_store->next(lane, extent->from - 1);
    };
    if (m_current) {
        if (const auto mark = find(m_current->lane))
            goTo(m_current->lane, *mark);
        return;
    }
    for (const Lane lane : EveryLane) {
        if (const auto mark = find(lane))
            return goTo(lane, *mark);
    }
}

void TimelineWidget::goToLane(int step)
{
    if (!m_store || !m_current)
        return goToEnd(true);
    const std::chrono::milliseconds everywhere = TimeAxis::Longest;
    for (int lane = int(m_current->lane) + step; lane >= 0 && lane < TimelineStore::LaneCount;
         lane += step) {
        if (const auto mark = m_store->nearest(Lane(lane), m_current->mark.at, everywhere))
            return goTo(Lane(lane), *mark);
    }
}

} // namespace Halyard::Inspector
