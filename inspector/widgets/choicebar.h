// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/icons.h"

#include <QtWidgets/QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace Halyard::Inspector {

class Announcer;

//! A thin bar with a question that can wait: two answers, and nothing happens until one is given.
class ChoiceBar : public QFrame
{
    Q_OBJECT

public:
    struct Question
    {
        Tone tone = Tone::Plain;
        //! Plain, whatever is in it.
        QString text = {};
        QString accept = {};
        QString decline = {};
        std::function<void()> take = {};
        std::function<void()> leave = {};
    };

    explicit ChoiceBar(QWidget *parent = nullptr);

    //! In place of what was asked before, which counts as declined.
    void ask(const Question &question);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }
    [[nodiscard]] QPushButton *declineButton() const { return m_decline; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void answer(bool isAccepted);
    void refreshMark();

    Question m_question;
    QLabel *m_mark;
    QLabel *m_text;
    QPushButton *m_accept;
    QPushButton *m_decline;
    Announcer *m_announcer;
};

} // namespace Halyard::Inspector
