// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "flagdefinition.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace Halyard::Demo {

//! Null where PostHog has no operator of this name, or this demo does not know it.
[[nodiscard]] std::optional<Operator> operatorNamed(const QString &name);
[[nodiscard]] QStringList operatorNames();

//! As PostHog's server, which knows every property there is: one that is missing does not match,
//! except for the operators that say "not".
[[nodiscard]] bool matches(const PropertyFilter &filter, const QJsonObject &properties);

//! A value as PostHog compares it.
[[nodiscard]] QString textOf(const QJsonValue &value);

} // namespace Halyard::Demo
