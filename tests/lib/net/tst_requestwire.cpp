// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/version.h>

#include "ordeal.h"

#include <QtCore/QJsonArray>
#include <QtNetwork/QNetworkCookie>
#include <QtNetwork/QNetworkCookieJar>
#include <QtTest/QTest>

#include <algorithm>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

//! What a server gets to see, byte by byte, and what it must never be sent.
class tst_RequestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksByPostWithAVersion();
    void nothingButWhatIsNeeded();
    void anonymousBody();
    void bodyOfAKnownPerson();
    void bodyFollowsTheOptions_data();
    void bodyFollowsTheOptions();
    void evaluationAsksForSomebodyElse();
    void hostIsKept_data();
    void hostIsKept();
    void customHeadersAreSent();
    void cookiesAreNeitherKeptNorSent();
    void userInfoIsNotSentUnasked();
    void anyTextTravelsWhole_data();
    void anyTextTravelsWhole();
    void everyAskingIsComposedAnew();
};

namespace {

ClientOptions plainOptions(const FakeServer &server)
{
    ClientOptions options = ordealOptions(server.url());
    options.host = server.url();
    options.headers = {};
    return options;
}

//! What \a client sends when it is told to ask.
Request sentBy(FlagClient &client, FakeServer &server)
{
    server.setAnswer(knownAnswer());
    QFuture<LoadOutcome> asked = client.reload();
    if (!QTest::qWaitFor([&asked] { return asked.isFinished(); }) || !asked.result().isOk())
        return {};
    return server.lastRequest();
}

Request sentWith(const ClientOptions &options, FakeServer &server)
{
    FlagClient client(options);
    return sentBy(client, server);
}

QJsonObject fixedFields(QJsonObject body)
{
    for (const auto &varying : {"distinct_id"_L1, "$anon_distinct_id"_L1, "$device_id"_L1})
        body.remove(varying);
    return body;
}

} // namespace

void tst_RequestWire::asksByPostWithAVersion()
{
    FakeServer server;

    const Request request = sentWith(plainOptions(server), server);

    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.target, "/flags/?v=2"_ba);
    QCOMPARE(request.header("Content-Type"), "application/json"_ba);
    QCOMPARE(request.header("User-Agent"), "posthog-qt/" HALYARD_VERSION_STRING ""_ba);
    QCOMPARE(request.header("Content-Length"), QByteArray::number(request.body.size()));
    QVERIFY(request.header("Accept-Encoding").contains("gzip"));
    QCOMPARE(server.requestCount(), 1);
}

void tst_RequestWire::nothingButWhatIsNeeded()
{
    FakeServer server;

    const Request request = sentWith(plainOptions(server), server);

    QByteArrayList names;
    for (const Header &header : request.headers)
        names.append(header.name.toLower());
    std::ranges::sort(names);
    const QByteArrayList expected{"accept-encoding", "accept-language", "connection",
                                  "content-length",  "content-type",    "host",
                                  "user-agent"};
    QCOMPARE(names, expected);
}

void tst_RequestWire::anonymousBody()
{
    FakeServer server;
    FlagClient client(plainOptions(server));

    const QJsonObject body = sentBy(client, server).json();

    const QString id = client.distinctId();
    QVERIFY(!id.isEmpty());
    QCOMPARE(body.value("distinct_id"_L1).toString(), id);
    QCOMPARE(body.value("$anon_distinct_id"_L1).toString(), id);
    QCOMPARE(body.value("$device_id"_L1).toString(), client.context().deviceId);
    const QJsonObject expected{
        {u"token"_s, plainOptions(server).projectToken},
        {u"groups"_s, QJsonObject()},
        {u"person_properties"_s, QJsonObject()},
        {u"group_properties"_s, QJsonObject()},
        {u"geoip_disable"_s, false},
        {u"evaluation_runtime"_s, u"client"_s},
        {u"timezone"_s, body.value("timezone"_L1)},
    };
    QCOMPARE(fixedFields(body), expected);
    QVERIFY(!body.value("timezone"_L1).toString().isEmpty());
}

