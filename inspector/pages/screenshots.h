// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/reading.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>

class QWidget;

namespace Halyard::Inspector {

class MainWindow;
class Theme;

//! Pictures of every page and dock, light and dark, with letters of the usual size and of twice that.
//! Once everything that is open has been read; then the application ends.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    Screenshots(MainWindow &window, Theme &theme, const QString &folder);

    void start();

private:
    [[nodiscard]] bool isQuiet() const;
    void waitForQuiet();
    void takeAll();
    void takeWindow(const QString &suffix);
    [[nodiscard]] bool save(const QString &name);

    MainWindow &m_window;
    Theme &m_theme;
    QString m_folder;
    QTimer m_poll;
    QElapsedTimer m_waited;
    bool m_isGood = true;
};

} // namespace Halyard::Inspector
