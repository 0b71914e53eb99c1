// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/insight/matrix.h"

#include <QtCore/QAbstractTableModel>

namespace Halyard::Inspector {

//! Flags × persons as a table: by default only flags of which somebody has another value.
//! Rows are flags, columns persons; without persons there is one empty column. See MatrixFeed.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ValueIdRole = Qt::UserRole, //!< Equal for equal cells; 0 where the flag is missing.
        IsMajorityRole,             //!< Whether most persons have this.
        KeyRole,
        IsMissingRole, //!< The person does not have the flag.
        IsKnownRole,   //!< Whether there is any telling what the person has.
        TextRole,      //!< Value and payload, whole.
    };

    explicit MatrixModel(QObject *parent = nullptr);

    //! One that is finished.
    void setMatrix(Matrix matrix);
    [[nodiscard]] const Matrix &matrix() const { return m_matrix; }

    [[nodiscard]] bool showsAll() const { return m_showsAll; }
    void setShowsAll(bool showsAll);
    //! Those of the matrix that are shown, by row.
    [[nodiscard]] const QList<qsizetype> &shownFlags() const { return m_rows; }
    //! Flags that differ, also if all are shown.
    [[nodiscard]] int differing() const { return m_differing; }
    [[nodiscard]] int total() const { return int(m_matrix.flags()); }

    [[nodiscard]] QString key(int row) const;
    [[nodiscard]] bool differs(int row) const;
    //! -1 if it is not shown.
    [[nodiscard]] int rowOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    //! Another matrix is shown.
    void built();

private:
    void showRows();
    [[nodiscard]] Matrix::ValueId majority(int row) const;
    [[nodiscard]] QString cellText(const QModelIndex &index) const;
    [[nodiscard]] QString wholeText(const QModelIndex &index) const;
    [[nodiscard]] QString sentence(const QModelIndex &index) const;

    Matrix m_matrix;
    bool m_showsAll = false;
    int m_differing = 0;
    QList<qsizetype> m_rows;
    //! By row, as they were asked for.
    mutable QHash<int, Matrix::ValueId> m_majorities;
};

} // namespace Halyard::Inspector
