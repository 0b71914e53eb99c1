// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "servedstate.h"

#include "console.h"

namespace Halyard::Demo {

void ServedState::apply(const Switches &wanted)
{
    if (wanted == switches)
        return;
    switches = wanted;
    say(switches.description());
}

} // namespace Halyard::Demo
