// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "inspectorstage.h"

#include "support/builders.h"

#include <Halyard/cachebrowser.h>
#include <Halyard/flagclient.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Benchmarks {

namespace {

constexpr auto Patience = 60'000.0;

void ask(FlagClient &client, const QString &id)
{
    client.identify(id);
    const auto answered = client.reload();
    while (!answered.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

Cache::Cache(int persons, int flags)
    : m_flags(flags)
{
    m_server.setAnswer(Test::Answer::json(Test::manyFlags(flags)));
    FlagClient client(options());
    for (int person = 0; person < persons; ++person)
        ask(client, u"person-%1"_s.arg(person));
    // Written by a thread that takes its time.
    CacheBrowser browser(url());
    waitUntil([&browser, persons] { return browser.list().result().persons.size() == persons; });
}

void Cache::refresh(int changed)
{
    m_server.setAnswer(Test::Answer::json(Test::manyFlags(m_flags, changed)));
    FlagClient client(options());
    ask(client, u"person-0"_s);
}

ClientOptions Cache::options() const
{
    ClientOptions options;
    options.host = m_server.url();
    options.projectToken = u"phc_benchmark"_s;
    options.identityStorage = ClientOptions::IdentityStorage::InMemory;
    options.preload = ClientOptions::Preload::WhenAsked;
    options.fallbackCache = url();
    return options;
}

QUrl Cache::url() const
{
    return QUrl(u"file://"_s + m_home.path() + u"/flags?ttl=3600&size=100000&users=2000"_s);
}

double waitedForProcessor()
{
    QFile file(u"/proc/thread-self/schedstat"_s);
    if (!file.open(QFile::ReadOnly))
        return 0;
    const QList<QByteArray> words = file.readAll().split(' ');
    return words.size() > 1 ? words.at(1).toDouble() / 1e6 : 0;
}

Watchdog::Watchdog()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
    m_timer.start(5ms);
    restart();
}

void Watchdog::restart()
{
    m_waited = waitedForProcessor();
    m_clock.start();
}

void Watchdog::beat()
{
    const double gap = millisecondsOf(m_clock) - (waitedForProcessor() - m_waited);
    m_longest = std::max(m_longest, gap);
    restart();
}

void Watchdog::forget()
{
    m_longest = 0;
    restart();
}

PaintWitness::PaintWitness(QWidget *watched)
{
    watched->installEventFilter(this);
}

double PaintWitness::timeOf(const std::function<void()> &action,
                            const std::function<bool()> &isDone)
{
    forget();
    QElapsedTimer clock;
    clock.start();
    action();
    while (!(m_isPainted && isDone()) && millisecondsOf(clock) < Patience)
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    return millisecondsOf(clock);
}

bool PaintWitness::eventFilter(QObject *, QEvent *event)
{
    m_isPainted = m_isPainted || event->type() == QEvent::Paint;
    return false;
}

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

void rest(std::chrono::milliseconds time)
{
    QElapsedTimer clock;
    clock.start();
    while (!clock.hasExpired(time.count()))
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

void press(QWidget *widget, int key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &up);
}

Figure limit(const QString &name, double milliseconds, double goal)
{
    return {.name = name, .ours = milliseconds, .unit = u"ms"_s, .goal = goal};
}

} // namespace Halyard::Benchmarks
