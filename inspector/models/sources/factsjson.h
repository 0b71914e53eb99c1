// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/person.h"
#include "models/source.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace Halyard::Inspector {

// Facts as JSON has them in a snapshot, and back. What is of the wrong type is as good as not there.

[[nodiscard]] QJsonObject toJson(const FlagFacts &facts);
[[nodiscard]] FlagFacts factsFrom(const QString &key, const QJsonObject &object);
[[nodiscard]] QJsonObject toJson(const Reading &reading);
//! Sorted, whatever the file says.
[[nodiscard]] Reading readingFrom(const QJsonObject &object);
[[nodiscard]] QJsonObject toJson(const FlagContext &context);
[[nodiscard]] FlagContext contextFrom(const QJsonObject &object);

//! The name of a value of an enum, in small letters.
template <typename Enum>
[[nodiscard]] QString nameOf(Enum value);
//! Nothing if there is no such value.
template <typename Enum>
[[nodiscard]] std::optional<Enum> valueOf(const QString &name);

} // namespace Halyard::Inspector
