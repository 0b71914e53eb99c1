// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "problem.h"

#include <Halyard/cacheurl.h>

#include <QtNetwork/QSslConfiguration>

#include <variant>

namespace Halyard::Redis {

//! Reads the files that \a place names.
[[nodiscard]] std::variant<QSslConfiguration, Problem> tlsFor(const RedisPlace &place);

} // namespace Halyard::Redis
