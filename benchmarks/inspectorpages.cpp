// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "inspectorstage.h"

#include "models/session.h"
#include "models/sources/snapshotfile.h"
#include "pages/actions.h"
#include "pages/flagspage.h"
#include "pages/mainwindow.h"
#include "pages/panes.h"
#include "pages/settings.h"
#include "widgets/filterfield.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Benchmarks {

using namespace Inspector;

namespace {

//! A session with a page that shows it.
struct Stage
{
    Stage()
        : actions(session.undoStack(), &window)
        , page(session, settings, actions)
    {
        page.resize(1280, 800);
        page.show();
        page.activateWindow();
        page.field()->edit()->setFocus();
    }

    void show(Source *source)
    {
        waitUntil([source] { return !source->persons().isEmpty(); });
        session.setFocus({source, source->persons().constFirst().id});
    }

    Session session;
    Settings settings;
    QWidget window;
    Actions actions;
    FlagsPage page;
};

std::vector<double> typing(Stage &stage, int rounds)
{
    QLineEdit *const edit = stage.page.field()->edit();
    PaintWitness tableWitness(stage.page.table()->viewport());
    PaintWitness editWitness(edit);
    // What a key leaves as it is, the table need not paint anew.
    const auto strike = [&](int key, const QString &text) {
        const QList<int> before = stage.page.view().rows();
        tableWitness.forget();
        return editWitness.timeOf(
            [&] { press(edit, key, text); },
            [&] { return tableWitness.isPainted() || stage.page.view().rows() == before; });
    };
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        for (const QChar letter : QStringView(u"check 12"))
            times.push_back(strike(letter.toUpper().unicode(), QString(letter)));
        while (!edit->text().isEmpty())
            times.push_back(strike(Qt::Key_Backspace, {}));
    }
    return times;
}

std::vector<double> scrolling(Stage &stage, int frames)
{
    PaintWitness witness(stage.page.table()->viewport());
    QScrollBar *const bar = stage.page.table()->verticalScrollBar();
    std::vector<double> times;
    for (int frame = 1; frame <= frames; ++frame) {
        const int target = bar->maximum() * frame / frames;
        times.push_back(witness.timeOf([bar, target] { bar->setValue(target); }));
    }
    return times;
}

//! From the place that is opened to the table of flags that is painted.
double opening(Stage &stage, const QString &place, int count)
{
    PaintWitness witness(stage.page.table()->viewport());
    return witness.timeOf([&] { stage.show(stage.session.open(place)); },
                          [&] { return stage.page.view().total() == count; });
}

void measureOpening(Figures &figures, const Cache &cache, int count)
{
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        Stage stage;
        rest(50ms);
        times.push_back(opening(stage, cache.url().toString(), count));
    }
    figures.add(limit(u"opened and painted, best of 5"_s, quantile(times, 0), 150));
    figures.add(
        {.name = u"opened and painted, median"_s, .ours = quantile(times, 0.5), .unit = u"ms"_s});
}

void measureUse(Figures &figures, Stage &stage, int rounds, double median, double worst)
{
    const Watchdog watchdog;
    const std::vector<double> keys = typing(stage, rounds);
    figures.add(limit(u"keystroke to paint, median"_s, quantile(keys, 0.5), median));
    figures.add(limit(u"keystroke to paint, p99"_s, quantile(keys, 0.99), worst));
    const std::vector<double> frames = scrolling(stage, 100);
    figures.add(limit(u"a frame of scrolling, median (50 a second)"_s, quantile(frames, 0.5), 20));
    figures.add(limit(u"a frame of scrolling, p99"_s, quantile(frames, 0.99), 50));
    figures.add(limit(u"longest turn of the event loop meanwhile"_s, watchdog.longestGap(), 50));
}

void measurePage(Figures &figures)
{
    constexpr int Count = 10'000;
    figures.startSection(u"The page of %L1 flags"_s.arg(Count));
    const Cache cache(1, Count);
    measureOpening(figures, cache, Count);
    Stage stage;
    std::ignore = opening(stage, cache.url().toString(), Count);
    measureUse(figures, stage, 6, 15, 50);
}

//! More than a server would answer at once, so they come from a snapshot.
void measureLargePage(Figures &figures)
{
    constexpr int Count = 100'000;
    figures.startSection(u"The page of %L1 flags"_s.arg(Count));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.halyard-snapshot"_s);
    const Snapshot snapshot{
        .sections = {
            {.title = u"large"_s, .persons = {{.id = u"p"_s, .reading = cachedFlags(Count)}}}}};
    if (!saveSnapshot(snapshot, Redaction::Full, path).isEmpty())
        qFatal("No snapshot");
    Stage stage;
    figures.add(
        {.name = u"opened and painted"_s, .ours = opening(stage, path, Count), .unit = u"ms"_s});
    measureUse(figures, stage, 4, 100, 100);
}

void measurePersons(Figures &figures)
{
    constexpr int Listed = 1'000;
    const Cache cache(Listed, 100);
    figures.startSection(u"A cache of %L1 persons"_s.arg(Listed));
    std::vector<double> lists;
    for (int round = 0; round < 3; ++round) {
        Session session;
        QElapsedTimer clock;
        clock.start();
        Source *const source = session.open(cache.url().toString());
        waitUntil([source] { return source->persons().size() == Listed; });
        lists.push_back(millisecondsOf(clock));
    }
    figures.add(limit(u"listed, median of 3"_s, quantile(lists, 0.5), 1'000));
    Session session;
    const Watchdog watchdog;
    QElapsedTimer clock;
    Source *const source = session.open(cache.url().toString());
    waitUntil([source] { return source->persons().size() == Listed; });
    std::vector<double> times;
    for (int place = 0; place < 50; ++place) {
        const QString id = source->persons().at(place * 20).id;
        clock.start();
        source->look(id);
        waitUntil([&] { return source->person(id)->reading != nullptr; });
        times.push_back(millisecondsOf(clock));
    }
    figures.add(limit(u"one person, p99"_s, quantile(times, 0.99), 30));
    figures.add(limit(u"longest turn of the event loop meanwhile"_s, watchdog.longestGap(), 50));
}

void measureWindow(Figures &figures)
{
    figures.startSection(u"The window"_s);
    QElapsedTimer clock;
    clock.start();
    Session session;
    Settings settings;
    Theme theme;
    MainWindow window(session, settings, theme);
    addPanes(window);
    window.restoreLayout();
    PaintWitness witness(&window);
    std::ignore = witness.timeOf([&window] { window.show(); });
    figures.add(limit(u"the first one, painted"_s, millisecondsOf(clock), 400));
}

} // namespace

void measurePages(Figures &figures)
{
    measureWindow(figures);
    measurePage(figures);
    measureLargePage(figures);
    measurePersons(figures);
}

} // namespace Halyard::Benchmarks
