// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/insight/comparemodel.h"

#include "models/insight/tooltip.h"
#include "models/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

// Of an index: groups have the first, flags one more than the row of their group.
constexpr quintptr OfGroup = 0;

QString valueOrNothing(const FlagFacts *flag)
{
    return flag ? Words::value(flag->value) : u"—"_s;
}

QString reasonOf(const FlagFacts &flag)
{
    return Words::oneLine(flag.reason.isEmpty() ? flag.reasonCode : flag.reason, 80);
}

QString versionOf(const FlagFacts &flag)
{
    return flag.version ? QString::number(*flag.version) : u"—"_s;
}

} // namespace

CompareModel::CompareModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void CompareModel::setComparison(const Comparison &comparison)
{
    const QList<Group> groups = groupsOf(comparison);
    if (!hasSameRows(comparison, groups)) {
        beginResetModel();
        m_comparison = comparison;
        m_groups = groups;
        endResetModel();
        return;
    }
    m_comparison = comparison;
    for (int group = 0; group < m_groups.size(); ++group) {
        const QModelIndex parent = index(group, 0);
        Q_EMIT dataChanged(index(0, 0, parent),
                           index(rowCount(parent) - 1, ColumnCount - 1, parent));
    }
}

bool CompareModel::hasSameRows(const Comparison &comparison, const QList<Group> &groups) const
{
    const QList<Comparison::Row> &before = m_comparison.rows();
    const QList<Comparison::Row> &after = comparison.rows();
    return groups.size() == m_groups.size()
        && std::equal(before.cbegin(), before.cend(), after.cbegin(), after.cend(),
                      [](const Comparison::Row &one, const Comparison::Row &other) {
                          return one.kind == other.kind && one.key() == other.key();
                      });
}

void CompareModel::setTitles(const QString &left, const QString &right)
{
    m_leftTitle = left;
    m_rightTitle = right;
    Q_EMIT headerDataChanged(Qt::Horizontal, Left, Right);
}

QList<CompareModel::Group> CompareModel::groupsOf(const Comparison &comparison)
{
    std::array<QList<qsizetype>, Comparison::KindCount> rows;
    for (qsizetype row = 0; row < comparison.rows().size(); ++row)
        rows[size_t(comparison.rows().at(row).kind)].append(row);
    QList<Group> groups;
    for (size_t kind = 0; kind < rows.size(); ++kind) {
        if (!rows[kind].isEmpty())
            groups.append({.kind = Comparison::Kind(kind), .rows = rows[kind]});
    }
    return groups;
}

QModelIndex CompareModel::indexOfKey(const QString &key) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<qsizetype> &rows = m_groups.at(group).rows;
        const auto at = std::find_if(rows.cbegin(), rows.cend(), [this, &key](qsizetype row) {
            return m_comparison.rows().at(row).key() == key;
        });
        if (at != rows.cend())
            return index(int(at - rows.cbegin()), 0, index(group, 0));
    }
    return {};
}

QModelIndex CompareModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : OfGroup);
}

QModelIndex CompareModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == OfGroup)
        return {};
    return createIndex(int(child.internalId() - 1), 0, OfGroup);
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const bool isGroup = parent.internalId() == OfGroup && parent.column() == 0;
    return isGroup ? int(m_groups.at(parent.row()).rows.size()) : 0;
}

int CompareModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const Comparison::Row &CompareModel::row(const QModelIndex &index) const
{
    const Group &group = m_groups.at(qsizetype(index.internalId() - 1));
    return m_comparison.rows().at(group.rows.at(index.row()));
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == OfGroup)
        return groupData(m_groups.at(index.row()), index.column(), role);
    return flagData(row(index), index.column(), role);
}

QVariant CompareModel::groupData(const Group &group, int column, int role)
{
    const int count = int(group.rows.size());
    switch (role) {
    case Qt::DisplayRole:
        if (column == Key)
            return groupTitle(group.kind);
        return column == Detail ? tr("%n flag(s)", nullptr, count) : QString();
    case Qt::AccessibleTextRole:
        return tr("%1, %n flag(s)", nullptr, count).arg(groupTitle(group.kind));
    case KeyRole: return QString();
    case KindRole: return int(group.kind);
    case CountRole: return count;
    default: return {};
    }
}

QVariant CompareModel::flagData(const Comparison::Row &row, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole: return text(row, Column(column));
    case Qt::ToolTipRole: return toolTipOf(detail(row));
    case Qt::AccessibleTextRole: return sentence(row);
    case KeyRole: return row.key();
    case KindRole: return int(row.kind);
    default: return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Key: return tr("Flag");
    case Left: return m_leftTitle.isEmpty() ? tr("Left") : m_leftTitle;
    case Right: return m_rightTitle.isEmpty() ? tr("Right") : m_rightTitle;
    case Detail: return tr("Difference");
    case ColumnCount: break;
    }
    return {};
}

QString CompareModel::groupTitle(Comparison::Kind kind)
{
    switch (kind) {
    case Comparison::Kind::Added: return tr("Only right");
    case Comparison::Kind::Removed: return tr("Only left");
    case Comparison::Kind::Value: return tr("Other value");
    case Comparison::Kind::Variant: return tr("Other variant");
    case Comparison::Kind::Payload: return tr("Other payload");
    case Comparison::Kind::Reason: return tr("Other reason");
    case Comparison::Kind::Version: return tr("Other version");
    }
    return {};
}

QString CompareModel::text(const Comparison::Row &row, Column column)
{
    switch (column) {
    case Key: return Words::oneLine(row.key());
    case Left: return valueOrNothing(row.left);
    case Right: return valueOrNothing(row.right);
    case Detail: return detail(row);
    case ColumnCount: break;
    }
    return {};
}

QString CompareModel::sentence(const Comparison::Row &row)
{
    if (!row.left)
        return tr("%1: only right, %2").arg(text(row, Key), text(row, Right));
    if (!row.right)
        return tr("%1: only left, %2").arg(text(row, Key), text(row, Left));
    return tr("%1: left %2, right %3. %4")
        .arg(text(row, Key), text(row, Left), text(row, Right), detail(row));
}

QString CompareModel::detail(const Comparison::Row &row)
{
    if (!row.left || !row.right)
        return row.left ? tr("only left") : tr("only right");
    QStringList parts;
    const QList<Comparison::Kind> kinds = Comparison::differences(*row.left, *row.right);
    for (const Comparison::Kind kind : kinds) {
        if (kind == Comparison::Kind::Value)
            parts += tr("value");
        else if (kind == Comparison::Kind::Variant)
            parts += tr("variant");
        else if (kind == Comparison::Kind::Payload)
            parts += tr("payload %1 → %2")
                         .arg(Words::oneLine(row.left->payload, 40),
                              Words::oneLine(row.right->payload, 40));
        else if (kind == Comparison::Kind::Reason)
            parts += tr("reason %1 → %2").arg(reasonOf(*row.left), reasonOf(*row.right));
        else
            parts += tr("version %1 → %2").arg(versionOf(*row.left), versionOf(*row.right));
    }
    return parts.join(u", "_s);
}

} // namespace Halyard::Inspector
