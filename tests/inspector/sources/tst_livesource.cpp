// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/requests.h"
#include "models/sources/livesource.h"

#include <Halyard/cachebrowser.h>

#include "support/builders.h"
#include "support/fakeserver.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Halyard::Test::Answer;
using Halyard::Test::Encoding;
using Halyard::Test::FakeServer;
using Halyard::Test::v2Answer;
using State = Source::State;

//! A real server on the loopback, asked through the library.
class tst_LiveSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void asksForPersons();
    void namesPersonsAsCachesDo();
    void tellsApartTheSamePersonWithOtherProperties();
    void keepsFlagsWhenAskingFails();
    void mergesOneFlag();
    void forgetsAFlagThatIsGone();
    void takesTheGoodPartOfAPartialAnswer();
    void asksAgainAfterTheInterval();
    void stopsWhenTold();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void refusesToAskOthersInTheClear();
    void recordsWhatGoesOverTheWire();
    void recordsWhatWasStopped();

private:
    [[nodiscard]] LiveTarget target(const QList<FlagContext> &persons = {}) const;

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<RequestLog> m_log;
};

void tst_LiveSource::init()
{
    m_server = std::make_unique<FakeServer>();
    m_server->setAnswer(
        Answer::json(v2Answer({{.key = u"on"_s}, {.key = u"layout"_s, .value = u"compact"_s}})));
    m_log = std::make_unique<RequestLog>();
}

LiveTarget tst_LiveSource::target(const QList<FlagContext> &persons) const
{
    return {.host = m_server->url(), .token = u"phc_token"_s, .persons = persons};
}

void tst_LiveSource::asksForPersons()
{
    LiveSource source(target({{.distinctId = u"operator-7"_s}, {.distinctId = u"eve"_s}}), *m_log);
    QCOMPARE(source.kind(), Source::Kind::Live);
    QCOMPARE(source.persons().size(), 2);
    QCOMPARE(source.status().state, State::Loading);
    QTRY_VERIFY(source.persons().at(0).reading && source.persons().at(1).reading);
    QCOMPARE(source.status().state, State::Ready);
    const Person &person = source.persons().first();
    QCOMPARE(person.label, u"operator-7"_s);
    QCOMPARE(person.reading->state, Reading::State::Live);
    QCOMPARE(person.reading->flags.size(), 2);
    QCOMPARE(person.reading->find(u"on"_s)->value, QJsonValue(true));
    QCOMPARE(person.reading->find(u"on"_s)->source, Flag::Source::Live);
    QVERIFY(person.reading->evaluatedAt);
    QVERIFY(!person.reading->requestId.isEmpty());
    QVERIFY(QJsonDocument::fromJson(person.reading->record).object().contains("flags"_L1));

    // Asked twice, known once.
    const QString id = source.ask({.distinctId = u"eve"_s});
    QCOMPARE(id, source.persons().last().id);
    QCOMPARE(source.persons().size(), 2);
}

void tst_LiveSource::namesPersonsAsCachesDo()
{
    const FlagContext context{.distinctId = u"operator-7"_s,
                              .groups = {{u"plant"_s, u"leipzig"_s}}};
    LiveSource source(target({context}), *m_log);
    const CachedPerson named = CacheBrowser::nameOf(m_server->url(), u"phc_token"_s, context);
    QCOMPARE(source.persons().first().scope, named.scope);
    QCOMPARE(source.persons().first().name, named.name);
    QCOMPARE(source.persons().first().label, u"operator-7 · plant=leipzig"_s);
}

void tst_LiveSource::tellsApartTheSamePersonWithOtherProperties()
{
    LiveSource source(target(), *m_log);
    QCOMPARE(source.status().state, State::Ready);
    const QString plain = source.ask({.distinctId = u"eve"_s});
    const QString paying =
        source.ask({.distinctId = u"eve"_s, .personProperties = {{u"plan"_s, u"paid"_s}}});
    QVERIFY(plain != paying);
    QVERIFY(source.person(plain)->isSameAs(*source.person(paying)));
    QTRY_VERIFY(source.person(plain)->reading && source.person(paying)->reading);
    QCOMPARE(m_server->requestCount(), 2);
}

