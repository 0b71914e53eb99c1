// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/board.h"

#include <QtWidgets/QWidget>

class QAction;
class QComboBox;
class QLineEdit;

namespace Halyard::Inspector {

class LongText;
class NoteBar;
class PaneStack;

//! The record as it is stored, or the answer as it came. Nothing can be changed here.
class RawPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RawPanel(QWidget *parent = nullptr);

    void show(const SharedBoard &board);
    void find(const QString &text);

private:
    void setUpBar();
    void showSide();
    void findNext(bool isBackward);
    void copyAll();
    void saveWhole();
    void saveTo(const QString &path, const QByteArray &bytes);
    [[nodiscard]] QAction *newAction(const QString &text);

    QComboBox *const m_side;
    QLineEdit *const m_find;
    LongText *const m_text;
    PaneStack *const m_stack;
    NoteBar *const m_note;
    QAction *const m_save;
    QByteArray m_cached;
    QByteArray m_live;
};

} // namespace Halyard::Inspector
