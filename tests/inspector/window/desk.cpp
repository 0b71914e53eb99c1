// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "desk.h"

#include "pages/flagspage.h"
#include "pages/mainwindow.h"
#include "pages/panes.h"
#include "pages/settings.h"
#include "widgets/theme.h"

#include <Halyard/flagclient.h>

#include <QtCore/QDir>
#include <QtGui/QFontDatabase>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

Desk::Desk()
{
    QDir(m_home.path()).mkpath(u"config"_s);
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(path(u"config"_s)));
    if (QFontDatabase::families().contains("Inter"_L1))
        QApplication::setFont(QFont(u"Inter"_s, 10));
    open();
}

Desk::~Desk()
{
    m_window.reset();
    m_session.reset();
}

void Desk::open()
{
    m_settings = std::make_unique<Inspector::Settings>();
    m_theme = std::make_unique<Inspector::Theme>();
    m_session = std::make_unique<Inspector::Session>();
    m_session->setRecents(m_settings->recents(), m_settings->recentTimes());
    m_window = std::make_unique<Inspector::MainWindow>(*m_session, *m_settings, *m_theme);
    Inspector::addPanes(*m_window);
    m_window->restoreLayout();
    m_window->show();
    m_window->activateWindow();
}

void Desk::restart()
{
    m_window->close();
    m_window.reset();
    m_session.reset();
    m_theme.reset();
    m_settings.reset();
    open();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QString Desk::folder() const
{
    QString folder = m_home.filePath(u"demo"_s);
    if (QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

void Desk::remember(const QString &id, const QList<FlagRow> &flags)
{
    m_server.setAnswer(Answer::json(v2Answer(flags)));
    ClientOptions options;
    options.host = m_server.url();
    options.projectToken = u"phc_secret_token"_s;
    options.fallbackCache = QUrl(folderUrl());
    options.identityStorage = ClientOptions::IdentityStorage::InMemory;
    FlagClient client(options);
    client.identify(id);
    const auto ready = client.reload();
    QTRY_VERIFY(ready.isFinished());
}

bool Desk::openFolder()
{
    m_session->open(folderUrl());
    return QTest::qWaitFor([this] { return page().hasRows(); }, 10'000);
}

Inspector::FlagsPage &Desk::page()
{
    return *m_window->flagsPage();
}

QAction *Desk::action(Inspector::Actions::Id id)
{
    return m_window->actions().at(id);
}

void Desk::press(const QKeySequence &keys)
{
    QWidget *target = QApplication::focusWidget();
    QVERIFY2(target, "nothing has the keyboard");
    QTest::keySequence(target->window()->windowHandle(), keys);
}

QList<FlagRow> manyKinds()
{
    return {
        {.key = u"checkout-redesign"_s, .value = u"variant-b"_s, .payload = uR"({"price": 12})"_s},
        {.key = u"cluster-theme"_s, .value = u"sport"_s},
        {.key = u"dark-mode"_s, .value = true},
        {.key = u"haptics"_s, .value = false},
        {.key = u"map-3d"_s, .value = true, .payload = uR"([1, 2, 3])"_s},
        {.key = u"nav-reroute"_s, .value = false},
        {.key = u"radio-dab"_s, .value = true},
        {.key = u"voice-beta"_s, .value = u"b"_s},
    };
}

} // namespace Halyard::Test
