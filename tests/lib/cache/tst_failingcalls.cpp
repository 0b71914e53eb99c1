// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "faultyfiles.h"
#include "storeplace.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMetaEnum>
#include <QtTest/QTest>

#include <cerrno>
#include <functional>
#include <map>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using ContentState = CacheContent::State;
using State = CacheStatus::State;
using Result = RecordStore::Result;
using Action = std::function<Result(FileStore &store)>;

const QString Ann = u"00ff-a1"_s;
const QString Ben = u"00ff-b2"_s;

//! What has to be true of Ann's record, however the action ended.
enum class Then {
    Old,      //!< As before.
    OldOrNew, //!< The one or the other; new if it went well.
    OldOrNone,
    None,
};

State expectedStateOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT: return State::Full;
    case EROFS: return State::ReadOnly;
    case EACCES: return State::Forbidden;
    default: return State::Failing;
    }
}

} // namespace

class tst_FailingCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCallInTurn_data();
    void eachCallInTurn();
    void shortWritesAreContinued();
    void unsyncedIsNotTakenForSafe();
    void withoutLocksOthersAreSeen();
    void withoutLocksNobodyWaitsForEver();
    void cleanupTestCase();

private:
    void failOne(int call, int error, const Action &action, Then then);
    void check(StorePlace &place, FileStore &store, const Result &result, int error, Then then);

    bool m_hasFired = false;
    int m_cases = 0;
    std::map<State, int> m_states;
};

void tst_FailingCalls::eachCallInTurn_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<int>("then");
    QTest::addColumn<int>("error");

    const std::map<const char *, std::pair<Action, Then>> actions{
        {"save",
         {[](FileStore &store) { return store.write(Ann, unlessLater(2)); }, Then::OldOrNew}},
        {"save the same",
         {[](FileStore &store) { return store.write(Ann, unlessLater(1)); }, Then::Old}},
        {"load",
         {[](FileStore &store) {
              return store.read(Ann).state == ContentState::Damaged ? Result{State::Off} : Result{};
          },
          Then::Old}},
        {"remove", {[](FileStore &store) { return store.remove(Ann); }, Then::OldOrNone}},
        {"quarantine",
         {[](FileStore &store) {
              store.quarantine(Ann);
              return Result{};
          },
          Then::None}},
        {"list",
         {[](FileStore &store) { return store.list().size() > 2 ? Result{State::Off} : Result{}; },
          Then::Old}},
        {"touch",
         {[](FileStore &store) {
              store.touch({Ann, Ben});
              return Result{};
          },
          Then::Old}},
        {"right to evict",
         {[](FileStore &store) {
              static_cast<void>(store.rightToEvict());
              return Result{};
          },
          Then::Old}},
    };
    const std::map<const char *, int> errors{
        {"EIO", EIO},       {"ENOSPC", ENOSPC},  {"EINTR", EINTR},   {"EACCES", EACCES},
        {"EROFS", EROFS},   {"EMFILE", EMFILE},  {"EDQUOT", EDQUOT}, {"EINVAL", EINVAL},
        {"ESTALE", ESTALE}, {"ENOTSUP", ENOTSUP}};
    for (const auto &[name, action] : actions)
        for (const auto &[errorName, error] : errors)
            QTest::addRow("%s: %s", name, errorName) << action.first << int(action.second) << error;
}

void tst_FailingCalls::eachCallInTurn()
{
    QFETCH(Action, action);
    QFETCH(int, then);
    QFETCH(int, error);

    int call = 0;
    do {
        failOne(++call, error, action, Then(then));
        if (QTest::currentTestFailed())
            qFatal("call %d", call);
        QVERIFY(call < 200);
    } while (m_hasFired);
    QVERIFY(call > 1);
}

void tst_FailingCalls::failOne(int call, int error, const Action &action, Then then)
{
    StorePlace place(StorePlace::Medium::Memory);
    FaultyFiles files(*place.files);
    FileStore store(place.folder(), files, place.clock);
    QVERIFY(store.write(Ann, always(recordOf(1))).isGood());
    QVERIFY(store.write(Ben, always(recordOf(1))).isGood());
    if (then == Then::None)
        putFile(place.fileOf(Ann), "damaged");

    files.failAt(call, error);
    const Result result = action(store);
    m_hasFired = files.hasFailed();
    files.failAt(0, 0);

    if (m_hasFired) {
        ++m_cases;
        ++m_states[result.state];
    }
    check(place, store, result, m_hasFired ? error : 0, then);
}

