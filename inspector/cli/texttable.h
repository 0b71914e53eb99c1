// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Halyard::Cli {

enum class Colours { Off, On };

struct TableStyle
{
    //! In columns of a terminal; 0: as wide as it gets.
    int width = 0;
    Colours colours = Colours::Off;
};

//! As terminals number them.
namespace Colour {
inline constexpr QLatin1StringView Bold{"1"};
inline constexpr QLatin1StringView Faint{"2"};
inline constexpr QLatin1StringView Red{"31"};
inline constexpr QLatin1StringView Green{"32"};
inline constexpr QLatin1StringView Yellow{"33"};
inline constexpr QLatin1StringView Magenta{"35"};
} // namespace Colour

struct TextTable
{
    //! A text without control characters.
    struct Cell
    {
        QString text;
        QLatin1StringView colour = {};
    };
    //! A column may become as narrow as this.
    struct Shrinking
    {
        qsizetype column = 0;
        int least = 0;
    };

    QStringList headings = {};
    QList<QList<Cell>> rows = {};
    //! What gives way first, where there is no room.
    QList<Shrinking> shrinking = {};
};

[[nodiscard]] QString toText(const TextTable &table, const TableStyle &style);

} // namespace Halyard::Cli
