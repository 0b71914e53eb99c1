// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/columnwidths.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <utility>

namespace Halyard::Inspector {

namespace {

double letterOf(const QTableView *table)
{
    return QFontMetricsF(table->font()).averageCharWidth();
}

} // namespace

ColumnWidths::ColumnWidths(QTableView *table, const QList<Width> &widths)
    : QObject(table)
    , m_table(table)
    , m_widths(widths)
    , m_letter(letterOf(table))
{
    table->installEventFilter(this);
    fit();
}

void ColumnWidths::fit()
{
    const QHeaderView *header = m_table->horizontalHeader();
    for (const auto &[column, letters] : m_widths)
        m_table->setColumnWidth(
            column, std::max(qRound(letters * m_letter), header->sectionSizeHint(column)));
}

void ColumnWidths::grow()
{
    const double before = std::exchange(m_letter, letterOf(m_table));
    if (qFuzzyCompare(before, m_letter))
        return;
    for (const Width &width : std::as_const(m_widths))
        m_table->setColumnWidth(width.column,
                                qRound(m_table->columnWidth(width.column) * m_letter / before));
}

bool ColumnWidths::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        grow();
    return QObject::eventFilter(watched, event);
}

} // namespace Halyard::Inspector
