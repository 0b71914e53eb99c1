// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/flagview.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace Halyard::Inspector {

namespace {

//! Sorts by one column what comes in the order of keys.
class ColumnSort
{
public:
    ColumnSort(const FlagTableModel &table, FlagTableModel::Column column)
    {
        m_keys.reserve(size_t(table.rowCount()));
        for (int row = 0; row < table.rowCount(); ++row)
            m_keys.push_back(table.sortKey(row, column));
    }

    void apply(QList<int> &rows, Qt::SortOrder direction) const
    {
        const auto hasKey = [this](int row) { return key(row).kind != SortKey::Kind::Nothing; };
        const auto end = std::stable_partition(rows.begin(), rows.end(), hasKey);
        const bool isAscending = direction == Qt::AscendingOrder;
        std::stable_sort(rows.begin(), end, [this, isAscending](int a, int b) {
            return isAscending ? key(a).compare(key(b)) < 0 : key(b).compare(key(a)) < 0;
        });
    }

private:
    [[nodiscard]] const SortKey &key(int row) const { return m_keys[size_t(row)]; }

    std::vector<SortKey> m_keys;
};

} // namespace

FlagView::FlagView(QObject *parent)
    : QAbstractProxyModel(parent)
{
}

void FlagView::setSourceModel(QAbstractItemModel *model)
{
    auto *const table = qobject_cast<FlagTableModel *>(model);
    Q_ASSERT(table || !model);
    if (m_table)
        m_table->disconnect(this);
    beginResetModel();
    m_table = table;
    QAbstractProxyModel::setSourceModel(table);
    makeOrder();
    setRows(filtered(m_order));
    endResetModel();
    if (table)
        follow();
    announceShown();
}

void FlagView::follow()
{
    using Table = FlagTableModel;
    connect(m_table, &Table::modelAboutToBeReset, this, &FlagView::beginResetModel);
    connect(m_table, &Table::modelReset, this, &FlagView::onReset);
    connect(m_table, &Table::contentsChanged, this, &FlagView::onContentsChanged);
    connect(m_table, &Table::aged, this, &FlagView::onAged);
    connect(m_table, &Table::dataChanged, this, &FlagView::onDataChanged);
}

void FlagView::onReset()
{
    makeOrder();
    setRows(filtered(m_order));
    endResetModel();
    announceShown();
}

void FlagView::onContentsChanged(int firstColumn, int lastColumn)
{
    if (m_column >= firstColumn && m_column <= lastColumn)
        makeOrder();
    show(filtered(m_order));
}

// All grow old alike, so their order stays.
void FlagView::onAged()
{
    if (m_filter.dependsOnTime())
        show(filtered(m_order));
}

void FlagView::onDataChanged(const QModelIndex &first, const QModelIndex &last,
                             const QList<int> &roles)
{
    int top = shown();
    int bottom = -1;
    for (int row = first.row(); row <= last.row(); ++row) {
        const int place = m_places.at(row);
        top = place < 0 ? top : std::min(top, place);
        bottom = std::max(bottom, place);
    }
    if (top <= bottom)
        Q_EMIT dataChanged(index(top, first.column()), index(bottom, last.column()), roles);
}

void FlagView::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    // What was hidden by the hour may have to be shown by now.
    const bool mayNarrow = filter.narrows(m_filter) && !m_filter.dependsOnTime();
    m_filter = filter;
    show(filtered(mayNarrow ? m_shown : m_order));
}

void FlagView::sort(int column, Qt::SortOrder order)
{
    const bool isColumn = column >= 0 && column < FlagTableModel::ColumnCount;
    const int wanted = isColumn ? column : int(FlagTableModel::Key);
    if (m_column == wanted && m_direction == order)
        return;
    m_column = wanted;
    m_direction = order;
    makeOrder();
    QList<int> rows;
    rows.reserve(m_shown.size());
    std::ranges::copy_if(std::as_const(m_order), std::back_inserter(rows),
                         [this](int row) { return m_places.at(row) >= 0; });
    show(rows);
}

void FlagView::makeOrder()
{
    m_order = m_table ? m_table->keyOrder() : QList<int>();
    if (!m_table)
        return;
    if (m_column == FlagTableModel::Key) {
        if (m_direction == Qt::DescendingOrder)
            std::ranges::reverse(m_order);
        return;
    }
    ColumnSort(*m_table, FlagTableModel::Column(m_column)).apply(m_order, m_direction);
}

QList<int> FlagView::filtered(const QList<int> &candidates) const
{
    if (m_filter.isEmpty() || !m_table)
        return candidates;
    QList<int> rows;
    const FilterContext context = m_table->filterContext();
    std::ranges::copy_if(candidates, std::back_inserter(rows), [this, &context](int row) {
        return m_filter.matches(m_table->row(row), context);
    });
    return rows;
}

void FlagView::show(QList<int> rows)
{
    if (std::ranges::equal(rows, m_shown))
        return;
    const bool hasSameRows = rows.size() == m_shown.size()
        && std::ranges::all_of(rows, [this](int row) { return m_places.at(row) >= 0; });
    if (hasSameRows)
        return rearrange(std::move(rows));
    beginResetModel();
    setRows(std::move(rows));
    endResetModel();
    announceShown();
}

void FlagView::rearrange(QList<int> rows)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const QList<int> rowsBefore = m_shown;
    setRows(std::move(rows));
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(this->index(m_places.at(rowsBefore.at(index.row())), index.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void FlagView::setRows(QList<int> rows)
{
    m_shown = std::move(rows);
    m_places.fill(-1, total());
    for (int place = 0; place < shown(); ++place)
        m_places[m_shown.at(place)] = place;
}

void FlagView::announceShown()
{
    const std::pair now{shown(), total()};
    if (std::exchange(m_announced, now) != now)
        Q_EMIT shownChanged(shown(), total());
}

int FlagView::total() const
{
    return m_table ? m_table->rowCount() : 0;
}

QModelIndex FlagView::indexOfKey(const QString &key) const
{
    const qsizetype row = m_table ? m_table->board()->rowOf(key) : -1;
    const int place = row < 0 ? -1 : m_places.at(row);
    return place < 0 ? QModelIndex() : index(place, FlagTableModel::Key);
}

QModelIndex FlagView::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex FlagView::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex FlagView::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

int FlagView::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : shown();
}

int FlagView::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(FlagTableModel::ColumnCount);
}

bool FlagView::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && shown() > 0;
}

QModelIndex FlagView::mapToSource(const QModelIndex &index) const
{
    if (!m_table || !index.isValid())
        return {};
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return m_table->index(m_shown.at(index.row()), index.column());
}

QModelIndex FlagView::mapFromSource(const QModelIndex &index) const
{
    const int place = index.isValid() ? m_places.value(index.row(), -1) : -1;
    return place < 0 ? QModelIndex() : createIndex(place, index.column());
}

// The base asks by way of the first row, and there may be none.
QVariant FlagView::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && m_table)
        return m_table->headerData(section, orientation, role);
    return QAbstractProxyModel::headerData(section, orientation, role);
}

} // namespace Halyard::Inspector
