// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/screenshots.h"

#include "pages/flagspage.h"
#include "pages/mainwindow.h"
#include "widgets/progressstrip.h"
#include "widgets/theme.h"

#include <QtCore/QDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QTabWidget>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Inspector {

namespace {

constexpr auto LongestWait = 60s;
constexpr QSize WindowSize{1440, 900};

bool isBusy(const Source &source)
{
    const auto isLoading = [](const Person &person) { return person.isLoading; };
    return source.status().state == Source::State::Loading
        || std::any_of(source.persons().cbegin(), source.persons().cend(), isLoading);
}

// What was asked for by others meanwhile is done before the picture is taken.
void settle()
{
    for (int turn = 0; turn < 5; ++turn) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

} // namespace

Screenshots::Screenshots(MainWindow &window, Theme &theme, const QString &folder)
    : m_window(window)
    , m_theme(theme)
    , m_folder(folder)
{
    m_poll.setInterval(20ms);
    connect(&m_poll, &QTimer::timeout, this, &Screenshots::waitForQuiet);
}

void Screenshots::start()
{
    QDir().mkpath(m_folder);
    QApplication::setCursorFlashTime(0);
    ProgressStrip::freeze();
    m_waited.start();
    m_poll.start();
}

bool Screenshots::isQuiet() const
{
    const Session &session = m_window.session();
    const QList<Source *> sources = session.sources();
    if (std::any_of(sources.cbegin(), sources.cend(), [](Source *one) { return isBusy(*one); }))
        return false;
    // Somebody is there, and has not been looked at yet.
    const Session::Focus focus = session.focus();
    const bool hasPersons = std::any_of(sources.cbegin(), sources.cend(), [](Source *source) {
        return !source->persons().isEmpty();
    });
    return !hasPersons || (focus.person() != nullptr && focus.person()->reading);
}

void Screenshots::waitForQuiet()
{
    const bool isLate = std::chrono::milliseconds(m_waited.elapsed()) > LongestWait;
    if (!isQuiet() && !isLate)
        return;
    m_poll.stop();
    if (isLate)
        std::fprintf(stderr, "halyard-inspector: not everything was read in time\n");
    stopClock();
    takeAll();
    QApplication::exit(m_isGood && !isLate ? 0 : 2);
}

void Screenshots::takeAll()
{
    const SharedBoard board = m_window.flagsPage()->board();
    if (m_window.chosenKey().isEmpty() && !board->rows().isEmpty())
        m_window.chooseKey(board->rows().first().key());
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        m_theme.setChoice(choice);
        for (const int percent : {100, 200}) {
            // First: docks take as much of the room for larger letters as there is.
            m_window.resize(WindowSize * percent / 100);
            settle();
            m_theme.setZoom(percent / 100.0);
            settle();
            m_window.resize(WindowSize * percent / 100);
            takeWindow(u"%1-%2"_s.arg(choice == Theme::Choice::Dark ? "dark"_L1 : "light"_L1)
                           .arg(percent));
        }
    }
}

void Screenshots::takeWindow(const QString &suffix)
{
    QTabWidget *pages = m_window.pages();
    for (int page = pages->count() - 1; page >= 0; --page) {
        m_window.showPane(pages->widget(page)->objectName());
        m_isGood &= save(pages->widget(page)->objectName().toLower() + u'-' + suffix);
    }
    const QList<QDockWidget *> docks = m_window.findChildren<QDockWidget *>();
    for (QDockWidget *dock : docks) {
        if (m_window.dockWidgetArea(dock) != Qt::BottomDockWidgetArea)
            continue;
        dock->show();
        dock->raise();
        m_isGood &= save(dock->objectName().toLower() + u'-' + suffix);
    }
}

bool Screenshots::save(const QString &name)
{
    settle();
    const QString path = QDir(m_folder).filePath(name + ".png"_L1);
    if (m_window.grab().save(path))
        return true;
    std::fprintf(stderr, "halyard-inspector: %s cannot be written\n", qPrintable(path));
    return false;
}

} // namespace Halyard::Inspector
