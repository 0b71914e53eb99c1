// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/completionmodel.h"

#include "models/words.h"

namespace Halyard::Inspector {

void CompletionModel::setCompletions(const QList<Completion> &completions)
{
    beginResetModel();
    m_completions = completions;
    endResetModel();
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_completions.size());
}

int CompletionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Completion &completion = m_completions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return Words::oneLine(index.column() == 0 ? completion.insert : completion.description);
    case Qt::AccessibleTextRole:
        return completion.description.isEmpty()
            ? Words::oneLine(completion.insert)
            : tr("%1: %2").arg(Words::oneLine(completion.insert), completion.description);
    default: return {};
    }
}

} // namespace Halyard::Inspector
