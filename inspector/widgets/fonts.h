// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>
#include <QtGui/QFont>
#include <QtGui/QFontMetrics>

namespace Halyard::Inspector {

//! For headings in a page: a little larger than \a font.
[[nodiscard]] QFont headingFont(const QFont &font);
//! For values, keys and records, as large as \a like.
[[nodiscard]] QFont fixedFont(const QFont &like);
//! How wide text of so many letters is about; rounded once, not letter by letter.
[[nodiscard]] int widthOf(int letters, const QFont &font);
//! What are \a pixels beside letters of the usual size, beside letters of this one.
[[nodiscard]] int scaled(int pixels, const QFontMetrics &letters);
//! Beside those of the application.
[[nodiscard]] int scaled(int pixels);
//! JSON and numbers read from left to right, whatever surrounds them.
[[nodiscard]] QString leftToRight(const QString &text);

} // namespace Halyard::Inspector
