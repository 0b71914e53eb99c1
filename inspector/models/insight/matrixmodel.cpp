// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/insight/matrixmodel.h"

#include "models/insight/tooltip.h"
#include "models/words.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

MatrixModel::MatrixModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MatrixModel::setMatrix(Matrix matrix)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    showRows();
    endResetModel();
    Q_EMIT built();
}

void MatrixModel::setShowsAll(bool showsAll)
{
    if (m_showsAll == showsAll)
        return;
    beginResetModel();
    m_showsAll = showsAll;
    showRows();
    endResetModel();
}

void MatrixModel::showRows()
{
    m_rows.clear();
    m_majorities.clear();
    m_differing = 0;
    for (qsizetype flag = 0; flag < m_matrix.flags(); ++flag) {
        const bool isDiffering = m_matrix.differs(flag);
        m_differing += isDiffering ? 1 : 0;
        if (isDiffering || m_showsAll)
            m_rows.append(flag);
    }
}

QString MatrixModel::key(int row) const
{
    return m_matrix.key(m_rows.at(row));
}

bool MatrixModel::differs(int row) const
{
    return m_matrix.differs(m_rows.at(row));
}

int MatrixModel::rowOf(const QString &key) const
{
    const qsizetype flag = m_matrix.flagOf(key);
    const auto at = std::lower_bound(m_rows.cbegin(), m_rows.cend(), flag);
    return at != m_rows.cend() && *at == flag ? int(at - m_rows.cbegin()) : -1;
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    // Never none: screen readers bring Qt 6.4 down then.
    return parent.isValid() ? 0 : std::max(1, int(m_matrix.persons()));
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_matrix.persons() == 0)
        return {};
    const qsizetype flag = m_rows.at(index.row());
    const Matrix::ValueId id = m_matrix.id(flag, index.column());
    switch (role) {
    case Qt::DisplayRole: return cellText(index);
    case Qt::AccessibleTextRole: return sentence(index);
    case ValueIdRole: return id;
    case IsMajorityRole: return !m_matrix.isKnown(index.column()) || id == majority(index.row());
    case Qt::ToolTipRole: return toolTipOf(wholeText(index));
    case KeyRole: return m_matrix.key(flag);
    case IsMissingRole: return id == Matrix::Missing;
    case IsKnownRole: return m_matrix.isKnown(index.column());
    case TextRole: return wholeText(index);
    default: return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const qsizetype count = orientation == Qt::Vertical ? rowCount() : m_matrix.persons();
    if (section < 0 || section >= count)
        return {};
    const QString title = orientation == Qt::Vertical ? key(section) : m_matrix.title(section);
    switch (role) {
    case Qt::DisplayRole: return Words::oneLine(title, 60);
    case Qt::AccessibleTextRole: return Words::oneLine(title, 400);
    case Qt::ToolTipRole: return toolTipOf(Words::oneLine(title, 400));
    default: return {};
    }
}

Matrix::ValueId MatrixModel::majority(int row) const
{
    const auto known = m_majorities.constFind(row);
    if (known != m_majorities.cend())
        return *known;
    return *m_majorities.insert(row, m_matrix.majority(m_rows.at(row)));
}

QString MatrixModel::cellText(const QModelIndex &index) const
{
    if (!m_matrix.isKnown(index.column()))
        return u"?"_s;
    const Matrix::ValueId id = m_matrix.id(m_rows.at(index.row()), index.column());
    if (id == Matrix::Missing)
        return u"—"_s;
    const Matrix::Cell &cell = m_matrix.cell(id);
    const QString value = Words::value(cell.value);
    return cell.payload.isNull() ? value : tr("%1 + payload").arg(value);
}

QString MatrixModel::wholeText(const QModelIndex &index) const
{
    const Matrix::ValueId id = m_matrix.id(m_rows.at(index.row()), index.column());
    const Matrix::Cell &cell = m_matrix.cell(id);
    if (id == Matrix::Missing || cell.payload.isNull())
        return cellText(index);
    return tr("%1, payload %2").arg(Words::value(cell.value), Words::oneLine(cell.payload, 2'000));
}

QString MatrixModel::sentence(const QModelIndex &index) const
{
    const QString key = Words::oneLine(this->key(index.row()));
    const QString title = Words::oneLine(m_matrix.title(index.column()));
    if (!m_matrix.isKnown(index.column()))
        return tr("%1 for %2: not known").arg(key, title);
    const Matrix::ValueId id = m_matrix.id(m_rows.at(index.row()), index.column());
    const bool isMissing = id == Matrix::Missing;
    if (id == majority(index.row()))
        return isMissing ? tr("%1 for %2: missing").arg(key, title)
                         : tr("%1 for %2: %3").arg(key, title, cellText(index));
    return isMissing ? tr("%1 for %2: missing, unlike most").arg(key, title)
                     : tr("%1 for %2: %3, unlike most").arg(key, title, cellText(index));
}

} // namespace Halyard::Inspector
