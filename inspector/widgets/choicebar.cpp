// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/choicebar.h"

#include "widgets/announcer.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <utility>

namespace Halyard::Inspector {

ChoiceBar::ChoiceBar(QWidget *parent)
    : QFrame(parent)
    , m_mark(new QLabel(this))
    , m_text(new QLabel(this))
    , m_accept(new QPushButton(this))
    , m_decline(new QPushButton(this))
    , m_announcer(new Announcer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 8, 5);
    row->setSpacing(8);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_accept);
    row->addWidget(m_decline);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_accept, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_decline, &QPushButton::clicked, this, [this] { answer(false); });
    hide();
}

void ChoiceBar::ask(const Question &question)
{
    answer(false);
    m_question = question;
    m_text->setText(question.text);
    m_accept->setText(question.accept);
    m_decline->setText(question.decline);
    setAccessibleName(question.text);
    refreshMark();
    show();
    m_announcer->say(question.text);
}

QString ChoiceBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void ChoiceBar::answer(bool isAccepted)
{
    const Question question = std::exchange(m_question, {});
    hide();
    const auto &act = isAccepted ? question.take : question.leave;
    if (act)
        act();
}

void ChoiceBar::refreshMark()
{
    const int side = fontMetrics().height();
    m_mark->setPixmap(
        icon(Icon::Question, m_question.tone).pixmap(QSize(side, side), devicePixelRatioF()));
}

void ChoiceBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refreshMark();
}

void ChoiceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), washOf(m_question.tone, palette()));
    painter.setPen(lineOf(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace Halyard::Inspector
