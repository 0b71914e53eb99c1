// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/board.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Halyard::Inspector {

//! What a filter looks at besides the row.
struct FilterContext
{
    Moment now = 0;
    SharedBoard board = {};
    const QSet<QString> *starred = nullptr;
    const QHash<QString, Moment> *changedAt = nullptr;
    //! The keys of board's rows, case-folded; null: not at hand.
    const QStringList *foldedKeys = nullptr;
};

//! One condition of a filter.
struct FilterTerm
{
    enum class Field {
        Key,
        KeyPattern,
        Source,
        Stale,
        Different,
        Override,
        Starred,
        Type,
        Value,
        Payload,
        Variant,
        Reason,
        Version,
        Age,
        TimeLeft,
        Changed,
    };
    enum class Relation { Is, Less, LessOrEqual, Greater, GreaterOrEqual };

    Field field = Field::Key;
    Relation relation = Relation::Is;
    bool isNegated = false;
    //! Of Key (case-folded), Value, Payload, Variant, Reason.
    QString text = {};
    //! Bits of Flag::Source or ValueType; of Source, Type.
    quint32 choices = 0;
    //! A version, or milliseconds.
    qint64 number = 0;
    QRegularExpression pattern = {};

    [[nodiscard]] bool matches(const FlagRow &row, const FilterContext &context) const;
    //! Whether \a other holds wherever this does. May say no too often.
    [[nodiscard]] bool implies(const FilterTerm &other) const;
    [[nodiscard]] bool dependsOnTime() const;

    friend bool operator==(const FilterTerm &, const FilterTerm &) = default;

private:
    [[nodiscard]] bool holds(const FlagRow &row, const FilterContext &context) const;
    [[nodiscard]] bool holdsForKey(const FlagRow &row, const FilterContext &context) const;
    [[nodiscard]] bool holdsForFacts(const FlagFacts &facts) const;
    [[nodiscard]] bool holdsForTime(const FlagRow &row, const FilterContext &context) const;
    [[nodiscard]] bool holdsForValue(const QJsonValue &value) const;
    [[nodiscard]] bool compares(qint64 subject) const;
    [[nodiscard]] bool impliesPlainly(const FilterTerm &other) const;
};

} // namespace Halyard::Inspector
