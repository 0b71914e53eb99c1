// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdio>
#include <cstdlib>

namespace Halyard::Fuzz {

//! Ends the run, so that the fuzzer keeps the input, if \a isTrue is not.
inline void require(bool isTrue, const char *claim)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "not true: %s\n", claim);
    std::abort();
}

} // namespace Halyard::Fuzz
