// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/insight/historymodel.h"
#include "models/insight/timelinemodel.h"
#include "models/insight/timelinestore.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard::Inspector;
using Store = TimelineStore;
using Lane = Event::Lane;

namespace {

Event request(Moment at, std::chrono::milliseconds duration = 0ms, bool isBad = false)
{
    return {
        .lane = Lane::Requests, .at = at, .duration = duration, .text = u"asked"_s, .isBad = isBad};
}

Event change(const QString &key, const QJsonValue &after, const QString &source = u"cache"_s)
{
    return {.lane = Lane::Changes,
            .at = 1'000,
            .source = source,
            .person = u"ada"_s,
            .key = key,
            .before = false,
            .after = after,
            .text = u"changed"_s};
}

} // namespace

class tst_Timeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void binsByPixel();
    void binsAgreeWithBruteForce();
    void takesWhatIsToldLate();
    void findsTheNearest_data();
    void findsTheNearest();
    void stepsFromEventToEvent();
    void knowsItsExtent();
    void forgetsTheOldest();
    void aMillionEventsAreQuick();
    void tableFollowsTheLog();
    void tableFollowsARange();
    void tableOutlastsALongHold();
    void tableSpeaksInSentences();
    void tableOutlivesTheLog();
    void historyIsOfOneFlag();
    void historyFollowsTheLog();
};

void tst_Timeline::binsByPixel()
{
    Store store;
    store.append(request(100, 5ms));
    store.append(request(104, 30ms, true));
    store.append(request(199));
    store.append(request(200));

    const QList<Store::Bin> bins = store.bins(Lane::Requests, {.from = 100, .to = 200}, 10);

    QCOMPARE(bins.size(), 10);
    QCOMPARE(bins.first(), (Store::Bin{.count = 2, .shortest = 5, .longest = 30, .hasBad = true}));
    QCOMPARE(bins.at(1), Store::Bin());
    QCOMPARE(bins.last().count, 1);
    QCOMPARE(store.bins(Lane::Changes, {.from = 100, .to = 200}, 10), QList<Store::Bin>(10));
    QCOMPARE(store.bins(Lane::Requests, {.from = 200, .to = 100}, 3), QList<Store::Bin>(3));
    QVERIFY(store.bins(Lane::Requests, {.from = 100, .to = 200}, 0).isEmpty());
}

