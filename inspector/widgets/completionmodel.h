// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/flags/filter.h"

#include <QtCore/QAbstractTableModel>

namespace Halyard::Inspector {

//! What may be written next, and what it means.
class CompletionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setCompletions(const QList<Completion> &completions);
    [[nodiscard]] const Completion &at(int row) const { return m_completions.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Completion> m_completions;
};

} // namespace Halyard::Inspector
