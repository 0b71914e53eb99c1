// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>
#include <QtGui/QFont>

namespace Halyard::Inspector {

//! For headings in a page: a little larger than \a font.
[[nodiscard]] QFont headingFont(const QFont &font);
//! For values, keys and records, as large as \a like.
[[nodiscard]] QFont fixedFont(const QFont &like);
//! JSON and numbers read from left to right, whatever surrounds them.
[[nodiscard]] QString leftToRight(const QString &text);

} // namespace Halyard::Inspector
