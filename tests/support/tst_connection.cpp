// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/fakeserver.h"
#include "support/rawclient.h"

#include <QtTest/QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard::Test;

namespace {

const QByteArray Wire = "HTTP/1.1 200 \r\nContent-Length: 2\r\n\r\nok"_ba;

Answer ok()
{
    return Answer().withBody("ok"_ba);
}

} // namespace

class tst_Connection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void properAnswersKeepTheConnection();
    void closeIsHonoured_data();
    void closeIsHonoured();
    void pipelinedRequestsAreAnsweredInOrder();
    void connectionEndsBeforeItBegins_data();
    void connectionEndsBeforeItBegins();
    void clientMayBeLeftWithoutAnyAnswer();
    void clientThatLeavesIsNotInFlight();
};

void tst_Connection::properAnswersKeepTheConnection()
{
    FakeServer server;
    server.setAnswer(ok());
    RawClient client(server.port());
    for (int time = 0; time < 3; ++time) {
        client.post("/", "");
        QCOMPARE(client.read(Wire.size()), Wire);
    }

    RawClient other(server.port());
    other.post("/", "");
    QCOMPARE(other.read(Wire.size()), Wire);

    QCOMPARE(server.connectionCount(), 2);
    QCOMPARE(server.requests().at(0).connection, 1);
    QCOMPARE(server.requests().at(2).connection, 1);
    QCOMPARE(server.requests().at(3).connection, 2);
    server.forgetRequests();
    QCOMPARE(server.requestCount(), 0);
}

void tst_Connection::closeIsHonoured_data()
{
    QTest::addColumn<QByteArray>("request");

    QTest::newRow("asked") << "GET / HTTP/1.1\r\nConnection: Close\r\n\r\n"_ba;
    QTest::newRow("old client") << "GET / HTTP/1.0\r\n\r\n"_ba;
}

void tst_Connection::closeIsHonoured()
{
    QFETCH(QByteArray, request);
    FakeServer server;
    server.setAnswer(ok());
    RawClient client(server.port());

    client.send(request);

    QVERIFY(client.readAll().endsWith("Connection: close\r\n\r\nok"));
    QCOMPARE(client.ending(), RawClient::Ending::Closed);
}

void tst_Connection::pipelinedRequestsAreAnsweredInOrder()
{
    FakeServer server;
    server.enqueue(ok().delayed(5ms));
    server.setAnswer(Answer::raw("quick"_ba));
    RawClient client(server.port());

    client.send("GET /slow HTTP/1.1\r\n\r\nGET /quick HTTP/1.1\r\n\r\n");

    QCOMPARE(client.readAll(), Wire + "quick"_ba);
    QCOMPARE(server.requests().at(0).target, "/slow"_ba);
}

void tst_Connection::connectionEndsBeforeItBegins_data()
{
    QTest::addColumn<OnConnect>("onConnect");
    QTest::addColumn<RawClient::Ending>("ending");

    QTest::newRow("closed") << OnConnect::Close << RawClient::Ending::Closed;
    QTest::newRow("reset") << OnConnect::Reset << RawClient::Ending::Reset;
}

void tst_Connection::connectionEndsBeforeItBegins()
{
    QFETCH(OnConnect, onConnect);
    FakeServer server;
    server.setOnConnect(onConnect);

    RawClient client(server.port());

    QCOMPARE(client.readAll(), ""_ba);
    QTEST(client.ending(), "ending");
    QTRY_COMPARE(server.openConnectionCount(), 0);
}

void tst_Connection::clientMayBeLeftWithoutAnyAnswer()
{
    FakeServer server;
    server.setAnswer(ok());
    server.setOnConnect(OnConnect::Stall);
    RawClient ignored(server.port());
    ignored.post("/", "");
    QTRY_COMPARE(server.connectionCount(), 1);
    server.setOnConnect(OnConnect::Serve);

    RawClient client(server.port());
    client.post("/", "");

    QCOMPARE(client.read(Wire.size()), Wire);
    QVERIFY(!ignored.hasUnread());
    QCOMPARE(server.requestCount(), 1);
}

void tst_Connection::clientThatLeavesIsNotInFlight()
{
    FakeServer server;
    server.setAnswer(ok().stallingAt(Moment::BeforeReply));
    auto client = std::make_unique<RawClient>(server.port());
    client->post("/", "");
    QVERIFY(server.waitForRequests(1));
    QCOMPARE(server.inFlight(), 1);

    client.reset();

    QTRY_COMPARE(server.inFlight(), 0);
    QTRY_COMPARE(server.openConnectionCount(), 0);
}

QTEST_GUILESS_MAIN(tst_Connection)
#include "tst_connection.moc"
