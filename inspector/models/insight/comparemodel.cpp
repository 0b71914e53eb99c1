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
    take(comparison, {}, false);
}

void CompareModel::setThreeWay(const ThreeWay &threeWay)
{
    take({threeWay.left(), threeWay.right()}, threeWay, true);
}

void CompareModel::take(const Comparison &comparison, const ThreeWay &threeWay, bool hasBase)
{
    const QList<Line> lines = hasBase ? linesOf(threeWay) : linesOf(comparison);
    const bool isReset = m_hasBase != hasBase || !hasSameRows(lines);
    if (isReset)
        beginResetModel();
    // Lines point into readings, which these keep.
    m_comparison = comparison;
    m_threeWay = threeWay;
    m_lines = lines;
    m_hasBase = hasBase;
    if (isReset) {
        m_groups = groupsOf(lines);
        return endResetModel();
    }
    for (int group = 0; group < m_groups.size(); ++group) {
        const QModelIndex parent = index(group, 0);
        Q_EMIT dataChanged(index(0, 0, parent),
                           index(rowCount(parent) - 1, ColumnCount - 1, parent));
    }
}

QList<CompareModel::Line> CompareModel::linesOf(const Comparison &comparison)
{
    QList<Line> lines;
    lines.reserve(comparison.rows().size());
    for (const Comparison::Row &row : comparison.rows())
        lines.append({.left = row.left, .right = row.right, .kind = int(row.kind)});
    return lines;
}

QList<CompareModel::Line> CompareModel::linesOf(const ThreeWay &threeWay)
{
    QList<Line> lines;
    lines.reserve(threeWay.rows().size());
    for (const ThreeWay::Row &row : threeWay.rows())
        lines.append({row.base, row.left, row.right, int(row.kind)});
    return lines;
}

bool CompareModel::hasSameRows(const QList<Line> &lines) const
{
    return std::equal(m_lines.cbegin(), m_lines.cend(), lines.cbegin(), lines.cend(),
                      [](const Line &one, const Line &other) { return one.isLike(other); });
}

void CompareModel::setTitles(const QString &left, const QString &right)
{
    m_leftTitle = left;
    m_rightTitle = right;
    Q_EMIT headerDataChanged(Qt::Horizontal, Left, Right);
}

QList<CompareModel::Group> CompareModel::groupsOf(const QList<Line> &lines)
{
    std::array<QList<qsizetype>, std::max(Comparison::KindCount, ThreeWay::KindCount)> rows;
    for (qsizetype row = 0; row < lines.size(); ++row)
        rows[size_t(lines.at(row).kind)].append(row);
    QList<Group> groups;
    for (size_t kind = 0; kind < rows.size(); ++kind) {
        if (!rows[kind].isEmpty())
            groups.append({.kind = int(kind), .rows = rows[kind]});
    }
    return groups;
}

QModelIndex CompareModel::indexOfKey(const QString &key) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<qsizetype> &rows = m_groups.at(group).rows;
        const auto at = std::find_if(rows.cbegin(), rows.cend(), [this, &key](qsizetype row) {
            return m_lines.at(row).key() == key;
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

const CompareModel::Line &CompareModel::line(const QModelIndex &index) const
{
    const Group &group = m_groups.at(qsizetype(index.internalId() - 1));
    return m_lines.at(group.rows.at(index.row()));
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == OfGroup)
        return groupData(m_groups.at(index.row()), index.column(), role);
    return flagData(line(index), index.column(), role);
}

QVariant CompareModel::groupData(const Group &group, int column, int role) const
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
    case KindRole: return group.kind;
    case CountRole: return count;
    default: return {};
    }
}

QVariant CompareModel::flagData(const Line &line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(line, Column(column));
    case Qt::ToolTipRole: return toolTipOf(detail(line));
    case Qt::AccessibleTextRole: return sentence(line);
    case KeyRole: return line.key();
    case KindRole: return line.kind;
    default: return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Key: return tr("Flag");
    case Base: return tr("Base");
    case Left: return m_leftTitle.isEmpty() ? tr("Left") : m_leftTitle;
    case Right: return m_rightTitle.isEmpty() ? tr("Right") : m_rightTitle;
    case Detail: return tr("Difference");
    case ColumnCount: break;
    }
    return {};
}

QString CompareModel::groupTitle(int kind) const
{
    return m_hasBase ? titleOf(ThreeWay::Kind(kind)) : titleOf(Comparison::Kind(kind));
}

QString CompareModel::titleOf(Comparison::Kind kind)
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

QString CompareModel::titleOf(ThreeWay::Kind kind)
{
    switch (kind) {
    case ThreeWay::Kind::Conflict: return tr("Changed on both sides, differently");
    case ThreeWay::Kind::OnlyLeft: return tr("Changed only left");
    case ThreeWay::Kind::OnlyRight: return tr("Changed only right");
    case ThreeWay::Kind::Alike: return tr("Changed alike on both sides");
    }
    return {};
}

QString CompareModel::text(const Line &line, Column column) const
{
    switch (column) {
    case Key: return Words::oneLine(line.key());
    case Base: return m_hasBase ? valueOrNothing(line.base) : QString();
    case Left: return valueOrNothing(line.left);
    case Right: return valueOrNothing(line.right);
    case Detail: return detail(line);
    case ColumnCount: break;
    }
    return {};
}

QString CompareModel::sentence(const Line &line) const
{
    const QString key = text(line, Key);
    if (m_hasBase)
        return tr("%1: base %2, left %3, right %4. %5")
            .arg(key, text(line, Base), text(line, Left), text(line, Right), detail(line));
    if (!line.left)
        return tr("%1: only right, %2").arg(key, text(line, Right));
    if (!line.right)
        return tr("%1: only left, %2").arg(key, text(line, Left));
    return tr("%1: left %2, right %3. %4")
        .arg(key, text(line, Left), text(line, Right), detail(line));
}

QString CompareModel::detail(const Line &line) const
{
    if (m_hasBase)
        return tr("left: %1; right: %2")
            .arg(sinceBase(line.base, line.left), sinceBase(line.base, line.right));
    if (!line.left || !line.right)
        return line.left ? tr("only left") : tr("only right");
    return changes(*line.left, *line.right);
}

QString CompareModel::sinceBase(const FlagFacts *base, const FlagFacts *side)
{
    if (!base)
        return side ? tr("added", "a flag that the base has not") : tr("as the base");
    if (!side)
        return tr("removed", "a flag that the base has");
    const QString changed = changes(*base, *side);
    return changed.isEmpty() ? tr("as the base") : changed;
}

QString CompareModel::changes(const FlagFacts &before, const FlagFacts &after)
{
    QStringList parts;
    const QList<Comparison::Kind> kinds = Comparison::differences(before, after);
    for (const Comparison::Kind kind : kinds) {
        if (kind == Comparison::Kind::Value)
            parts += tr("value");
        else if (kind == Comparison::Kind::Variant)
            parts += tr("variant");
        else if (kind == Comparison::Kind::Payload)
            parts +=
                tr("payload %1 → %2")
                    .arg(Words::oneLine(before.payload, 40), Words::oneLine(after.payload, 40));
        else if (kind == Comparison::Kind::Reason)
            parts += tr("reason %1 → %2").arg(reasonOf(before), reasonOf(after));
        else
            parts += tr("version %1 → %2").arg(versionOf(before), versionOf(after));
    }
    return parts.join(u", "_s);
}

} // namespace Halyard::Inspector
