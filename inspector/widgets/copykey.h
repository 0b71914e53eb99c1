// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>

class QAction;
class QWidget;

namespace Halyard::Inspector {

//! Where \a part has the keyboard, the keys for copying mean \a copy. The window has an action of the
//! same keys; as two shortcuts they would stand in each other's way.
void answerCopyKeys(QWidget *part, QAction *copy);

} // namespace Halyard::Inspector
