// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace Halyard::Test {

//! How the process ends that enterSilence() watches over.
enum Ending : int {
    EndedWell = 0,
    MadeASystemCall = 66, //!< Its number is on the standard error.
    SilenceImpossible = 77,
};

//! From now on a system call of this thread ends the process, but for asking the time, which is
//! one only where the system cannot tell it otherwise. False if that cannot be had here.
[[nodiscard]] bool enterSilence();

} // namespace Halyard::Test
