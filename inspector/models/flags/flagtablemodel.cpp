// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/flagtablemodel.h"

#include "models/flags/flagtexts.h"
#include "models/flags/rowfacts.h"

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

bool hasSameKeys(const Board &a, const Board &b)
{
    return std::ranges::equal(a.rows(), b.rows(), [](const FlagRow &left, const FlagRow &right) {
        return left.key() == right.key();
    });
}

SortKey sortKeyOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined: return {};
    case QJsonValue::Null: return SortKey::of(-std::numeric_limits<double>::infinity());
    case QJsonValue::Bool: return SortKey::of(value.toBool() ? 1.0 : 0.0);
    case QJsonValue::Double: return SortKey::of(value.toDouble());
    case QJsonValue::String:
        return {.kind = SortKey::Kind::Text, .text = value.toString().toCaseFolded()};
    case QJsonValue::Array: return {.kind = SortKey::Kind::Text, .text = u"["_s};
    case QJsonValue::Object: return {.kind = SortKey::Kind::Text, .text = u"{"_s};
    }
    return {};
}

SortKey sortKeyOf(const FlagFacts *facts)
{
    return facts ? sortKeyOf(facts->value) : SortKey();
}

std::optional<qint64> countOf(std::optional<std::chrono::milliseconds> span)
{
    return span ? std::optional<qint64>(span->count()) : std::nullopt;
}

SortKey differenceKey(FlagRow::Difference difference)
{
    if (difference == FlagRow::Difference::Unknown)
        return {};
    // What differs most comes last, as the largest number does; the same is the least.
    return SortKey::of(difference == FlagRow::Difference::None ? 100.0 : double(int(difference)));
}

} // namespace

FlagTableModel::FlagTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_now(Inspector::now())
{
}

void FlagTableModel::setBoard(const SharedBoard &board)
{
    const SharedBoard next = board ? board : std::make_shared<const Board>();
    if (next == m_board)
        return;
    if (!hasSameKeys(*next, *m_board)) {
        beginResetModel();
        replaceBoard(next);
        m_foldedKeys.clear();
        m_keyOrder.clear();
        endResetModel();
        return;
    }
    replaceBoard(next);
    announce(Star, Changed);
}

void FlagTableModel::replaceBoard(const SharedBoard &board)
{
    m_board = board;
    m_now = Inspector::now();
}

void FlagTableModel::setStarred(const QSet<QString> &starred)
{
    if (m_starred == starred)
        return;
    m_starred = starred;
    announce(Star, Star);
}

void FlagTableModel::setChangedAt(const QHash<QString, Moment> &changedAt)
{
    if (m_changedAt == changedAt)
        return;
    m_changedAt = changedAt;
    announce(Changed, Changed);
}

void FlagTableModel::tick()
{
    tickAt(Inspector::now());
}

void FlagTableModel::tickAt(Moment moment)
{
    const SharedReading &cached = m_board->cached();
    const bool hasTurned = cached && cached->stateAt(moment) != cached->stateAt(m_now);
    m_now = moment;
    if (hasTurned) {
        announce(Source, Changed);
        return;
    }
    Q_EMIT aged();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Age), index(rowCount() - 1, Changed),
                           {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, SortRole,
                            TimeLeftShareRole});
}

void FlagTableModel::announce(Column first, Column last, const QList<int> &roles)
{
    Q_EMIT contentsChanged(first, last);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, first), index(rowCount() - 1, last), roles);
}

FilterContext FlagTableModel::filterContext() const
{
    return {.now = m_now,
            .board = m_board,
            .starred = &m_starred,
            .changedAt = &m_changedAt,
            .foldedKeys = &foldedKeys()};
}

const QStringList &FlagTableModel::foldedKeys() const
{
    const QList<FlagRow> &rows = m_board->rows();
    if (m_foldedKeys.size() == rows.size())
        return m_foldedKeys;
    m_foldedKeys.reserve(rows.size());
    for (const FlagRow &row : rows)
        m_foldedKeys.append(row.key().toCaseFolded());
    return m_foldedKeys;
}

