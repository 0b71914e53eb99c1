// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/flags/filter.h"
#include "models/flags/filterfields.h"
#include "models/flags/filterlexer.h"

#include <QtCore/QCoreApplication>

namespace Halyard::Inspector {

//! Turns a text into terms; stops at the first that is wrong.
class FilterParser
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::Filter)

public:
    [[nodiscard]] bool read(const QString &text);
    [[nodiscard]] const QList<FilterTerm> &terms() const { return m_terms; }
    [[nodiscard]] const FilterProblem &problem() const { return m_problem; }

private:
    // Each returns false after a problem.
    [[nodiscard]] bool readLexeme(const FilterLexeme &lexeme);
    [[nodiscard]] bool readWord(const FilterLexeme &lexeme);
    [[nodiscard]] bool readPattern(const FilterLexeme &lexeme);
    [[nodiscard]] bool readField(const FilterLexeme &lexeme);
    [[nodiscard]] bool readKnown(const FilterLexeme &lexeme, const FilterWord &field);
    [[nodiscard]] bool readChoice(const FilterLexeme &lexeme, const FilterWord &field);
    [[nodiscard]] bool readNumber(const FilterLexeme &lexeme, const FilterWord &field);
    [[nodiscard]] bool readDuration(const FilterLexeme &lexeme, const FilterWord &field);

    void addKey(const FilterLexeme &lexeme);
    [[nodiscard]] bool fail(const FilterLexeme &lexeme, const QString &message);
    [[nodiscard]] bool failInText(const FilterLexeme &lexeme, const QString &message);
    [[nodiscard]] bool failUnknown(const FilterLexeme &lexeme);
    [[nodiscard]] const FilterWord *fieldOf(const QString &name) const;

    const QList<FilterWord> m_fields = filterFields();
    QList<FilterTerm> m_terms;
    FilterProblem m_problem;
};

} // namespace Halyard::Inspector
