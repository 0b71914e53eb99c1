// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/board.h"
#include "models/flags/filterterm.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <variant>

namespace Halyard::Inspector {

//! Why a text is no filter, and which part of it.
struct FilterProblem
{
    int position = 0;
    int length = 0;
    QString message = {};

    friend bool operator==(const FilterProblem &, const FilterProblem &) = default;
};

//! Which flags to show: all terms have to hold.
//!
//! check out              the key has both words in it, in whatever case
//! "new check"            as it stands, with spaces
//! src:cache stale diff   words and prefixes that are known, see filterFields()
//! age>1h -starred        comparisons; a minus turns a term around
//! /^new-.*-ui$/          a regular expression for the key
class Filter
{
public:
    //! Shows everything.
    Filter() = default;
    [[nodiscard]] static std::variant<Filter, FilterProblem> parse(const QString &text);

    //! \a row is one of the context's board.
    [[nodiscard]] bool matches(const FlagRow &row, const FilterContext &context) const;
    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    //! Whether, at the same moment, nothing can match that \a before did not. May say no too often.
    [[nodiscard]] bool narrows(const Filter &before) const;
    //! What matches now need not do so later.
    [[nodiscard]] bool dependsOnTime() const;

    friend bool operator==(const Filter &, const Filter &) = default;

private:
    explicit Filter(const QList<FilterTerm> &terms);

    QList<FilterTerm> m_terms;
};

//! What may be written in place of a part of a filter.
struct Completion
{
    QString insert = {};
    QString description = {};
    int from = 0;
    int length = 0;

    friend bool operator==(const Completion &, const Completion &) = default;
};

//! For the term that \a cursor is in: words and prefixes, then what \a board has of it.
[[nodiscard]] QList<Completion> completionsFor(const QString &text, int cursor, const Board &board);

} // namespace Halyard::Inspector
