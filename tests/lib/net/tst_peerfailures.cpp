// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/store/flagtable.h>

#include "ordeal.h"
#include "support/builders.h"
#include "support/fakeclock.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What other clients of this kind were seen to do wrong.
class tst_PeerFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingInsideACallbackWorks();
    void slowServerNeverHoldsTheCaller_data();
    void slowServerNeverHoldsTheCaller();
    void constructorDoesNotBlockOnASlowServer();
    void endDoesNotBlockOnASlowServer();
    void identifyNeverShowsThePreviousPerson_data();
    void identifyNeverShowsThePreviousPerson();
    void identifyEmptiesTheFlagsOnce();
    void identifyingInATightLoopSurvives();
    void readersSurviveEverything();
    void readyEvenIfNothingListens();
    void firstFetchFailsThenPollsOn();
    void captivePortalPageKeepsValues();
    void everyFlagIsReadable_data();
    void everyFlagIsReadable();
    void clockThatStepsBackDelaysNothing();
    void keysWithTheSameHashAreTwoFlags();
    void keysChosenToCollideCostNoMore();
};

namespace {

using Kind = Error::Kind;

Answer answerOf(const QList<FlagRow> &flags)
{
    return Answer::json(v2Answer(flags));
}

//! Flags that say for whom they are.
FakeServer::Handler flagsOfWhoAsks()
{
    return [](const Request &request) {
        const QString who = request.json().value("distinct_id"_L1).toString();
        return answerOf({{.key = u"whose"_s, .value = who}});
    };
}

ClientOptions pollingOptions(const FakeServer &server)
{
    ClientOptions options = ordealOptions(server.url());
    options.preload = ClientOptions::Preload::AtOnce;
    options.refreshInterval = 30min;
    return options;
}

//! Two words that turn any hash of ours that multiplies and folds into the same one, whatever it
//! starts from: the topmost bit of the first comes out as two known bits, which the second takes
//! back.
QString collidingBlock(bool isOther)
{
    return isOther ? u"aaa\u8061a\u8061a\u8061"_s : u"aaaaaaaa"_s;
}

QString collidingKey(int number)
{
    QString key;
    for (int bit = 0; bit < 13; ++bit)
        key += collidingBlock(((number >> bit) & 1) != 0);
    return key;
}

QString ordinaryKey(int number)
{
    return u"key-%1"_s.arg(number, 100);
}

std::vector<FlagTable::Entry> entriesOf(QString (*keyOf)(int), int count)
{
    std::vector<FlagTable::Entry> entries;
    for (int i = 0; i < count; ++i)
        entries.push_back({.record = recordFrom(keyOf(i), true)});
    return entries;
}

//! How long it takes to take over so many flags, and to find out that none of them has changed.
std::chrono::nanoseconds timeToTakeOver(QString (*keyOf)(int), int count)
{
    const auto entries = entriesOf(keyOf, count);
    QElapsedTimer timer;
    timer.start();
    const FlagTable before(entries);
    const FlagTable now(entries);
    const bool isUnchanged = changesBetween(before, now).empty();
    return isUnchanged ? std::chrono::nanoseconds{timer.nsecsElapsed()}
                       : std::chrono::nanoseconds::max();
}

} // namespace

void tst_PeerFailures::readingInsideACallbackWorks()
{
    FakeServer server;
    Ordeal ordeal(server, ordealOptions(server.url()));
    FlagClient &client = ordeal.client();
    QList<QJsonObject> seen;
    connect(&client, &FlagClient::flagChanged, this, [&](const QString &key) {
        Q_UNUSED(client.isEnabled(key))
        Q_UNUSED(client.handle(key).isEnabled())
        seen.append(valuesOf(client.flags()));
    });
    connect(&client, &FlagClient::flagsChanged, this,
            [&] { seen.append(valuesOf(client.flags())); });

    QCOMPARE(ordeal.damageAfterRecovery(server), QString());

    QCOMPARE(seen, QList<QJsonObject>(5, nextValues()));
}

