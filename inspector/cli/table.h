// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/flag.h>

#include "texttable.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace Halyard::Cli {

//! For people: KEY VALUE SOURCE AGE REASON VERSION, one flag a line.
[[nodiscard]] QString tableOf(const QList<Flag> &flags, const TableStyle &style);

} // namespace Halyard::Cli
