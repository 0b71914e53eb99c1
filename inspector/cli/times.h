// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace Halyard::Cli {

//! Such as "5 min", in the largest unit that says enough.
[[nodiscard]] QString spanText(std::chrono::milliseconds span);
//! The same, with "now" and "-".
[[nodiscard]] QString ageText(std::optional<std::chrono::milliseconds> age);
//! Of a day and a time, in UTC. \a moment is in milliseconds since 1970.
[[nodiscard]] QString timeText(qint64 moment);
//! Such as "12.3 kB".
[[nodiscard]] QString bytesText(qint64 bytes);

} // namespace Halyard::Cli