void tst_PeerFailures::slowServerNeverHoldsTheCaller_data()
{
    QTest::addColumn<Answer>("answer");

    QTest::newRow("says nothing") << knownAnswer().stallingAt(Moment::BeforeReply);
    QTest::newRow("is slow") << knownAnswer().delayed(300ms);
    QTest::newRow("drips") << knownAnswer().dripping(Part::Body, 5ms);
}

void tst_PeerFailures::slowServerNeverHoldsTheCaller()
{
    QFETCH(Answer, answer);
    FakeServer server;
    server.setAnswer(answer);
    FlagClient client(pollingOptions(server));
    const auto longestCall = [&client] {
        std::chrono::nanoseconds longest{};
        const auto measure = [&longest](const auto &call) {
            QElapsedTimer timer;
            timer.start();
            call();
            longest = std::max(longest, std::chrono::nanoseconds{timer.nsecsElapsed()});
        };
        for (int i = 0; i < 300; ++i) {
            measure([&] { Q_UNUSED(client.isEnabled("steady")) });
            measure([&] { Q_UNUSED(client.flag("steady")) });
            measure([&] { Q_UNUSED(client.flags()) });
            measure([&] { client.reload(); });
            measure([&] { client.identify(u"somebody-%1"_s.arg(i)); });
        }
        return longest;
    };
    std::chrono::nanoseconds least = longestCall();
    QVERIFY(server.waitForRequests(1));

    // Whoever is held is held each time; whoever else uses the machine is not always in the way.
    for (int i = 0; i < 8 && least >= 50ms; ++i)
        least = std::min(least, longestCall());

    QVERIFY2(least < 50ms, qPrintable(QString::number(least.count())));
}

void tst_PeerFailures::constructorDoesNotBlockOnASlowServer()
{
    FakeServer server;
    server.setAnswer(knownAnswer().stallingAt(Moment::BeforeReply));
    QElapsedTimer timer;
    timer.start();

    FlagClient client(pollingOptions(server));

    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(client.isEnabled("steady", true));
    QVERIFY(server.waitForRequests(1));
}

void tst_PeerFailures::endDoesNotBlockOnASlowServer()
{
    FakeServer server;
    server.setAnswer(knownAnswer().stallingAt(Moment::MidBody));
    auto client = std::make_unique<FlagClient>(pollingOptions(server));
    QVERIFY(server.waitForRequests(1));
    QElapsedTimer timer;
    timer.start();

    client.reset();

    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
}

void tst_PeerFailures::identifyNeverShowsThePreviousPerson_data()
{
    QTest::addColumn<Answer>("answer");

    QTest::newRow("no answer") << knownAnswer().stallingAt(Moment::BeforeReply);
    QTest::newRow("a refusal") << Answer::text(500);
    QTest::newRow("nonsense") << Answer::json("<html>"_ba);
    QTest::newRow("out of quota") << Answer::json(R"({"quotaLimited":["feature_flags"]})"_ba);
    QTest::newRow("in part") << Answer::json(v2Answer({}, {.errorsWhileComputingFlags = true}));
    QTest::newRow("failed flags") << answerOf(
        {{.key = u"steady"_s, .failed = true}, {.key = u"layout"_s, .failed = true}});
}

void tst_PeerFailures::identifyNeverShowsThePreviousPerson()
{
    QFETCH(Answer, answer);
    FakeServer server;
    Ordeal ordeal(server, ordealOptions(server.url()));
    FlagClient &client = ordeal.client();
    const FlagHandle steady = client.handle("steady");
    QVERIFY(steady.isEnabled());

    QVERIFY(client.identify(u"bob"_s));

    QVERIFY(client.flags().isEmpty());
    QVERIFY(!steady.hasValue());
    QCOMPARE(ordeal.suffer(server, answer).flagCount, 0);
    QVERIFY(client.flags().isEmpty());
    QVERIFY(!steady.hasValue());
    QCOMPARE(ordeal.damageAfterRecovery(server), QString());
}

