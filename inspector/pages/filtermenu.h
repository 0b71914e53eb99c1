// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "pages/settings.h"

#include <QtCore/QObject>

class QMenu;
class QUndoStack;

namespace Halyard::Inspector {

class Actions;
class FilterField;
class PromptBar;

//! Filters that were saved under a name, and those that were used lately.
class FilterMenu : public QObject
{
    Q_OBJECT

public:
    FilterMenu(FilterField &field, Settings &settings, QUndoStack *undoStack, Actions &actions);

    //! Saves what is in the field, under a name that is asked for.
    void askName(PromptBar &prompt);
    //! With undo. One of the same name is replaced.
    void save(const QString &name, const QString &text);
    void remove(const QString &name);
    void setFilters(const SavedFilters &filters);
    [[nodiscard]] SavedFilters filters() const { return m_settings.filters(); }

private:
    void fill();
    void remember(const QString &text);
    void addFilter(QMenu *menu, const QString &title, const QString &text);

    FilterField &m_field;
    Settings &m_settings;
    QUndoStack *m_undoStack;
    Actions &m_actions;
};

} // namespace Halyard::Inspector