void tst_Timeline::binsAgreeWithBruteForce()
{
    QRandomGenerator random(21);
    for (int round = 0; round < 100; ++round) {
        Store store;
        QList<Moment> moments;
        for (int count = random.bounded(200); count > 0; --count) {
            moments.append(random.bounded(1'000));
            store.append(request(moments.last()));
        }
        const Moment from = random.bounded(-100, 900);
        const Store::Range range{.from = from, .to = from + random.bounded(1, 1'200)};
        const int parts = random.bounded(1, 300);

        const QList<Store::Bin> bins = store.bins(Lane::Requests, range, parts);

        QList<qint32> expected(parts);
        for (const Moment at : moments) {
            if (!range.contains(at))
                continue;
            int part = 0;
            while (range.from + (range.to - range.from) * (part + 1) / parts <= at)
                ++part;
            ++expected[part];
        }
        for (int part = 0; part < parts; ++part)
            QCOMPARE(bins.at(part).count, expected.at(part));
        const auto inRange =
            std::ranges::count_if(moments, [&](Moment at) { return range.contains(at); });
        QCOMPARE(store.count(Lane::Requests, range), inRange);
        QCOMPARE(store.marks(Lane::Requests, range).size(), inRange);
    }
}

void tst_Timeline::takesWhatIsToldLate()
{
    Store store;
    store.append(request(300));
    store.append(request(100, 500ms));
    store.append(request(200));

    const QList<Store::Mark> marks = store.marks(Lane::Requests, {.from = 0, .to = 1'000});

    QCOMPARE(marks.size(), 3);
    QCOMPARE(marks.at(0).number, 1);
    QCOMPARE(marks.at(0).duration, 500);
    QCOMPARE(marks.at(1).number, 2);
    QCOMPARE(marks.at(2).number, 0);
}

void tst_Timeline::findsTheNearest_data()
{
    QTest::addColumn<Moment>("at");
    QTest::addColumn<Moment>("found");

    QTest::newRow("on it") << Moment(200) << Moment(200);
    QTest::newRow("before all") << Moment(95) << Moment(100);
    QTest::newRow("behind all") << Moment(209) << Moment(200);
    QTest::newRow("nearer to the left") << Moment(108) << Moment(100);
    QTest::newRow("nearer to the right") << Moment(192) << Moment(200);
    QTest::newRow("too far") << Moment(150) << Moment(-1);
    QTest::newRow("on the edge of reach") << Moment(110) << Moment(100);
}

void tst_Timeline::findsTheNearest()
{
    QFETCH(Moment, at);
    Store store;
    store.append(request(100));
    store.append(request(200));

    const auto found = store.nearest(Lane::Requests, at, 10ms);

    QTEST(found ? found->at : Moment(-1), "found");
}

void tst_Timeline::stepsFromEventToEvent()
{
    Store store;
    QVERIFY(!store.next(Lane::Requests, 0));
    store.append(request(100));
    store.append(request(200));

    QCOMPARE(store.next(Lane::Requests, 0)->at, 100);
    QCOMPARE(store.next(Lane::Requests, 100)->at, 200);
    QVERIFY(!store.next(Lane::Requests, 200));
    QCOMPARE(store.previous(Lane::Requests, 200)->at, 100);
    QVERIFY(!store.previous(Lane::Requests, 100));
    QVERIFY(!store.previous(Lane::Changes, 200));
}

void tst_Timeline::knowsItsExtent()
{
    Store store;
    QVERIFY(!store.extent());
    store.append(request(300, 50ms));
    store.append(change(u"a"_s, true));

    QCOMPARE(*store.extent(), (Store::Range{.from = 300, .to = 1'001}));
}

void tst_Timeline::forgetsTheOldest()
{
    Store store;
    store.append(request(300));
    store.append(request(100));
    store.append(request(200));

    store.dropBefore(1);

    QCOMPARE(store.count(Lane::Requests), 2);
    QCOMPARE(store.extent()->to, 201);
    QCOMPARE(store.append(request(400)), 3);
    store.clear();
    QCOMPARE(store.count(Lane::Requests), 0);
    QCOMPARE(store.append(request(400)), 0);
}

void tst_Timeline::aMillionEventsAreQuick()
{
    constexpr int Events = 1'000'000;
    Store store;
    QElapsedTimer elapsed;
    elapsed.start();
    for (int event = 0; event < Events; ++event)
        store.append(request(1'700'000'000'000 + event * 7, std::chrono::milliseconds(event % 90)));
    const qint64 appending = elapsed.restart();

    const QList<Store::Bin> bins = store.bins(Lane::Requests, *store.extent(), 1'600);

    const qint64 binning = elapsed.elapsed();
    qint64 all = 0;
    for (const Store::Bin &bin : bins)
        all += bin.count;
    QCOMPARE(all, Events);
    // 2 ms on a slow machine that has nothing else to do.
    QVERIFY2(binning < 100, qPrintable(QString::number(binning)));
    QVERIFY2(appending < 5'000, qPrintable(QString::number(appending)));
    qInfo("appended in %lld ms, binned in %lld ms", static_cast<long long>(appending),
          static_cast<long long>(binning));
}

void tst_Timeline::tableFollowsTheLog()
{
    EventLog log;
    log.append(request(100));
    TimelineModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.columnCount(), TimelineModel::ColumnCount);

    model.setLog(&log);
    log.append(request(200, 45ms, true));

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, TimelineModel::Duration).data().toString(), u"45 ms"_s);
    QVERIFY(model.index(1, 0).data(TimelineModel::IsBadRole).toBool());
    QCOMPARE(model.eventAt(1)->at, 200);
    QCOMPARE(model.eventAt(2), nullptr);
    QCOMPARE(model.rowOf(1), 1);
    log.clear();
    QCOMPARE(model.rowCount(), 0);
    log.append(request(300));
    QCOMPARE(model.eventAt(0)->at, 300);
}

void tst_Timeline::tableFollowsARange()
{
    EventLog log;
    for (const Moment at : {100, 200, 300, 400})
        log.append(request(at));
    TimelineModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLog(&log);

    model.setRange(Store::Range{.from = 200, .to = 400});
    log.append(request(250));
    log.append(request(400));

    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.eventAt(0)->at, 200);
    QCOMPARE(model.eventAt(2)->at, 250);
    QCOMPARE(model.rowOf(0), -1);
    model.setRange({});
    QCOMPARE(model.rowCount(), 6);
}

void tst_Timeline::tableOutlastsALongHold()
{
    EventLog log;
    TimelineModel model;
    model.setLog(&log);
    log.append(request(100));
    log.append(request(200));
    QSignalSpy shortened(&log, &EventLog::shortened);

    log.setHeld(true);
    for (int late = 0; late < 50'001; ++late)
        log.append(request(1'000 + late));

    // Nobody sees any of it yet.
    QCOMPARE(log.dropped(), 0);
    QCOMPARE(shortened.count(), 0);
    QCOMPARE(model.eventAt(0)->at, 100);
    QCOMPARE(model.eventAt(1)->at, 200);

    log.setHeld(false);

    // The oldest went, as they do without a hold: there is no gap between what is shown.
    QCOMPARE(shortened.count(), 1);
    QCOMPARE(log.dropped(), 5'002);
    QCOMPARE(model.rowCount(), 45'001);
    QCOMPARE(model.eventAt(0)->at, 6'000);
    QCOMPARE(model.eventAt(45'000)->at, 51'000);
    QCOMPARE(model.index(0, 0).data(TimelineModel::EventRole).toLongLong(), 5'002);
    log.setHeld(true);
    log.setHeld(false);
    QCOMPARE(shortened.count(), 1);
}

void tst_Timeline::tableSpeaksInSentences()
{
    EventLog log;
    log.append(change(u"a"_s, true));
    TimelineModel model;
    model.setLog(&log);

    const QString said = model.index(0, 0).data(Qt::AccessibleTextRole).toString();

    QVERIFY2(said.endsWith(u", Changes, ada: changed"_s), qPrintable(said));
    QCOMPARE(model.index(0, 0).data(TimelineModel::KeyRole).toString(), u"a"_s);
}

void tst_Timeline::tableOutlivesTheLog()
{
    TimelineModel model;
    HistoryModel history;
    {
        EventLog log;
        model.setLog(&log);
        history.setLog(&log);
        history.show(u"a"_s);
        log.append(change(u"a"_s, true));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(history.rowCount(), 1);
    }

    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.eventAt(0), nullptr);
    QCOMPARE(history.rowCount(), 0);
}

void tst_Timeline::historyIsOfOneFlag()
{
    EventLog log;
    log.append(change(u"a"_s, u"one"_s));
    log.append(change(u"b"_s, u"other"_s));
    log.append(change(u"a"_s, u"two"_s, u"live"_s));
    log.append(request(5'000));
    HistoryModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLog(&log);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), HistoryModel::ColumnCount);

    model.show(u"a"_s);

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, HistoryModel::After).data().toString(), u"\"two\""_s);
    QCOMPARE(model.index(1, HistoryModel::Before).data().toString(), u"false"_s);
    model.show(u"a"_s, u"cache"_s);
    QCOMPARE(model.rowCount(), 1);
    model.show(u"a"_s, u"cache"_s, u"ben"_s);
    QCOMPARE(model.rowCount(), 0);
}

void tst_Timeline::historyFollowsTheLog()
{
    EventLog log;
    HistoryModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLog(&log);
    model.show(u"a"_s);

    log.append(change(u"a"_s, 1));
    log.append(change(u"b"_s, 2));
    log.append(change(u"a"_s, 3));

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, HistoryModel::After).data().toString(), u"3"_s);
    const QString said = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.endsWith(u"false became 3, in cache"_s), qPrintable(said));
    log.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(tst_Timeline)
#include "tst_timeline.moc"
