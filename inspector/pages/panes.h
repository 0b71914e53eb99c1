// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace Halyard::Inspector {

class MainWindow;

//! Gives \a window its pages and docks, besides flags and sources, and joins them: which flag is
//! chosen, who is looked at.
void addPanes(MainWindow &window);

} // namespace Halyard::Inspector
