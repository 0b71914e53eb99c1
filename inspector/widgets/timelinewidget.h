// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/timeaxis.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>
#include <optional>

namespace Halyard::Inspector {

//! What happened when, lane by lane. The wheel zooms at the pointer, dragging selects a stretch of
//! time, a double click zooms in and Backspace out again; arrows go from event to event, with Shift
//! they select. Time runs from left to right in every language.
class TimelineWidget : public QWidget
{
    Q_OBJECT

public:
    using Lane = Event::Lane;
    using Range = TimelineStore::Range;
    using Mark = TimelineStore::Mark;
    //! One event, in words.
    using Describe = std::function<QString(qint64 number)>;
    struct Current
    {
        Lane lane = Lane::Requests;
        Mark mark = {};
    };

    explicit TimelineWidget(QWidget *parent = nullptr);

    //! Borrowed.
    void setStore(const TimelineStore *store, const Describe &describe);
    //! The store has other events than before.
    void refresh();

    [[nodiscard]] Range range() const { return m_range; }
    void setRange(const Range &range);
    void showAll();
    void zoomIn();
    //! To what was seen before the last zoom, else to everything.
    void zoomOut();

    [[nodiscard]] std::optional<Range> selection() const { return m_selection; }
    void select(const Range &range);
    void clearSelection();

    [[nodiscard]] std::optional<Current> current() const { return m_current; }
    [[nodiscard]] QString describeCurrent() const;
    void goTo(Lane lane, const Mark &mark);

    [[nodiscard]] bool isLive() const { return m_isLive; }
    //! Whether the latest moment stays in sight.
    void setLive(bool isLive);

    [[nodiscard]] static QString laneTitle(Lane lane);
    [[nodiscard]] QRect plotArea() const;
    [[nodiscard]] QRect laneArea(Lane lane) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rangeSelected(Halyard::Inspector::Moment from, Halyard::Inspector::Moment to);
    void selectionCleared();
    void liveChanged(bool isLive);
    void currentChanged(qint64 number);
    //! Enter, or a click.
    void activated(qint64 number);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] TimeAxis axis() const;
    [[nodiscard]] double plotX(const QPointF &position) const;
    [[nodiscard]] std::optional<Current> eventAt(const QPointF &position) const;
    [[nodiscard]] int gutterWidth() const;
    [[nodiscard]] int axisHeight() const;
    void follow();
    void zoomTo(const Range &range);
    void scrollBy(double pixels);
    bool goByKey(int key, Qt::KeyboardModifiers modifiers);
    bool zoomByKey(int key);
    void goSideways(bool isForward);
    void goToEnd(bool isLast);
    void goToLane(int step);
    void extendSelection(Moment before);
    void showCurrent();
    void announceCurrent();

    const TimelineStore *m_store = nullptr;
    Describe m_describe;
    Range m_range;
    QList<Range> m_zoomedFrom;
    std::optional<Range> m_selection;
    //! Where a selection by keys began.
    std::optional<Moment> m_selectionAnchor;
    std::optional<double> m_dragFrom;
    std::optional<double> m_hoverX;
    std::optional<Current> m_current;
    bool m_isLive = true;
    QTimer m_clock;
};

} // namespace Halyard::Inspector
