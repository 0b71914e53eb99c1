// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/openbackend.h>

#include <Halyard/cache/backendregistry.h>
#include <Halyard/cache/localbackend.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

CacheStatus statusOf(const CacheUrlProblem &problem)
{
    return {.state = CacheStatus::State::Invalid,
            .detail = u"at character %1 of the URL: %2"_s.arg(QString::number(problem.position + 1),
                                                              problem.detail),
            .url = problem.redactedUrl};
}

} // namespace

OpenedBackend openBackend(const QUrl &url, const QString &defaultFolder,
                          const std::shared_ptr<Clock> &clock, const CacheBackend::Listener &told)
{
    OpenedBackend opened;
    // An invalid URL calls itself empty too.
    if (url.isEmpty() && url.errorString().isEmpty())
        return opened;
    auto parsed = CacheUrl::parse(url, defaultFolder);
    if (const auto *problem = std::get_if<CacheUrlProblem>(&parsed)) {
        opened.status = statusOf(*problem);
        return opened;
    }
    opened.url = std::get<CacheUrl>(std::move(parsed));
    opened.status.url = opened.url.display;

    // What is on this device is known at once; trouble comes while it is being made.
    const bool isLocal = opened.url.backend != CacheUrl::Backend::Redis;
    opened.status.state = isLocal ? CacheStatus::State::Ready : CacheStatus::State::Starting;
    auto *const status = &opened.status;
    auto isOpening = std::make_shared<bool>(true);
    CacheBackend::Listener listener = told;
    listener.stateChanged = [told, status, isOpening](CacheStatus::State state,
                                                      const QString &detail) {
        if (*isOpening) {
            status->state = state;
            status->detail = detail;
        } else {
            told.stateChanged(state, detail);
        }
    };
    const MakeCacheBackend make = registeredCacheBackend(opened.url.backend);
    opened.backend =
        make ? make(opened.url, listener) : makeLocalBackend(opened.url, clock, listener);
    *isOpening = false;
    if (!opened.backend) {
        opened.status.state = CacheStatus::State::Unsupported;
        opened.status.detail =
            u"this program was built without Halyard::Redis, which knows such caches"_s;
    }
    return opened;
}

} // namespace Halyard
