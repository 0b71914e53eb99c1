// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "inspectorflags.h"

#include "models/session.h"
#include "pages/actions.h"
#include "pages/flagspage.h"
#include "pages/mainwindow.h"
#include "pages/settings.h"
#include "widgets/filterfield.h"

#include "support/builders.h"
#include "support/fakeserver.h"

#include <Halyard/flagclient.h>

#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Benchmarks {

using namespace Inspector;

namespace {

constexpr auto Patience = 30'000.0;

//! A fallback cache as an application leaves it.
class Cache
{
public:
    Cache(int persons, int flags)
    {
        m_server.setAnswer(Test::Answer::json(Test::manyFlags(flags)));
        ClientOptions options;
        options.host = m_server.url();
        options.projectToken = u"phc_benchmark"_s;
        options.identityStorage = ClientOptions::IdentityStorage::InMemory;
        options.preload = ClientOptions::Preload::WhenAsked;
        options.fallbackCache = url();
        FlagClient client(options);
        for (int person = 0; person < persons; ++person) {
            client.identify(u"person-%1"_s.arg(person));
            const auto answered = client.reload();
            while (!answered.isFinished())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(u"file://"_s + m_home.path() + u"/flags?ttl=3600&size=100000&users=2000"_s);
    }

private:
    QTemporaryDir m_home;
    Test::FakeServer m_server;
};

//! Tells how long the event loop was busy with one thing: gaps in a beat of five milliseconds.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        m_clock.start();
        m_timer.start(5ms);
    }

    [[nodiscard]] double longestGap() const { return m_longest; }

private:
    void beat()
    {
        m_longest = std::max(m_longest, millisecondsOf(m_clock));
        m_clock.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

//! Sees when a widget was painted.
class PaintWitness : public QObject
{
public:
    explicit PaintWitness(QWidget *watched) { watched->installEventFilter(this); }

    void forget() { m_isPainted = false; }
    [[nodiscard]] bool isPainted() const { return m_isPainted; }
    //! Milliseconds from \a action until the widget is painted, and \a isDone.
    [[nodiscard]] double timeOf(
        const std::function<void()> &action,
        const std::function<bool()> &isDone = [] { return true; })
    {
        forget();
        QElapsedTimer clock;
        clock.start();
        action();
        while (!(m_isPainted && isDone()) && millisecondsOf(clock) < Patience)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        return millisecondsOf(clock);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_isPainted = false;
};

void waitUntil(const std::function<bool()> &isDone)
{
    QElapsedTimer clock;
    clock.start();
    while (!isDone()) {
        if (millisecondsOf(clock) > Patience)
            qFatal("It takes for ever");
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
}

void press(QWidget *widget, int key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &up);
}

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

Figure limit(const QString &name, double milliseconds, double goal)
{
    return {.name = name, .ours = milliseconds, .unit = u"ms"_s, .goal = goal};
}

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

void measurePage(Figures &figures, int count, double median, double worst)
{
    const Cache cache(1, count);
    figures.startSection(u"The page of %L1 flags"_s.arg(count));
    Stage stage;
    QCoreApplication::processEvents();
    QElapsedTimer clock;
    clock.start();
    stage.show(stage.session.open(cache.url().toString()));
    waitUntil([&] { return stage.page.view().total() == count; });
    const double opened = millisecondsOf(clock);
    figures.add(count > 10'000 ? Figure{.name = u"opened"_s, .ours = opened, .unit = u"ms"_s}
                               : limit(u"opened"_s, opened, 150));
    const Watchdog watchdog;
    const std::vector<double> keys = typing(stage, 6);
    figures.add(limit(u"keystroke to paint, median"_s, quantile(keys, 0.5), median));
    figures.add(limit(u"keystroke to paint, p99"_s, quantile(keys, 0.99), worst));
    const std::vector<double> frames = scrolling(stage, 100);
    figures.add(limit(u"a frame of scrolling, median (50 a second)"_s, quantile(frames, 0.5), 20));
    figures.add(limit(u"a frame of scrolling, p99"_s, quantile(frames, 0.99), 50));
    figures.add(limit(u"longest turn of the event loop meanwhile"_s, watchdog.longestGap(), 50));
}

void measurePersons(Figures &figures)
{
    constexpr int Persons = 1'000;
    const Cache cache(Persons, 100);
    figures.startSection(u"A cache of %L1 persons"_s.arg(Persons));
    Session session;
    const Watchdog watchdog;
    QElapsedTimer clock;
    clock.start();
    Source *const source = session.open(cache.url().toString());
    waitUntil([source] { return source->persons().size() == Persons; });
    figures.add(limit(u"listed"_s, millisecondsOf(clock), 1'000));
    std::vector<double> times;
    for (int place = 0; place < 50; ++place) {
        const QString id = source->persons().at(place * 20).id;
        clock.restart();
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
    PaintWitness witness(&window);
    std::ignore = witness.timeOf([&window] { window.show(); });
    figures.add(limit(u"the first one, painted"_s, millisecondsOf(clock), 400));
}

} // namespace

void measurePages(Figures &figures)
{
    measureWindow(figures);
    measurePage(figures, 10'000, 15, 50);
    measurePersons(figures);
}

} // namespace Halyard::Benchmarks
