// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cache/cachebackend.h>
#include <Halyard/clientoptions.h>
#include <Halyard/flagcontext.h>

namespace Halyard {

//! Under which name a person's flags are kept. Without the token nobody can tell who that is.
[[nodiscard]] CacheKey cacheKeyFor(const ClientOptions &options, const FlagContext &context);

//! Hash of what decides flags and is not in the key.
[[nodiscard]] QString contextHashOf(const ClientOptions &options, const FlagContext &context);

} // namespace Halyard
