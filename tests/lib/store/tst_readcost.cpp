// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "readcounts.h"
#include "reads.h"
#include "silence.h"
#include "silentreading.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <atomic>
#include <mutex>
#include <shared_mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Halyard;
using namespace Halyard::Test;

namespace {

constexpr qsizetype Times = 1'000'000;
constexpr auto SilentReader = "--silent-reader";
constexpr auto NoisyReader = "--noisy-reader";

constexpr bool IsSanitized =
#if defined(HALYARD_TEST_SANITIZED)
    true;
#else
    false;
#endif

Counts countsOf(const Read &read, const Subject &subject)
{
    // The first time a thread reads it registers.
    qsizetype sum = readTimes(read, subject, 1000);
    startCounting();
    sum += readTimes(read, subject, Times);
    const Counts counts = stopCounting();
    return sum >= 0 ? counts : Counts{-1, -1, -1};
}

} // namespace

class tst_ReadCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countingNoticesTheHeap();
    void countingNoticesLocks();
    void readsTouchNeitherHeapNorLock_data();
    void readsTouchNeitherHeapNorLock();
    void readsTouchNeitherHeapNorLockWhileSetsChange_data();
    void readsTouchNeitherHeapNorLockWhileSetsChange();
    void silenceNoticesASystemCall();
    void readsMakeNoSystemCall();
};

void tst_ReadCost::init()
{
    if (IsSanitized)
        QSKIP("A sanitizer brings a heap, locks and system calls of its own");
    if (!canCount())
        QSKIP("Counting is written for the GNU C library");
}

void tst_ReadCost::countingNoticesTheHeap()
{
    startCounting();
    auto *number = new int(7);
    auto *volatile kept = number;
    delete kept;
    QString text = u"text"_s;
    text.append(u" that has to grow");
    const Counts counts = stopCounting();

    QVERIFY(counts.allocations >= 2);
    QVERIFY(counts.releases >= 1);
}

void tst_ReadCost::countingNoticesLocks()
{
    std::mutex mutex;
    std::shared_mutex sharedMutex;
    startCounting();
    {
        const std::scoped_lock lock(mutex);
        const std::shared_lock shared(sharedMutex);
    }
    const Counts counts = stopCounting();

    QCOMPARE(counts.locks, 2L);
}

void tst_ReadCost::readsTouchNeitherHeapNorLock_data()
{
    QTest::addColumn<size_t>("index");
    for (size_t i = 0; i < allReads().size(); ++i)
        QTest::newRow(allReads()[i].name) << i;
}

void tst_ReadCost::readsTouchNeitherHeapNorLock()
{
    QFETCH(size_t, index);
    const Subject subject;

    const Counts counts = countsOf(allReads()[index], subject);

    QCOMPARE(counts.allocations, 0L);
    QCOMPARE(counts.releases, 0L);
    QCOMPARE(counts.locks, 0L);
}

void tst_ReadCost::readsTouchNeitherHeapNorLockWhileSetsChange_data()
{
    readsTouchNeitherHeapNorLock_data();
}

void tst_ReadCost::readsTouchNeitherHeapNorLockWhileSetsChange()
{
    QFETCH(size_t, index);
    Subject subject;
    Counts counts;
    std::atomic<bool> isDone{false};

    std::thread reader([&] {
        counts = countsOf(allReads()[index], subject);
        isDone = true;
    });
    while (!isDone)
        subject.publish();
    reader.join();

    QCOMPARE(counts.allocations, 0L);
    QCOMPARE(counts.releases, 0L);
    QCOMPARE(counts.locks, 0L);
}

void tst_ReadCost::silenceNoticesASystemCall()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(NoisyReader)});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    if (process.exitCode() == SilenceImpossible)
        QSKIP("This system does not let a thread give up its system calls");

    QCOMPARE(process.exitCode(), int(MadeASystemCall));
    QVERIFY(process.readAllStandardError().contains("system call "));
}

void tst_ReadCost::readsMakeNoSystemCall()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(SilentReader)});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    if (process.exitCode() == SilenceImpossible)
        QSKIP("This system does not let a thread give up its system calls");

    QVERIFY2(process.exitCode() == EndedWell, process.readAllStandardError().constData());
}

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], SilentReader) == 0)
        return readInSilence(argc, argv, Mischief::None);
    if (argc > 1 && qstrcmp(argv[1], NoisyReader) == 0)
        return readInSilence(argc, argv, Mischief::SystemCall);
    QCoreApplication application(argc, argv);
    tst_ReadCost test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_readcost.moc"
