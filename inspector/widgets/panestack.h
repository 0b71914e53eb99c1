// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/session.h"
#include "widgets/stateview.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QStackedWidget>

#include <optional>

class QTableView;

namespace Halyard::Inspector {

//! Content, or what is said instead of it.
class PaneStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PaneStack(QWidget *content, QWidget *parent = nullptr);

    //! Without a state: the content.
    void show(const std::optional<StateView::Content> &state);
    [[nodiscard]] bool showsState() const { return currentWidget() == m_state; }
    [[nodiscard]] const StateView *state() const { return m_state; }

private:
    StateView *const m_state;
};

//! Why there is nothing of the person in focus; nothing if there is something.
class FocusState
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::FocusState)

public:
    [[nodiscard]] static std::optional<StateView::Content> of(const Session &session);
    //! Why nobody of it is known.
    [[nodiscard]] static std::optional<StateView::Content> of(const Source &source);
};

//! As all tables here look: rows of one height, no grid, whole rows selected.
void makeCalm(QTableView *table, const QString &accessibleName);

} // namespace Halyard::Inspector