void tst_RequestWire::bodyOfAKnownPerson()
{
    FakeServer server;
    FlagClient client(plainOptions(server));
    const QString stranger = client.distinctId();
    client.identify(u"alice"_s, {{u"plan"_s, u"pro"_s}, {u"seats"_s, 4}});
    client.setPersonProperties({{u"nested"_s, QJsonArray{1, QJsonValue()}}});
    client.setGroup(u"company"_s, u"acme"_s, {{u"size"_s, 40}});
    client.setGroup(u"site"_s, u"7"_s);

    const QJsonObject body = sentBy(client, server).json();

    QCOMPARE(body.value("distinct_id"_L1).toString(), u"alice"_s);
    QCOMPARE(body.value("$anon_distinct_id"_L1).toString(), stranger);
    QCOMPARE(body.value("groups"_L1).toObject(),
             (QJsonObject{{u"company"_s, u"acme"_s}, {u"site"_s, u"7"_s}}));
    QCOMPARE(body.value("person_properties"_L1).toObject(),
             (QJsonObject{{u"plan"_s, u"pro"_s},
                          {u"seats"_s, 4},
                          {u"nested"_s, QJsonArray{1, QJsonValue()}}}));
    QCOMPARE(body.value("group_properties"_L1).toObject(),
             (QJsonObject{{u"company"_s, QJsonObject{{u"size"_s, 40}}}}));
}

void tst_RequestWire::bodyFollowsTheOptions_data()
{
    QTest::addColumn<ClientOptions>("options");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("expected");

    using Change = std::function<void(ClientOptions &)>;
    const auto row = [](const char *name, const Change &change, const QString &field,
                        const QJsonValue &expected) {
        ClientOptions options;
        change(options);
        QTest::newRow(name) << options << field << expected;
    };
    const QJsonValue absent(QJsonValue::Undefined);
    const QString runtime = u"evaluation_runtime"_s;
    row(
        "for servers", [](auto &o) { o.runtime = ClientOptions::Runtime::Server; }, runtime,
        u"server"_s);
    row(
        "for all", [](auto &o) { o.runtime = ClientOptions::Runtime::All; }, runtime, u"all"_s);
    row(
        "where it is", [](auto &o) { o.geoIp = ClientOptions::GeoIp::Disabled; },
        u"geoip_disable"_s, true);
    row(
        "contexts",
        [](auto &o) {
            o.evaluationContexts = {u"panel"_s, u"de"_s};
        },
        u"evaluation_contexts"_s, QJsonArray{u"panel"_s, u"de"_s});
    row(
        "no contexts", [](auto &o) { o.evaluationContexts = {}; }, u"evaluation_contexts"_s,
        absent);
    row(
        "all flags", [](auto &) {}, u"flag_keys_to_evaluate"_s, absent);
    row(
        "one name for the token", [](auto &) {}, u"api_key"_s, absent);
}

void tst_RequestWire::bodyFollowsTheOptions()
{
    QFETCH(ClientOptions, options);
    QFETCH(QString, field);
    FakeServer server;
    ClientOptions all = plainOptions(server);
    all.runtime = options.runtime;
    all.geoIp = options.geoIp;
    all.evaluationContexts = options.evaluationContexts;

    const Request request = sentWith(all, server);

    QVERIFY(!request.json().isEmpty());
    QTEST(request.json().value(field), "expected");
}

