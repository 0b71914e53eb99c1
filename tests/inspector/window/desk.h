// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/session.h"
#include "pages/actions.h"
#include "support/builders.h"
#include "support/fakeserver.h"

#include <QtCore/QTemporaryDir>

#include <memory>

namespace Halyard::Inspector {
class FlagsPage;
class MainWindow;
class Settings;
class Theme;
} // namespace Halyard::Inspector

namespace Halyard::Test {

//! The inspector's window with everything around it: settings of its own, an application that
//! remembers flags in a folder, and the server it asked.
class Desk
{
public:
    Desk();
    ~Desk();

    //! A real client asks for a person, keeps the answer, and ends.
    void remember(const QString &id, const QList<FlagRow> &flags);
    //! Where it keeps them; made if it is not there.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString folderUrl() const { return QStringLiteral("file://") + folder(); }
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }

    //! Closes the window and makes another: what was remembered is still there.
    void restart();
    //! Opens the folder and waits until a person's flags are shown.
    [[nodiscard]] bool openFolder();

    [[nodiscard]] Inspector::MainWindow &window() { return *m_window; }
    [[nodiscard]] Inspector::FlagsPage &page();
    [[nodiscard]] Inspector::Session &session() { return *m_session; }
    [[nodiscard]] Inspector::Settings &settings() { return *m_settings; }
    [[nodiscard]] Inspector::Theme &theme() { return *m_theme; }
    [[nodiscard]] QAction *action(Inspector::Actions::Id id);
    [[nodiscard]] FakeServer &server() { return m_server; }
    //! Sends keys to whatever has the keyboard.
    static void press(const QKeySequence &keys);

private:
    void open();

    QTemporaryDir m_home;
    FakeServer m_server;
    std::unique_ptr<Inspector::Settings> m_settings;
    std::unique_ptr<Inspector::Theme> m_theme;
    std::unique_ptr<Inspector::Session> m_session;
    std::unique_ptr<Inspector::MainWindow> m_window;
};

//! Some of every kind of value.
[[nodiscard]] QList<FlagRow> manyKinds();

} // namespace Halyard::Test
