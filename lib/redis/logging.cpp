// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "logging.h"

namespace Halyard::Redis {

Q_LOGGING_CATEGORY(lcRedis, "halyard.redis")

} // namespace Halyard::Redis
