// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/requests.h"

#include <QtCore/QAbstractTableModel>

namespace Halyard::Inspector {

//! The request log, the latest last.
class RequestModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Time,
        Source,
        Person,
        Method,
        Host,
        Status,
        Duration,
        Bytes,
        Problem,
        ColumnCount
    };
    enum Role {
        NumberRole = Qt::UserRole, //!< qint64
        SortRole,                  //!< A number where the column has numbers.
    };

    explicit RequestModel(RequestLog &log, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    //! Null if it was dropped.
    [[nodiscard]] const Request *request(const QModelIndex &index) const;
    //! -1 if it is not in the log any more.
    [[nodiscard]] int rowOf(qint64 number) const;

private:
    void add(qint64 number);
    void update(qint64 number);
    void shorten();

    RequestLog &m_log;
    //! By row, rising.
    QList<qint64> m_numbers;
};

} // namespace Halyard::Inspector
