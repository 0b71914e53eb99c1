// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/board.h"
#include "models/insight/threeway.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace Halyard::Inspector {

// What leaves the inspector for other programs and people: in English, whatever the window speaks,
// and the same for the same flags, so that two exports can be compared line by line.

class Matrix;

enum class Format { Json, Csv, Markdown };

//! \a rows of \a board, in that order.
[[nodiscard]] QByteArray exportBoard(const Board &board, const QList<int> &rows, Format format);
[[nodiscard]] QByteArray exportBoard(const Board &board, Format format);
[[nodiscard]] QByteArray exportCompare(const Comparison &comparison, Format format);
[[nodiscard]] QByteArray exportCompare(const SourceComparison &comparison, Format format);
[[nodiscard]] QByteArray exportCompare(const ThreeWay &threeWay, Format format);
//! \a flags of \a matrix, in that order, as CSV: of each person the value and the payload. The value
//! is empty where the flag is missing, and "unknown" where there is no telling. Persons of one title
//! are told apart by their ids.
[[nodiscard]] QByteArray exportMatrix(const Matrix &matrix, const QList<qsizetype> &flags,
                                      const QStringList &personIds);

} // namespace Halyard::Inspector
