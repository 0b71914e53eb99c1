// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/flowbar.h"

#include <QtCore/QEvent>

namespace Halyard::Inspector {

FlowBar::FlowBar(QWidget *parent)
    : QToolBar(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setMovable(false);
    setFloatable(false);
    setContentsMargins(6, 2, 6, 2);
    refreshIcons();
}

void FlowBar::addStretch()
{
    auto *stretch = new QWidget;
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(stretch);
}

void FlowBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshIcons();
}

void FlowBar::refreshIcons()
{
    setIconSize(QSize(1, 1) * fontMetrics().height());
}

} // namespace Halyard::Inspector
