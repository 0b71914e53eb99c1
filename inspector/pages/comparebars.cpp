// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/actions.h"
#include "pages/comparepage.h"
#include "pages/personpicker.h"
#include "widgets/flowbar.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace Halyard::Inspector {

QWidget *ComparePage::newHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    auto *below = new QHBoxLayout;
    auto *label = new QLabel(tr("Base"));
    label->setBuddy(m_base);
    label->hide();
    connect(m_withBase, &QAction::toggled, label, &QWidget::setVisible);
    below->addWidget(label);
    below->addWidget(m_base, 1);
    column->addLayout(below);
    auto *swap = new QToolButton;
    swap->setDefaultAction(m_swap);
    swap->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    swap->setAutoRaise(true);
    row->addWidget(m_left, 1);
    row->addWidget(swap);
    row->addWidget(m_right, 1);
    m_withBase->setCheckable(true);
    m_withBase->setToolTip(tr("Also tells which side changed, and where both did"));
    m_base->hide();
    return head;
}

QWidget *ComparePage::newBar()
{
    m_filter->setPlaceholderText(tr("Filter by key"));
    m_filter->setAccessibleName(tr("Filter by key"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_summary->setTextFormat(Qt::PlainText);
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &text, Format format) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, format] { save(format); });
    };
    add(tr("As JSON…"), Format::Json);
    add(tr("As CSV…"), Format::Csv);
    add(tr("As Markdown…"), Format::Markdown);
    m_export->setMenu(menu);
    setActing(m_export);
    auto *bar = new FlowBar;
    bar->addWidget(m_filter);
    bar->addAction(m_withBase);
    bar->addStretch();
    bar->addWidget(m_summary);
    bar->addAction(m_export);
    qobject_cast<QToolButton *>(bar->widgetForAction(m_export))
        ->setPopupMode(QToolButton::InstantPopup);
    return bar;
}

} // namespace Halyard::Inspector
