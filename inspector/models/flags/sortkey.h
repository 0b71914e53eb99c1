// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

#include <optional>

namespace Halyard::Inspector {

//! What a cell is sorted by: numbers go before texts, and cells without anything are last, whichever
//! way the others are sorted.
struct SortKey
{
    enum class Kind { Number, Text, Nothing };

    Kind kind = Kind::Nothing;
    double number = 0;
    //! Case-folded.
    QString text = {};

    [[nodiscard]] static SortKey of(double number)
    {
        return {.kind = Kind::Number, .number = number};
    }
    //! An empty one is nothing.
    [[nodiscard]] static SortKey of(const QString &text)
    {
        if (text.isEmpty())
            return {};
        return {.kind = Kind::Text, .text = text.toCaseFolded()};
    }
    template <typename T>
    [[nodiscard]] static SortKey of(const std::optional<T> &number)
    {
        return number ? of(double(*number)) : SortKey();
    }

    //! Negative, zero or positive; not for those that are nothing.
    [[nodiscard]] int compare(const SortKey &other) const
    {
        if (kind != other.kind)
            return kind < other.kind ? -1 : 1;
        if (kind == Kind::Number)
            return number < other.number ? -1 : number > other.number ? 1 : 0;
        return text.compare(other.text);
    }
};

} // namespace Halyard::Inspector
