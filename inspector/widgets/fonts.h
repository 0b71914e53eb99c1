// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGui/QFont>

namespace Halyard::Inspector {

//! For headings in a page: a little larger than \a font.
[[nodiscard]] QFont headingFont(const QFont &font);
//! For values, keys and records, as large as \a like.
[[nodiscard]] QFont fixedFont(const QFont &like);

} // namespace Halyard::Inspector
