// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

namespace Halyard::Cli {

//! About one command, or, for an empty \a topic, about all of them.
[[nodiscard]] QString helpText(const QString &topic);

} // namespace Halyard::Cli
