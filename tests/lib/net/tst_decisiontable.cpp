// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "ordeal.h"
#include "support/builders.h"

#include <QtCore/QPointer>
#include <QtTest/QTest>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What each kind of answer means for the flags, row by row, as a client with known values sees it.
class tst_DecisionTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeAnswerReplaces_data();
    void wholeAnswerReplaces();
    void partialAnswerMerges_data();
    void partialAnswerMerges();
    void failedFlagsKeepTheirValues();
    void failedFlagNeverSeenHasNoValue();
    void otherAnswersKeepEverything_data();
    void otherAnswersKeepEverything();
    void partOfTheFlagsTouchesNothing();
    void emptyAnswerIsAppliedAndPointedOut();
    void retryMayHeal_data();
    void retryMayHeal();
    void answerForAFormerPersonIsDropped();
    void retryForAFormerPersonIsDropped();
    void clientMayEndBeforeItsAnswer();
};

namespace {

using Effect = LoadOutcome::Effect;
using Kind = Error::Kind;
using State = FlagClient::State;

const AnswerOptions Partial{.errorsWhileComputingFlags = true};

Answer answerOf(const QList<FlagRow> &flags, const AnswerOptions &options = {})
{
    return Answer::json(v2Answer(flags, options));
}

Answer quotaAnswer(const QByteArray &limited)
{
    return Answer::json(R"({"flags":{},"quotaLimited":)"_ba + limited + '}');
}

} // namespace

void tst_DecisionTable::wholeAnswerReplaces_data()
{
    QTest::addColumn<Answer>("answer");

    const QList<FlagRow> flags{{.key = u"steady"_s, .value = false},
                               {.key = u"layout"_s, .value = u"narrow"_s},
                               {.key = u"fresh"_s}};
    QTest::newRow("v2") << Answer::json(v2Answer(flags));
    QTest::newRow("v3") << Answer::json(v3Answer(flags));
    QTest::newRow("legacy") << Answer::json(legacyAnswer(flags));
    QTest::newRow("another resource is out of quota")
        << answerOf(flags, {.quotaLimited = {u"recordings"_s}});
    QTest::newRow("without a request id")
        << answerOf(flags, {.requestId = {}, .evaluatedAt = std::nullopt});
}

void tst_DecisionTable::wholeAnswerReplaces()
{
    QFETCH(Answer, answer);
    FakeServer server;
    Ordeal ordeal(server, ordealOptions(server.url()));

    const LoadOutcome outcome = ordeal.suffer(server, answer);

    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.effect, Effect::Replaced);
    QCOMPARE(outcome.flagCount, 3);
    QCOMPARE(outcome.skippedCount, 0);
    QVERIFY(!outcome.emptied);
    QCOMPARE(valuesOf(ordeal.client().flags()), nextValues());
    QCOMPARE(ordeal.client().flag("fresh").source(), Flag::Source::Live);
    QCOMPARE(ordeal.client().state(), State::Ready);
    QCOMPARE(ordeal.client().lastError(), Error());
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(ordeal.damage(), QString());
}

void tst_DecisionTable::partialAnswerMerges_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<int>("taken");
    QTest::addColumn<int>("skipped");
    QTest::addColumn<QJsonObject>("expected");

    const QJsonObject known = knownValues();
    QJsonObject changed = known;
    changed.insert(u"layout"_s, u"narrow"_s);
    changed.insert(u"fresh"_s, true);
    const QList<FlagRow> good{{.key = u"layout"_s, .value = u"narrow"_s}, {.key = u"fresh"_s}};
    const QList<FlagRow> alsoFailed = good + QList<FlagRow>{{.key = u"steady"_s, .failed = true}};
    QTest::newRow("absent flags") << answerOf(good, Partial) << 2 << 0 << changed;
    QTest::newRow("a failed flag") << answerOf(alsoFailed, Partial) << 2 << 1 << changed;
    QTest::newRow("nothing but failures")
        << answerOf({{.key = u"steady"_s, .failed = true}}, Partial) << 0 << 1 << known;
    QTest::newRow("nothing at all") << answerOf({}, Partial) << 0 << 0 << known;
    QTest::newRow("legacy") << Answer::json(legacyAnswer(good, Partial)) << 2 << 0 << changed;
    QTest::newRow("an unreadable flag")
        << Answer::json(R"({"errorsWhileComputingFlags":true,"flags":{"steady":7,
            "layout":{"enabled":true,"variant":"narrow"},"fresh":{"enabled":true}}})"_ba)
        << 2 << 1 << changed;
}

