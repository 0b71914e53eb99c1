// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/backendregistry.h>

#include <map>
#include <mutex>

namespace Halyard {

namespace {

struct Registry
{
    std::mutex mutex;
    std::map<CacheUrl::Backend, MakeCacheBackend> makers;
};

Registry &registry()
{
    // Libraries register before main() runs, in whatever order.
    static Registry all;
    return all;
}

} // namespace

void registerCacheBackend(CacheUrl::Backend kind, MakeCacheBackend make)
{
    const std::scoped_lock lock(registry().mutex);
    registry().makers[kind] = std::move(make);
}

MakeCacheBackend registeredCacheBackend(CacheUrl::Backend kind)
{
    const std::scoped_lock lock(registry().mutex);
    const auto found = registry().makers.find(kind);
    return found != registry().makers.end() ? found->second : MakeCacheBackend();
}

} // namespace Halyard
