// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "inspectorstage.h"

#include "models/events.h"
#include "models/insight/matrixmodel.h"
#include "models/session.h"
#include "pages/actions.h"
#include "pages/comparepage.h"
#include "pages/detailspane.h"
#include "pages/flagspage.h"
#include "pages/mainwindow.h"
#include "pages/matrixpage.h"
#include "pages/panes.h"
#include "pages/settings.h"
#include "widgets/filterfield.h"
#include "widgets/theme.h"
#include "widgets/timelinewidget.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Benchmarks {

using namespace Inspector;

namespace {

constexpr int TourFlags = 10'000;
constexpr int TourPersons = 4;
constexpr double LongestTurn = 50;

//! The whole window, and the longest turn of its event loop for each thing that is done in it.
class Tour
{
public:
    Tour(Figures &figures, Cache &cache);

    void open();
    void switchPersons();
    void filter();
    void sort();
    void scroll();
    void chooseFlags();
    void readDetails();
    void compare();
    void showMatrix();
    void zoomTimeline();
    void jump();
    void changeTheme();
    void askAgain();
    void takeChanges();

private:
    //! \a steps, each of them followed by what it causes.
    void measure(
        const QString &name, const QList<std::function<void()>> &steps,
        const std::function<bool()> &isDone = [] { return true; });
    [[nodiscard]] static double turnOf(
        const QList<std::function<void()>> &steps,
        const std::function<bool()> &isDone = [] { return true; });
    [[nodiscard]] FlagsPage &page() { return *m_window.flagsPage(); }
    template <typename Widget>
    [[nodiscard]] Widget &part()
    {
        return *m_window.findChild<Widget *>();
    }

