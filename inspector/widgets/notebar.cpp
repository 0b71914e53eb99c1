// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/notebar.h"

#include "models/words.h"
#include "widgets/announcer.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace Halyard::Inspector {

namespace {

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Bad: return Icon::Error;
    case Tone::Warning: return Icon::Warning;
    case Tone::Good: return Icon::Check;
    default: return Icon::Circle;
    }
}

QToolButton *closeButton(NoteBar *bar)
{
    auto *button = new QToolButton(bar);
    button->setIcon(icon(Icon::Close, Tone::Faint));
    button->setAutoRaise(true);
    button->setAccessibleName(NoteBar::tr("Close this note"));
    button->setToolTip(button->accessibleName());
    button->setFocusPolicy(Qt::TabFocus);
    QObject::connect(button, &QToolButton::clicked, bar, &NoteBar::clear);
    return button;
}

} // namespace

NoteBar::NoteBar(Closing closing, QWidget *parent)
    : QFrame(parent)
    , m_mark(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_announcer(new Announcer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 8, 5);
    row->setSpacing(8);
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setFlat(true);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
    if (closing == Closing::ByHand)
        row->addWidget(closeButton(this));
    hide();
}

void NoteBar::show(Tone tone, const QString &text, QAction *action)
{
    const bool isNews = text != m_text->text();
    m_tone = tone;
    m_action = action;
    m_text->setText(text);
    m_button->setVisible(action != nullptr);
    if (action) {
        m_button->setText(Words::withoutMnemonic(action->text()));
        m_button->setIcon(action->icon());
    }
    refreshMark();
    setVisible(!text.isEmpty());
    setAccessibleName(text);
    if (isNews)
        m_announcer->say(text);
}

void NoteBar::clear()
{
    m_text->clear();
    hide();
}

QString NoteBar::text() const
{
    return m_text->text();
}

void NoteBar::refreshMark()
{
    const int side = fontMetrics().height();
    m_mark->setPixmap(icon(iconOf(m_tone), m_tone).pixmap(QSize(side, side), devicePixelRatioF()));
}

void NoteBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refreshMark();
}

void NoteBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), washOf(m_tone, palette()));
    painter.setPen(lineOf(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace Halyard::Inspector
