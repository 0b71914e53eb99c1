// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/clientoptions.h>
#include <Halyard/flagrecord_p.h>

#include <QtCore/QByteArray>

#include <variant>
#include <vector>

namespace Halyard {

//! Flags in a file are few; a larger one is the wrong file.
inline constexpr qint64 LargestFlagsFile = 16 * 1024 * 1024;

//! From any of the forms that readBootstrapFile() names, or what is wrong with it.
[[nodiscard]] std::variant<Bootstrap, QString> bootstrapFromJson(const QByteArray &json);

[[nodiscard]] std::vector<SharedRecord> recordsOf(const Bootstrap &bootstrap);

} // namespace Halyard
