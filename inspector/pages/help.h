// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

class QMenu;
class QWidget;

namespace Halyard::Inspector {

//! All shortcuts that \a window has, in a window of their own.
void showShortcuts(QWidget *window);
void showAbout(QWidget *window);

//! Gives entries without a letter of their own the first letter that is free in \a menu.
void giveMnemonics(QMenu *menu);

} // namespace Halyard::Inspector
