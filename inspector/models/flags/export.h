// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/board.h"
#include "models/insight/threeway.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace Halyard::Inspector {

// What leaves the inspector for other programs and people: in English, whatever the window speaks,
// and the same for the same flags, so that two exports can be compared line by line.

enum class Format { Json, Csv, Markdown };

//! \a rows of \a board, in that order.
[[nodiscard]] QByteArray exportBoard(const Board &board, const QList<int> &rows, Format format);
[[nodiscard]] QByteArray exportBoard(const Board &board, Format format);
[[nodiscard]] QByteArray exportCompare(const Comparison &comparison, Format format);
[[nodiscard]] QByteArray exportCompare(const SourceComparison &comparison, Format format);
[[nodiscard]] QByteArray exportCompare(const ThreeWay &threeWay, Format format);

} // namespace Halyard::Inspector
