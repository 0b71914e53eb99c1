// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "ordeal.h"
#include "support/tlsidentity.h"

#include <QtNetwork/QSslConfiguration>
#include <QtTest/QTest>

#include <array>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! A redirect is followed with the same POST to the same origin, or not at all: as a GET it would be
//! answered with no flags, and elsewhere it would give away who asks.
class tst_Redirects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameOriginGetsTheSameQuestion_data();
    void sameOriginGetsTheSameQuestion();
    void elsewhereIsRefused_data();
    void elsewhereIsRefused();
    void anotherPortIsAnotherServer();
    void loopEnds();
    void threeInARowAreFollowed();
    void encryptionMayBeGained();
    void encryptionMayNotBeLost();
    void redirectAfterARetry();
    void stalledTargetEndsInTime();
};

namespace {

using Kind = Error::Kind;

constexpr std::array RedirectStatuses{301, 302, 307, 308};

void trustTheTestAuthority()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(testAuthority());
    QSslConfiguration::setDefaultConfiguration(configuration);
}

QByteArray toHeader(const QUrl &url)
{
    return url.toEncoded();
}

FakeServer::Handler movedTo(const QByteArray &location, int status, const Answer &answer)
{
    return [=](const Request &request) {
        return request.path() == "/flags/" ? Answer::redirect(status, location) : answer;
    };
}

} // namespace

void tst_Redirects::sameOriginGetsTheSameQuestion_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("target");

    for (const int status : RedirectStatuses) {
        QTest::addRow("%d to a path", status) << status << "/moved/?v=2"_ba
                                              << "/moved/?v=2"_ba;
        QTest::addRow("%d to a relative path", status) << status << "../moved/?v=2"_ba
                                                       << "/moved/?v=2"_ba;
        QTest::addRow("%d to the whole address", status) << status << "WHOLE"_ba
                                                         << "/moved/?v=2"_ba;
    }
    QTest::newRow("only the query changes") << 307 << "?v=2&moved=1"_ba
                                            << "/flags/?v=2&moved=1"_ba;
    QTest::newRow("without a scheme") << 307 << "BARE"_ba
                                      << "/moved/?v=2"_ba;
}

void tst_Redirects::sameOriginGetsTheSameQuestion()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, target);
    FakeServer server;
    Ordeal ordeal(server, ordealOptions(server.url()));
    const QByteArray whole = toHeader(server.url(u"/moved/"_s)) + "?v=2"_ba;
    location.replace("WHOLE", whole).replace("BARE", whole.mid(5));
    server.enqueue(Answer::redirect(status, location));

    const LoadOutcome outcome = ordeal.suffer(server, nextAnswer());

    QVERIFY2(outcome.isOk(), qPrintable(outcome.error.detail));
    QCOMPARE(valuesOf(ordeal.client().flags()), nextValues());
    const QList<Request> requests = server.requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests.at(1).target, target);
    QCOMPARE(requests.at(1).method, "POST"_ba);
    QCOMPARE(requests.at(1).body, requests.at(0).body);
    QCOMPARE(requests.at(1).header("Content-Type"), "application/json"_ba);
    QCOMPARE(requests.at(1).header("X-Edge-Key"), requests.at(0).header("X-Edge-Key"));
    QVERIFY(!requests.at(1).json().isEmpty());
    QCOMPARE(ordeal.damage(), QString());
}

void tst_Redirects::elsewhereIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");

    const QByteArray there = "/moved/"_ba;
    QTest::newRow("300") << 300 << there;
    QTest::newRow("303, which asks for a GET") << 303 << there;
    QTest::newRow("304") << 304 << there;
    QTest::newRow("305") << 305 << there;
    QTest::newRow("306") << 306 << there;
    QTest::newRow("to nowhere") << 307 << ""_ba;
    for (const int status : RedirectStatuses) {
        const auto row = [status](const char *name, const QByteArray &location) {
            QTest::addRow("%d %s", status, name) << status << location;
        };
        row("to another name of the same host", "http://localhost:PORT/flags/"_ba);
        row("to another scheme", "ftp://127.0.0.1:PORT/flags/"_ba);
        row("to a file", "file:///etc/hostname"_ba);
        row("to data", "data:application/json,{\"flags\":{}}"_ba);
        row("to a script", "javascript:alert(1)"_ba);
        row("to a name that looks like ours", "http://127.0.0.1.example:PORT/flags/"_ba);
        row("to a host behind ours", "http://127.0.0.1:PORT@flags.example/flags/"_ba);
        row("to no address", "http://[/flags/"_ba);
    }
}

