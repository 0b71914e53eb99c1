// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/session.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QStackedWidget;
class QTreeView;

namespace Halyard::Inspector {

class Actions;
class SourceModel;
class StateView;

//! What is open, and whom it knows: in the order in which they were used, the next to go first.
class SourcesDock : public QWidget
{
    Q_OBJECT

public:
    SourcesDock(Session &session, Actions &actions, QWidget *parent = nullptr);
    ~SourcesDock() override;

    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    //! Rows stay as they are.
    void setPaused(bool isPaused);
    void freeze();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeTree(Actions &actions);
    void arrange(Actions &actions);
    void connectSession();
    void onCurrentChanged(const QModelIndex &current);
    void followFocus();
    void showState();
    [[nodiscard]] int widestName() const;
    void refit();

    Session &m_session;
    SourceModel *m_model;
    QTreeView *m_tree;
    StateView *m_state;
    QStackedWidget *m_middle;
    QTimer m_tick;
    bool m_isFollowing = false;
};

} // namespace Halyard::Inspector
