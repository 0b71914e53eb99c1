// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/program.h"

#include "models/sources/sessionfile.h"
#include "pages/flagspage.h"
#include "pages/languages.h"
#include "pages/linkfollower.h"
#include "pages/mainwindow.h"
#include "pages/opener.h"
#include "pages/panes.h"
#include "pages/personfinder.h"
#include "pages/screenshots.h"
#include "pages/sessionkeeper.h"
#include "pages/settings.h"
#include "widgets/filterfield.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryFile>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

Theme::Choice themeOf(CommandLine::Theme theme)
{
    switch (theme) {
    case CommandLine::Theme::System: return Theme::Choice::System;
    case CommandLine::Theme::Light: return Theme::Choice::Light;
    case CommandLine::Theme::Dark: return Theme::Choice::Dark;
    }
    return Theme::Choice::System;
}

void lookFor(const Identity &identity, MainWindow &window)
{
    auto *finder = new PersonFinder(window.session(), identity, &window);
    QObject::connect(finder, &PersonFinder::failed, &window,
                     [&window](const QString &words) { window.tell(Tone::Warning, words); });
    finder->start();
}

// Whoever clicked it sees the window, whoever typed it the terminal.
void followLink(const QString &link, MainWindow &window)
{
    const auto parsed = Link::parse(link);
    if (const auto *problem = std::get_if<Link::Problem>(&parsed))
        std::fprintf(stderr, "halyard-inspector: %s\n", qPrintable(problem->message));
    window.links()->follow(link);
}

void openAll(const CommandLine &line, MainWindow &window)
{
    for (const QString &place : line.places)
        window.opener()->open(place);
    if (line.live)
        window.session().openLive(*line.live);
    if (!line.identity.isEmpty())
        lookFor(Identity(line.identity, line.project), window);
    if (!line.filterText.isEmpty())
        window.flagsPage()->field()->setText(line.filterText);
    if (!line.flag.isEmpty())
        window.chooseKey(line.flag);
    if (!line.link.isEmpty())
        followLink(line.link, window);
}

void chooseFont()
{
    // There, Qt finds no system to tell it which one is meant.
    if (QGuiApplication::platformName() == "offscreen"_L1
        && QFontDatabase::families().contains("Inter"_L1))
        QApplication::setFont(QFont(u"Inter"_s, 10));
}

int runKept(const CommandLine &line, MainWindow &window)
{
    std::optional<SessionFile> file;
    std::optional<SessionKeeper> keeper;
    if (!line.isReadOnly) {
        file.emplace(SessionFile::usualFolder());
        keeper.emplace(window, *file, line.project);
    }
    openAll(line, window);
    if (keeper && !line.startsSafely)
        keeper->offer();
    const int status = QApplication::exec();
    if (keeper)
        keeper->end();
    return status;
}

// A platform without a screen need not tell what it cannot do on one.
void hushPlatform()
{
    static QtMessageHandler before = nullptr;
    before = qInstallMessageHandler(
        [](QtMsgType type, const QMessageLogContext &context, const QString &message) {
            const bool isExpected = message.startsWith("This plugin does not support "_L1)
                || message.startsWith("QStandardPaths: "_L1);
            if (type != QtWarningMsg || !isExpected)
                before(type, context, message);
        });
}

} // namespace

void prepareForPictures()
{
    hushPlatform();
    if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        return;
    // The screen that there is by default has no room for long menus with large letters.
    static QTemporaryFile screen(QDir::temp().filePath(u"halyard-screen-XXXXXX.json"_s));
    QByteArray platform = "offscreen"_ba;
    if (screen.open()) {
        screen.write(R"({"screens": [{"name": "pictures", "x": 0, "y": 0, "width": 2880, )"
                     R"("height": 1800, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
        screen.close();
        platform += ":configfile=" + QFile::encodeName(screen.fileName());
    }
    qputenv("QT_QPA_PLATFORM", platform);
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN) && !defined(Q_OS_ANDROID)
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM");
    if (!platform.isEmpty() && !platform.startsWith("xcb"_L1) && !platform.startsWith("wayland"_L1))
        return true;
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

int runWindow(const CommandLine &line, QApplication &application)
{
    QApplication::setApplicationDisplayName(u"Halyard Inspector"_s);
    QApplication::setDesktopFileName(u"org.halyard.Inspector"_s);
    Settings settings(line.isReadOnly ? Settings::Keeping::InMemory : Settings::Keeping::OnDisk);
    if (line.resetsLayout || line.startsSafely)
        settings.forgetLayouts();
    chooseFont();
    const QString language = line.language.isEmpty() ? settings.language() : line.language;
    if (!speak(language, application))
        std::fprintf(stderr, "halyard-inspector: there is no translation to %s\n",
                     qPrintable(language));
    Theme theme;
    theme.setChoice(line.theme ? themeOf(*line.theme) : settings.theme());
    theme.setZoom(settings.zoom());
    Session session;
    session.setRecents(settings.recents(), settings.recentTimes());
    MainWindow window(session, settings, theme);
    addPanes(window);
    window.restoreLayout();
    window.setReadOnly(line.isReadOnly);
    window.show();
    if (!line.screenshotFolder.isEmpty()) {
        openAll(line, window);
        Screenshots pictures(window, settings, theme, line.screenshotFolder);
        pictures.start();
        return QApplication::exec();
    }
    return runKept(line, window);
}

} // namespace Halyard::Inspector
