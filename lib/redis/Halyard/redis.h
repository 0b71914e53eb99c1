// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/halyard_redis_export.h>

namespace Halyard::Redis {

//! Makes redis: and rediss: URLs known. Whoever links Halyard::Redis by CMake or pkg-config need not
//! call it; for any thread, any number of times.
HALYARD_REDIS_EXPORT void registerBackend();

} // namespace Halyard::Redis
