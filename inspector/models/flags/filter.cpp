// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/filter.h"

#include "models/flags/filterparser.h"

#include <algorithm>

namespace Halyard::Inspector {

Filter::Filter(const QList<FilterTerm> &terms)
    : m_terms(terms)
{
}

std::variant<Filter, FilterProblem> Filter::parse(const QString &text)
{
    FilterParser parser;
    if (!parser.read(text))
        return parser.problem();
    return Filter(parser.terms());
}

bool Filter::matches(const FlagRow &row, const FilterContext &context) const
{
    return std::ranges::all_of(
        m_terms, [&row, &context](const FilterTerm &term) { return term.matches(row, context); });
}

bool Filter::narrows(const Filter &before) const
{
    return std::ranges::all_of(before.m_terms, [this](const FilterTerm &old) {
        return std::ranges::any_of(m_terms,
                                   [&old](const FilterTerm &term) { return term.implies(old); });
    });
}

bool Filter::dependsOnTime() const
{
    return std::ranges::any_of(m_terms, &FilterTerm::dependsOnTime);
}

} // namespace Halyard::Inspector
