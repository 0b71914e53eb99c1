// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/flags/filter.h"
#include "models/flags/flagtablemodel.h"

#include <QtCore/QAbstractProxyModel>
#include <QtCore/QList>
#include <QtCore/QPointer>

namespace Halyard::Inspector {

//! Which rows of a FlagTableModel are shown, and in which order: an index vector.
//!
//! Another order of the same rows is a change of layout; other rows are a reset, after which
//! indexOfKey() finds again what was current and selected.
class FlagView : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit FlagView(QObject *parent = nullptr);

    //! Takes a FlagTableModel only.
    void setSourceModel(QAbstractItemModel *model) override;
    [[nodiscard]] FlagTableModel *table() const { return m_table; }

    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    //! -1 and Key are the order of keys; rows that are equal are in that order, too.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] int shown() const { return int(m_shown.size()); }
    [[nodiscard]] int total() const;
    //! The rows of the board that are shown, in the order in which they are.
    [[nodiscard]] const QList<int> &rows() const { return m_shown; }
    //! In the column of keys; invalid if it is not shown.
    [[nodiscard]] QModelIndex indexOfKey(const QString &key) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void shownChanged(int shown, int total);

private:
    void follow();
    void onReset();
    void onContentsChanged(int firstColumn, int lastColumn);
    void onAged();
    void onDataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);

    void makeOrder();
    [[nodiscard]] QList<int> filtered(const QList<int> &candidates) const;
    void show(QList<int> rows);
    void rearrange(QList<int> rows);
    void setRows(QList<int> rows);
    void announceShown();

    QPointer<FlagTableModel> m_table;
    Filter m_filter;
    int m_column = FlagTableModel::Key;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    //! All rows of the source in order, those of them that are shown, and where: -1 if they are not.
    QList<int> m_order;
    QList<int> m_shown;
    QList<int> m_places;
    std::pair<int, int> m_announced{0, 0};
};

} // namespace Halyard::Inspector
