// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cache/cachebackend.h>

namespace Halyard {

//! Empty if nobody registered one.
[[nodiscard]] MakeCacheBackend registeredCacheBackend(CacheUrl::Backend kind);

} // namespace Halyard
