// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QStringView>

namespace Halyard::Inspector {

//! How well \a text, case-folded, fits what was typed, case-folded, too: its letters in order, better
//! in a row and at the beginning of words. Negative if it does not.
[[nodiscard]] int fuzzyScore(QStringView typed, QStringView text);

} // namespace Halyard::Inspector
