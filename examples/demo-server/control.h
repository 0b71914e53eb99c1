// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "httpanswer.h"
#include "servedstate.h"

namespace Halyard::Demo {

//! Answers what is under /demo/: the switches, and the flags that are changed by hand.
[[nodiscard]] HttpAnswer answerControl(const HttpRequest &request, ServedState &state);

//! What a body like {"percentage": 20} asks for; null, and a reason, if it makes no sense.
[[nodiscard]] std::optional<Override> overrideFrom(const QJsonObject &object,
                                                   const FlagDefinition &flag, QString &reason);

} // namespace Halyard::Demo
