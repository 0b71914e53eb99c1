// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/icons.h"

#include <QtWidgets/QFrame>

class QAction;
class QHBoxLayout;
class QLabel;

namespace Halyard::Inspector {

class Announcer;

//! A thin bar above what it speaks of: mark, what is the case, and what to do about it.
class NoteBar : public QFrame
{
    Q_OBJECT

public:
    //! Whether a person may put it away.
    enum class Closing { ByCause, ByHand };

    explicit NoteBar(Closing closing = Closing::ByCause, QWidget *parent = nullptr);

    //! Without text it hides.
    void show(Tone tone, const QString &text, QAction *action = nullptr);
    //! With several things to do, the first of which is the one that is meant.
    void show(Tone tone, const QString &text, const QList<QAction *> &actions);
    //! Below the text, and never said aloud by itself: it may change each second.
    void setFacts(const QString &facts);
    //! For narrow places: what can be done is shown by marks, and said in tool tips.
    void setNarrow(bool isNarrow) { m_isNarrow = isNarrow; }
    //! Whether screen readers are told of news; they are, unless somebody else does.
    void setSpoken(bool isSpoken) { m_isSpoken = isSpoken; }
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString facts() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshMark();
    void showActions(const QList<QAction *> &actions);

    Tone m_tone = Tone::Plain;
    QLabel *m_mark;
    QLabel *m_text;
    QLabel *m_facts;
    QHBoxLayout *m_buttons;
    Announcer *m_announcer;
    QList<QAction *> m_actions;
    bool m_isSpoken = true;
    bool m_isNarrow = false;
};

} // namespace Halyard::Inspector
