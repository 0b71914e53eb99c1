// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/insight/tooltip.h"
#include "models/insight/why.h"
#include "models/words.h"

namespace Halyard::Inspector {

WhyModel::WhyModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void WhyModel::show(const SharedBoard &board, const QString &key)
{
    m_board = board;
    m_key = key;
    const bool isShown = board && !key.isEmpty();
    replaceRungs(isShown ? rungsOf(*board, key, now()) : QList<Inspector::Rung>());
}

void WhyModel::tick()
{
    if (!m_rungs.isEmpty())
        replaceRungs(rungsOf(*m_board, m_key, now()));
}

void WhyModel::replaceRungs(const QList<Inspector::Rung> &rungs)
{
    if (rungs.size() != m_rungs.size()) {
        beginResetModel();
        m_rungs = rungs;
        endResetModel();
        return;
    }
    if (rungs == m_rungs)
        return;
    m_rungs = rungs;
    Q_EMIT dataChanged(index(0, 0), index(int(m_rungs.size()) - 1, ColumnCount - 1));
}

int WhyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rungs.size());
}

int WhyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WhyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Inspector::Rung &rung = m_rungs.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(rung, Column(index.column()));
    case Qt::ToolTipRole: return toolTipOf(rung.cause);
    case CauseRole: return rung.cause;
    case Qt::AccessibleTextRole: return sentence(rung);
    case MarkRole: return int(rung.mark);
    case KindRole: return int(rung.kind);
    default: return {};
    }
}

QVariant WhyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Mark: return tr("Mark");
    case Rung: return tr("Rung");
    case Value: return tr("Value");
    case Age: return tr("Age");
    case Origin: return tr("Origin");
    case ColumnCount: break;
    }
    return {};
}

QString WhyModel::text(const Inspector::Rung &rung, Column column)
{
    switch (column) {
    case Mark: return word(rung.mark);
    case Rung: return rung.title;
    case Value: return rung.value.isUndefined() ? QStringLiteral("—") : Words::value(rung.value);
    case Age: return rung.age;
    case Origin: return rung.origin;
    case ColumnCount: break;
    }
    return {};
}

QString WhyModel::word(Inspector::Rung::Mark mark)
{
    switch (mark) {
    case Inspector::Rung::Mark::Used: return tr("used");
    case Inspector::Rung::Mark::Available: return tr("available");
    case Inspector::Rung::Mark::Unusable: return tr("not usable");
    case Inspector::Rung::Mark::Unknown: return tr("unknown");
    }
    return {};
}

QString WhyModel::sentence(const Inspector::Rung &rung)
{
    const QString value = Words::value(rung.value);
    switch (rung.mark) {
    case Inspector::Rung::Mark::Used:
        return tr("%1: %2, used, %3, %4. %5")
            .arg(rung.title, value, rung.age, rung.origin, rung.cause);
    case Inspector::Rung::Mark::Available:
        return tr("%1: %2, available, %3, %4. %5")
            .arg(rung.title, value, rung.age, rung.origin, rung.cause);
    case Inspector::Rung::Mark::Unusable:
        return tr("%1: not usable. %2").arg(rung.title, rung.cause);
    case Inspector::Rung::Mark::Unknown: return tr("%1: unknown. %2").arg(rung.title, rung.cause);
    }
    return {};
}

} // namespace Halyard::Inspector
