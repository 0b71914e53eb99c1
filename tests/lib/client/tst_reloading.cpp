// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "clientfixture.h"

#include <QtCore/QJsonArray>
#include <QtTest/QSignalSpy>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Reloading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsInOneTurnShareARequest();
    void hundredThousandCallsSendTwoRequests();
    void waitersEndWithTheirOwnRequest();
    void pendingRequestIsComposedWhenSent();
    void requestsOfAFormerPersonAreDropped();
    void manySwitchesNeverShowAnotherPersonsValue();
    void waitersOutliveASwitch();
    void answersAreStagedUntilActivated();
    void nothingIsSentWhileOffline();
    void misconfiguredClientSaysSo_data();
    void misconfiguredClientSaysSo();
    void evaluationTouchesNothing();
    void evaluationsStandInLine();
};

namespace {

//! Answers with a flag that is on, and a variant that names who asked.
Answer namesWhoAsked(const Request &request)
{
    const QString who = request.json().value("distinct_id"_L1).toString();
    return flagsAnswer({{.key = u"who"_s, .value = who}});
}

} // namespace

void tst_Reloading::callsInOneTurnShareARequest()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({{.key = u"a"_s}}));
    FlagClient client(quietOptions(server));

    const auto first = client.reload();
    const auto second = client.reload();

    QVERIFY(finished(first).isOk());
    QVERIFY(second.isFinished());
    QCOMPARE(server.requestCount(), 1);
}

void tst_Reloading::hundredThousandCallsSendTwoRequests()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({{.key = u"a"_s}}).held());
    FlagClient client(quietOptions(server));
    const auto first = client.reload();
    QVERIFY(server.waitForRequests(1));

    QFuture<LoadOutcome> last;
    for (int i = 0; i < 100'000; ++i)
        last = client.reload();
    server.setAnswer(flagsAnswer({{.key = u"a"_s}}));
    server.release();

    QVERIFY(finished(first).isOk());
    QVERIFY(finished(last).isOk());
    QCOMPARE(server.requestCount(), 2);
}

void tst_Reloading::waitersEndWithTheirOwnRequest()
{
    FakeServer server;
    server.enqueue(flagsAnswer({{.key = u"a"_s}}, {.requestId = u"first"_s}).held());
    server.setAnswer(flagsAnswer({{.key = u"a"_s}}, {.requestId = u"second"_s}));
    FlagClient client(quietOptions(server));
    const auto first = client.reload();
    QVERIFY(server.waitForRequests(1));

    const auto second = client.reload();
    server.release();

    QCOMPARE(finished(first).requestId, u"first"_s);
    QCOMPARE(finished(second).requestId, u"second"_s);
}

void tst_Reloading::pendingRequestIsComposedWhenSent()
{
    FakeServer server;
    server.setHandler(namesWhoAsked);
    FlagClient client(quietOptions(server));
    const auto asked = client.reload();

    QVERIFY(client.identify(u"operator-7"_s));

    QVERIFY(finished(asked).isOk());
    QCOMPARE(client.variant("who"), u"operator-7"_s);
    QCOMPARE(server.requestCount(), 1);
}

void tst_Reloading::requestsOfAFormerPersonAreDropped()
{
    FakeServer server;
    server.enqueue(flagsAnswer({{.key = u"who"_s, .value = u"alice"_s}}).held());
    server.setHandler(namesWhoAsked);
    FlagClient client(quietOptions(server));
    QSignalSpy changes(&client, &FlagClient::flagChanged);
    QSignalSpy errors(&client, &FlagClient::errorOccurred);
    QVERIFY(client.identify(u"alice"_s));
    QVERIFY(server.waitForRequests(1));

    QVERIFY(client.identify(u"bob"_s));
    server.release();

    QTRY_COMPARE(client.variant("who"), u"bob"_s);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(errors.count(), 0);
}

