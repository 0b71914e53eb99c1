// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QLoggingCategory>

namespace Halyard::Redis {

// What is logged never holds a password, a user, a key or a value.
Q_DECLARE_LOGGING_CATEGORY(lcRedis)

} // namespace Halyard::Redis
