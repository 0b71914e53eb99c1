// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/session.h"

#include <QtCore/QObject>

class QMenu;
class QMimeData;
class QWidget;

namespace Halyard::Inspector {

class Actions;
class PromptBar;

//! All ways in which something is opened: dialogs, a typed URL, what was open lately, what is dropped.
class Opener : public QObject
{
    Q_OBJECT

public:
    Opener(Session &session, Actions &actions, PromptBar &prompt, QWidget *window);

    //! What was open lately, for the menu bar.
    [[nodiscard]] QMenu *recentMenu() const { return m_recentMenu; }
    //! Opens it, and looks at whom it holds; a link is somebody else's to follow.
    void open(const QString &place);

    //! Whether there is anything in it that might be opened.
    [[nodiscard]] static bool canOpen(const QMimeData &dropped);
    void openAll(const QMimeData &dropped);

Q_SIGNALS:
    void linkGiven(const QString &link);
    //! Somebody else is looked at meanwhile, and nobody would see why.
    void refused(const QString &words);

private:
    void openFile();
    void openFolder();
    void askUrl();
    void fillRecent();
    //! Once a source knows whom it holds, the one used last is looked at, if nobody is yet.
    void focusLater(Source *source);
    void tellWhenRefused(Source *source);

    Session &m_session;
    PromptBar &m_prompt;
    QWidget *m_window;
    QMenu *m_recentMenu;
};

} // namespace Halyard::Inspector
