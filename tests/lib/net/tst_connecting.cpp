// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "ordeal.h"
#include "support/tlsidentity.h"

#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

#include <vector>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Networks that lead nowhere, and servers that are not who they should be.
class tst_Connecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusedConnection();
    void serverThatGoesAsSoonAsItComes_data();
    void serverThatGoesAsSoonAsItComes();
    void hostThatCannotBeReached_data();
    void hostThatCannotBeReached();
    void connectionThatIsNeverAccepted();
    void proxyThatFails_data();
    void proxyThatFails();
    void serverThatIsNotTrusted_data();
    void serverThatIsNotTrusted();
    void trustedServerAnswers();
    void faultUnderEncryption_data();
    void faultUnderEncryption();
    void plainServerInPlaceOfAnEncryptedOne();
};

namespace {

using Kind = Error::Kind;

void trust(const QList<QSslCertificate> &authorities)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(authorities);
    QSslConfiguration::setDefaultConfiguration(configuration);
}

//! Listens, but has no room for another connection: whoever knocks is neither let in nor sent away.
class CrowdedServer
{
public:
    CrowdedServer()
    {
        m_server.setListenBacklogSize(1);
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("there is no port to listen on");
        m_server.pauseAccepting();
        while (knock()) { }
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl("http://127.0.0.1:"_L1 + QString::number(m_server.serverPort()));
    }

private:
    [[nodiscard]] bool knock()
    {
        m_crowd.push_back(std::make_unique<QTcpSocket>());
        m_crowd.back()->connectToHost(QHostAddress::LocalHost, m_server.serverPort());
        return m_crowd.back()->waitForConnected(100);
    }

    QTcpServer m_server;
    std::vector<std::unique_ptr<QTcpSocket>> m_crowd;
};

} // namespace

void tst_Connecting::init()
{
    trust(testAuthority());
}

void tst_Connecting::refusedConnection()
{
    FakeServer server;
    Ordeal ordeal(server, ordealOptions(server.url()));
    server.goDown();

    const LoadOutcome outcome = ordeal.suffer();

    QCOMPARE(outcome.error.kind, Kind::Connection);
    QCOMPARE(ordeal.client().state(), FlagClient::State::Degraded);
    QCOMPARE(ordeal.damage(), QString());
    server.comeUp();
    QCOMPARE(ordeal.damageAfterRecovery(server), QString());
}

void tst_Connecting::serverThatGoesAsSoonAsItComes_data()
{
    QTest::addColumn<OnConnect>("onConnect");
    QTest::addColumn<Kind>("kind");

    QTest::newRow("closes") << OnConnect::Close << Kind::Connection;
    QTest::newRow("resets") << OnConnect::Reset << Kind::Connection;
    QTest::newRow("stalls") << OnConnect::Stall << Kind::Timeout;
}

void tst_Connecting::serverThatGoesAsSoonAsItComes()
{
    QFETCH(OnConnect, onConnect);
    FakeServer server;
    Ordeal ordeal(server, ordealOptions(server.url()));
    server.setOnConnect(onConnect);
    server.dropConnections();

    const LoadOutcome outcome = ordeal.suffer();

    QTEST(outcome.error.kind, "kind");
    QCOMPARE(ordeal.damage(), QString());
    server.setOnConnect(OnConnect::Serve);
    server.dropConnections();
    QCOMPARE(ordeal.damageAfterRecovery(server), QString());
}

void tst_Connecting::hostThatCannotBeReached_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Kind>("kind");

    // A name this long is given up before any server is asked for it.
    QTest::newRow("name that does not resolve")
        << u"a."_s.repeated(150) + "a"_L1 << Kind::Connection;
    QTest::newRow("name that is none") << u"a..b"_s << Kind::Configuration;
    QTest::newRow("port of nobody") << u"127.0.0.1:0"_s << Kind::Connection;
}

void tst_Connecting::hostThatCannotBeReached()
{
    QFETCH(QString, host);
    ClientOptions options = ordealOptions(QUrl("http://"_L1 + host));
    options.plainHttp = ClientOptions::PlainHttp::Allowed;
    Ordeal ordeal(options);

    const LoadOutcome outcome = ordeal.suffer();

    QTEST(outcome.error.kind, "kind");
    QCOMPARE(valuesOf(ordeal.client().flags()), knownValues());
}

void tst_Connecting::connectionThatIsNeverAccepted()
{
    const CrowdedServer server;
    Ordeal ordeal(ordealOptions(server.url()));

    const LoadOutcome outcome = ordeal.suffer();

    QCOMPARE(outcome.error.kind, Kind::Timeout);
    QCOMPARE(valuesOf(ordeal.client().flags()), knownValues());
    QCOMPARE(ordeal.damage(), QString());
}

