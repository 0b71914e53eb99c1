// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/screenshots.h"

#include "models/events.h"
#include "models/reading.h"
#include "pages/askdialog.h"
#include "pages/detailspane.h"
#include "pages/flagspage.h"
#include "pages/mainwindow.h"
#include "pages/sourcesdock.h"
#include "pages/stagedstates.h"
#include "widgets/filterfield.h"
#include "widgets/locator.h"
#include "widgets/progressstrip.h"
#include "widgets/theme.h"

#include <QtCore/QDir>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTreeView>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Inspector {

namespace {

constexpr auto LongestWait = 60s;
// A timeline on which nothing happened shows little.
constexpr auto LongestStory = 12s;
constexpr int GoodStory = 6;
constexpr QSize WindowSize{1440, 900};

// What was asked for by others meanwhile is done before the picture is taken.
void settle()
{
    for (int turn = 0; turn < 5; ++turn) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

// Somebody who is remembered and was asked for, so that there is something to compare.
Session::Focus bestOf(Session &session)
{
    Session::Focus best = session.focus();
    for (Source *source : session.sources()) {
        if (source->kind() != Source::Kind::Cache)
            continue;
        // Looking at somebody may change the list.
        const QList<Person> persons = source->persons();
        for (const Person &person : persons) {
            session.setFocus({source, person.id});
            if (session.sides().live.person() != nullptr)
                return {source, person.id};
            if (best.source.isNull() || best.source->kind() != Source::Kind::Cache)
                best = {source, person.id};
        }
    }
    return best;
}

QString mostTelling(const Board &board)
{
    const auto interest = [](const FlagRow &row) {
        const bool hasPayload = !row.effective().payload.isNull();
        return (row.isDifferent() ? 2 : 0) + (hasPayload ? 1 : 0);
    };
    const auto best = std::ranges::max_element(board.rows(), {}, interest);
    return best == board.rows().cend() ? QString() : best->key();
}

} // namespace

Screenshots::Screenshots(MainWindow &window, Settings &settings, Theme &theme,
                         const QString &folder)
    : m_window(window)
    , m_settings(settings)
    , m_theme(theme)
    , m_folder(folder)
{
    m_poll.setInterval(20ms);
    connect(&m_poll, &QTimer::timeout, this, &Screenshots::waitForQuiet);
}

Screenshots::~Screenshots() = default;

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
    if (std::ranges::any_of(sources, &Source::isBusy))
        return false;
    // Somebody is there, and has not been looked at yet.
    const Session::Focus focus = session.focus();
    const bool hasPersons = std::ranges::any_of(
        sources, [](const Source *source) { return !source->persons().isEmpty(); });
    return !hasPersons || (focus.person() != nullptr && focus.person()->reading);
}

bool Screenshots::hasStory() const
{
    Session &session = m_window.session();
    // What is written in a file does not change by itself.
    const bool isAlive = std::ranges::any_of(session.sources(), [](const Source *source) {
        return source->kind() == Source::Kind::Live;
    });
    const auto changes =
        std::ranges::count(session.events()->all(), Event::Lane::Changes, &Event::lane);
    return !isAlive || changes >= GoodStory || m_waited.hasExpired(LongestStory.count() * 1000);
}

void Screenshots::waitForQuiet()
{
    const bool isLate = std::chrono::milliseconds(m_waited.elapsed()) > LongestWait;
    if (!isLate && (!hasStory() || !isQuiet()))
        return;
    m_poll.stop();
    m_isInTime = !isLate;
    chooseScene();
    takeAll();
    if (!m_isInTime)
        std::fprintf(stderr, "halyard-inspector: not everything was read in time\n");
    QApplication::exit(m_isGood && m_isInTime ? 0 : 2);
}

void Screenshots::chooseScene()
{
    Session &session = m_window.session();
    session.setFocus(bestOf(session));
    m_isInTime &= waitUntil([this] { return isQuiet(); }, 10s);
    // All pictures are of one moment.
    for (Source *source : session.sources())
        source->setAwake(false);
    stopClock();
    settle();
    const SharedBoard board = m_window.flagsPage()->board();
    if (m_window.chosenKey().isEmpty())
        m_window.chooseKey(mostTelling(*board));
    m_states = std::make_unique<StagedStates>(m_settings, m_theme, session.recents());
}

void Screenshots::takeAll()
{
    // All of one size first: docks keep what they were given when letters grow.
    for (const int percent : {100, 200}) {
        const QSize size = WindowSize * percent / 100;
        m_window.resize(size);
        m_theme.setZoom(percent / 100.0);
        settle();
        m_window.resize(size);
        m_window.docking().layOut();
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            m_theme.setChoice(choice);
            m_suffix = u"-%1-%2"_s.arg(choice == Theme::Choice::Dark ? "dark"_L1 : "light"_L1)
                           .arg(percent);
            takeSet(size);
        }
    }
}

