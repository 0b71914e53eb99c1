// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/notebar.h"

#include "models/words.h"
#include "widgets/announcer.h"
#include "widgets/breakable.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

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
    , m_facts(new QLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_announcer(new Announcer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 8, 5);
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (QLabel *label : {m_text, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    m_facts->hide();
    row->addWidget(m_mark);
    row->addLayout(words, 1);
    row->addLayout(m_buttons);
    if (closing == Closing::ByHand)
        row->addWidget(closeButton(this));
    hide();
}

void NoteBar::show(Tone tone, const QString &text, QAction *action)
{
    show(tone, text, action != nullptr ? QList<QAction *>{action} : QList<QAction *>());
}

void NoteBar::show(Tone tone, const QString &text, const QList<QAction *> &actions)
{
    const QString shown = breakable(text);
    const bool isNews = shown != m_text->text();
    m_tone = tone;
    m_text->setText(shown);
    showActions(actions);
    refreshMark();
    setVisible(!text.isEmpty());
    setAccessibleName(shown);
    if (isNews && m_isSpoken)
        m_announcer->say(shown);
}

void NoteBar::showActions(const QList<QAction *> &actions)
{
    if (actions != m_actions) {
        m_actions = actions;
        while (QLayoutItem *item = m_buttons->takeAt(0)) {
            // Later: it may be what was just clicked.
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        for (QAction *action : actions) {
            auto *button = new QPushButton(this);
            button->setFlat(true);
            connect(button, &QPushButton::clicked, action, &QAction::trigger);
            m_buttons->addWidget(button);
        }
    }
    for (int at = 0; at < m_buttons->count(); ++at) {
        auto *button = qobject_cast<QPushButton *>(m_buttons->itemAt(at)->widget());
        const QString text = Words::withoutMnemonic(actions.at(at)->text());
        button->setText(m_isNarrow ? QString() : text);
        button->setAccessibleName(text);
        button->setToolTip(m_isNarrow ? text : QString());
        button->setIcon(actions.at(at)->icon());
    }
}

void NoteBar::setFacts(const QString &facts)
{
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
}

QString NoteBar::facts() const
{
    return m_facts->text();
}

void NoteBar::clear()
{
    m_text->clear();
    setFacts({});
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
