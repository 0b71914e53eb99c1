// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QtGlobal>

namespace Halyard::Test {

enum class Mischief { None, SystemCall };

//! How often each of the two threads reads in each way.
inline constexpr qsizetype SilentReads = 100'000;

//! The main function of a process in which two threads do nothing but read, in silence, while a
//! third gives them one new set of flags after the other. Returns or exits with an Ending.
int readInSilence(int argc, char *argv[], Mischief mischief);

} // namespace Halyard::Test
