// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/person.h"

#include <QtCore/QList>
#include <QtCore/QObject>

#include <array>

namespace Halyard::Inspector {

//! Where two readings differ, flag by flag. Never changes, and keeps its readings.
class Comparison
{
    Q_GADGET

public:
    //! What an application would notice comes first.
    enum class Kind {
        Added,   //!< Only right.
        Removed, //!< Only left.
        Value,
        Variant, //!< On on both sides, with another variant.
        Payload,
        Reason, //!< The same for an application, for another reason or by another condition.
        Version,
    };
    Q_ENUM(Kind)
    static constexpr int KindCount = 7;

    //! A flag that differs. One side may be null.
    struct Row
    {
        const FlagFacts *left = nullptr;
        const FlagFacts *right = nullptr;
        //! The foremost of all that differ.
        Kind kind = Kind::Value;

        [[nodiscard]] const QString &key() const { return (left ? left : right)->key; }
    };

    Comparison() = default;
    //! Either may be null: it has no flags then.
    Comparison(const SharedReading &left, const SharedReading &right);

    [[nodiscard]] const SharedReading &left() const { return m_left; }
    [[nodiscard]] const SharedReading &right() const { return m_right; }
    //! By key.
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] qsizetype count(Kind kind) const { return m_counts[size_t(kind)]; }
    //! How many flags are the same on both sides, in everything that is compared.
    [[nodiscard]] qsizetype same() const { return m_same; }
    [[nodiscard]] bool isSame() const { return m_rows.isEmpty(); }
    //! As far as an application could tell.
    [[nodiscard]] bool isSameForApplications() const;

    //! All that differs between two flags of one key, the foremost first.
    [[nodiscard]] static QList<Kind> differences(const FlagFacts &left, const FlagFacts &right);

private:
    void add(const FlagFacts *left, const FlagFacts *right, Kind kind);

    SharedReading m_left;
    SharedReading m_right;
    QList<Row> m_rows;
    std::array<qsizetype, KindCount> m_counts{};
    qsizetype m_same = 0;
};

//! Two sources, person by person.
struct SourceComparison
{
    //! Somebody who is on both sides.
    struct Pair
    {
        QString title = {};
        QString leftId = {};
        QString rightId = {};
        Comparison flags = {};
    };

    QList<Pair> both = {};
    QList<Person> onlyLeft = {};
    QList<Person> onlyRight = {};
    //! On both sides, too; but what one of them has is not known, or not yet.
    int unread = 0;

    //! Nobody and no flag differs.
    [[nodiscard]] bool isSame() const;
    [[nodiscard]] qsizetype differingPersons() const;
};

//! Persons are the same if their scope and name are; those without a name, if their id is.
[[nodiscard]] SourceComparison compare(const QList<Person> &left, const QList<Person> &right);

} // namespace Halyard::Inspector