    Figures &m_figures;
    Cache &m_cache;
    Session m_session;
    Settings m_settings;
    Theme m_theme;
    MainWindow m_window;
    Source *m_source = nullptr;
};

Tour::Tour(Figures &figures, Cache &cache)
    : m_figures(figures)
    , m_cache(cache)
    , m_window(m_session, m_settings, m_theme)
{
    addPanes(m_window);
    m_window.restoreLayout();
    m_window.show();
    rest(500ms);
}

void Tour::measure(const QString &name, const QList<std::function<void()>> &steps,
                   const std::function<bool()> &isDone)
{
    m_figures.add(limit(name, turnOf(steps, isDone), LongestTurn));
}

double Tour::turnOf(const QList<std::function<void()>> &steps, const std::function<bool()> &isDone)
{
    const Watchdog watchdog;
    for (const auto &step : steps) {
        // As a click does: from within the event loop.
        QMetaObject::invokeMethod(qApp, step, Qt::QueuedConnection);
        rest(60ms);
    }
    waitUntil(isDone);
    // What is looked at once all is quiet, such as for problems.
    rest(400ms);
    return watchdog.longestGap();
}

void Tour::open()
{
    const auto open = [this] { m_source = m_session.open(m_cache.url().toString()); };
    const auto look = [this] {
        waitUntil([this] { return m_source->persons().size() == TourPersons; });
        m_session.setFocus({m_source, m_source->persons().constFirst().id});
    };
    measure(u"opening a cache"_s, {open, look},
            [this] { return page().view().total() == TourFlags; });
}

void Tour::switchPersons()
{
    QList<std::function<void()>> steps;
    for (int turn = 0; turn < 2 * TourPersons; ++turn) {
        steps.append([this, turn] {
            m_session.setFocus({m_source, m_source->persons().at((turn + 1) % TourPersons).id});
        });
    }
    measure(u"switching between persons"_s, steps);
}

void Tour::filter()
{
    QList<std::function<void()>> steps;
    for (const QString &text :
         {u"check"_s, u"check value:true"_s, u"-diff"_s, u"/re.*1$/"_s, u"src:cache"_s, u""_s})
        steps.append([this, text] { page().field()->setText(text); });
    for (const QChar letter : QStringView(u"src:"))
        steps.append([this, letter] {
            press(page().field()->edit(), letter.toUpper().unicode(), QString(letter));
        });
    steps.append([this] { page().field()->setText({}); });
    measure(u"filtering"_s, steps);
}

void Tour::sort()
{
    QList<std::function<void()>> steps;
    for (int column = 0; column < FlagTableModel::ColumnCount; ++column)
        steps.append([this, column] { page().table()->sortByColumn(column, Qt::DescendingOrder); });
    steps.append([this] { page().table()->sortByColumn(FlagTableModel::Key, Qt::AscendingOrder); });
    measure(u"sorting by each column"_s, steps);
}

void Tour::scroll()
{
    QList<std::function<void()>> steps;
    QScrollBar *const bar = page().table()->verticalScrollBar();
    for (int step = 1; step <= 20; ++step)
        steps.append([bar, step] { bar->setValue(bar->maximum() * step / 20); });
    measure(u"scrolling"_s, steps);
}

void Tour::chooseFlags()
{
    QList<std::function<void()>> steps;
    for (int row = 0; row < 20; ++row)
        steps.append([this, row] { page().table()->selectRow(row * 37); });
    measure(u"choosing flags"_s, steps);
}

void Tour::readDetails()
{
    QList<std::function<void()>> steps;
    auto *tabs = part<DetailsPane>().findChild<QTabWidget *>();
    for (int tab = tabs->count() - 1; tab >= 0; --tab)
        steps.append([tabs, tab] { tabs->setCurrentIndex(tab); });
    measure(u"turning over the details"_s, steps);
}

void Tour::compare()
{
    auto &pane = part<ComparePage>();
    const auto show = [this, &pane] {
        m_window.pages()->setCurrentWidget(&pane);
        const QList<Person> &persons = m_source->persons();
        pane.compare({m_source, persons.at(0).id}, {m_source, persons.at(1).id});
    };
    measure(u"comparing two persons"_s, {show});
}

void Tour::showMatrix()
{
    auto &pane = part<MatrixPage>();
    const auto show = [this, &pane] { m_window.pages()->setCurrentWidget(&pane); };
    const auto all = [&pane] { pane.matrix()->setShowsAll(true); };
    measure(u"making the matrix"_s, {show, all},
            [&pane] { return pane.matrix()->total() == TourFlags; });
    m_window.pages()->setCurrentWidget(&page());
}

void Tour::zoomTimeline()
{
    auto &timeline = part<TimelineWidget>();
    const auto show = [this] { m_window.showPane(u"timeline"_s); };
    const auto in = [&timeline] { timeline.zoomIn(); };
    const auto out = [&timeline] { timeline.zoomOut(); };
    measure(u"zooming the timeline"_s,
            {show, in, in, in, out, [&timeline] { timeline.showAll(); }});
}

void Tour::jump()
{
    const auto open = [this] { m_window.actions().at(Actions::Id::Jump)->trigger(); };
    const auto type = [](const QString &letter) {
        return [letter] { press(QApplication::focusWidget(), Qt::Key_A, letter); };
    };
    const auto leave = [] { press(QApplication::focusWidget(), Qt::Key_Escape); };
    measure(u"jumping to a flag"_s, {open, type(u"m"_s), type(u"a"_s), type(u"p"_s), leave});
}

void Tour::changeTheme()
{
    const auto choose = [this](Theme::Choice choice) {
        return [this, choice] { m_theme.setChoice(choice); };
    };
    const auto zoom = [this](double times) { return [this, times] { m_theme.setZoom(times); }; };
    measure(u"switching between light and dark"_s,
            {choose(Theme::Choice::Dark), choose(Theme::Choice::Light)});
    // Everything is laid out anew, and what others do meanwhile to the processor's caches shows.
    double best = turnOf({zoom(1.25), zoom(2), zoom(1)});
    for (int round = 0; round < 2; ++round)
        best = std::min(best, turnOf({zoom(1.25), zoom(2), zoom(1)}));
    m_figures.add(limit(u"another size of text, best of 3"_s, best, LongestTurn));
}

void Tour::askAgain()
{
    measure(u"reading everything again"_s,
            {[this] { m_session.refetchAll(); }, [this] { m_session.refetchAll(); }});
}

//! The application asks its server, too, and in this very thread: that is not ours to be measured.
void Tour::takeChanges()
{
    constexpr int Changed = 1'000;
    const qsizetype before = m_session.events()->all().size();
    m_cache.refresh(Changed);
    measure(u"a refresh with 1,000 changes"_s, {},
            [this, before] { return m_session.events()->all().size() >= before + Changed; });
}

} // namespace

void measureTour(Figures &figures)
{
    figures.startSection(
        u"The longest turn of the event loop: %L1 flags, the whole window"_s.arg(TourFlags));
    Cache cache(TourPersons, TourFlags);
    Tour tour(figures, cache);
    tour.open();
    tour.switchPersons();
    tour.filter();
    tour.sort();
    tour.scroll();
    tour.chooseFlags();
    tour.readDetails();
    tour.compare();
    tour.showMatrix();
    tour.zoomTimeline();
    tour.jump();
    tour.changeTheme();
    tour.askAgain();
    tour.takeChanges();
}

} // namespace Halyard::Benchmarks
