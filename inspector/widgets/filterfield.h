// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/flags/filter.h"

#include <QtWidgets/QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QMenu;

namespace Halyard::Inspector {

class CompletionModel;

//! Takes a filter, tells whether it is one by mark and by words, and completes it.
class FilterField : public QWidget
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    //! Where completions of keys and values come from.
    void setBoard(const SharedBoard &board);
    //! At the right end: what of how much is shown.
    void setCount(const QString &count);
    //! Saved and latest filters.
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    //! In words; empty if all is well.
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    //! A new one that is valid. An invalid one changes nothing.
    void filterChanged(const Halyard::Inspector::Filter &filter, const QString &text);
    //! Whoever wrote it means it: Return was pressed, or the field was left.
    void settled(const QString &text);
    //! Escape in the empty field, Return, or Down.
    void leaveWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeCompleter();
    void onTextChanged();
    void showProblem(const QString &problem);
    //! As somebody writes.
    void offerCompletions();
    void showCompletions();
    void complete(const QModelIndex &index);
    bool onKey(QKeyCombination keys);

    QLineEdit *m_edit;
    QAction *m_validity;
    QLabel *m_count;
    QLabel *m_words;
    QMenu *m_menu;
    QCompleter *m_completer;
    CompletionModel *m_completions;
    SharedBoard m_board = std::make_shared<const Board>();
    QString m_problem;
};

} // namespace Halyard::Inspector
