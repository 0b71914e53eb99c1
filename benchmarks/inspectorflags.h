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

//! Makes this program be the one whose memory is measured.
inline constexpr QLatin1StringView MatrixArgument("--matrix");

//! Milliseconds since \a clock was started.
[[nodiscard]] double millisecondsOf(const QElapsedTimer &clock);
//! The value that this share of all values does not exceed.
[[nodiscard]] double quantile(std::vector<double> values, double share);

//! Tables of flags without a window.
void measureModels(Figures &figures, int count);
//! The page of flags, painted offscreen, and caches that are opened for it.
void measurePages(Figures &figures);
//! The whole window with all that one does in it, and a watchdog over its event loop.
void measureTour(Figures &figures);
//! What a process takes that shows ten million cells: this program again, see runMatrix().
void measureMemory(Figures &figures);
//! Shows them, and writes figures about it to the standard output.
[[nodiscard]] int runMatrix();

} // namespace Halyard::Benchmarks