void tst_Redirects::elsewhereIsRefused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    FakeServer server;
    Ordeal ordeal(server, ordealOptions(server.url()));
    location.replace("PORT", QByteArray::number(server.port()));

    const LoadOutcome outcome = ordeal.suffer(server, Answer::redirect(status, location));

    QCOMPARE(outcome.effect, LoadOutcome::Effect::Kept);
    QCOMPARE(outcome.error.kind, Kind::Refused);
    QCOMPARE(outcome.error.httpStatus, status);
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(ordeal.damage(), QString());
    QCOMPARE(ordeal.damageAfterRecovery(server), QString());
}

void tst_Redirects::anotherPortIsAnotherServer()
{
    FakeServer server;
    FakeServer stranger;
    stranger.setAnswer(nextAnswer());
    Ordeal ordeal(server, ordealOptions(server.url()));

    for (const int status : RedirectStatuses) {
        const Answer answer = Answer::redirect(status, toHeader(stranger.url(u"/flags/"_s)));
        QCOMPARE(ordeal.suffer(server, answer).error.httpStatus, status);
        QCOMPARE(ordeal.damage(), QString());
    }

    QCOMPARE(stranger.connectionCount(), 0);
    QCOMPARE(ordeal.damageAfterRecovery(server), QString());
}

void tst_Redirects::loopEnds()
{
    FakeServer server;
    Ordeal ordeal(server, ordealOptions(server.url()));

    const LoadOutcome outcome = ordeal.suffer(server, Answer::redirect(307, "/flags/?v=2"));

    QCOMPARE(outcome.error.kind, Kind::Refused);
    QCOMPARE(server.requestCount(), 4);
    QCOMPARE(ordeal.damage(), QString());
    QCOMPARE(ordeal.damageAfterRecovery(server), QString());
}

void tst_Redirects::threeInARowAreFollowed()
{
    FakeServer server;
    Ordeal ordeal(server, ordealOptions(server.url()));
    for (const int status : {301, 302, 308})
        server.enqueue(Answer::redirect(status, "/again/"));

    QCOMPARE(ordeal.damageAfterRecovery(server), QString());

    QCOMPARE(server.requestCount(), 4);
}

void tst_Redirects::encryptionMayBeGained()
{
    trustTheTestAuthority();
    FakeServer plain;
    FakeServer encrypted(tlsIdentity(Identity::Valid));
    ClientOptions options = ordealOptions(plain.url());
    options.requestDeadline = 5s;
    options.silenceLimit = 5s;
    Ordeal ordeal(plain, options);
    encrypted.setAnswer(nextAnswer());

    const LoadOutcome outcome =
        ordeal.suffer(plain, Answer::redirect(301, toHeader(encrypted.url(u"/flags/"_s))));

    QVERIFY2(outcome.isOk(), qPrintable(outcome.error.detail));
    QCOMPARE(encrypted.lastRequest().method, "POST"_ba);
    QCOMPARE(encrypted.lastRequest().body, plain.lastRequest().body);
    QCOMPARE(valuesOf(ordeal.client().flags()), nextValues());
    QCOMPARE(ordeal.damage(), QString());
}

void tst_Redirects::encryptionMayNotBeLost()
{
    trustTheTestAuthority();
    FakeServer encrypted(tlsIdentity(Identity::Valid));
    FakeServer plain;
    plain.setAnswer(nextAnswer());
    ClientOptions options = ordealOptions(encrypted.url());
    options.requestDeadline = 5s;
    options.silenceLimit = 5s;
    Ordeal ordeal(encrypted, options);

    const LoadOutcome outcome =
        ordeal.suffer(encrypted, Answer::redirect(307, toHeader(plain.url(u"/flags/"_s))));

    QCOMPARE(outcome.error.httpStatus, 307);
    QCOMPARE(plain.connectionCount(), 0);
    QCOMPARE(ordeal.damage(), QString());
}

void tst_Redirects::redirectAfterARetry()
{
    FakeServer server;
    ClientOptions options = ordealOptions(server.url());
    options.retries = 1;
    Ordeal ordeal(server, options);
    server.enqueue(Answer::redirect(307, "/moved/"));
    server.enqueue(Answer::text(502));
    server.enqueue(Answer::redirect(307, "/moved/"));

    QCOMPARE(ordeal.damageAfterRecovery(server), QString());

    QByteArrayList paths;
    const QList<Request> requests = server.requests();
    for (const Request &request : requests)
        paths.append(request.path());
    QCOMPARE(paths, QByteArrayList({"/flags/", "/moved/", "/flags/", "/moved/"}));
}

void tst_Redirects::stalledTargetEndsInTime()
{
    FakeServer server;
    Ordeal ordeal(server, ordealOptions(server.url()));
    server.setHandler(movedTo("/moved/", 307, nextAnswer().stallingAt(Moment::MidBody)));

    const LoadOutcome outcome = ordeal.suffer();

    QCOMPARE(outcome.error.kind, Kind::Timeout);
    QCOMPARE(server.requestCount(), 2);
    QCOMPARE(ordeal.damage(), QString());
}

QTEST_GUILESS_MAIN(tst_Redirects)
#include "tst_redirects.moc"
