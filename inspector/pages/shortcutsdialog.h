// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QDialog>

class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace Halyard::Inspector {

class Keymap;
class NoteBar;
class PaneStack;
class ShortcutModel;

//! All keys, to be looked up and changed. Stays open beside the window: nothing waits for it.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    //! The one of \a window, made if there is none.
    static void open(Keymap &keymap, QWidget *window);

    ShortcutsDialog(Keymap &keymap, QWidget *window);
    ~ShortcutsDialog() override;

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    [[nodiscard]] QKeySequenceEdit *edit() const { return m_edit; }
    [[nodiscard]] NoteBar *note() const { return m_note; }
    [[nodiscard]] PaneStack *stack() const { return m_stack; }
    void choose(const QAction *action);

private:
    void setUpTable();
    [[nodiscard]] QWidget *newFoot();
    [[nodiscard]] QWidget *newKeysRow();
    void connectParts();
    void showChosen();
    void showState();
    void take(const QKeySequence &keys);
    void say(const QString &problem);
    [[nodiscard]] QAction *chosen() const;

    Keymap &m_keymap;
    ShortcutModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_filter;
    QTableView *m_table;
    PaneStack *m_stack;
    QKeySequenceEdit *m_edit;
    NoteBar *m_note;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
};

} // namespace Halyard::Inspector
