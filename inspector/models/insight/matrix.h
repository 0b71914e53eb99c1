// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/reading.h"

#include <QtCore/QHash>
#include <QtCore/QJsonValue>
#include <QtCore/QList>
#include <QtCore/QString>

#include <vector>

namespace Halyard::Inspector {

//! Flags × persons, made one person after the other. A cell is a number that stands for a value and
//! its payload, two bytes as long as there are not more than 65,535 different ones.
//! Readings are not kept: those of ten million cells would not fit.
class Matrix
{
public:
    //! Names one value with its payload; equal in all cells of a matrix that are the same.
    using ValueId = quint32;
    static constexpr ValueId Missing = 0;

    struct Cell
    {
        QJsonValue value = QJsonValue::Undefined;
        QString payload = {};
    };

    //! One more person. What nobody has looked at, or what could not be read, differs from nothing.
    void add(const QString &title, const Reading *reading);
    //! The persons who are at these places now, in this order; of -1 nothing is known yet.
    void arrange(const QList<qsizetype> &places);
    //! What that person has now.
    void put(qsizetype person, const Reading *reading);
    void setTitle(qsizetype person, const QString &title);
    //! Brings the rows in the order of their keys, and finds those that differ.
    void finish();

    [[nodiscard]] qsizetype persons() const { return qsizetype(m_columns.size()); }
    [[nodiscard]] const QString &title(qsizetype person) const;
    //! Rows, after finish().
    [[nodiscard]] qsizetype flags() const { return m_order.size(); }
    [[nodiscard]] const QString &key(qsizetype flag) const;
    //! -1 if there is none.
    [[nodiscard]] qsizetype flagOf(const QString &key) const;
    [[nodiscard]] ValueId id(qsizetype flag, qsizetype person) const;
    [[nodiscard]] const Cell &cell(ValueId id) const { return m_cells.at(qsizetype(id)); }
    //! Whether anybody has another value, or none, than somebody else.
    [[nodiscard]] bool differs(qsizetype flag) const;
    //! What most have; the one of the first person among equally many.
    [[nodiscard]] ValueId majority(qsizetype flag) const;
    //! Whether there is any telling what the person has.
    [[nodiscard]] bool isKnown(qsizetype person) const;
    [[nodiscard]] qsizetype distinctValues() const { return m_cells.size() - 1; }

private:
    //! Cells in the order in which keys turned up; those of later keys are missing.
    struct Column
    {
        QString title = {};
        bool isKnown = false;
        std::vector<quint16> low = {};
        //! Empty as long as all are zero.
        std::vector<quint16> high = {};

        void set(size_t slot, ValueId id);
        [[nodiscard]] ValueId at(size_t slot) const;
    };

    //! Persons have much the same keys in the same order: \a likely is tried first.
    [[nodiscard]] size_t slotOf(const QString &key, size_t likely);
    [[nodiscard]] ValueId idOf(const FlagFacts &flag);
    [[nodiscard]] ValueId idOf(QHash<QString, ValueId> &known, const QString &name,
                               const FlagFacts &flag);
    void compare(const Column &column, const Column &first);
    void orderRows();

    QHash<QString, qsizetype> m_slots;
    QList<QString> m_keys;
    //! By slot, what the last person had: others have mostly the same, and comparing is cheaper than
    //! looking up.
    std::vector<ValueId> m_likely;
    //! Texts without a payload, which are most, and everything else by a name.
    QHash<QString, ValueId> m_texts;
    QHash<QString, ValueId> m_others;
    QList<Cell> m_cells{Cell{}};
    std::vector<Column> m_columns;
    //! Of each row its slot.
    QList<qsizetype> m_order;
    //! By slot; not bool, so that they can be computed many at a time.
    std::vector<quint16> m_differs;
    std::vector<quint16> m_isThere;
};

} // namespace Halyard::Inspector
