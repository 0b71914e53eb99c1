// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/board.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QList>
#include <QtCore/QString>

#include <utility>

namespace Halyard::Inspector {

//! One place that a value may come from, and why it won or lost.
struct Rung
{
    Q_GADGET

public:
    //! In the order in which they are asked.
    enum class Kind { Override, Live, Bootstrap, Fresh, Stale, Default };
    Q_ENUM(Kind)
    enum class Mark {
        Used,      //!< The value comes from here.
        Available, //!< It has a value, and one above has, too.
        Unusable,  //!< It has none, or none that may be served; see cause.
        Unknown,   //!< Only the application itself could tell.
    };
    Q_ENUM(Mark)

    Kind kind = Kind::Override;
    Mark mark = Mark::Unknown;
    QJsonValue value = QJsonValue::Undefined;
    QString title = {};
    QString age = {};
    QString origin = {};
    QString cause = {};

    friend bool operator==(const Rung &, const Rung &) = default;
};

//! All six, the first to be asked first. One is Used if anything seen here has a value to serve.
[[nodiscard]] QList<Rung> rungsOf(const Board &board, const QString &key, Moment now);

//! What else is known of a flag, as pairs of a name and a text.
[[nodiscard]] QList<std::pair<QString, QString>> factsOf(const Board &board, const QString &key);

//! The rungs of one flag as a table, with the one that is used marked.
class WhyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Mark, Rung, Value, Age, Origin, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        MarkRole = Qt::UserRole, //!< Rung::Mark, as int
        KindRole,                //!< Rung::Kind, as int
        CauseRole,
    };

    explicit WhyModel(QObject *parent = nullptr);

    //! No rows if \a board is null or \a key is empty.
    void show(const SharedBoard &board, const QString &key);
    //! Time went by: ages, and what turned stale.
    void tick();
    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] const QList<Inspector::Rung> &rungs() const { return m_rungs; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const Inspector::Rung &rung, Column column);
    [[nodiscard]] static QString word(Inspector::Rung::Mark mark);
    [[nodiscard]] static QString sentence(const Inspector::Rung &rung);
    void replaceRungs(const QList<Inspector::Rung> &rungs);

    SharedBoard m_board;
    QString m_key;
    QList<Inspector::Rung> m_rungs;
};

} // namespace Halyard::Inspector
