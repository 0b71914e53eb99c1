// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/insight/problemmodel.h"

#include "models/insight/tooltip.h"

#include <algorithm>

namespace Halyard::Inspector {

namespace {

bool readsTheSame(const Problem &one, const Problem &other)
{
    return one.subject == other.subject && one.explanation == other.explanation
        && one.advice == other.advice && one.severity == other.severity;
}

} // namespace

ProblemModel::ProblemModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ProblemModel::setProblems(const QList<Problem> &problems)
{
    removeOthersThan(problems);
    for (int row = 0; row < problems.size(); ++row)
        place(row, problems.at(row));
    removeFrom(int(problems.size()));
}

//! Of several that are the same, some may have gone.
void ProblemModel::removeFrom(int row)
{
    if (row >= m_problems.size())
        return;
    beginRemoveRows({}, row, int(m_problems.size()) - 1);
    m_problems.resize(row);
    endRemoveRows();
}

void ProblemModel::removeOthersThan(const QList<Problem> &problems)
{
    for (int row = int(m_problems.size()) - 1; row >= 0; --row) {
        const Problem &known = m_problems.at(row);
        const bool stays = std::any_of(problems.cbegin(), problems.cend(),
                                       [&](const Problem &one) { return one.isSameAs(known); });
        if (stays)
            continue;
        beginRemoveRows({}, row, row);
        m_problems.removeAt(row);
        endRemoveRows();
    }
}

void ProblemModel::place(int row, const Problem &problem)
{
    const int known = rowOf(problem, row);
    if (known < 0) {
        beginInsertRows({}, row, row);
        m_problems.insert(row, problem);
        endInsertRows();
        return;
    }
    if (known > row) {
        beginMoveRows({}, known, known, {}, row);
        m_problems.move(known, row);
        endMoveRows();
    }
    const bool isSame = readsTheSame(m_problems.at(row), problem);
    m_problems[row] = problem;
    if (!isSame)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int ProblemModel::rowOf(const Problem &problem, int from) const
{
    const auto at = std::find_if(m_problems.cbegin() + from, m_problems.cend(),
                                 [&](const Problem &one) { return one.isSameAs(problem); });
    return at == m_problems.cend() ? -1 : int(at - m_problems.cbegin());
}

int ProblemModel::count(Problem::Severity severity) const
{
    return int(std::count_if(m_problems.cbegin(), m_problems.cend(),
                             [severity](const Problem &one) { return one.severity == severity; }));
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Problem &problem = m_problems.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(problem, Column(index.column()));
    case Qt::ToolTipRole: return toolTipOf(problem.advice);
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3. %4 %5")
            .arg(text(problem, Severity), text(problem, Rule), problem.subject, problem.explanation,
                 problem.advice);
    case SeverityRole: return int(problem.severity);
    case RuleRole: return int(problem.rule);
    case AdviceRole: return problem.advice;
    case KeyRole: return problem.key;
    default: return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Severity: return tr("Severity");
    case Rule: return tr("Problem");
    case Subject: return tr("Where");
    case Explanation: return tr("What that means");
    case ColumnCount: break;
    }
    return {};
}

QString ProblemModel::text(const Problem &problem, Column column)
{
    switch (column) {
    case Severity: return Problem::title(problem.severity);
    case Rule: return Problem::title(problem.rule);
    case Subject: return problem.subject;
    case Explanation: return problem.explanation;
    case ColumnCount: break;
    }
    return {};
}

} // namespace Halyard::Inspector