void tst_FailingCalls::check(StorePlace &place, FileStore &store, const Result &result, int error,
                             Then then)
{
    if (error == 0 || error == EINTR)
        QVERIFY(result.isGood());
    if (!result.isGood()) {
        QCOMPARE(result.state, expectedStateOf(error));
        QVERIFY(!result.detail.isEmpty());
    }

    const CacheContent ann = place.newStore()->read(Ann);
    const int version = versionOf(ann.record);
    if (then == Then::Old)
        QCOMPARE(version, 1);
    if (then == Then::OldOrNew)
        QVERIFY(version == 2 || (version == 1 && !result.isGood()));
    if (then == Then::OldOrNone)
        QVERIFY(ann.state == ContentState::Missing || (version == 1 && !result.isGood()));
    if (then == Then::None)
        QVERIFY(ann.state == ContentState::Missing || ann.state == ContentState::Damaged);
    QCOMPARE(versionOf(place.newStore()->read(Ben).record), 1);

    // Afterwards all is as ever, and what was left behind goes in time.
    QVERIFY(store.write(Ann, unlessLater(3)).isGood());
    QCOMPARE(versionOf(store.read(Ann).record), 3);
    place.clock.setWall(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()) + 2h);
    QCOMPARE(store.list().size(), 2U);
    for (const QString &file : place.leftovers())
        QVERIFY2(file.endsWith(u".json"_s) || file == u"quarantine"_s, qPrintable(file));
}

void tst_FailingCalls::shortWritesAreContinued()
{
    StorePlace place;
    FaultyFiles files(*place.files);
    files.writeSlowly();
    FileStore store(place.folder(), files, place.clock);

    QVERIFY(store.write(Ann, always(recordOf(1))).isGood());

    QCOMPARE(place.newStore()->read(Ann).record, recordOf(1));
}

void tst_FailingCalls::unsyncedIsNotTakenForSafe()
{
    StorePlace place;
    FaultyFiles files(*place.files);
    FileStore store(place.folder(), files, place.clock);
    QVERIFY(store.write(Ann, always(recordOf(1))).isGood());
    int lastOfSync = 0;
    for (int call = 1; call < 100; ++call) {
        files.failAt(call, EIO);
        const Result result = store.write(Ann, always(recordOf(call + 1)));
        if (!result.isGood() && versionOf(store.read(Ann).record) == call + 1)
            lastOfSync = call;
    }
    QVERIFY(lastOfSync > 0);
    files.failAt(lastOfSync, EIO);
    QVERIFY(!store.write(Ann, always(recordOf(1000))).isGood());
    QCOMPARE(store.read(Ann).record, recordOf(1000));

    // The same again changes nothing, yet is no lie: the folder is synced now.
    const auto callsOfSame = [&] {
        files.failAt(0, 0);
        return store.write(Ann, always(recordOf(1000))).isGood() ? files.calls() : -1;
    };
    const int withSync = callsOfSame();
    const int without = callsOfSame();
    QVERIFY(without > 0);
    QVERIFY(withSync > without);
}

void tst_FailingCalls::withoutLocksOthersAreSeen()
{
    StorePlace place;
    FaultyFiles files(*place.files);
    files.refuseLocks();
    FileStore store(place.folder(), files, place.clock);
    const auto other = place.newStore();
    int calls = 0;

    const Result result = store.write(Ann, [&](const QByteArray &stored) {
        if (++calls == 1 && !other->write(Ann, always(recordOf(5))).isGood())
            return QByteArray();
        return unlessLater(3)(stored);
    });

    QVERIFY(result.isGood());
    QCOMPARE(calls, 2);
    QCOMPARE(store.read(Ann).record, recordOf(5));
    QVERIFY(!store.rightToEvict());
    QCOMPARE(place.leftovers(), QStringList{Ann + u".json"_s});
}

void tst_FailingCalls::withoutLocksNobodyWaitsForEver()
{
    StorePlace place;
    FaultyFiles files(*place.files);
    files.refuseLocks();
    FileStore store(place.folder(), files, place.clock);
    const auto other = place.newStore();
    int calls = 0;

    const Result result = store.write(Ann, [&](const QByteArray &) {
        static_cast<void>(other->write(Ann, always(recordOf(++calls))));
        return recordOf(1000);
    });

    QVERIFY(result.isGood());
    QVERIFY(calls < 10);
    QCOMPARE(store.read(Ann).record, recordOf(1000));
}

void tst_FailingCalls::cleanupTestCase()
{
    qInfo("%d calls failed", m_cases);
    for (const auto &[state, count] : m_states)
        qInfo("  %5d ended as %s", count,
              QMetaEnum::fromType<CacheStatus::State>().valueToKey(int(state)));
}

QTEST_GUILESS_MAIN(tst_FailingCalls)
#include "tst_failingcalls.moc"
