// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/redis.h>

#include "redisbackend.h"

#include <Halyard/cache/cachebackend.h>

namespace Halyard::Redis {

namespace {

//! For those who link the whole library, but not the file that calls registerBackend().
[[maybe_unused]] const bool isRegistered = (registerBackend(), true);

} // namespace

void registerBackend()
{
    registerCacheBackend(CacheUrl::Backend::Redis,
                         [](const CacheUrl &url, CacheBackend::Listener told) {
                             return std::make_unique<RedisBackend>(url, std::move(told));
                         });
}

} // namespace Halyard::Redis
