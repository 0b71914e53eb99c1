// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/stateview.h"

#include "models/words.h"
#include "widgets/announcer.h"
#include "widgets/breakable.h"
#include "widgets/fonts.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace Halyard::Inspector {

namespace {

struct Mark
{
    Icon icon;
    Tone tone;
};

Mark markOf(StateView::Kind kind)
{
    switch (kind) {
    case StateView::Kind::NoSource: return {Icon::Application, Tone::Accent};
    case StateView::Kind::Empty: return {Icon::Flag, Tone::Faint};
    case StateView::Kind::Filtered: return {Icon::Filter, Tone::Faint};
    case StateView::Kind::Loading: return {Icon::Hourglass, Tone::Faint};
    case StateView::Kind::Error: return {Icon::Error, Tone::Bad};
    case StateView::Kind::Offline: return {Icon::Offline, Tone::Warning};
    case StateView::Kind::Denied: return {Icon::Lock, Tone::Warning};
    }
    return {Icon::Circle, Tone::Faint};
}

QLabel *wordsLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

StateView::StateView(QWidget *parent)
    : QWidget(parent)
    , m_mark(new QLabel(this))
    , m_title(wordsLabel(this))
    , m_text(wordsLabel(this))
    , m_facts(wordsLabel(this))
    , m_buttons(new QWidget(this))
    , m_column(new QVBoxLayout(this))
    , m_announcer(new Announcer(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_mark->setAlignment(Qt::AlignCenter);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    (new QHBoxLayout(m_buttons))->setContentsMargins(0, 6, 0, 0);
    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(10);
    // The text takes the room up to its longest line, and what is beyond that lies at both sides.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_text, 1000);
    row->addStretch(1);
    m_column->addStretch(2);
    m_column->addWidget(m_mark);
    m_column->addWidget(m_title);
    m_column->addLayout(row);
    m_column->addWidget(m_facts);
    m_column->addWidget(m_buttons);
    m_column->addStretch(3);
    refreshFonts();
}

void StateView::show(const Content &content)
{
    const bool isNews = m_kind != content.kind || m_title->text() != breakable(content.title);
    m_kind = content.kind;
    m_icon = content.icon;
    m_title->setText(breakable(content.title));
    m_text->setText(breakable(content.text));
    m_text->setVisible(!content.text.isEmpty());
    m_facts->setText(content.facts);
    m_facts->setVisible(!content.facts.isEmpty());
    setAccessibleName(m_title->text());
    showActions(content.actions);
    refreshMark();
    if (isNews)
        m_announcer->say(content.text.isEmpty() ? content.title
                                                : tr("%1. %2").arg(content.title, content.text));
}

QString StateView::title() const
{
    return m_title->text();
}

QString StateView::text() const
{
    return m_text->text();
}

QString StateView::facts() const
{
    return m_facts->text();
}

void StateView::setExtra(QWidget *extra)
{
    m_column->insertWidget(m_column->count() - 1, extra, 0, Qt::AlignHCenter);
}

void StateView::showActions(const QList<QAction *> &actions)
{
    if (m_actions == actions)
        return;
    m_actions = actions;
    qDeleteAll(m_buttons->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    auto *row = qobject_cast<QHBoxLayout *>(m_buttons->layout());
    while (QLayoutItem *item = row->takeAt(0))
        delete item;
    row->addStretch();
    for (QAction *action : actions) {
        auto *button =
            new QPushButton(action->icon(), Words::withoutMnemonic(action->text()), m_buttons);
        button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button,
                [action, button] { button->setEnabled(action->isEnabled()); });
        row->addWidget(button);
    }
    row->addStretch();
    m_buttons->setVisible(!actions.isEmpty());
}

void StateView::refreshMark()
{
    Mark mark = markOf(m_kind);
    mark.icon = m_icon.value_or(mark.icon);
    const int side = fontMetrics().height() * 3;
    m_mark->setPixmap(icon(mark.icon, mark.tone).pixmap(QSize(side, side), devicePixelRatioF()));
}

void StateView::refreshFonts()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    // Lines longer than this are hard to read.
    m_text->setMaximumWidth(widthOf(58, font()));
    refreshMark();
}

void StateView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshFonts();
    else if (event->type() == QEvent::PaletteChange)
        refreshMark();
}

} // namespace Halyard::Inspector
