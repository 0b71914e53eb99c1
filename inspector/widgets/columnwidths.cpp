// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/columnwidths.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <utility>

namespace Halyard::Inspector {

ColumnWidths::ColumnWidths(QTableView *table, const QList<Width> &widths)
    : QObject(table)
    , m_table(table)
    , m_widths(widths)
    , m_letter(table->fontMetrics().averageCharWidth())
{
    table->installEventFilter(this);
    fit();
}

void ColumnWidths::fit()
{
    const QHeaderView *header = m_table->horizontalHeader();
    for (const auto &[column, letters] : m_widths)
        m_table->setColumnWidth(column,
                                std::max(letters * m_letter, header->sectionSizeHint(column)));
}

void ColumnWidths::grow()
{
    const int before = std::exchange(m_letter, m_table->fontMetrics().averageCharWidth());
    if (before == m_letter || before == 0)
        return;
    for (const Width &width : std::as_const(m_widths))
        m_table->setColumnWidth(width.column,
                                m_table->columnWidth(width.column) * m_letter / before);
}

bool ColumnWidths::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        grow();
    return QObject::eventFilter(watched, event);
}

} // namespace Halyard::Inspector