void tst_DecisionTable::partialAnswerMerges()
{
    QFETCH(Answer, answer);
    QFETCH(QJsonObject, expected);
    FakeServer server;
    Ordeal ordeal(server, ordealOptions(server.url()));

    const LoadOutcome outcome = ordeal.suffer(server, answer);

    QCOMPARE(outcome.effect, Effect::Merged);
    QCOMPARE(outcome.error.kind, Kind::PartialAnswer);
    QCOMPARE(outcome.error.token(), u"errors_while_computing_flags"_s);
    QTEST(outcome.flagCount, "taken");
    QTEST(outcome.skippedCount, "skipped");
    QCOMPARE(valuesOf(ordeal.client().flags()), expected);
    QCOMPARE(ordeal.client().state(), State::Degraded);
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(ordeal.damage(), QString());
    QCOMPARE(ordeal.damageAfterRecovery(server), QString());
}

void tst_DecisionTable::failedFlagsKeepTheirValues()
{
    FakeServer server;
    Ordeal ordeal(server, ordealOptions(server.url()));
    const QString before = ordeal.client().flag("layout").requestId();
    const Answer answer = answerOf({{.key = u"layout"_s, .failed = true}, {.key = u"fresh"_s}},
                                   {.requestId = u"another"_s});

    const LoadOutcome outcome = ordeal.suffer(server, answer);

    // Although the answer as a whole says that nothing went wrong.
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.effect, Effect::Replaced);
    QCOMPARE(outcome.skippedCount, 1);
    QCOMPARE(valuesOf(ordeal.client().flags()),
             (QJsonObject{{u"layout"_s, u"wide"_s}, {u"fresh"_s, true}}));
    QCOMPARE(ordeal.client().payload("layout"), QJsonValue(QJsonObject{{u"columns"_s, 3}}));
    QCOMPARE(ordeal.client().flag("layout").requestId(), before);
    QCOMPARE(ordeal.client().flag("layout").reasonCode(), u"condition_match"_s);
    QCOMPARE(ordeal.client().flag("fresh").requestId(), u"another"_s);
    QCOMPARE(ordeal.damage(), QString());
}

void tst_DecisionTable::failedFlagNeverSeenHasNoValue()
{
    FakeServer server;
    Ordeal ordeal(server, ordealOptions(server.url()));

    const LoadOutcome outcome =
        ordeal.suffer(server, answerOf({{.key = u"unseen"_s, .failed = true}}, Partial));

    QCOMPARE(outcome.error.token(), u"errors_while_computing_flags"_s);
    QVERIFY(!ordeal.client().flags().contains("unseen"));
    QVERIFY(!ordeal.client().flag("unseen").hasValue());
    QCOMPARE(ordeal.client().flag("unseen").source(), Flag::Source::None);
    QVERIFY(ordeal.client().isEnabled("unseen", true));
    QCOMPARE(ordeal.damage(), QString());
}

