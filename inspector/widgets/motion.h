// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace Halyard::Inspector {

//! Whether things move by themselves. Whoever reduced that gets moments instead of countdowns, and
//! bars that stand still.
class Motion
{
public:
    [[nodiscard]] static bool isReduced();
    static void setReduced(bool isReduced);
};

} // namespace Halyard::Inspector
