// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "demoprocess.h"
#include "support/rawclient.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Halyard::Test;

namespace {

QByteArray question()
{
    return R"({"token":"phc_demo","distinct_id":"anna"})"_ba;
}

} // namespace

class tst_DemoHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badRequestsAreRefused_data();
    void badRequestsAreRefused();
    void wrongMethodsNameTheRightOnes();
    void otherMethodsEvaluateNothing();
    void aConnectionIsKept();
    void chunkedBodiesAreRead();
    void eventsAreCounted();
    void badBatchesAreRefused_data();
    void badBatchesAreRefused();
    void aPrefixMovesPostHog();

private:
    DemoProcess m_server;
};

void tst_DemoHttp::badRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");

    const QByteArray body = question();
    const auto post = [&body](const QByteArray &target, const QByteArray &headers) {
        return wireRequest("POST"_ba, target, body, headers);
    };
    QTest::newRow("decide") << post("/decide/?v=3"_ba, {}) << 404;
    QTest::newRow("elsewhere") << post("/flags/definitions"_ba, {}) << 404;
    QTest::newRow("form") << post("/flags"_ba,
                                  "Content-Type: application/x-www-form-urlencoded\r\n"_ba)
                          << 400;
    QTest::newRow("compressed") << post("/flags"_ba, "Content-Encoding: gzip\r\n"_ba) << 400;
    QTest::newRow("as text") << post("/flags"_ba, "Content-Type: text/plain; charset=utf-8\r\n"_ba)
                             << 200;
    QTest::newRow("no length") << "POST /flags HTTP/1.1\r\nHost: l\r\n\r\n"_ba << 411;
    QTest::newRow("noise") << QByteArray(QByteArray(2000, '\x80') + "\r\n"_ba) << 400;
}

void tst_DemoHttp::badRequestsAreRefused()
{
    QFETCH(QByteArray, request);

    const WireAnswer answer = m_server.send(request);

    QTEST(answer.status, "status");
    QVERIFY(answer.status == 200 || answer.head.contains("Content-Type: text/plain"));
}

void tst_DemoHttp::wrongMethodsNameTheRightOnes()
{
    const WireAnswer flags = m_server.send(wireRequest("PUT"_ba, "/flags/"_ba, {}));
    QCOMPARE(flags.status, 405);
    QVERIFY(flags.head.contains("\r\nAllow: GET, HEAD, POST, OPTIONS\r\n"));

    const WireAnswer batch = m_server.send(wireRequest("GET"_ba, "/batch/"_ba, {}));
    QCOMPARE(batch.status, 405);
    QVERIFY(batch.head.contains("\r\nAllow: POST, OPTIONS\r\n"));
}

void tst_DemoHttp::otherMethodsEvaluateNothing()
{
    const WireAnswer got = m_server.send("GET /flags/?v=2 HTTP/1.1\r\nHost: l\r\n\r\n"_ba);
    QCOMPARE(got.status, 200);
    QVERIFY(got.json().contains("flags"_L1) && got.flags().isEmpty());

    QCOMPARE(m_server.send("OPTIONS /flags/ HTTP/1.1\r\nHost: l\r\n\r\n"_ba).status, 204);

    RawClient client(m_server.port());
    client.send("HEAD /flags/ HTTP/1.1\r\nHost: l\r\nConnection: close\r\n\r\n"_ba);
    const QByteArray head = client.readAll();
    QVERIFY(head.startsWith("HTTP/1.1 200 OK\r\n") && head.endsWith("\r\n\r\n"));
}

void tst_DemoHttp::aConnectionIsKept()
{
    const QByteArray request = wireRequest("POST"_ba, "/flags"_ba, question());
    RawClient client(m_server.port());

    client.send(request + request + request);

    for (int index = 0; index < 3; ++index)
        QCOMPARE(readAnswer(client).flags().size(), 12);
    client.send(wireRequest("POST"_ba, "/flags"_ba, question(), "Connection: close\r\n"_ba));
    QCOMPARE(readAnswer(client).status, 200);
    QVERIFY(client.read(1).isEmpty());
    QCOMPARE(client.ending(), RawClient::Ending::Closed);
}

void tst_DemoHttp::chunkedBodiesAreRead()
{
    const QByteArray body = question();
    const QByteArray size = QByteArray::number(body.size(), 16);

    const WireAnswer answer =
        m_server.send("POST /flags HTTP/1.1\r\nHost: l\r\nTransfer-Encoding: chunked\r\n\r\n"_ba
                      + size + "\r\n"_ba + body + "\r\n0\r\n\r\n"_ba);

    QCOMPARE(answer.flags().size(), 12);
}

void tst_DemoHttp::eventsAreCounted()
{
    DemoProcess server({u"--verbose"_s});
    const QByteArray batch =
        "{\"api_key\":\"t\",\"batch\":[{\"event\":\"started\"},{\"event\":\"\\u001b[31mred\"}]}"_ba;

    const WireAnswer answer = server.post("/batch/"_ba, batch);

    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json(), (QJsonObject{{u"status"_s, 1}}));
    const QJsonObject counts =
        server.send("GET /demo/counts HTTP/1.1\r\nHost: l\r\n\r\n"_ba).json();
    QCOMPARE(counts.value("events"_L1), 2);
    QCOMPARE(counts.value("batches"_L1), 1);
    QTRY_VERIFY(server.log().contains("events: started, ?[31mred\n"));
}

void tst_DemoHttp::badBatchesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");

    QTest::newRow("no token") << R"({"batch":[{"event":"a"}]})"_ba << 401;
    QTest::newRow("no batch") << R"({"api_key":"t"})"_ba << 400;
    QTest::newRow("empty") << R"({"api_key":"t","batch":[]})"_ba << 400;
    QTest::newRow("no name") << R"({"api_key":"t","batch":[{"event":"a"},{}]})"_ba << 400;
    QTest::newRow("not JSON") << "batch"_ba << 400;
}

void tst_DemoHttp::badBatchesAreRefused()
{
    QFETCH(QByteArray, body);

    QTEST(m_server.post("/batch"_ba, body).status, "status");
}

void tst_DemoHttp::aPrefixMovesPostHog()
{
    DemoProcess server({u"--prefix"_s, u"/ph/"_s});

    QVERIFY(server.firstLine().endsWith("/ph\n"));
    QCOMPARE(server.post("/ph/flags/?v=2"_ba, question()).flags().size(), 12);
    QCOMPARE(server.post("/flags/?v=2"_ba, question()).status, 404);
    QCOMPARE(server.post("/phflags/"_ba, question()).status, 404);
}

QTEST_GUILESS_MAIN(tst_DemoHttp)
#include "tst_demohttp.moc"
