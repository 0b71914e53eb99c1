// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "clientfixture.h"

#include "support/fakeclock.h"

#include <QtCore/QRegularExpression>

#include <QtTest/QSignalSpy>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

//! When the client asks by itself.
class tst_Refreshing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAgainAfterTheInterval();
    void shortIntervalsAreRaised();
    void neverByItselfWithoutInterval();
    void pausesAfterFailures_data();
    void pausesAfterFailures();
    void backsOffFurtherEachTime();
    void retriesWithinARound_data();
    void retriesWithinARound();
    void retriesDoubleTheirPauses();
    void deadlineEndsADrippingAnswer();
    void silenceEndsAStalledAnswer();
    void asksAfterASleep();
    void sleepAbandonsWhatWasUnderWay();
    void startupSplayDelaysTheFirstRequest();
    void aWeekOfOutageIsNotAStorm();

private:
    //! The pause that a client takes after its first round.
    static std::optional<milliseconds> pauseAfter(const Answer &answer);
};

std::optional<milliseconds> tst_Refreshing::pauseAfter(const Answer &answer)
{
    FakeServer server;
    server.setAnswer(answer);
    auto clock = std::make_shared<FakeClock>();
    FlagClient client(ordinaryOptions(server), clock);
    QSignalSpy loaded(&client, &FlagClient::flagsLoaded);
    return loaded.wait() ? clock->nextAlarm() : std::nullopt;
}

void tst_Refreshing::asksAgainAfterTheInterval()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({{.key = u"a"_s, .value = false}}));
    auto clock = std::make_shared<FakeClock>();
    FlagClient client(ordinaryOptions(server), clock);
    QTRY_VERIFY(client.isReady());
    server.setAnswer(flagsAnswer({{.key = u"a"_s}}));

    clock->advance(27min - 1ms);
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(client.flag("a").age(), 27min - 1ms);
    clock->advance(6min + 2ms);

    QTRY_VERIFY(client.isEnabled("a"));
    QCOMPARE(server.requestCount(), 2);
}

void tst_Refreshing::shortIntervalsAreRaised()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({}));
    auto clock = std::make_shared<FakeClock>();
    ClientOptions options = ordinaryOptions(server);
    options.refreshInterval = 1ms;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"raised to 30 s"_s));
    FlagClient client(options, clock);
    QTRY_VERIFY(client.isReady());

    QVERIFY(clock->nextAlarm() >= 27s);
}

void tst_Refreshing::neverByItselfWithoutInterval()
{
    FakeServer server;
    server.setAnswer(Answer::text(500));
    auto clock = std::make_shared<FakeClock>();
    FlagClient client(quietOptions(server), clock);
    QVERIFY(finished(client.reload()).error);

    QCOMPARE(clock->activeAlarmCount(), 0);
}

void tst_Refreshing::pausesAfterFailures_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<milliseconds>("least");
    QTest::addColumn<milliseconds>("most");

    const auto row = [](const char *name, const Answer &answer, milliseconds least,
                        milliseconds most) { QTest::newRow(name) << answer << least << most; };
    row("answered", flagsAnswer({}), 27min, 33min);
    row("partial", flagsAnswer({}, {.errorsWhileComputingFlags = true}), 27min, 33min);
    row("quota", flagsAnswer({}, {.quotaLimited = {u"feature_flags"_s}}), 27min, 33min);
    row("402", Answer::text(402), 27min, 33min);
    row("500", Answer::text(500), 15s, 30s);
    row("503", Answer::text(503), 15s, 30s);
    row("429", Answer::text(429), 15s, 30s);
    row("nonsense", Answer::text(200, "<html>"), 15s, 30s);
    row("cut", flagsAnswer({}).cutAt(Moment::MidBody), 15s, 30s);
    row("401", Answer::text(401), 1h, 70min);
    row("403", Answer::text(403), 1h, 70min);
    row("404", Answer::text(404), 1h, 70min);
    row("Retry-After in seconds", Answer::text(503).withHeader("Retry-After", "120"), 2min, 4min);
    row("Retry-After too short", Answer::text(429).withHeader("Retry-After", "0"), 1s, 2s);
    row("Retry-After too long", Answer::text(429).withHeader("Retry-After", "999999999999"), 1h,
        2h);
    row("Retry-After as a date",
        Answer::text(503)
            .withHeader("Date", "Sat, 21 Nov 2026 10:00:00 GMT")
            .withHeader("Retry-After", "Sat, 21 Nov 2026 10:05:00 GMT"),
        5min, 10min);
    row("Retry-After as nonsense", Answer::text(503).withHeader("Retry-After", "soon"), 15s, 30s);
}

void tst_Refreshing::pausesAfterFailures()
{
    QFETCH(Answer, answer);
    QFETCH(milliseconds, least);
    QFETCH(milliseconds, most);

    const auto pause = pauseAfter(answer);

    QVERIFY(pause.has_value());
    QVERIFY2(*pause >= least && *pause <= most, qPrintable(QString::number(pause->count())));
}