void tst_Reloading::manySwitchesNeverShowAnotherPersonsValue()
{
    FakeServer server;
    server.setHandler([](const Request &request) { return namesWhoAsked(request).delayed(2ms); });
    FlagClient client(quietOptions(server));
    const FlagHandle who = client.handle("who");
    int wrong = 0;
    const auto look = [&] {
        const QString seen = client.variant("who");
        wrong += seen.isEmpty() || seen == client.distinctId() ? 0 : 1;
        wrong += who.variant().isEmpty() || who.variant() == client.distinctId() ? 0 : 1;
    };
    connect(&client, &FlagClient::flagChanged, this, look);

    for (int i = 0; i < 10'000; ++i) {
        QVERIFY(client.identify(u"person-%1"_s.arg(i)));
        look();
        if (i % 50 == 0)
            QTest::qWait(1);
        look();
    }

    QTRY_COMPARE(client.variant("who"), u"person-9999"_s);
    QCOMPARE(wrong, 0);
    // Superseded questions are not worth their price: most were never sent.
    QVERIFY2(server.requestCount() < 50, qPrintable(QString::number(server.requestCount())));
}

void tst_Reloading::waitersOutliveASwitch()
{
    FakeServer server;
    server.enqueue(flagsAnswer({{.key = u"a"_s}}).held());
    server.setHandler(namesWhoAsked);
    FlagClient client(quietOptions(server));
    const auto asked = client.reload();
    QVERIFY(server.waitForRequests(1));

    QVERIFY(client.identify(u"bob"_s));

    QVERIFY(finished(asked).isOk());
    QCOMPARE(client.variant("who"), u"bob"_s);
}

void tst_Reloading::answersAreStagedUntilActivated()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({{.key = u"a"_s}}));
    ClientOptions options = quietOptions(server);
    options.applyPolicy = ClientOptions::ApplyPolicy::WhenActivated;
    FlagClient client(options);
    QSignalSpy staged(&client, &FlagClient::flagsStaged);
    QSignalSpy changed(&client, &FlagClient::flagsChanged);

    QVERIFY(finished(client.reload()).isOk());

    QCOMPARE(staged.count(), 1);
    QCOMPARE(changed.count(), 0);
    QVERIFY(!client.isEnabled("a"));
    QVERIFY(client.hasStagedFlags());
    QVERIFY(client.activate());
    QVERIFY(client.isEnabled("a"));
    QCOMPARE(changed.count(), 1);
    QVERIFY(!client.activate());

    QVERIFY(finished(client.reload()).isOk());
    QVERIFY(client.identify(u"bob"_s));
    QVERIFY2(!client.hasStagedFlags(), "what waits for another person is not this one's");
}

void tst_Reloading::nothingIsSentWhileOffline()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({{.key = u"a"_s}}));
    ClientOptions options = ordinaryOptions(server);
    options.connectivity = ClientOptions::Connectivity::Offline;
    FlagClient client(options);
    QSignalSpy ready(&client, &FlagClient::ready);

    QCOMPARE(finished(client.reload()).error.kind, Error::Kind::Offline);
    QVERIFY(client.identify(u"bob"_s));
    const auto evaluation = client.evaluate({.distinctId = u"eve"_s});
    QVERIFY(evaluation.isFinished());
    QCOMPARE(evaluation.result().outcome.error.kind, Error::Kind::Offline);
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(client.state(), FlagClient::State::Offline);
    QCOMPARE(server.connectionCount(), 0);

    client.setOffline(false);
    QTRY_VERIFY(client.isEnabled("a"));
    QCOMPARE(client.state(), FlagClient::State::Ready);

    server.setAnswer(flagsAnswer({{.key = u"a"_s}}).held());
    const auto cut = client.reload();
    QVERIFY(server.waitForRequests(2));
    client.setOffline(true);
    QCOMPARE(finished(cut).error.kind, Error::Kind::Offline);
    QVERIFY2(client.isEnabled("a"), "going offline takes nothing away");
}

