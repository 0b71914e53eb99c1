// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/session.h"
#include "pages/actions.h"
#include "pages/docking.h"

#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

class QTabWidget;
class QVBoxLayout;

namespace Halyard::Inspector {

class FlagsPage;
class Keymap;
class LinkFollower;
class Locator;
class NoteBar;
class Opener;
class Settings;
class SourcesDock;
class StatusLine;
class Theme;
class Trail;

//! The frame of it all: pages in the middle, docks around them, and what can be done.
//!
//! Panes are given in and know the session, not the window; what they tell each other goes through
//! the session (who is looked at) and through the window (which flag).
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, Settings &settings, Theme &theme);
    ~MainWindow() override;

    //! Takes \a pane as a page of the middle, or as a dock.
    void addPage(QWidget *pane, const QString &title, Icon which, const QKeySequence &keys);
    QDockWidget *addDock(QWidget *pane, const Docking::Pane &facts);
    //! Above the pages, for what concerns all of them.
    void addBanner(QWidget *banner);
    //! Nobody is asked, and no file is written.
    void setReadOnly(bool isReadOnly);
    //! Once all panes are in: as they were left, or as they are meant to be.
    void restoreLayout();
    void rememberLayout();

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] FlagsPage *flagsPage() const { return m_flags; }
    [[nodiscard]] SourcesDock *sourcesDock() const { return m_sources; }
    [[nodiscard]] Locator *locator() const { return m_locator; }
    [[nodiscard]] Opener *opener() const { return m_opener; }
    [[nodiscard]] LinkFollower *links() const { return m_links; }
    [[nodiscard]] QTabWidget *pages() const { return m_pages; }
    [[nodiscard]] Docking &docking() { return *m_docking; }
    [[nodiscard]] Keymap &keymap() { return *m_keymap; }
    [[nodiscard]] QString chosenKey() const { return m_key; }

    //! In the tables as they are, "+n waiting" tells what came meanwhile.
    [[nodiscard]] bool isPaused() const;

    //! The flag that details and history are of; brought into sight on the flags page.
    void chooseKey(const QString &key);
    //! Brings a page or a dock to the front by its object name.
    void showPane(const QString &name);
    //! Above the pages, until somebody puts it away.
    void tell(Tone tone, const QString &text);

Q_SIGNALS:
    void keyChosen(const QString &key);
    void pausedChanged(bool isPaused);
    //! "Ask a server…" was chosen.
    void askWanted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool focusNextPrevChild(bool isForward) override;

private:
    using Id = Actions::Id;

    void makeMiddle();
    void makeParts();
    void makeMenus();
    void makeToolBar();
    void connectSession();
    void connectActions();
    void connectNavigation();
    void onFocusChanged();
    void rememberRecents();
    void onPaused(bool isPaused);
    void countWaiting();
    [[nodiscard]] QString standing() const;
    [[nodiscard]] bool isToldInTheMiddle() const;
    void retitle();
    void updateActions();

    Session &m_session;
    Settings &m_settings;
    Theme &m_theme;
    Actions *m_actions;
    Docking *m_docking;
    Keymap *m_keymap;
    QTabWidget *m_pages = nullptr;
    QVBoxLayout *m_banners = nullptr;
    NoteBar *m_notice = nullptr;
    FlagsPage *m_flags = nullptr;
    SourcesDock *m_sources = nullptr;
    Locator *m_locator = nullptr;
    Opener *m_opener = nullptr;
    LinkFollower *m_links = nullptr;
    StatusLine *m_status = nullptr;
    Trail *m_trail = nullptr;
    QString m_key;
    QTimer m_titleTick;
    int m_letters = 0;
    bool m_isReadOnly = false;
};

} // namespace Halyard::Inspector
