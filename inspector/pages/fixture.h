// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/board.h"

namespace Halyard::Inspector {

//! C++ that gives a FlagClient in a test the values which \a rows of \a board have.
[[nodiscard]] QString asTestFixture(const Board &board, const QList<int> &rows);

} // namespace Halyard::Inspector
