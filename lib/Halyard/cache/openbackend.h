// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cache/cachebackend.h>

namespace Halyard {

class Clock;

struct OpenedBackend
{
    CacheUrl url = {};
    CacheStatus status = {};
    //! Null if the status says why.
    std::unique_ptr<CacheBackend> backend = {};
};

//! What a URL asks for, and nothing else. \a told may hear of trouble before this returns; the
//! status has it too.
[[nodiscard]] OpenedBackend openBackend(const QUrl &url, const QString &defaultFolder,
                                        const std::shared_ptr<Clock> &clock,
                                        const CacheBackend::Listener &told);

} // namespace Halyard
