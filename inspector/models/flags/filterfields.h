// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/flags/filterterm.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace Halyard::Inspector {

//! A word that means something in a filter: "stale", or the prefix of "src:live" or "age>1h".
struct FilterWord
{
    enum class Form {
        Word,     //!< Stands alone.
        Text,     //!< name:text
        Choice,   //!< name:one of some
        Number,   //!< name:12, name>12
        Duration, //!< name>1h
    };

    QString name = {};
    FilterTerm::Field field = FilterTerm::Field::Key;
    Form form = Form::Word;
    //! For a person, translated.
    QString description = {};
    QString example = {};
};

//! One of those that a Choice has.
struct FilterChoice
{
    QString name = {};
    //! Bits of Flag::Source or ValueType.
    quint32 choices = 0;
    QString description = {};
};

//! In the order in which they are worth showing.
[[nodiscard]] QList<FilterWord> filterFields();
[[nodiscard]] QList<FilterChoice> filterChoices(FilterTerm::Field field);

//! The one of \a candidates that a slip of the pen would turn into \a word; empty if there is none.
[[nodiscard]] QString nearestTo(const QString &word, const QStringList &candidates);

} // namespace Halyard::Inspector
