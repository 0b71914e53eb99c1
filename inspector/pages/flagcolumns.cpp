// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/flagcolumns.h"

#include "models/flags/flagtablemodel.h"
#include "models/flags/flagtexts.h"

#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

#include <array>

namespace Halyard::Inspector {

namespace {

struct Shape
{
    //! In average letters.
    int width;
    bool isShown;
};

// In the order of FlagTableModel::Column.
constexpr std::array<Shape, FlagTableModel::ColumnCount> Shapes{{
    {4, true},
    {18, true},
    {14, true},
    {10, true},
    {12, true},
    {12, true},
    {11, true},
    {14, false},
    {24, false},
    {10, true},
    {17, true},
    {30, true},
    {9, false},
    {14, false},
}};

} // namespace

FlagColumns::FlagColumns(QTableView *table, QWidget *parent)
    : QObject(parent)
    , m_table(table)
    , m_menu(new QMenu(tr("&Columns"), parent))
{
    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(24);
    header->setAccessibleName(tr("Columns of flags"));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    makeMenu();
    reset();
    connect(header, &QWidget::customContextMenuRequested, this, &FlagColumns::showMenu);
}

void FlagColumns::makeMenu()
{
    for (int column = 0; column < FlagTableModel::ColumnCount; ++column) {
        const QString name = FlagTexts::header(FlagTableModel::Column(column));
        QAction *action = m_menu->addAction(name);
        action->setCheckable(true);
        // Without keys, rows would be nameless.
        action->setEnabled(column != FlagTableModel::Key);
        connect(action, &QAction::toggled, m_table,
                [this, column](bool isShown) { m_table->setColumnHidden(column, !isShown); });
    }
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        for (int column = 0; column < FlagTableModel::ColumnCount; ++column)
            m_menu->actions().at(column)->setChecked(!m_table->isColumnHidden(column));
    });
}

void FlagColumns::showMenu(const QPoint &at)
{
    m_menu->popup(m_table->horizontalHeader()->mapToGlobal(at));
}

QByteArray FlagColumns::save() const
{
    return m_table->horizontalHeader()->saveState();
}

bool FlagColumns::restore(const QByteArray &state)
{
    if (state.isEmpty() || !m_table->horizontalHeader()->restoreState(state)
        || m_table->horizontalHeader()->count() != FlagTableModel::ColumnCount) {
        reset();
        return false;
    }
    m_table->setColumnHidden(FlagTableModel::Key, false);
    return true;
}

void FlagColumns::reset()
{
    QHeaderView *header = m_table->horizontalHeader();
    m_unit = QFontMetricsF(m_table->font()).averageCharWidth();
    for (int column = 0; column < FlagTableModel::ColumnCount; ++column) {
        const Shape &shape = Shapes.at(std::size_t(column));
        header->moveSection(header->visualIndex(column), column);
        header->resizeSection(column, qRound(shape.width * m_unit));
        m_table->setColumnHidden(column, !shape.isShown);
    }
    m_table->sortByColumn(FlagTableModel::Key, Qt::AscendingOrder);
}

void FlagColumns::refit()
{
    const double unit = QFontMetricsF(m_table->font()).averageCharWidth();
    if (m_unit == 0 || qFuzzyCompare(unit, m_unit))
        return;
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < FlagTableModel::ColumnCount; ++column) {
        if (!header->isSectionHidden(column))
            header->resizeSection(column, qRound(header->sectionSize(column) * unit / m_unit));
    }
    m_unit = unit;
}

} // namespace Halyard::Inspector
