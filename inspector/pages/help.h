// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

class QMenu;
class QWidget;

namespace Halyard::Inspector {

void showAbout(QWidget *window);

//! Gives entries without a letter of their own the first letter that is free in \a menu.
void giveMnemonics(QMenu *menu);

} // namespace Halyard::Inspector
