// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "storeplace.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int RefreshesOfEach = 10'000;
constexpr int Patience = 240'000;

std::unique_ptr<QProcess> started(const QString &task, const StorePlace &place, int number = 0)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(HALYARD_SCRIBE), {task, place.folder(), QString::number(number)});
    return process;
}

//! The figures that a process prints at its end.
QList<qint64> figuresOf(QProcess &process)
{
    QList<qint64> figures;
    if (!process.waitForFinished(Patience) || process.exitCode() != 0)
        return figures;
    for (const QByteArray &word : process.readAllStandardOutput().simplified().split(' '))
        figures.append(word.toLongLong());
    return figures;
}

} // namespace

class tst_ManyProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost_data();
    void nothingIsLost();
    void otherThreadsReadWholeRecords();
};

void tst_ManyProcesses::nothingIsLost_data()
{
    QTest::addColumn<int>("writers");

    QTest::newRow("two") << 2;
    QTest::newRow("three") << 3;
}

void tst_ManyProcesses::nothingIsLost()
{
    QFETCH(int, writers);
    StorePlace place(StorePlace::Medium::Memory);
    QElapsedTimer timer;
    timer.start();
    const auto reader = started(u"read"_s, place);
    const auto evictor = started(u"evict"_s, place);
    std::vector<std::unique_ptr<QProcess>> refreshing;
    for (int i = 0; i < writers; ++i)
        refreshing.push_back(started(u"refresh"_s, place, RefreshesOfEach));

    qint64 slow = 0;
    for (const auto &process : refreshing) {
        const auto figures = figuresOf(*process);
        QCOMPARE(figures.size(), 2);
        slow += figures[0];
        QCOMPARE(figures[1], 0);
    }
    putFile(place.folder() + u"-stop"_s, "");
    const auto read = figuresOf(*reader);
    const auto evicted = figuresOf(*evictor);
    QCOMPARE(read.size(), 3);
    QCOMPARE(evicted.size(), 1);

    const auto store = place.newStore();
    const int counted = versionOf(store->read(u"c0"_s).record);
    const int expected = writers * RefreshesOfEach;
    qInfo("%d processes x %d refreshes of each of 2 records in %lld ms: %d of %d counted, %lld "
          "without a turn; %lld reads: %lld torn, %lld backwards; %lld evicted",
          writers, RefreshesOfEach, static_cast<long long>(timer.elapsed()), counted, expected,
          static_cast<long long>(slow), static_cast<long long>(read[0]),
          static_cast<long long>(read[1]), static_cast<long long>(read[2]),
          static_cast<long long>(evicted[0]));
    QCOMPARE(read[1], 0);
    QVERIFY(read[2] <= slow);
    QVERIFY(counted >= expected - slow);
    QCOMPARE(versionOf(store->read(u"aa"_s).record), RefreshesOfEach);
    QVERIFY(read[0] > 0);
    QVERIFY(evicted[0] > 0);
    for (const QString &file : place.leftovers())
        QVERIFY2(file.endsWith(u".json"_s), qPrintable(file));
}

void tst_ManyProcesses::otherThreadsReadWholeRecords()
{
    StorePlace place(StorePlace::Medium::Memory);
    const auto store = place.newStore();
    QVERIFY(store->write(u"aa"_s, always(recordOf(1))).isGood());
    std::atomic<bool> goOn{true};
    std::atomic<int> reads{0};
    std::atomic<int> wrong{0};
    const auto readOn = [&] {
        for (int last = 1; goOn; ++reads) {
            const int version = versionOf(store->read(u"aa"_s).record);
            wrong += version < last ? 1 : 0;
            last = version;
        }
    };
    std::thread one(readOn);
    std::thread two(readOn);

    bool isGood = true;
    for (int version = 2; version <= 3000 || reads < 3000; ++version) {
        isGood = isGood && store->write(u"aa"_s, always(recordOf(version))).isGood();
        static_cast<void>(store->list());
    }
    goOn = false;
    one.join();
    two.join();
    QVERIFY(isGood);
    QCOMPARE(wrong, 0);
}

QTEST_GUILESS_MAIN(tst_ManyProcesses)
#include "tst_manyprocesses.moc"
