// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/icons.h"

#include <QtWidgets/QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace Halyard::Inspector {

class Announcer;

//! A thin bar above what it speaks of: mark, one sentence, one thing to do about it.
class NoteBar : public QFrame
{
    Q_OBJECT

public:
    //! Whether a person may put it away.
    enum class Closing { ByCause, ByHand };

    explicit NoteBar(Closing closing = Closing::ByCause, QWidget *parent = nullptr);

    //! Without text it hides.
    void show(Tone tone, const QString &text, QAction *action = nullptr);
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshMark();

    Tone m_tone = Tone::Plain;
    QLabel *m_mark;
    QLabel *m_text;
    QPushButton *m_button;
    Announcer *m_announcer;
    QAction *m_action = nullptr;
};

} // namespace Halyard::Inspector
