// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGui/QPalette>

class QPainter;
class QRect;

namespace Halyard::Inspector {

//! How much is left of a time, with the words right beside it: a bar alone says nothing to many.
//! \a share is 0 to 1, or NaN where there is no telling; then there is no bar.
void drawTimeLeft(QPainter &painter, const QRect &area, double share, const QString &words,
                  const QPalette &palette);

} // namespace Halyard::Inspector
