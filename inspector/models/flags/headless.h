// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/flags/commandline.h"

namespace Halyard::Inspector {

enum class HeadlessStatus : int {
    Done = 0, //!< And, of a comparison, both are the same.
    Different = 1,
    Failed = 2,
};

//! Does what needs no window: exports, compares, explains. Needs a QCoreApplication for the former
//! two. The result is the exit status.
[[nodiscard]] int runHeadless(const CommandLine &line);
//! Complains about a command line. The result is the exit status.
[[nodiscard]] int refuse(const UsageProblem &problem);

} // namespace Halyard::Inspector
