// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

namespace Halyard::Cli {

//! \a text on one line, with everything escaped that could move a cursor, change colours or turn
//! the direction of writing. Keys and variants come from a server and may hold anything.
[[nodiscard]] QString displayText(QStringView text);

//! The same for JSON: it stays valid and means what it meant.
[[nodiscard]] QByteArray harmlessJson(const QByteArray &json);

//! How many columns of a terminal \a text takes.
[[nodiscard]] int displayWidth(QStringView text);

//! \a text, or as much of it as fits \a width and an ellipsis.
[[nodiscard]] QString elided(const QString &text, int width);

} // namespace Halyard::Cli