void tst_RequestWire::evaluationAsksForSomebodyElse()
{
    FakeServer server;
    server.setAnswer(knownAnswer());
    FlagClient client(plainOptions(server));
    client.identify(u"alice"_s, {{u"of-alice"_s, 1}});
    QTRY_COMPARE(client.state(), FlagClient::State::Ready);
    const FlagContext bob{.distinctId = u"bob"_s,
                          .deviceId = u"device"_s,
                          .groups = {{u"company"_s, u"b"_s}},
                          .personProperties = {{u"of-bob"_s, 1}}};

    const auto some = client.evaluate(bob, {u"a"_s, u"b"_s});
    QTRY_VERIFY(some.isFinished());
    const QJsonObject body = server.lastRequest().json();
    QCOMPARE(body.value("distinct_id"_L1).toString(), u"bob"_s);
    QCOMPARE(body.value("flag_keys_to_evaluate"_L1).toArray(), (QJsonArray{u"a"_s, u"b"_s}));
    QCOMPARE(body.value("$device_id"_L1).toString(), u"device"_s);
    QVERIFY(!body.contains("$anon_distinct_id"_L1));
    QCOMPARE(body.value("person_properties"_L1).toObject(), (QJsonObject{{u"of-bob"_s, 1}}));
    QVERIFY(!server.lastRequest().body.contains("alice"));

    const auto all = client.evaluate({.distinctId = u"eve"_s});
    QTRY_VERIFY(all.isFinished());
    QVERIFY(!server.lastRequest().json().contains("flag_keys_to_evaluate"_L1));
    QVERIFY(!server.lastRequest().json().contains("$device_id"_L1));
}

void tst_RequestWire::hostIsKept_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("target");

    const auto row = [](const char *name, const QString &suffix, const QByteArray &target) {
        QTest::newRow(name) << suffix << target;
    };
    row("nothing", u""_s, "/flags/?v=2"_ba);
    row("slash", u"/"_s, "/flags/?v=2"_ba);
    row("prefix", u"/ph"_s, "/ph/flags/?v=2"_ba);
    row("prefix and slash", u"/ph/"_s, "/ph/flags/?v=2"_ba);
    row("many slashes", u"/ph///"_s, "/ph/flags/?v=2"_ba);
    row("deep prefix", u"/a/b/c"_s, "/a/b/c/flags/?v=2"_ba);
    row("prefix with a blank", u"/a%20b"_s, "/a%20b/flags/?v=2"_ba);
    row("prefix with a percent sign", u"/a%25b"_s, "/a%25b/flags/?v=2"_ba);
    row("prefix with a slash in a name", u"/a%2Fb"_s, "/a%2Fb/flags/?v=2"_ba);
    row("prefix with a question mark in a name", u"/a%3Fb"_s, "/a%3Fb/flags/?v=2"_ba);
    row("prefix beyond ASCII", u"/ä"_s, "/%C3%A4/flags/?v=2"_ba);
    row("query", u"/?route=eu"_s, "/flags/?route=eu&v=2"_ba);
    row("query with the version", u"/ph?v=1&route=eu"_s, "/ph/flags/?route=eu&v=2"_ba);
    row("query with escapes", u"/?a=b%26c%3Dd&e=%25"_s, "/flags/?a=b%26c%3Dd&e=%25&v=2"_ba);
    row("query without a value", u"/?debug"_s, "/flags/?debug&v=2"_ba);
    row("query with a plus", u"/?a=b+c"_s, "/flags/?a=b+c&v=2"_ba);
    row("fragment", u"/#top"_s, "/flags/?v=2"_ba);
}

void tst_RequestWire::hostIsKept()
{
    QFETCH(QString, suffix);
    FakeServer server;
    ClientOptions options = plainOptions(server);
    options.host = QUrl(server.url().toString() + suffix);

    QTEST(sentWith(options, server).target, "target");
}

void tst_RequestWire::customHeadersAreSent()
{
    FakeServer server;
    ClientOptions options = plainOptions(server);
    options.headers = {{"X-Edge-Key"_ba, "s3cret"_ba},
                       {"CF-Access-Client-Id"_ba, "a.b"_ba},
                       {"X-Empty"_ba, ""_ba},
                       {"X-Latin"_ba, "caf\xe9"_ba}};

    const Request request = sentWith(options, server);

    QCOMPARE(request.header("x-edge-key"), "s3cret"_ba);
    QCOMPARE(request.header("cf-access-client-id"), "a.b"_ba);
    QCOMPARE(request.header("x-latin"), "caf\xe9"_ba);
    QVERIFY(!request.hasHeader("Authorization"));
}

