// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "flagbook.h"
#include "switches.h"

namespace Halyard::Demo {

//! All there is to know about the running program.
struct ServedState
{
    //! Sets the switches, and says so if that changed something.
    void apply(const Switches &wanted);

    FlagBook book;
    Switches switches;
    qint64 flagRequests = 0;
    qint64 batches = 0;
    qint64 events = 0;
};

} // namespace Halyard::Demo
