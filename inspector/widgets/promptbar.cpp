// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/promptbar.h"

#include "widgets/breakable.h"

#include "widgets/icons.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace Halyard::Inspector {

PromptBar::PromptBar(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_accept(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    for (QLabel *label : {m_title, m_problem})
        label->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_accept);
    column->addLayout(row);
    connect(m_accept, &QPushButton::clicked, this, &PromptBar::answer);
    connect(m_cancel, &QPushButton::clicked, this, &PromptBar::close);
    hide();
}

void PromptBar::ask(const Question &question)
{
    if (!isVisible())
        m_back = QApplication::focusWidget();
    m_question = question;
    m_title->setText(breakable(question.title));
    m_accept->setText(question.accept);
    m_problem->hide();
    setAccessibleName(question.title);
    makeFields();
    show();
    if (!m_fields.isEmpty())
        m_fields.first()->setFocus(Qt::ShortcutFocusReason);
}

void PromptBar::makeFields()
{
    delete m_form;
    m_fields.clear();
    m_form = new QWidget(this);
    auto *grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const Field &field : std::as_const(m_question.fields)) {
        auto *edit = new QLineEdit(field.value, m_form);
        edit->setPlaceholderText(field.placeholder);
        edit->setAccessibleName(field.label);
        auto *label = new QLabel(field.label, m_form);
        label->setBuddy(edit);
        connect(edit, &QLineEdit::returnPressed, this, &PromptBar::answer);
        connect(edit, &QLineEdit::textEdited, m_problem, &QWidget::hide);
        const int row = int(m_fields.size());
        grid->addWidget(label, row, 0);
        grid->addWidget(edit, row, 1);
        m_fields.append(edit);
    }
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(1, m_form);
    QWidget *before = m_form;
    for (QWidget *next : m_fields) {
        setTabOrder(before, next);
        before = next;
    }
    setTabOrder(before, m_cancel);
    setTabOrder(m_cancel, m_accept);
}

QString PromptBar::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

QStringList PromptBar::answers() const
{
    QStringList answers;
    for (const QLineEdit *field : m_fields)
        answers.append(field->text().trimmed());
    return answers;
}

void PromptBar::answer()
{
    const QString problem = m_question.check ? m_question.check(answers()) : QString();
    if (!problem.isEmpty()) {
        QPalette palette = m_problem->palette();
        palette.setColor(QPalette::WindowText, inkOf(Tone::Bad, palette));
        m_problem->setPalette(palette);
        m_problem->setText(breakable(problem));
        m_problem->show();
        return;
    }
    const auto take = m_question.take;
    const QStringList taken = answers();
    close();
    if (take)
        take(taken);
}

void PromptBar::close()
{
    hide();
    if (m_back)
        m_back->setFocus(Qt::OtherFocusReason);
    m_back = nullptr;
}

void PromptBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Halyard::Inspector