void tst_Reloading::misconfiguredClientSaysSo_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("token");

    QTest::newRow("no token") << u"https://localhost"_s << u""_s;
    QTest::newRow("blank token") << u"https://localhost"_s << u"  "_s;
    QTest::newRow("personal key") << u"https://localhost"_s << u"phx_secret"_s;
    QTest::newRow("secret key") << u"https://localhost"_s << u"phs_secret"_s;
    QTest::newRow("no host") << u""_s << u"phc_a"_s;
    QTest::newRow("no scheme") << u"localhost"_s << u"phc_a"_s;
    QTest::newRow("other scheme") << u"ftp://localhost"_s << u"phc_a"_s;
    QTest::newRow("plain to the world") << u"http://flags.example.org"_s << u"phc_a"_s;
}

void tst_Reloading::misconfiguredClientSaysSo()
{
    QFETCH(QString, host);
    QFETCH(QString, token);
    ClientOptions options;
    options.fallbackCache.clear();
    options.identityStorage = ClientOptions::IdentityStorage::InMemory;
    options.host = QUrl(host);
    options.projectToken = token;
    options.bootstrap.flags = {{u"a"_s, true}};
    FlagClient client(options);
    QSignalSpy errors(&client, &FlagClient::errorOccurred);
    QSignalSpy ready(&client, &FlagClient::ready);

    QCOMPARE(client.state(), FlagClient::State::Misconfigured);
    QCOMPARE(finished(client.reload()).error.kind, Error::Kind::Configuration);
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(errors.count(), 1);
    const auto error = errors.first().first().value<Error>();
    QCOMPARE(error.kind, Error::Kind::Configuration);
    QVERIFY(!error.detail.isEmpty());
    QVERIFY(token.isEmpty() || !error.detail.contains(token) || token.trimmed().isEmpty());
    QVERIFY2(client.isEnabled("a"), "everything that needs no server works");
}

void tst_Reloading::evaluationTouchesNothing()
{
    FakeServer server;
    server.setHandler(namesWhoAsked);
    FlagClient client(quietOptions(server));
    QVERIFY(client.identify(u"alice"_s));
    QTRY_COMPARE(client.variant("who"), u"alice"_s);
    QSignalSpy loaded(&client, &FlagClient::flagsLoaded);
    QSignalSpy contexts(&client, &FlagClient::contextChanged);
    QSignalSpy changes(&client, &FlagClient::flagChanged);

    const auto future = client.evaluate({.distinctId = u"eve"_s,
                                         .groups = {{u"company"_s, u"acme"_s}},
                                         .personProperties = {{u"plan"_s, u"pro"_s}}},
                                        {u"who"_s, u"other"_s});
    QTRY_VERIFY(future.isFinished());

    QCOMPARE(future.result().flags.flag("who").variant(), u"eve"_s);
    QCOMPARE(future.result().flags.flag("who").source(), Flag::Source::Live);
    const QJsonObject body = server.lastRequest().json();
    QCOMPARE(body.value("flag_keys_to_evaluate"_L1).toArray().size(), 2);
    QCOMPARE(body.value("groups"_L1).toObject().value("company"_L1).toString(), u"acme"_s);
    QVERIFY(!body.contains("$anon_distinct_id"_L1));
    QCOMPARE(client.variant("who"), u"alice"_s);
    QCOMPARE(client.distinctId(), u"alice"_s);
    QCOMPARE(loaded.count() + contexts.count() + changes.count(), 0);
}

void tst_Reloading::evaluationsStandInLine()
{
    FakeServer server;
    server.setHandler([](const Request &request) { return namesWhoAsked(request).delayed(5ms); });
    FlagClient client(quietOptions(server));
    std::vector<QFuture<Evaluation>> futures;
    for (int i = 0; i < 40; ++i)
        futures.push_back(client.evaluate({.distinctId = u"person-%1"_s.arg(i)}));

    for (size_t i = 0; i < futures.size(); ++i) {
        QTRY_VERIFY(futures[i].isFinished());
        QCOMPARE(futures[i].result().flags.flag("who").variant(), u"person-%1"_s.arg(i));
    }
}

QTEST_GUILESS_MAIN(tst_Reloading)
#include "tst_reloading.moc"