void tst_PeerFailures::identifyEmptiesTheFlagsOnce()
{
    FakeServer server;
    server.setHandler(flagsOfWhoAsks());
    FlagClient client(ordealOptions(server.url()));
    QVERIFY(client.identify(u"alice"_s));
    QTRY_COMPARE(client.variant("whose"), u"alice"_s);
    QStringList seen;
    connect(&client, &FlagClient::flagChanged, this,
            [&seen](const QString &, const Flag &now) { seen.append(now.variant()); });

    QVERIFY(client.identify(u"bob"_s));

    QTRY_COMPARE(client.variant("whose"), u"bob"_s);
    QTRY_COMPARE(seen, (QStringList{{}, u"bob"_s}));
}

void tst_PeerFailures::identifyingInATightLoopSurvives()
{
    FakeServer server;
    server.setHandler(flagsOfWhoAsks());
    FlagClient client(ordealOptions(server.url()));
    QString wrong;
    connect(&client, &FlagClient::flagChanged, this, [&](const QString &, const Flag &now) {
        if (now.hasValue() && now.variant() != client.distinctId())
            wrong = now.variant();
    });

    for (int i = 0; i < 2000; ++i) {
        client.identify(u"somebody-%1"_s.arg(i));
        if (i % 20 == 0)
            QCoreApplication::processEvents();
    }

    QTRY_COMPARE(client.variant("whose"), u"somebody-1999"_s);
    QCOMPARE(wrong, QString());
    QVERIFY2(server.requestCount() < 100, qPrintable(QString::number(server.requestCount())));
}

