// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "flagbook.h"
#include "flagsquestion.h"

namespace Halyard::Demo {

enum class Shape { Legacy, Version2 };
enum class Health { Good, SomeFail };

//! Which shape PostHog gives to the query of this request.
[[nodiscard]] Shape shapeAskedFor(const QUrlQuery &query);

[[nodiscard]] QJsonObject flagsAnswer(const FlagsQuestion &question, const QList<ServedFlag> &flags,
                                      Health health, Shape shape);
[[nodiscard]] QJsonObject emptyFlagsAnswer(Shape shape);
//! As PostHog answers a project that used up its share of requests.
[[nodiscard]] QJsonObject quotaAnswer(Shape shape);

//! Adds what makes an answer this request's: its id, and when it was evaluated.
[[nodiscard]] QJsonObject stamped(QJsonObject answer, const HttpRequest &request);

} // namespace Halyard::Demo
