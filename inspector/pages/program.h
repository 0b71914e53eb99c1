// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/flags/commandline.h"

class QApplication;

namespace Halyard::Inspector {

//! Shows the window with what \a line names, until it is closed. The result is the exit status.
[[nodiscard]] int runWindow(const CommandLine &line, QApplication &application);

//! Whether there is a display to show a window on. Qt aborts where there is none, so it has to be
//! known before there is an application.
[[nodiscard]] bool hasDisplay();
//! A platform that needs no display, with a large screen, and quiet about what it cannot do. Before
//! there is an application.
void prepareForPictures();

} // namespace Halyard::Inspector
