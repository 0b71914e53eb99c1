// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/flag.h>

#include <QtCore/QList>
#include <QtCore/QString>

namespace Halyard::Cli {

enum class Colours { Off, On };

struct TableStyle
{
    //! In columns of a terminal; 0: as wide as it gets.
    int width = 0;
    Colours colours = Colours::Off;
};

//! For people: KEY VALUE SOURCE AGE REASON VERSION, one flag a line.
[[nodiscard]] QString tableOf(const QList<Flag> &flags, const TableStyle &style);

} // namespace Halyard::Cli