void tst_RequestWire::cookiesAreNeitherKeptNorSent()
{
    FakeServer server;
    QNetworkAccessManager network;
    network.cookieJar()->setCookiesFromUrl({QNetworkCookie("of-the-application", "1")},
                                           server.url(u"/"_s));
    ClientOptions options = plainOptions(server);
    options.network = &network;
    FlagClient client(options);
    server.setAnswer(knownAnswer().withHeader("Set-Cookie", "of-the-server=1; Path=/"));
    const QFuture<LoadOutcome> asked = client.reload();
    QTRY_VERIFY(asked.isFinished());

    QVERIFY(!server.lastRequest().hasHeader("Cookie"));
    QVERIFY(!sentBy(client, server).hasHeader("Cookie"));
    QCOMPARE(network.cookieJar()->cookiesForUrl(server.url(u"/"_s)).size(), 1);
}

void tst_RequestWire::userInfoIsNotSentUnasked()
{
    FakeServer server;
    ClientOptions options = plainOptions(server);
    options.host.setUserInfo(u"user:s3cret"_s);
    FlagClient client(options);

    const Request request = sentBy(client, server);

    QCOMPARE(request.target, "/flags/?v=2"_ba);
    QVERIFY(!request.hasHeader("Authorization"));
    QCOMPARE(request.header("Host"), "127.0.0.1:" + QByteArray::number(server.port()));
}

void tst_RequestWire::anyTextTravelsWhole_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("ASCII") << u"alice"_s;
    QTest::newRow("umlauts") << u"Jürgen Größe"_s;
    QTest::newRow("Japanese") << u"例え"_s;
    QTest::newRow("emoji") << u"😀👩‍🚀"_s;
    QTest::newRow("from right to left") << u"\u202eאב"_s;
    QTest::newRow("quotes") << u"a\"b\\c/d"_s;
    QTest::newRow("control characters") << u"a\tb\u0001c\u007f"_s;
    QTest::newRow("NUL") << QString::fromUtf16(u"a\0b", 3);
    QTest::newRow("separators") << u"a\u2028b"_s;
    QTest::newRow("like JSON") << u"\"},\"token\":\"x"_s;
    QTest::newRow("200 characters") << u"ü"_s.repeated(200);
}

void tst_RequestWire::anyTextTravelsWhole()
{
    QFETCH(QString, text);
    FakeServer server;
    FlagClient client(plainOptions(server));
    QVERIFY(client.identify(text, {{text, text}}));
    client.setGroup(text, text, {{text, text}});

    const QJsonObject body = sentBy(client, server).json();

    const QJsonObject pair{{text, text}};
    QCOMPARE(body.value("distinct_id"_L1).toString(), text);
    QCOMPARE(body.value("person_properties"_L1).toObject(), pair);
    QCOMPARE(body.value("groups"_L1).toObject(), pair);
    QCOMPARE(body.value("group_properties"_L1).toObject(), (QJsonObject{{text, pair}}));
    QCOMPARE(body.value("token"_L1).toString(), plainOptions(server).projectToken);
}

void tst_RequestWire::everyAskingIsComposedAnew()
{
    FakeServer server;
    FlagClient client(plainOptions(server));
    const QString first = client.distinctId();
    QCOMPARE(sentBy(client, server).json().value("distinct_id"_L1).toString(), first);

    client.reset();

    const QJsonObject body = sentBy(client, server).json();
    QVERIFY(client.distinctId() != first);
    QCOMPARE(body.value("distinct_id"_L1).toString(), client.distinctId());
    QVERIFY(!server.lastRequest().body.contains(first.toUtf8()));
}

QTEST_GUILESS_MAIN(tst_RequestWire)
#include "tst_requestwire.moc"