void tst_DecisionTable::otherAnswersKeepEverything_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("token");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("requests");

    const auto row = [](const char *name, const Answer &answer, Kind kind, const QString &token,
                        State state, int requests) {
        QTest::newRow(name) << answer << kind << token << state << requests;
    };
    const auto quota = [&row](const char *name, const QByteArray &limited) {
        row(name, quotaAnswer(limited), Kind::QuotaLimited, u"quota_limited"_s, State::QuotaLimited,
            1);
    };
    quota("quota", R"(["feature_flags"])"_ba);
    quota("quota and more", R"(["recordings","feature_flags"])"_ba);
    quota("quota: true", "true"_ba);
    row("quota beside flags", answerOf({{.key = u"x"_s}}, {.quotaLimited = {u"feature_flags"_s}}),
        Kind::QuotaLimited, u"quota_limited"_s, State::QuotaLimited, 1);
    row("402", Answer::text(402), Kind::QuotaLimited, u"quota_limited"_s, State::QuotaLimited, 1);

    for (const char *body : {"<html>", "", "[]", "{}", R"({"flags":null})", R"({"flags":"a"})"})
        row(qPrintable(u"200 with %1"_s.arg(QLatin1StringView(body))), Answer::json(body),
            Kind::BadAnswer, u"unknown_error"_s, State::Degraded, 1);
    row("204", Answer::text(204), Kind::BadAnswer, u"unknown_error"_s, State::Degraded, 1);

    for (const int status : {304, 400, 405, 408, 413, 429, 500, 503, 505, 599, 999})
        row(qPrintable(QString::number(status)), Answer::text(status, "no"), Kind::Refused,
            u"api_error_%1"_s.arg(status), State::Degraded, 1);
    for (const int status : {401, 403})
        row(qPrintable(QString::number(status)), nextAnswer().withStatus(status), Kind::Refused,
            u"api_error_%1"_s.arg(status), State::Unauthorized, 1);
    for (const int status : {502, 504})
        row(qPrintable(QString::number(status)), Answer::text(status, "no"), Kind::Refused,
            u"api_error_%1"_s.arg(status), State::Degraded, 2);

    row("connection lost", nextAnswer().cutAt(Moment::MidBody), Kind::Connection,
        u"connection_error"_s, State::Degraded, 2);
    row("deadline", nextAnswer().dripping(Part::Body, 50ms), Kind::Timeout, u"timeout"_s,
        State::Degraded, 2);
    row("silence", nextAnswer().stallingAt(Moment::AfterHeaders), Kind::Timeout, u"timeout"_s,
        State::Degraded, 2);
}

void tst_DecisionTable::otherAnswersKeepEverything()
{
    QFETCH(Answer, answer);
    FakeServer server;
    ClientOptions options = ordealOptions(server.url());
    options.retries = 1;
    Ordeal ordeal(server, options);

    const LoadOutcome outcome = ordeal.suffer(server, answer);

    QCOMPARE(outcome.effect, Effect::Kept);
    QTEST(outcome.error.kind, "kind");
    QTEST(outcome.error.token(), "token");
    QCOMPARE(outcome.flagCount, 0);
    QTEST(ordeal.client().state(), "state");
    QCOMPARE(ordeal.client().lastError(), outcome.error);
    QCOMPARE(valuesOf(ordeal.client().flags()), knownValues());
    QCOMPARE(ordeal.client().flag("layout").source(), Flag::Source::Live);
    QCOMPARE(ordeal.client().payload("layout"), QJsonValue(QJsonObject{{u"columns"_s, 3}}));
    QTEST(server.requestCount(), "requests");
    QCOMPARE(ordeal.damage(), QString());
    QCOMPARE(ordeal.damageAfterRecovery(server), QString());
}

void tst_DecisionTable::partOfTheFlagsTouchesNothing()
{
    FakeServer server;
    Ordeal ordeal(server, ordealOptions(server.url()));
    server.setAnswer(answerOf({{.key = u"layout"_s, .value = u"narrow"_s}}));
    QSignalSpy changes(&ordeal.client(), &FlagClient::flagsChanged);

    auto asked = ordeal.client().evaluate(ordeal.client().context(), {u"layout"_s, u"steady"_s});
    QTRY_VERIFY(asked.isFinished());

    QCOMPARE(valuesOf(asked.result().flags), (QJsonObject{{u"layout"_s, u"narrow"_s}}));
    QCOMPARE(valuesOf(ordeal.client().flags()), knownValues());
    QCOMPARE(changes.count(), 0);
}

void tst_DecisionTable::emptyAnswerIsAppliedAndPointedOut()
{
    FakeServer server;
    Ordeal ordeal(server, ordealOptions(server.url()));

    const LoadOutcome outcome = ordeal.suffer(server, answerOf({}));
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.effect, Effect::Replaced);
    QVERIFY(outcome.emptied);
    QVERIFY(ordeal.client().flags().isEmpty());
    QCOMPARE(ordeal.damage(), QString());

    QVERIFY(!ordeal.suffer(server, answerOf({})).emptied);
    QCOMPARE(ordeal.damageAfterRecovery(server), QString());
}

