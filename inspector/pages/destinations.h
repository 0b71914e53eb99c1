// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/locator.h"

namespace Halyard::Inspector {

class MainWindow;

//! Every flag shown or not, every person, every source, every command that can be given now.
[[nodiscard]] QList<Destination> destinationsOf(MainWindow &window);

} // namespace Halyard::Inspector