const QList<int> &FlagTableModel::keyOrder() const
{
    if (m_keyOrder.size() == rowCount())
        return m_keyOrder;
    m_keyOrder.resize(rowCount());
    std::iota(m_keyOrder.begin(), m_keyOrder.end(), 0);
    const QStringList &keys = foldedKeys();
    // The board has them in order already, unless some have capitals.
    if (!std::ranges::is_sorted(keys))
        std::ranges::stable_sort(m_keyOrder,
                                 [&keys](int a, int b) { return keys.at(a) < keys.at(b); });
    return m_keyOrder;
}

SortKey FlagTableModel::sortKey(int row, Column column) const
{
    const FlagRow &flag = this->row(row);
    const RowFacts facts{flag, *m_board, m_now};
    const FlagFacts &effective = flag.effective();
    switch (column) {
    case Star: return SortKey::of(m_starred.contains(flag.key()) ? 0.0 : 1.0);
    case Key: return SortKey::of(foldedKeys().at(row));
    case Value: return sortKeyOf(effective.value);
    case Source: return SortKey::of(double(int(facts.source())));
    case Cached: return sortKeyOf(flag.cached);
    case Live: return sortKeyOf(flag.live);
    case Difference: return differenceKey(flag.difference);
    case Variant: return SortKey::of(effective.variant);
    case Payload: return SortKey::of(effective.payload);
    case Age: return SortKey::of(countOf(facts.age()));
    case TimeLeft: return SortKey::of(countOf(facts.timeLeft()));
    case Reason:
        return SortKey::of(effective.reason.isEmpty() ? effective.reasonCode : effective.reason);
    case Version: return SortKey::of(effective.version);
    case Changed: {
        const auto at = changedAt(flag.key());
        return at ? SortKey::of(double(m_now - *at)) : SortKey();
    }
    case ColumnCount: break;
    }
    return {};
}

std::optional<Moment> FlagTableModel::changedAt(const QString &key) const
{
    const auto at = m_changedAt.constFind(key);
    return at == m_changedAt.cend() ? std::nullopt : std::optional(*at);
}

int FlagTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_board->rows().size());
}

int FlagTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FlagTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return textOf(index, role);
    case Qt::TextAlignmentRole:
        return index.column() == Version ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                         : QVariant();
    default: return factOf(index.row(), Column(index.column()), role);
    }
}

QVariant FlagTableModel::textOf(const QModelIndex &index, int role) const
{
    const FlagRow &flag = row(index.row());
    const RowFacts facts{flag, *m_board, m_now};
    const FlagTexts texts(facts, {m_starred.contains(flag.key()), changedAt(flag.key())});
    const auto column = Column(index.column());
    if (role == Qt::ToolTipRole)
        return texts.toolTip(column);
    return role == Qt::AccessibleTextRole ? texts.spoken(column) : texts.cell(column);
}

QVariant FlagTableModel::factOf(int row, Column column, int role) const
{
    const FlagRow &flag = this->row(row);
    const RowFacts facts{flag, *m_board, m_now};
    switch (role) {
    case SortRole: {
        const SortKey key = sortKey(row, column);
        return key.kind == SortKey::Kind::Number ? QVariant(key.number)
            : key.kind == SortKey::Kind::Text    ? QVariant(key.text)
                                                 : QVariant();
    }
    case RowRole: return row;
    case DifferenceRole: return QVariant::fromValue(flag.difference);
    case SourceRole: return QVariant::fromValue(facts.source());
    case KeyRole: return flag.key();
    case TimeLeftShareRole:
        return facts.timeLeftShare().value_or(std::numeric_limits<double>::quiet_NaN());
    case IsStarredRole: return m_starred.contains(flag.key());
    case ValueRole: return QVariant::fromValue(flag.effective().value);
    default: return {};
    }
}

QVariant FlagTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = Column(section);
    switch (role) {
    case Qt::DisplayRole: return column == Star ? u"★"_s : FlagTexts::header(column);
    case Qt::AccessibleTextRole: return FlagTexts::header(column);
    case Qt::ToolTipRole: return FlagTexts::headerToolTip(column);
    default: return {};
    }
}

Qt::ItemFlags FlagTableModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace Halyard::Inspector
