// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

// Compiled into whatever links Halyard::Redis: a linker drops libraries that nobody calls.

#include <Halyard/redis.h>

namespace {

[[maybe_unused]] const bool isRegistered = (Halyard::Redis::registerBackend(), true);

} // namespace