void tst_LiveSource::keepsFlagsWhenAskingFails()
{
    LiveSource source(target({{.distinctId = u"operator-7"_s}}), *m_log);
    QTRY_VERIFY(source.persons().first().reading);
    const QByteArray record = source.persons().first().reading->record;
    m_server->setAnswer(Answer::text(500));
    QSignalSpy changes(&source, &Source::personChanged);
    source.refresh();
    QTRY_COMPARE(source.persons().first().reading->state, Reading::State::Failed);
    const Reading &reading = *source.persons().first().reading;
    QCOMPARE(reading.flags.size(), 2);
    QCOMPARE(reading.errorToken, u"api_error_500"_s);
    QVERIFY(reading.problem.contains("500"_L1));
    QCOMPARE(reading.record, record);
    QVERIFY(reading.age);
    QCOMPARE(source.status().state, State::Offline);

    m_server->setAnswer(Answer::json(v2Answer({{.key = u"on"_s, .value = false}})));
    source.refresh();
    QTRY_COMPARE(source.persons().first().reading->state, Reading::State::Live);
    QCOMPARE(source.persons().first().reading->flags.size(), 1);
    QCOMPARE(source.status().state, State::Ready);
    QCOMPARE(source.status().detail, QString());
}

void tst_LiveSource::mergesOneFlag()
{
    LiveSource source(target({{.distinctId = u"operator-7"_s}}), *m_log);
    QTRY_VERIFY(source.persons().first().reading);
    m_server->setAnswer(Answer::json(v2Answer({{.key = u"layout"_s, .value = u"wide"_s}})));
    source.lookAt(source.persons().first().id, u"layout"_s);
    QTRY_COMPARE(source.persons().first().reading->find(u"layout"_s)->value, QJsonValue(u"wide"_s));
    QCOMPARE(source.persons().first().reading->flags.size(), 2);
    QCOMPARE(m_server->lastRequest().json().value("flag_keys_to_evaluate"_L1),
             QJsonValue(QJsonArray{u"layout"_s}));
}

void tst_LiveSource::forgetsAFlagThatIsGone()
{
    LiveSource source(target({{.distinctId = u"operator-7"_s}}), *m_log);
    QTRY_VERIFY(source.persons().first().reading);
    m_server->setAnswer(Answer::json(v2Answer({})));
    source.lookAt(source.persons().first().id, u"layout"_s);
    QTRY_VERIFY(!source.persons().first().reading->find(u"layout"_s));
    QVERIFY(source.persons().first().reading->find(u"on"_s));
}

void tst_LiveSource::takesTheGoodPartOfAPartialAnswer()
{
    LiveSource source(target({{.distinctId = u"operator-7"_s}}), *m_log);
    QTRY_VERIFY(source.persons().first().reading);
    m_server->setAnswer(Answer::json(
        v2Answer({{.key = u"on"_s, .value = false}, {.key = u"layout"_s, .failed = true}},
                 {.errorsWhileComputingFlags = true})));
    source.refresh();
    QTRY_COMPARE(source.persons().first().reading->find(u"on"_s)->value, QJsonValue(false));
    const Reading &reading = *source.persons().first().reading;
    QCOMPARE(reading.state, Reading::State::Live);
    QCOMPARE(reading.find(u"layout"_s)->value, QJsonValue(u"compact"_s));
    QVERIFY(!reading.problem.isEmpty());
    QVERIFY(!reading.errorToken.isEmpty());
}

void tst_LiveSource::asksAgainAfterTheInterval()
{
    LiveTarget often = target({{.distinctId = u"operator-7"_s}});
    often.interval = 1s;
    LiveSource source(often, *m_log);
    QVERIFY(m_server->waitForRequests(2));
    source.setAwake(false);
    source.setAwake(true);
    const int count = m_server->requestCount();
    QVERIFY(m_server->waitForRequests(count + 1));
}

void tst_LiveSource::stopsWhenTold()
{
    m_server->setAnswer(Answer::json(v2Answer({{.key = u"late"_s}})).held());
    LiveSource source(target({{.distinctId = u"operator-7"_s}}), *m_log);
    const QString id = source.persons().first().id;
    QVERIFY(m_server->waitForRequests(1));
    QVERIFY(source.person(id)->isLoading);
    source.cancel();
    QVERIFY(!source.person(id)->isLoading);
    QVERIFY(!source.person(id)->reading);
    QTRY_COMPARE(m_server->inFlight(), 0);
    QTRY_VERIFY(m_log->all().first().isFinished);

    m_server->setAnswer(Answer::json(v2Answer({{.key = u"on"_s}})));
    source.look(id);
    QTRY_VERIFY(source.person(id)->reading);
    QVERIFY(source.person(id)->reading->find(u"on"_s));
}

