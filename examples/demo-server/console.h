// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

namespace Halyard::Demo {

//! One line to standard error: standard output carries only the address.
void say(const QString &line);

//! A text from somebody else, made harmless for a terminal.
[[nodiscard]] QString printable(QString text);

} // namespace Halyard::Demo
