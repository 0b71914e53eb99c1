// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/motion.h"

namespace Halyard::Inspector {

namespace {

// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): one choice for the program.
bool motionIsReduced = false;

} // namespace

bool Motion::isReduced()
{
    return motionIsReduced;
}

void Motion::setReduced(bool isReduced)
{
    motionIsReduced = isReduced;
}

} // namespace Halyard::Inspector