void tst_LiveSource::tellsWhatIsWrong_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("token");
    QTest::newRow("wrong token") << Answer::text(401) << State::Denied << u"api_error_401"_s;
    QTest::newRow("server down") << Answer::text(503) << State::Offline << u"api_error_503"_s;
    QTest::newRow("not there") << Answer::text(404) << State::Failed << u"api_error_404"_s;
    QTest::newRow("a login page") << Answer::text(200, "<html>") << State::Failed << QString();
    QTest::newRow("quota") << Answer::json(v2Answer({}, {.quotaLimited = {u"feature_flags"_s}}))
                           << State::Ready << u"quota_limited"_s;
}

void tst_LiveSource::tellsWhatIsWrong()
{
    QFETCH(const Answer, answer);
    QFETCH(const State, state);
    QFETCH(const QString, token);
    m_server->setAnswer(answer);
    LiveSource source(target({{.distinctId = u"operator-7"_s}}), *m_log);
    QTRY_VERIFY(source.persons().first().reading);
    QCOMPARE(source.status().state, state);
    QVERIFY(!source.status().detail.isEmpty());
    QVERIFY(!source.status().detail.contains("phc_token"_L1));
    QCOMPARE(source.persons().first().reading->state, Reading::State::Failed);
    if (!token.isEmpty())
        QCOMPARE(source.persons().first().reading->errorToken, token);
}

void tst_LiveSource::refusesToAskOthersInTheClear()
{
    LiveSource source({.host = QUrl(u"http://flags.example.org"_s),
                       .token = u"phc_token"_s,
                       .persons = {{.distinctId = u"eve"_s}}},
                      *m_log);
    QTRY_COMPARE(source.status().state, State::Failed);
    QVERIFY2(source.status().detail.contains("https"_L1), qPrintable(source.status().detail));
    QVERIFY(m_log->all().isEmpty());
}

void tst_LiveSource::recordsWhatGoesOverTheWire()
{
    for (const auto encoding : {Encoding::Identity, Encoding::Gzip}) {
        m_server->forgetRequests();
        const QByteArray body = Halyard::Test::manyFlags(300);
        m_server->setAnswer(Answer::json(body).withEncoding(encoding));
        QSignalSpy ended(m_log.get(), &RequestLog::ended);
        LiveSource source(target({{.distinctId = u"operator-7"_s,
                                   .groups = {{u"plant"_s, u"leipzig"_s}},
                                   .personProperties = {{u"plan"_s, u"paid"_s}}}}),
                          *m_log);
        QTRY_COMPARE(ended.count(), 1);
        const Inspector::Request &seen = *m_log->find(ended.first().first().toLongLong());
        const Halyard::Test::Request came = m_server->lastRequest();
        QCOMPARE(seen.method, came.method);
        QCOMPARE(seen.url.path(QUrl::FullyEncoded).toLatin1() + '?'
                     + seen.url.query(QUrl::FullyEncoded).toLatin1(),
                 came.target);
        QCOMPARE(seen.body, came.body);
        for (const auto &[name, value] : seen.headers)
            QCOMPARE(came.header(name), value);
        QCOMPARE(seen.status, 200);
        QCOMPARE(seen.problem, QString());
        QCOMPARE(seen.answer, body);
        QCOMPARE(seen.answerBytes, body.size());
        QVERIFY(seen.duration >= 0ms);
        QVERIFY(!seen.answerHeaders.isEmpty());
        QCOMPARE(seen.person, u"operator-7 · plant=leipzig"_s);
        QCOMPARE(seen.source, source.title());
        QTRY_VERIFY(source.persons().first().reading);
        QCOMPARE(source.persons().first().reading->record, body);
    }
}

void tst_LiveSource::recordsWhatWasStopped()
{
    m_server->setAnswer(Answer::json(v2Answer({})).held());
    {
        LiveSource source(target({{.distinctId = u"operator-7"_s}}), *m_log);
        QVERIFY(m_server->waitForRequests(1));
    }
    QCOMPARE(m_log->all().size(), 1);
    QVERIFY(m_log->all().first().isFinished);
    QVERIFY(!m_log->all().first().problem.isEmpty());
    QCOMPARE(m_log->all().first().status, 0);
}

QTEST_GUILESS_MAIN(tst_LiveSource)
#include "tst_livesource.moc"
