// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

namespace Halyard::Inspector {

//! \a text for a label that wraps: a path of a thousand letters without a blank would make the window
//! as wide as itself. It is cut where nobody would read on, and cannot turn the direction of writing.
[[nodiscard]] QString breakable(const QString &text);

} // namespace Halyard::Inspector
