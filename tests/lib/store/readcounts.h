// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define HALYARD_TEST_SANITIZED
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define HALYARD_TEST_SANITIZED
#endif

namespace Halyard::Test {

//! What this thread asked of the heap and of POSIX locks while it was counted.
struct Counts
{
    long allocations = 0;
    long releases = 0;
    long locks = 0;
};

//! Whether counting is possible here; a sanitizer brings a heap and locks of its own.
[[nodiscard]] bool canCount();

void startCounting();
[[nodiscard]] Counts stopCounting();

} // namespace Halyard::Test
