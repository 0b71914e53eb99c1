// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/insight/comparison.h"

#include <QtCore/QAbstractItemModel>

namespace Halyard::Inspector {

//! A comparison as a tree: a group for each kind of difference that occurs, in it the flags.
class CompareModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Key, Left, Right, Detail, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        KeyRole = Qt::UserRole, //!< Of the flag; empty for groups.
        KindRole,               //!< Comparison::Kind, as int
        CountRole,              //!< Flags of a group.
    };

    explicit CompareModel(QObject *parent = nullptr);

    void setComparison(const Comparison &comparison);
    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }
    //! What the columns are called; else "Left" and "Right".
    void setTitles(const QString &left, const QString &right);
    [[nodiscard]] QModelIndex indexOfKey(const QString &key) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        Comparison::Kind kind = Comparison::Kind::Added;
        //! Rows of the comparison.
        QList<qsizetype> rows = {};
    };

    [[nodiscard]] static QList<Group> groupsOf(const Comparison &comparison);
    [[nodiscard]] bool hasSameRows(const Comparison &comparison, const QList<Group> &groups) const;
    [[nodiscard]] const Comparison::Row &row(const QModelIndex &index) const;
    [[nodiscard]] static QVariant groupData(const Group &group, int column, int role);
    [[nodiscard]] static QVariant flagData(const Comparison::Row &row, int column, int role);
    [[nodiscard]] static QString groupTitle(Comparison::Kind kind);
    [[nodiscard]] static QString text(const Comparison::Row &row, Column column);
    [[nodiscard]] static QString sentence(const Comparison::Row &row);
    [[nodiscard]] static QString detail(const Comparison::Row &row);

    Comparison m_comparison;
    QList<Group> m_groups;
    QString m_leftTitle;
    QString m_rightTitle;
};

} // namespace Halyard::Inspector
