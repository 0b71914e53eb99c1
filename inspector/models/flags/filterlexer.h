// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/flags/filterterm.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace Halyard::Inspector {

//! A term of a filter as it is written, before anybody asked what it means.
struct FilterLexeme
{
    enum class Form {
        Word,    //!< check
        Quoted,  //!< "new check"
        Pattern, //!< /^new/
        Field,   //!< src:live, age>1h, payload:"a b"
    };

    Form form = Form::Word;
    //! Of all of it, with the minus.
    int position = 0;
    int length = 0;
    bool isNegated = false;
    //! Of a Field: in front of the relation.
    QString name = {};
    FilterTerm::Relation relation = FilterTerm::Relation::Is;
    //! Without quotes and slashes.
    QString text = {};
    int textPosition = 0;
    //! There is a quote or slash that nothing ends.
    bool isOpen = false;

    [[nodiscard]] int end() const { return position + length; }
    [[nodiscard]] int textLength() const { return end() - textPosition; }
};

//! Never fails: what is wrong is told by the lexemes.
[[nodiscard]] QList<FilterLexeme> lexemesOf(const QString &text);

} // namespace Halyard::Inspector
