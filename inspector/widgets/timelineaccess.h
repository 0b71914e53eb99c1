// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace Halyard::Inspector {

//! Lets assistive technology read a TimelineWidget, and move in it. May be called again.
void installTimelineAccess();

} // namespace Halyard::Inspector