void tst_Refreshing::backsOffFurtherEachTime()
{
    FakeServer server;
    server.setAnswer(Answer::text(500));
    auto clock = std::make_shared<FakeClock>();
    FlagClient client(ordinaryOptions(server), clock);
    QSignalSpy loaded(&client, &FlagClient::flagsLoaded);
    milliseconds longest{0};
    for (int round = 1; round <= 12; ++round) {
        QVERIFY(loaded.count() == round || loaded.wait());
        const milliseconds pause = clock->nextAlarm().value_or(0ms);
        QVERIFY(pause >= 15s);
        QVERIFY(pause <= std::min<milliseconds>(300s, 15s * (1 << std::min(round, 10))));
        longest = std::max(longest, pause);
        clock->advance(pause);
    }
    QVERIFY2(longest > 60s, "a back-off that never grows is none");

    server.setAnswer(flagsAnswer({}));
    QTRY_COMPARE(client.state(), FlagClient::State::Ready);
    QVERIFY(clock->nextAlarm() >= 27min);
}

void tst_Refreshing::retriesWithinARound_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<int>("requests");

    for (const int status : {400, 401, 403, 404, 408, 413, 429, 500, 501, 503})
        QTest::addRow("%d", status) << Answer::text(status) << 1;
    for (const int status : {502, 504})
        QTest::addRow("%d", status) << Answer::text(status) << 3;
    QTest::newRow("nonsense") << Answer::text(200, "nonsense") << 1;
    QTest::newRow("cut in the body") << flagsAnswer({}).cutAt(Moment::MidBody) << 3;
}

void tst_Refreshing::retriesWithinARound()
{
    QFETCH(Answer, answer);
    QFETCH(int, requests);
    FakeServer server;
    server.setAnswer(answer);
    ClientOptions options = quietOptions(server);
    options.retries = 2;
    options.retryDelay = 1ms;
    FlagClient client(options);

    QVERIFY(finished(client.reload()).error);

    QCOMPARE(server.requestCount(), requests);
    const QList<Request> sent = server.requests();
    for (const Request &request : sent)
        QCOMPARE(request.body, sent.first().body);
}

void tst_Refreshing::retriesDoubleTheirPauses()
{
    FakeServer server;
    server.setAnswer(Answer::text(502));
    auto clock = std::make_shared<FakeClock>();
    ClientOptions options = quietOptions(server);
    options.retries = 3;
    FlagClient client(options, clock);
    const auto outcome = client.reload();
    for (const milliseconds pause : {300ms, 600ms, 1200ms}) {
        QTRY_COMPARE(clock->nextAlarm(), std::optional(pause));
        clock->advance(pause);
    }
    QCOMPARE(finished(outcome).error.token(), u"api_error_502"_s);
    QCOMPARE(server.requestCount(), 4);
}

void tst_Refreshing::deadlineEndsADrippingAnswer()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({{.key = u"a"_s}}).dripping(Part::Body, 20ms));
    ClientOptions options = quietOptions(server);
    options.requestDeadline = 300ms;
    options.silenceLimit = 200ms;
    FlagClient client(options);

    const LoadOutcome outcome = finished(client.reload());

    QCOMPARE(outcome.error.kind, Error::Kind::Timeout);
    QVERIFY(outcome.error.detail.contains(u"deadline"_s));
}

void tst_Refreshing::silenceEndsAStalledAnswer()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({{.key = u"a"_s}}).stallingAt(Moment::MidBody));
    ClientOptions options = quietOptions(server);
    options.silenceLimit = 200ms;
    FlagClient client(options);

    const LoadOutcome outcome = finished(client.reload());

    QCOMPARE(outcome.error.kind, Error::Kind::Timeout);
    QVERIFY(outcome.error.detail.contains(u"silent"_s));
}

void tst_Refreshing::asksAfterASleep()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({}));
    auto clock = std::make_shared<FakeClock>();
    FlagClient client(ordinaryOptions(server), clock);
    QTRY_VERIFY(client.isReady());

    clock->suspend(8h);

    QVERIFY(clock->nextAlarm() <= 5s);
    clock->advance(5s);
    QTRY_COMPARE(server.requestCount(), 2);
}

void tst_Refreshing::sleepAbandonsWhatWasUnderWay()
{
    FakeServer server;
    server.enqueue(flagsAnswer({}).held());
    server.setAnswer(flagsAnswer({{.key = u"a"_s}}));
    auto clock = std::make_shared<FakeClock>();
    FlagClient client(ordinaryOptions(server), clock);
    QVERIFY(server.waitForRequests(1));

    clock->suspend(1h);
    clock->advance(5s);

    QTRY_VERIFY(client.isEnabled("a"));
}

void tst_Refreshing::startupSplayDelaysTheFirstRequest()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({}));
    auto clock = std::make_shared<FakeClock>();
    ClientOptions options = ordinaryOptions(server);
    options.startupSplay = 30s;
    FlagClient client(options, clock);

    const auto first = clock->nextAlarm();
    QVERIFY(first && *first <= 30s);
    clock->advance(30s);
    QTRY_COMPARE(server.requestCount(), 1);
}

void tst_Refreshing::aWeekOfOutageIsNotAStorm()
{
    FakeServer server;
    server.setAnswer(Answer::text(500));
    auto clock = std::make_shared<FakeClock>();
    FlagClient client(ordinaryOptions(server), clock);
    QSignalSpy loaded(&client, &FlagClient::flagsLoaded);
    const auto start = clock->sinceBoot();
    for (int round = 1; round <= 200; ++round) {
        QVERIFY(loaded.count() == round || loaded.wait());
        QVERIFY(clock->advanceToNextAlarm());
    }

    const auto hours = std::chrono::duration<double, std::ratio<3600>>(clock->sinceBoot() - start);
    const double perHour = 200 / hours.count();
    QVERIFY2(perHour < 40, qPrintable(QString::number(perHour)));
}

QTEST_GUILESS_MAIN(tst_Refreshing)
#include "tst_refreshing.moc"
