// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

class QFileDialog;
class QWidget;

namespace Halyard::Inspector {

//! Asks where to save something, and is gone afterwards. A name without a \a suffix gets this one.
[[nodiscard]] QFileDialog *savingDialog(QWidget *window, const QString &title,
                                        const QString &suffix = {});

} // namespace Halyard::Inspector
