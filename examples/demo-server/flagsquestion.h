// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "evaluation.h"
#include "httpanswer.h"

#include <QtCore/QSet>

#include <variant>

namespace Halyard::Demo {

//! The body of a request to /flags, understood.
struct FlagsQuestion
{
    Asker asker;
    //! Only these flags, or all.
    std::optional<QSet<QString>> keys;
    bool wantsFlags = true;
};

//! The question, or how PostHog refuses it: 400 as text, 401 as JSON.
[[nodiscard]] std::variant<FlagsQuestion, HttpAnswer> readFlagsQuestion(const HttpRequest &request);

//! The JSON object a request carries, or a refusal.
[[nodiscard]] std::variant<QJsonObject, HttpAnswer> readJsonBody(const HttpRequest &request);

} // namespace Halyard::Demo