void Screenshots::takeSet(const QSize &size)
{
    takePages();
    takeDetails();
    takePanes();
    takeAids();
    takeDialog();
    takeStates(size);
}

void Screenshots::takePages()
{
    QTabWidget *pages = m_window.pages();
    // Back to front: flags stay on top.
    for (int page = pages->count() - 1; page >= 0; --page) {
        const QString name = pages->widget(page)->objectName();
        m_window.showPane(name);
        rest();
        m_isInTime &= waitUntil([this] { return isQuiet(); }, 10s);
        m_window.sourcesDock()->tree()->setFocus();
        save(m_window, name.toLower());
    }
}

void Screenshots::takeDetails()
{
    const auto *details = m_window.findChild<DetailsPane *>();
    QDockWidget *dock = m_window.docking().find(u"details"_s);
    if (!details || !dock)
        return;
    // In the order of the tabs.
    const QStringList names{u"why"_s, u"payload"_s, u"sides"_s, u"history"_s, u"raw"_s};
    for (int tab = 0; tab < details->tabs()->count() && tab < names.size(); ++tab) {
        details->tabs()->setCurrentIndex(tab);
        save(*dock, names.at(tab));
    }
    details->tabs()->setCurrentIndex(0);
}

void Screenshots::takePanes()
{
    const QStringList panes{u"timeline"_s, u"requests"_s, u"problems"_s};
    for (const QString &pane : panes) {
        m_window.showPane(pane);
        save(m_window, pane);
    }
    m_window.showPane(panes.first());
}

void Screenshots::takeAids()
{
    m_window.locator()->open();
    m_window.locator()->edit()->setText(u"re"_s);
    save(m_window, u"locator"_s);
    m_window.locator()->hide();

    FilterField *field = m_window.flagsPage()->field();
    QLineEdit *edit = field->edit();
    edit->setFocus();
    edit->insert(u"v"_s);
    settle();
    if (QWidget *popup = QApplication::activePopupWidget()) {
        const bool isMirrored = m_window.layoutDirection() == Qt::RightToLeft;
        const QPoint corner = isMirrored ? edit->rect().bottomRight() : edit->rect().bottomLeft();
        saveWith(*popup, edit->mapTo(&m_window, corner), u"completion"_s);
        popup->hide();
    }
    edit->setText(u"nobody-calls-a-flag-this"_s);
    save(m_window, u"filtered"_s);
    edit->clear();
    edit->setText(u"age>>3"_s);
    save(m_window, u"wrong-filter"_s);
    edit->clear();
    rest();

    QMenu *menu = m_window.actions().at(Actions::Menu::View);
    m_window.menuBar()->setActiveAction(menu->menuAction());
    settle();
    const QRect title = m_window.menuBar()->actionGeometry(menu->menuAction());
    const bool isMirrored = m_window.layoutDirection() == Qt::RightToLeft;
    saveWith(*menu, isMirrored ? title.bottomRight() : title.bottomLeft(), u"menu"_s);
    menu->hide();
}

void Screenshots::takeDialog()
{
    auto *dialog = m_window.findChild<AskDialog *>();
    if (!dialog)
        return;
    dialog->openServer();
    dialog->setContext({.distinctId = u"operator-7"_s,
                        .personProperties = {{u"firmware"_s, u"2.5"_s}, {u"has_haptics"_s, true}}});
    save(*dialog, u"ask"_s);
    dialog->hide();
}

void Screenshots::takeStates(const QSize &size)
{
    for (const StagedStates::State &state : m_states->all()) {
        m_isInTime &= m_states->show(
            state, size, [this, &state](MainWindow &window) { save(window, state.name); });
    }
}

void Screenshots::save(QWidget &widget, const QString &name)
{
    settle();
    write(widget.grab(), name);
}

void Screenshots::saveWith(QWidget &popup, const QPoint &corner, const QString &name)
{
    QPixmap picture = m_window.grab();
    const QPixmap above = popup.grab();
    const bool isMirrored = m_window.layoutDirection() == Qt::RightToLeft;
    QPainter painter(&picture);
    painter.drawPixmap(isMirrored ? corner - QPoint(popup.width(), 0) : corner, above);
    painter.end();
    write(picture, name);
}

void Screenshots::write(const QPixmap &picture, const QString &name)
{
    const QString path = QDir(m_folder).filePath(name + m_suffix + ".png"_L1);
    // Nothing shines through a window: without that channel, and packed well, it takes half the room.
    if (picture.toImage().convertToFormat(QImage::Format_RGB32).save(path, "PNG", 0))
        return;
    m_isGood = false;
    std::fprintf(stderr, "halyard-inspector: %s cannot be written\n", qPrintable(path));
}

} // namespace Halyard::Inspector
