// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/insight/problems.h"
#include "models/session.h"

#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QTableView;

namespace Halyard::Inspector {

class PaneStack;
class ProblemModel;
class ProblemWatch;

//! What deserves a look, why it matters, and what to do about it.
class ProblemsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPane(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] ProblemModel *problems() const { return m_model; }
    [[nodiscard]] ProblemWatch *watch() const { return m_watch; }

Q_SIGNALS:
    void keyChosen(const QString &key);
    void focusWanted(const Halyard::Inspector::Session::Focus &focus);
    //! For the title of the dock.
    void countChanged(int errors, int all);

private:
    void setUpTable();
    [[nodiscard]] QWidget *newFoot();
    void onLooked();
    void showCurrent();
    void showState();
    void goThere();

    Session &m_session;
    ProblemWatch *const m_watch;
    ProblemModel *const m_model;
    QTableView *const m_table;
    QLabel *const m_explanation;
    QLabel *const m_advice;
    QAction *const m_show;
    PaneStack *m_stack = nullptr;
    bool m_hasLooked = false;
};

} // namespace Halyard::Inspector
