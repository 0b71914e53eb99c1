// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "figures.h"

#include "models/board.h"

#include <QtCore/QElapsedTimer>

#include <vector>

namespace Halyard::Benchmarks {

//! \a count flags as an application has them. Live ones differ in each hundredth.
[[nodiscard]] Inspector::SharedReading cachedFlags(int count);
[[nodiscard]] Inspector::SharedReading liveFlags(int count);

//! Milliseconds since \a clock was started.
[[nodiscard]] double millisecondsOf(const QElapsedTimer &clock);
//! The value that this share of all values does not exceed.
[[nodiscard]] double quantile(std::vector<double> values, double share);

//! Tables of flags without a window.
void measureModels(Figures &figures, int count);
//! The page of flags, painted offscreen, and caches that are opened for it.
void measurePages(Figures &figures);

} // namespace Halyard::Benchmarks