void tst_DecisionTable::retryMayHeal_data()
{
    QTest::addColumn<QList<Answer>>("troubles");
    QTest::addColumn<bool>("heals");

    const Answer bad = Answer::text(502);
    const Answer cut = nextAnswer().resetAt(Moment::MidBody);
    QTest::newRow("502 once") << QList<Answer>{bad} << true;
    QTest::newRow("504 once") << QList<Answer>{Answer::text(504)} << true;
    QTest::newRow("reset once") << QList<Answer>{cut} << true;
    QTest::newRow("502, then reset") << QList<Answer>{bad, cut} << true;
    QTest::newRow("502 three times") << QList<Answer>{bad, bad, bad} << false;
    QTest::newRow("502, then 503") << QList<Answer>{bad, Answer::text(503)} << false;
    QTest::newRow("503 once") << QList<Answer>{Answer::text(503)} << false;
    QTest::newRow("429 at once") << QList<Answer>{Answer::text(429).withHeader("Retry-After", "0")}
                                 << false;
    QTest::newRow("nonsense once") << QList<Answer>{Answer::json("nonsense"_ba)} << false;
}

void tst_DecisionTable::retryMayHeal()
{
    QFETCH(QList<Answer>, troubles);
    QFETCH(bool, heals);
    FakeServer server;
    ClientOptions options = ordealOptions(server.url());
    options.retries = 2;
    Ordeal ordeal(server, options);
    for (const Answer &trouble : troubles)
        server.enqueue(trouble);

    const LoadOutcome outcome = ordeal.suffer(server, nextAnswer());

    QCOMPARE(outcome.isOk(), heals);
    QCOMPARE(valuesOf(ordeal.client().flags()), heals ? nextValues() : knownValues());
    QCOMPARE(server.requestCount(), static_cast<int>(troubles.size()) + (heals ? 1 : 0));
    QCOMPARE(ordeal.damage(), QString());
    const QList<Request> requests = server.requests();
    for (const Request &request : requests)
        QCOMPARE(request.body, requests.first().body);
}

void tst_DecisionTable::answerForAFormerPersonIsDropped()
{
    FakeServer server;
    Ordeal ordeal(server, ordealOptions(server.url()));
    FlagClient &client = ordeal.client();
    QSignalSpy loaded(&client, &FlagClient::flagsLoaded);
    server.enqueue(answerOf({{.key = u"of-the-former"_s}}).held());
    server.setAnswer(nextAnswer());
    QFuture<LoadOutcome> asked = client.reload();
    QVERIFY(server.waitForRequests(1));

    QVERIFY(client.identify(u"somebody-else"_s));
    QVERIFY(client.flags().isEmpty());
    server.release();

    QTRY_VERIFY(asked.isFinished());
    QVERIFY(asked.result().isOk());
    QCOMPARE(valuesOf(client.flags()), nextValues());
    QCOMPARE(loaded.count(), 1);
    QCOMPARE(server.lastRequest().json().value("distinct_id"_L1).toString(), u"somebody-else"_s);
}

void tst_DecisionTable::retryForAFormerPersonIsDropped()
{
    FakeServer server;
    ClientOptions options = ordealOptions(server.url());
    options.retries = 1;
    options.retryDelay = 150ms;
    Ordeal ordeal(server, options);
    FlagClient &client = ordeal.client();
    server.enqueue(Answer::text(502));
    server.setAnswer(nextAnswer());
    QFuture<LoadOutcome> asked = client.reload();
    QVERIFY(server.waitForRequests(1));
    QTRY_COMPARE(server.inFlight(), 0);

    client.reset();

    QTRY_VERIFY(asked.isFinished());
    QVERIFY(asked.result().isOk());
    QCOMPARE(server.requestCount(), 2);
    QCOMPARE(server.lastRequest().json().value("distinct_id"_L1).toString(), client.distinctId());
    QCOMPARE(valuesOf(client.flags()), nextValues());
}

void tst_DecisionTable::clientMayEndBeforeItsAnswer()
{
    FakeServer server;
    QPointer<FlagClient> client = new FlagClient(ordealOptions(server.url()));
    server.setAnswer(nextAnswer().held());
    const QFuture<LoadOutcome> asked = client->reload();
    QVERIFY(server.waitForRequests(1));

    delete client;
    server.release();

    QTRY_COMPARE(server.inFlight(), 0);
    QVERIFY(asked.isCanceled());
}

QTEST_GUILESS_MAIN(tst_DecisionTable)
#include "tst_decisiontable.moc"
