// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/icons.h"

#include <QtWidgets/QWidget>

#include <optional>

class QAction;
class QLabel;
class QVBoxLayout;

namespace Halyard::Inspector {

class Announcer;

//! What stands where rows would be, if there are none: a mark, what is the case, what can be done.
class StateView : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { NoSource, Empty, Filtered, Loading, Error, Offline, Denied };
    Q_ENUM(Kind)
    struct Content
    {
        Kind kind = Kind::Empty;
        QString title = {};
        //! Plain, whatever is in it; may be selected.
        QString text = {};
        //! Below it, and never said aloud by itself: it may change each second.
        QString facts = {};
        //! The first is the one that is meant.
        QList<QAction *> actions = {};
        //! In place of the mark of its kind.
        std::optional<Icon> icon = {};
    };

    explicit StateView(QWidget *parent = nullptr);

    void show(const Content &content);
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString facts() const;
    //! Below the buttons, such as what was open lately.
    void setExtra(QWidget *extra);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showActions(const QList<QAction *> &actions);
    void refreshMark();
    void refreshFonts();

    Kind m_kind = Kind::Empty;
    std::optional<Icon> m_icon;
    QLabel *m_mark;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_facts;
    QWidget *m_buttons;
    QVBoxLayout *m_column;
    Announcer *m_announcer;
    QList<QAction *> m_actions;
};

} // namespace Halyard::Inspector
