// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/board.h"
#include "models/flags/filterterm.h"
#include "models/flags/sortkey.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace Halyard::Inspector {

//! The flags of a board, a row each, in the order of the board.
class FlagTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Star,
        Key,
        Value,
        Source,
        Cached,
        Live,
        Difference,
        Variant,
        Payload,
        Age,
        TimeLeft,
        Reason,
        Version,
        Changed,
        ColumnCount
    };
    Q_ENUM(Column)
    enum Role {
        SortRole = Qt::UserRole, //!< A number or a text; invalid if there is nothing to sort by.
        RowRole,                 //!< int, in the board
        DifferenceRole,          //!< FlagRow::Difference
        SourceRole,              //!< Flag::Source
        KeyRole,
        TimeLeftShareRole, //!< double, 0 to 1; NaN if unknown
        IsStarredRole,
        ValueRole, //!< QJsonValue
    };

    explicit FlagTableModel(QObject *parent = nullptr);

    //! A board with the same keys changes rows in place, another one resets the model.
    void setBoard(const SharedBoard &board);
    //! Never null.
    [[nodiscard]] SharedBoard board() const { return m_board; }
    void setStarred(const QSet<QString> &starred);
    [[nodiscard]] QSet<QString> starred() const { return m_starred; }
    void setChangedAt(const QHash<QString, Moment> &changedAt);

    //! Lets ages grow up to now.
    void tick();
    void tickAt(Moment moment);
    [[nodiscard]] Moment now() const { return m_now; }

    [[nodiscard]] const FlagRow &row(int row) const { return m_board->rows().at(row); }
    //! What filters look at; valid until something is set.
    [[nodiscard]] FilterContext filterContext() const;
    //! All rows, by their keys in whatever case.
    [[nodiscard]] const QList<int> &keyOrder() const;
    //! What \a row is sorted by in \a column.
    [[nodiscard]] SortKey sortKey(int row, Column column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    //! Rows in \a firstColumn to \a lastColumn have other contents, which dataChanged() is about to
    //! tell: who sorts and filters does it now.
    void contentsChanged(int firstColumn, int lastColumn);
    //! The same for time, which goes on.
    void aged();

private:
    void replaceBoard(const SharedBoard &board);
    void announce(Column first, Column last, const QList<int> &roles = {});
    [[nodiscard]] QVariant textOf(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant factOf(int row, Column column, int role) const;
    [[nodiscard]] std::optional<Moment> changedAt(const QString &key) const;
    [[nodiscard]] const QStringList &foldedKeys() const;

    SharedBoard m_board = std::make_shared<const Board>();
    QSet<QString> m_starred;
    QHash<QString, Moment> m_changedAt;
    Moment m_now = 0;
    // Made when they are asked for.
    mutable QStringList m_foldedKeys;
    mutable QList<int> m_keyOrder;
};

} // namespace Halyard::Inspector
