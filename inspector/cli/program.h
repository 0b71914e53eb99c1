// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QProcessEnvironment>
#include <QtCore/QStringList>

namespace Halyard::Cli {

//! Does what the command line says; needs a QCoreApplication. The result is the exit status.
[[nodiscard]] int run(const QStringList &arguments, const QProcessEnvironment &environment);

} // namespace Halyard::Cli
