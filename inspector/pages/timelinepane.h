// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/insight/timelinestore.h"
#include "models/session.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;

namespace Halyard::Inspector {

class PaneStack;
class TimelineModel;
class TimelineWidget;

//! The timeline, and the same as a table.
class TimelinePane : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePane(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] TimelineWidget *timeline() const { return m_timeline; }
    //! "Timeline as table", for the menu too.
    [[nodiscard]] QAction *tableAction() const { return m_asTable; }

    void clearSelection();

Q_SIGNALS:
    void rangeSelected(Halyard::Inspector::Moment from, Halyard::Inspector::Moment to);
    void rangeCleared();
    void keyChosen(const QString &key);
    void requestChosen(qint64 number);

private:
    void setUpActions();
    void setUpTable();
    [[nodiscard]] QWidget *newBar();
    [[nodiscard]] QAction *newAction(const QIcon &icon, const QString &text);
    void append(const Event &event);
    void rebuild();
    void refresh();
    void onRangeSelected(Moment from, Moment to);
    void onRangeCleared();
    void choose(qint64 number);
    [[nodiscard]] const Event *eventOf(qint64 number) const;
    [[nodiscard]] QString describe(qint64 number) const;

    Session &m_session;
    TimelineStore m_store;
    TimelineModel *const m_model;
    TimelineWidget *const m_timeline;
    QTableView *const m_table;
    QStackedWidget *const m_views;
    PaneStack *const m_stack;
    QLabel *const m_summary;
    QAction *const m_live;
    QAction *const m_zoomIn;
    QAction *const m_zoomOut;
    QAction *const m_all;
    QAction *const m_asTable;
    QAction *const m_noSelection;
    QAction *const m_allTimes;
    QTimer m_soon;
};

} // namespace Halyard::Inspector