void tst_PeerFailures::readersSurviveEverything()
{
    FakeServer server;
    server.setHandler([](const Request &request) {
        const bool isEven = request.body.size() % 2 == 0;
        return Answer::json(isEven ? manyFlags(300) : v2Answer({{.key = u"alone"_s}}));
    });
    FlagClient client(ordealOptions(server.url()));
    std::atomic_bool isOver = false;
    std::atomic_int torn = 0;
    const QString first = manyFlagsKey(0);
    const QString last = manyFlagsKey(299);
    std::vector<std::thread> readers;
    for (int i = 0; i < 2; ++i) {
        readers.emplace_back([&] {
            while (!isOver) {
                const FlagSet all = client.flags();
                torn += all.contains(first) != all.contains(last) ? 1 : 0;
                Q_UNUSED(client.isEnabled(first))
                Q_UNUSED(client.flag(last).payload())
                Q_UNUSED(client.handle(first).isEnabled())
            }
        });
    }

    for (int i = 0; i < 60; ++i) {
        client.setPersonProperties({{u"filler"_s, QString(i % 2, u'x')}});
        client.identify(u"person-%1"_s.arg(i % 3));
        client.setOverride(u"forced"_s, i % 2 == 0);
        const auto asked = client.reload();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    QTRY_VERIFY(!client.flags().isEmpty());
    isOver = true;
    for (std::thread &reader : readers)
        reader.join();

    QCOMPARE(torn, 0);
}

void tst_PeerFailures::readyEvenIfNothingListens()
{
    FakeServer server;
    server.goDown();
    FlagClient client(pollingOptions(server));
    QSignalSpy loaded(&client, &FlagClient::flagsLoaded);

    const QFuture<LoadOutcome> ready = client.whenReady();

    QTRY_VERIFY_WITH_TIMEOUT(ready.isFinished(), 1000);
    QCOMPARE(ready.result().error.kind, Kind::Connection);
    QVERIFY(client.isReady());
    QTRY_COMPARE(loaded.count(), 1);
}

void tst_PeerFailures::firstFetchFailsThenPollsOn()
{
    FakeServer server;
    server.setAnswer(Answer::text(500));
    const auto clock = std::make_shared<FakeClock>();
    FlagClient client(pollingOptions(server), clock);
    QTRY_COMPARE(client.state(), FlagClient::State::Degraded);
    QVERIFY(client.flags().isEmpty());

    server.setAnswer(knownAnswer());
    clock->advance(5min);

    QTRY_COMPARE(client.state(), FlagClient::State::Ready);
    QCOMPARE(valuesOf(client.flags()), knownValues());
}

void tst_PeerFailures::captivePortalPageKeepsValues()
{
    FakeServer server;
    server.setAnswer(knownAnswer());
    const auto clock = std::make_shared<FakeClock>();
    FlagClient client(pollingOptions(server), clock);
    QTRY_COMPARE(client.state(), FlagClient::State::Ready);

    server.setAnswer(Answer::json("<html><form action=login></form></html>"_ba)
                         .withHeader("Content-Type", "text/html"));
    clock->advance(33min);
    QTRY_COMPARE(client.state(), FlagClient::State::Degraded);
    QCOMPARE(client.lastError().kind, Kind::BadAnswer);
    QCOMPARE(valuesOf(client.flags()), knownValues());

    server.setAnswer(nextAnswer());
    clock->advance(5min);
    QTRY_COMPARE(valuesOf(client.flags()), nextValues());
    QCOMPARE(client.state(), FlagClient::State::Ready);
}

void tst_PeerFailures::everyFlagIsReadable_data()
{
    QTest::addColumn<int>("count");

    for (const int count : {1, 64, 65, 100, 250, 10'000})
        QTest::addRow("%d", count) << count;
}

void tst_PeerFailures::everyFlagIsReadable()
{
    QFETCH(int, count);
    FakeServer server;
    server.setAnswer(Answer::json(manyFlags(count)));
    ClientOptions options = ordealOptions(server.url());
    options.requestDeadline = 10s;
    options.silenceLimit = 10s;
    FlagClient client(options);

    const auto asked = client.reload();
    QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), 10000);

    QVERIFY2(asked.result().isOk(), qPrintable(asked.result().error.detail));
    QCOMPARE(asked.result().flagCount, count);
    QCOMPARE(client.flags().size(), count);
    for (int i = 0; i < count; ++i) {
        const Flag flag = client.flag(manyFlagsKey(i));
        QCOMPARE(flag.key(), manyFlagsKey(i));
        QCOMPARE(flag.id(), std::optional<qint64>(4000 + i));
        QCOMPARE(flag.isEnabled(), client.isEnabled(manyFlagsKey(i)));
    }
}

void tst_PeerFailures::clockThatStepsBackDelaysNothing()
{
    FakeServer server;
    server.setAnswer(knownAnswer());
    const auto clock = std::make_shared<FakeClock>();
    FlagClient client(pollingOptions(server), clock);
    QTRY_COMPARE(client.state(), FlagClient::State::Ready);

    server.setAnswer(nextAnswer());
    clock->stepWall(-24h);
    clock->advance(33min);

    QTRY_COMPARE(valuesOf(client.flags()), nextValues());
    QVERIFY(client.flag("fresh").age() >= 0ms);
    QVERIFY(client.flag("fresh").age() < 33min);
}

void tst_PeerFailures::keysWithTheSameHashAreTwoFlags()
{
    FakeServer server;
    server.setAnswer(
        answerOf({{.key = collidingKey(1)}, {.key = collidingKey(2), .value = false}}));
    FlagClient client(ordealOptions(server.url()));
    const auto asked = client.reload();
    QTRY_VERIFY(asked.isFinished());

    QVERIFY(client.isEnabled(collidingKey(1)));
    QVERIFY(client.flag(collidingKey(2)).hasValue());
    QVERIFY(!client.isEnabled(collidingKey(2), true));
    QVERIFY(!client.flag(collidingKey(3)).hasValue());
}

void tst_PeerFailures::keysChosenToCollideCostNoMore()
{
    constexpr int Count = 8000;
    const auto ordinary = timeToTakeOver(ordinaryKey, Count);

    const auto chosen = timeToTakeOver(collidingKey, Count);

    const auto times = chosen / ordinary;
    QVERIFY2(times < 20, qPrintable(u"%1 times as long"_s.arg(times)));
}

QTEST_GUILESS_MAIN(tst_PeerFailures)
#include "tst_peerfailures.moc"
