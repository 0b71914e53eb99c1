// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/session.h"

#include <QtCore/QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>

class QTcpServer;

namespace Halyard::Inspector {

class MainWindow;
class Settings;
class Theme;

//! What a window looks like when there is nothing to see: each state made by a real source that is in
//! it, in a window and a session of its own. For pictures.
class StagedStates
{
public:
    struct State
    {
        QString name;
        //! Opens what is in this state.
        std::function<void(Session &)> open;
        //! Whether it is.
        std::function<bool(const Session &)> isThere;
    };

    StagedStates(Settings &settings, Theme &theme, const QStringList &recents);
    ~StagedStates();

    [[nodiscard]] const QList<State> &all() const { return m_all; }
    //! False if it did not come to that in time. \a take gets the window.
    bool show(const State &state, const QSize &size,
              const std::function<void(MainWindow &)> &take) const;

private:
    void makeFiles();
    [[nodiscard]] static LiveTarget somebodyAt(quint16 port);

    Settings &m_settings;
    Theme &m_theme;
    QStringList m_recents;
    QTemporaryDir m_folder;
    //! Takes what it is asked, and does not answer.
    std::unique_ptr<QTcpServer> m_silent;
    QList<State> m_all;
};

//! Lets events come in until \a isDone, for \a most at the longest. False if it is not.
[[nodiscard]] bool waitUntil(const std::function<bool()> &isDone, std::chrono::milliseconds most);
//! What comes in bursts is shown once: panes gather it for up to 150 ms.
void rest();

} // namespace Halyard::Inspector
