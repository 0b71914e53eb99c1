// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/board.h"

#include <QtCore/QAbstractTableModel>

namespace Halyard::Inspector {

//! All that is known of one flag, cached beside live.
class SidesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Cached, Live, Same, ColumnCount };
    enum class Likeness {
        Same,
        Different,
        OneSided,    //!< Only a cache, or only a server, knows such a thing.
        NotCompared, //!< Differs by its nature.
    };
    Q_ENUM(Likeness)
    enum Role { LikenessRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const SharedBoard &board, const QString &key);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row
    {
        QString field = {};
        QString cached = {};
        QString live = {};
        Likeness likeness = Likeness::Same;
        friend bool operator==(const Row &, const Row &) = default;
    };

    using Facts = QList<std::pair<QString, QString>>;

    [[nodiscard]] static Facts factsOf(const FlagFacts *flag);
    [[nodiscard]] static Facts readingOf(const Reading *reading);
    static void append(QList<Row> &rows, const Facts &cached, const Facts &live, Likeness lonely);
    [[nodiscard]] static QString word(Likeness likeness);
    [[nodiscard]] static QString textOf(const Row &row, Column column);

    QList<Row> m_rows;
};

} // namespace Halyard::Inspector
