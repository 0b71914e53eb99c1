// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/board.h"
#include "models/session.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QTabWidget;
class QTableView;

namespace Halyard::Inspector {

class FlowBar;
class HistoryModel;
class PaneStack;
class PayloadPanel;
class RawPanel;
class SidesModel;
class WhyPanel;

//! All about one flag of the person in focus.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const { return m_key; }

    void setKey(const QString &key);
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] QSize sizeHint() const override;
    //! Of the history: only what happened then.
    void setRange(Halyard::Inspector::Moment from, Halyard::Inspector::Moment to);
    void clearRange();
    //! What is shown stays as it is, unless somebody else is looked at.
    void setPaused(bool isPaused);

Q_SIGNALS:
    //! "All times" was chosen.
    void rangeCleared();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitLetters();
    void setUpTabs();
    void setUpTables();
    void connectSession();
    void onSidesChanged();
    void refresh();
    void showTab();
    void showHistory();
    [[nodiscard]] QWidget *newHistory();
    [[nodiscard]] bool isHeld() const;
    [[nodiscard]] SharedBoard readBoard() const;

    Session &m_session;
    QString m_key;
    SharedBoard m_board;
    bool m_isOutdated = true;
    bool m_isPaused = false;
    //! Whose board it is.
    Session::Sides m_shown;
    QTimer m_clock;

    QLabel *const m_title;
    QLabel *const m_value;
    QTabWidget *const m_tabs;
    PaneStack *m_stack;
    WhyPanel *const m_why;
    PayloadPanel *const m_payload;
    SidesModel *const m_sidesModel;
    QTableView *const m_sides;
    HistoryModel *const m_historyModel;
    QTableView *const m_history;
    PaneStack *const m_historyStack;
    QAction *const m_allTimes;
    QAction *const m_chip;
    FlowBar *m_times = nullptr;
    RawPanel *const m_raw;
};

} // namespace Halyard::Inspector
