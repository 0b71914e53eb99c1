// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/insight/threeway.h"

#include <QtCore/QAbstractItemModel>

namespace Halyard::Inspector {

//! A comparison as a tree: a group for each kind of difference that occurs, in it the flags. With a
//! base, the groups tell who changed what.
class CompareModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Key, Base, Left, Right, Detail, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        KeyRole = Qt::UserRole, //!< Of the flag; empty for groups.
        KindRole,               //!< Comparison::Kind or ThreeWay::Kind, as int
        CountRole,              //!< Flags of a group.
    };

    explicit CompareModel(QObject *parent = nullptr);

    void setComparison(const Comparison &comparison);
    void setThreeWay(const ThreeWay &threeWay);
    //! Of left and right.
    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }
    [[nodiscard]] const ThreeWay &threeWay() const { return m_threeWay; }
    [[nodiscard]] bool hasBase() const { return m_hasBase; }
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
    //! One flag, of either kind of comparison.
    struct Line
    {
        const FlagFacts *base = nullptr;
        const FlagFacts *left = nullptr;
        const FlagFacts *right = nullptr;
        int kind = 0;

        [[nodiscard]] const QString &key() const
        {
            return (left ? left : right ? right : base)->key;
        }
        [[nodiscard]] bool isLike(const Line &other) const
        {
            return kind == other.kind && key() == other.key();
        }
    };
    struct Group
    {
        int kind = 0;
        //! Of the lines.
        QList<qsizetype> rows = {};
    };

    void take(const Comparison &comparison, const ThreeWay &threeWay, bool hasBase);
    [[nodiscard]] static QList<Line> linesOf(const Comparison &comparison);
    [[nodiscard]] static QList<Line> linesOf(const ThreeWay &threeWay);
    [[nodiscard]] static QList<Group> groupsOf(const QList<Line> &lines);
    [[nodiscard]] bool hasSameRows(const QList<Line> &lines) const;
    [[nodiscard]] const Line &line(const QModelIndex &index) const;
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant flagData(const Line &line, int column, int role) const;
    [[nodiscard]] QString groupTitle(int kind) const;
    [[nodiscard]] static QString titleOf(Comparison::Kind kind);
    [[nodiscard]] static QString titleOf(ThreeWay::Kind kind);
    [[nodiscard]] QString text(const Line &line, Column column) const;
    [[nodiscard]] QString sentence(const Line &line) const;
    [[nodiscard]] QString detail(const Line &line) const;
    [[nodiscard]] static QString changes(const FlagFacts &before, const FlagFacts &after);
    //! What became of a flag of the base on one side.
    [[nodiscard]] static QString sinceBase(const FlagFacts *base, const FlagFacts *side);

    Comparison m_comparison;
    ThreeWay m_threeWay;
    bool m_hasBase = false;
    QList<Line> m_lines;
    QList<Group> m_groups;
    QString m_leftTitle;
    QString m_rightTitle;
};

} // namespace Halyard::Inspector
