// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/insight/problems.h"

#include <QtCore/QAbstractTableModel>

namespace Halyard::Inspector {

//! Problems as a table. What stays keeps its row's selection: only what came or went moves rows.
class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Severity, Rule, Subject, Explanation, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        SeverityRole = Qt::UserRole, //!< Problem::Severity, as int
        RuleRole,                    //!< Problem::Rule, as int
        AdviceRole,
        KeyRole,
    };

    explicit ProblemModel(QObject *parent = nullptr);

    //! In the order in which they are to be shown.
    void setProblems(const QList<Problem> &problems);
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }
    [[nodiscard]] const Problem &problem(int row) const { return m_problems.at(row); }
    [[nodiscard]] int count(Problem::Severity severity) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void removeOthersThan(const QList<Problem> &problems);
    void place(int row, const Problem &problem);
    void removeFrom(int row);
    [[nodiscard]] int rowOf(const Problem &problem, int from) const;
    [[nodiscard]] static QString text(const Problem &problem, Column column);

    QList<Problem> m_problems;
};

} // namespace Halyard::Inspector