void tst_Connecting::proxyThatFails_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Kind>("kind");

    QTest::newRow("asks for a password")
        << Answer::text(407).withHeader("Proxy-Authenticate"_ba, "Basic realm=\"x\""_ba)
        << Kind::Refused;
    QTest::newRow("has no way") << Answer::text(502) << Kind::Refused;
    QTest::newRow("stalls") << knownAnswer().stallingAt(Moment::BeforeReply) << Kind::Timeout;
    QTest::newRow("goes") << knownAnswer().cutAt(Moment::BeforeReply) << Kind::Connection;
}

void tst_Connecting::proxyThatFails()
{
    QFETCH(Answer, answer);
    FakeServer proxy;
    QNetworkAccessManager network;
    network.setProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()});
    ClientOptions options = ordealOptions(QUrl(u"http://flags.example"_s));
    options.plainHttp = ClientOptions::PlainHttp::Allowed;
    options.network = &network;
    Ordeal ordeal(proxy, options);

    const LoadOutcome outcome = ordeal.suffer(proxy, answer);

    QTEST(outcome.error.kind, "kind");
    QCOMPARE(ordeal.damage(), QString());
    QCOMPARE(ordeal.damageAfterRecovery(proxy), QString());
}

void tst_Connecting::serverThatIsNotTrusted_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<QString>("hint");

    QTest::newRow("expired") << Identity::Expired << u"expired"_s;
    QTest::newRow("not yet valid") << Identity::NotYetValid << u"not yet valid"_s;
    QTest::newRow("of another host") << Identity::WrongHost << u"host"_s;
    QTest::newRow("of an unknown authority") << Identity::Untrusted << u"issuer"_s;
}

void tst_Connecting::serverThatIsNotTrusted()
{
    QFETCH(Identity, identity);
    QFETCH(QString, hint);
    FakeServer server(tlsIdentity(identity));
    server.setAnswer(nextAnswer());
    ClientOptions options = ordealOptions(server.url());
    options.requestDeadline = 5s;
    options.silenceLimit = 5s;
    Ordeal ordeal(options);

    const LoadOutcome outcome = ordeal.suffer();

    QCOMPARE(outcome.error.kind, Kind::Connection);
    QVERIFY2(outcome.error.detail.contains(hint), qPrintable(outcome.error.detail));
    QCOMPARE(server.requestCount(), 0);
    QCOMPARE(valuesOf(ordeal.client().flags()), knownValues());
    QCOMPARE(ordeal.damage(), QString());
}

void tst_Connecting::trustedServerAnswers()
{
    FakeServer server(tlsIdentity(Identity::Valid));
    ClientOptions options = ordealOptions(server.url());
    options.requestDeadline = 5s;
    options.silenceLimit = 5s;
    Ordeal ordeal(options);

    QCOMPARE(ordeal.damageAfterRecovery(server), QString());
    QCOMPARE(server.requestCount(), 1);
}

void tst_Connecting::faultUnderEncryption_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Kind>("kind");

    const Answer answer = nextAnswer();
    QTest::newRow("closed within the body") << answer.cutAt(Moment::MidBody) << Kind::Connection;
    QTest::newRow("reset within the body") << answer.resetAt(Moment::MidBody) << Kind::Connection;
    QTest::newRow("silent within the body") << answer.stallingAt(Moment::MidBody) << Kind::Timeout;
    QTest::newRow("endless body") << Answer::endlessBody() << Kind::BadAnswer;
    QTest::newRow("2 MiB of headers, and no end")
        << Answer::endlessHeaders(2 * Answer::Mebibyte) << Kind::Timeout;
    QTest::newRow("no content") << Answer::text(204) << Kind::BadAnswer;
}

void tst_Connecting::faultUnderEncryption()
{
    QFETCH(Answer, answer);
    FakeServer server(tlsIdentity(Identity::Valid));
    ClientOptions options = ordealOptions(server.url());
    options.requestDeadline = 800ms;
    options.silenceLimit = 600ms;
    Ordeal ordeal(server, options);

    const LoadOutcome outcome = ordeal.suffer(server, answer);

    QTEST(outcome.error.kind, "kind");
    QCOMPARE(ordeal.damage(), QString());
    QCOMPARE(ordeal.damageAfterRecovery(server), QString());
}

void tst_Connecting::plainServerInPlaceOfAnEncryptedOne()
{
    FakeServer server;
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    Ordeal ordeal(ordealOptions(url));

    const LoadOutcome outcome = ordeal.suffer();

    QCOMPARE(outcome.error.kind, Kind::Timeout);
    QCOMPARE(server.requestCount(), 0);
    QCOMPARE(ordeal.damage(), QString());
}

QTEST_GUILESS_MAIN(tst_Connecting)
#include "tst_connecting.moc"
