// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;

namespace Halyard::Inspector {

//! Gives the keyboard to the part of \a window that comes next, or before; false if there is none.
//! Qt itself goes from a container to its focus proxy, and so past what stands before that one in
//! the same container, and round in circles where the proxy comes first.
[[nodiscard]] bool focusNeighbour(QWidget *window, bool isForward);

} // namespace Halyard::Inspector
