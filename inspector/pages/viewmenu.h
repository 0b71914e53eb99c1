// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/theme.h"

class QAction;
class QMenu;

namespace Halyard::Inspector {

class Actions;
class Settings;

//! Light or dark, how large, in which language.
class ViewMenu : public QObject
{
    Q_OBJECT

public:
    ViewMenu(Theme &theme, Settings &settings, QMenu *menu, QAction *before, Actions &actions);

private:
    void addThemes(QMenu *menu, QAction *before);
    void addLanguages(QMenu *menu, QAction *before);
    void addMotion(QMenu *menu, QAction *before);
    void zoomTo(double zoom);

    Theme &m_theme;
    Settings &m_settings;
};

} // namespace Halyard::Inspector
