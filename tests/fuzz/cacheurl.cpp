// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cacheurl.h>

#include "require.h"

using namespace Halyard;
using namespace Qt::StringLiterals;
using Fuzz::require;

namespace {

void requireThatItIsUsable(const CacheUrl &url)
{
    require(url.ttl <= url.staleTtl, "what is gone was stale before");
    require(url.size > 0 && url.users > 0, "there is room for something");
    using Backend = CacheUrl::Backend;
    require(url.backend != Backend::File || url.folder.startsWith(u'/'),
            "a folder is a whole path");
    require(url.backend != Backend::Redis || !url.redis.host.isEmpty(), "a server has a host");
    require(url.redis.password.size() < 3 || !url.display.contains(url.redis.password + u'@'),
            "a password is not shown");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QUrl url(QString::fromUtf8(bytes), QUrl::StrictMode);
    const auto parsed = CacheUrl::parse(url, u"/default"_s);
    if (const auto *problem = std::get_if<CacheUrlProblem>(&parsed)) {
        require(!problem->detail.isEmpty(), "a problem has a name");
        require(problem->position >= 0, "a problem has a place");
        return 0;
    }
    requireThatItIsUsable(std::get<CacheUrl>(parsed));
    return 0;
}
