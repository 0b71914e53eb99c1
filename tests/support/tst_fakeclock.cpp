// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/fakeclock.h"

#include <QtCore/QThread>
#include <QtTest/QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard::Test;
using Halyard::Alarm;

class tst_FakeClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timePassesOnlyWhenTold();
    void alarmsRingInOrderAtTheirOwnTime();
    void alarmsForTheSameTimeRingAsTheyWereStarted();
    void startingAgainMovesTheShot();
    void stoppedAndEndedAlarmsAreSilent();
    void ringingAlarmMayStartItselfAgain();
    void ringingAlarmMayEndItself();
    void nextAlarmIsFoundAndReached();
    void sleepPutsAlarmsOffAndWakesWatches();
    void endedWatchStaysAsleep();
    void wallStepsLeaveEverythingElse();
    void rebootStartsTimeAnew();
    void alarmRingsInItsOwnThread();
    void alarmStoppedInItsOwnThreadDoesNotRingAnyMore();
    void alarmMayOutliveItsClock();
};

void tst_FakeClock::timePassesOnlyWhenTold()
{
    FakeClock clock;
    const auto boot = clock.sinceBoot();
    const auto wall = clock.wall();

    QCOMPARE(clock.wall().count(), Q_INT64_C(1780315200000));
    clock.advance(90s);

    QCOMPARE(clock.sinceBoot() - boot, 90s);
    QCOMPARE(clock.wall() - wall, 90s);
}

void tst_FakeClock::alarmsRingInOrderAtTheirOwnTime()
{
    FakeClock clock;
    const auto start = clock.sinceBoot();
    QList<qint64> rings;
    const auto note = [&] { rings.append((clock.sinceBoot() - start).count()); };
    const auto late = clock.makeAlarm(note);
    const auto early = clock.makeAlarm(note);
    const auto later = clock.makeAlarm(note);
    late->start(20ms);
    early->start(10ms);
    later->start(31ms);

    clock.advance(30ms);

    QCOMPARE(rings, (QList<qint64>{10, 20}));
    QVERIFY(!early->isActive());
    QVERIFY(later->isActive());
    QCOMPARE(clock.sinceBoot() - start, 30ms);
}

void tst_FakeClock::alarmsForTheSameTimeRingAsTheyWereStarted()
{
    FakeClock clock;
    QStringList rings;
    const auto first = clock.makeAlarm([&] { rings.append(u"first"_s); });
    const auto second = clock.makeAlarm([&] { rings.append(u"second"_s); });
    second->start(5ms);
    first->start(5ms);

    clock.advance(5ms);

    QCOMPARE(rings, (QStringList{u"second"_s, u"first"_s}));
}

void tst_FakeClock::startingAgainMovesTheShot()
{
    FakeClock clock;
    int rings = 0;
    const auto alarm = clock.makeAlarm([&] { ++rings; });
    alarm->start(5ms);
    alarm->start(50ms);

    clock.advance(49ms);
    QCOMPARE(rings, 0);
    clock.advance(1ms);
    QCOMPARE(rings, 1);
}

void tst_FakeClock::stoppedAndEndedAlarmsAreSilent()
{
    FakeClock clock;
    int rings = 0;
    const auto stopped = clock.makeAlarm([&] { ++rings; });
    auto ended = clock.makeAlarm([&] { ++rings; });
    stopped->start(5ms);
    ended->start(5ms);

    stopped->stop();
    ended.reset();
    clock.advance(1h);

    QCOMPARE(rings, 0);
    QCOMPARE(clock.activeAlarmCount(), 0);
}

void tst_FakeClock::ringingAlarmMayStartItselfAgain()
{
    FakeClock clock;
    int rings = 0;
    std::unique_ptr<Alarm> alarm;
    alarm = clock.makeAlarm([&] {
        ++rings;
        alarm->start(30s);
    });
    alarm->start(30s);

    clock.advance(5min);

    QCOMPARE(rings, 10);
    QCOMPARE(clock.nextAlarm(), std::optional(std::chrono::milliseconds(30s)));
}

void tst_FakeClock::ringingAlarmMayEndItself()
{
    FakeClock clock;
    int rings = 0;
    std::unique_ptr<Alarm> alarm;
    alarm = clock.makeAlarm([&] {
        alarm.reset();
        ++rings;
    });
    alarm->start(0ms);

    clock.advance(0ms);

    QCOMPARE(rings, 1);
    QVERIFY(!alarm);
}

