// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>

class QPixmap;
class QPoint;
class QSize;
class QWidget;

namespace Halyard::Inspector {

class MainWindow;
class Settings;
class StagedStates;
class Theme;

//! Pictures of every page, pane, dialog and state, light and dark, with letters of the usual size and
//! of twice that. Once everything that is open has been read; then the application ends.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    Screenshots(MainWindow &window, Settings &settings, Theme &theme, const QString &folder);
    ~Screenshots() override;

    void start();

private:
    [[nodiscard]] bool isQuiet() const;
    [[nodiscard]] bool hasStory() const;
    void waitForQuiet();
    void chooseScene();
    void takeAll();
    void takeSet(const QSize &size);
    void takeDetails();
    void takePages();
    void takePanes();
    void takeAids();
    void takeDialog();
    void takeStates(const QSize &size);
    void save(QWidget &widget, const QString &name);
    //! \a popup as it would lie upon the window, its leading upper corner at \a corner.
    void saveWith(QWidget &popup, const QPoint &corner, const QString &name);
    void write(const QPixmap &picture, const QString &name);

    MainWindow &m_window;
    Settings &m_settings;
    Theme &m_theme;
    QString m_folder;
    //! Theme and size of text, as the names of files end.
    QString m_suffix;
    std::unique_ptr<StagedStates> m_states;
    QTimer m_poll;
    QElapsedTimer m_waited;
    bool m_isGood = true;
    bool m_isInTime = true;
};

} // namespace Halyard::Inspector
