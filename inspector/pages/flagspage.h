// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/flags/flagview.h"
#include "models/session.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QStackedWidget;
class QTableView;

namespace Halyard::Inspector {

class Actions;
class Announcer;
class FilterField;
class FilterMenu;
class FlagColumns;
class NoteBar;
class ProgressStrip;
class RecentList;
class Remedies;
class Settings;
class StateView;
struct Event;
struct FlagsState;

//! The flags of whom the session looks at: filter, table, and what there is to say if there is none.
class FlagsPage : public QWidget
{
    Q_OBJECT

public:
    FlagsPage(Session &session, Settings &settings, Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] FlagView &view() { return m_view; }
    [[nodiscard]] SharedBoard board() const { return m_model.board(); }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] FilterField *field() const { return m_field; }
    [[nodiscard]] StateView *state() const { return m_state; }
    [[nodiscard]] NoteBar *note() const { return m_note; }
    [[nodiscard]] Remedies *remedies() const { return m_remedies; }
    [[nodiscard]] RecentList *recents() const { return m_recents; }
    [[nodiscard]] FlagColumns *columns() const { return m_columns; }
    [[nodiscard]] FilterMenu *filterMenu() const { return m_filters; }
    //! Whether rows are shown, and not a state in their place.
    [[nodiscard]] bool hasRows() const;
    //! "3 of 214 flags"
    [[nodiscard]] QString countWords() const;
    //! What is chosen, else all that is shown: rows of the board.
    [[nodiscard]] QList<int> chosenRows() const;
    [[nodiscard]] QString currentKey() const { return m_key; }
    [[nodiscard]] QSet<QString> starred() const { return m_model.starred(); }

    //! Makes it current, if it is there and shown.
    void chooseKey(const QString &key);
    //! With undo.
    void toggleStar(const QString &key);
    void setStarred(const QSet<QString> &keys);
    //! Only where both sides differ: the word "diff" in the filter.
    void setOnlyDifferences(bool only);
    void setPaused(bool isPaused);
    //! Escape: clears the filter, then goes back to the table.
    void stepBack();
    //! Ages stop.
    void freeze();

Q_SIGNALS:
    void keyChosen(const QString &key);
    void shownChanged();
    void onlyDifferencesChanged(bool only);
    void explainWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void arrange();
    void connectModel();
    void connectSession();
    void connectField();
    void showBoard();
    void showState();
    void showTrouble(FlagsState &state);
    void showAge(bool isOld);
    [[nodiscard]] bool isHeld() const;
    void showCount();
    void keepCurrent();
    void onCurrentChanged(const QModelIndex &current);
    bool note(const Event &event);
    void onEvent(const Event &event);
    void collectChanges();
    void refreshRowHeight();

    Session &m_session;
    Settings &m_settings;
    Actions &m_actions;
    FlagTableModel m_model;
    FlagView m_view;
    QTableView *m_table;
    FilterField *m_field;
    ProgressStrip *m_progress;
    NoteBar *m_note;
    StateView *m_state;
    QStackedWidget *m_middle;
    Announcer *m_announcer;
    FlagColumns *m_columns = nullptr;
    FilterMenu *m_filters;
    Remedies *m_remedies;
    RecentList *m_recents;
    //! Whose board it is.
    Session::Sides m_shown;
    QTimer m_tick;
    QTimer m_changedSoon;
    QHash<QString, Moment> m_changedAt;
    QString m_key;
    bool m_isPaused = false;
    bool m_isKeeping = false;
};

} // namespace Halyard::Inspector