void tst_FakeClock::nextAlarmIsFoundAndReached()
{
    FakeClock clock;
    const auto start = clock.sinceBoot();
    int rings = 0;
    const auto alarm = clock.makeAlarm([&] { ++rings; });
    QVERIFY(!clock.advanceToNextAlarm());
    alarm->start(30min);

    QVERIFY(clock.advanceToNextAlarm());

    QCOMPARE(rings, 1);
    QCOMPARE(clock.sinceBoot() - start, 30min);
}

void tst_FakeClock::sleepPutsAlarmsOffAndWakesWatches()
{
    FakeClock clock;
    const auto boot = clock.sinceBoot();
    int rings = 0;
    std::chrono::milliseconds wokenAt = 0ms;
    const auto alarm = clock.makeAlarm([&] { ++rings; });
    const auto watch = clock.watchForResume([&] { wokenAt = clock.sinceBoot(); });
    alarm->start(10s);

    clock.suspend(8h);

    QCOMPARE(wokenAt - boot, 8h);
    QCOMPARE(rings, 0);
    clock.advance(10s);
    QCOMPARE(rings, 1);
}

void tst_FakeClock::endedWatchStaysAsleep()
{
    FakeClock clock;
    int wakes = 0;
    std::shared_ptr<void> second;
    const auto first = clock.watchForResume([&] { second.reset(); });
    second = clock.watchForResume([&] { ++wakes; });

    clock.suspend(1h);

    QCOMPARE(wakes, 0);
}

void tst_FakeClock::wallStepsLeaveEverythingElse()
{
    FakeClock clock;
    const auto boot = clock.sinceBoot();
    int rings = 0;
    const auto alarm = clock.makeAlarm([&] { ++rings; });
    alarm->start(1s);

    clock.stepWall(24h);
    clock.setWall(0ms);

    QCOMPARE(clock.wall(), 0ms);
    QCOMPARE(clock.sinceBoot(), boot);
    QCOMPARE(rings, 0);
}

void tst_FakeClock::rebootStartsTimeAnew()
{
    FakeClock clock;
    const QString before = clock.bootId();
    const auto wall = clock.wall();

    clock.reboot(2min);

    QVERIFY(clock.bootId() != before);
    QCOMPARE(clock.sinceBoot(), 0ms);
    QCOMPARE(clock.wall() - wall, 2min);
    clock.setBootId({});
    QVERIFY(clock.bootId().isEmpty());
}

void tst_FakeClock::alarmRingsInItsOwnThread()
{
    FakeClock clock;
    QThread thread;
    QObject place;
    place.moveToThread(&thread);
    thread.start();
    std::unique_ptr<Alarm> alarm;
    std::atomic<QThread *> rangIn = nullptr;
    const auto arm = [&] {
        alarm = clock.makeAlarm([&] { rangIn = QThread::currentThread(); });
        alarm->start(1s);
    };
    QMetaObject::invokeMethod(&place, arm, Qt::BlockingQueuedConnection);

    clock.advance(1s);

    QTRY_COMPARE(rangIn.load(), &thread);
    QMetaObject::invokeMethod(
        &place, [&] { alarm.reset(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
}

void tst_FakeClock::alarmStoppedInItsOwnThreadDoesNotRingAnyMore()
{
    FakeClock clock;
    int rings = 0;
    const auto alarm = clock.makeAlarm([&] { ++rings; });
    const auto other = clock.makeAlarm([&] { ++rings; });
    alarm->start(1s);
    other->start(1s);
    const std::unique_ptr<QThread> thread(QThread::create([&] { clock.advance(1s); }));
    thread->start();
    thread->wait();

    alarm->stop();

    QTRY_COMPARE(rings, 1);
    QCoreApplication::processEvents();
    QCOMPARE(rings, 1);
}

void tst_FakeClock::alarmMayOutliveItsClock()
{
    auto clock = std::make_unique<FakeClock>();
    const auto alarm = clock->makeAlarm([] {});
    const auto watch = clock->watchForResume([] {});
    alarm->start(1s);

    clock.reset();

    QVERIFY(alarm->isActive());
    alarm->stop();
    QVERIFY(!alarm->isActive());
}

QTEST_GUILESS_MAIN(tst_FakeClock)
#include "tst_fakeclock.moc"
