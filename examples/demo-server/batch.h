// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "httpanswer.h"

#include <QtCore/QStringList>

#include <variant>

namespace Halyard::Demo {

//! The names of the events in a request to /batch, or how PostHog refuses it.
[[nodiscard]] std::variant<QStringList, HttpAnswer> readBatch(const HttpRequest &request);

} // namespace Halyard::Demo
