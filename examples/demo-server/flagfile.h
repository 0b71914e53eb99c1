// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "flagdefinition.h"

#include <variant>

namespace Halyard::Demo {

//! What is wrong with a file of flags, and where: one line for a person.
struct FlagFileError
{
    QString text;
};

using FlagFile = std::variant<QList<FlagDefinition>, FlagFileError>;

//! The format is described in README.md beside this file.
[[nodiscard]] FlagFile readFlagFile(const QByteArray &json);

//! The flags that are compiled into the program.
[[nodiscard]] QByteArray builtInFlagFile();

} // namespace Halyard::Demo
