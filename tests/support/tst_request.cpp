// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/fakeserver.h"
#include "support/gzip.h"
#include "support/rawclient.h"

#include <QtTest/QTest>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace Halyard::Test;

namespace {

const QByteArray Answered = "HTTP/1.1 200 \r\nContent-Length: 2\r\n\r\nok"_ba;

} // namespace

class tst_Request : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestIsKeptAsItCame();
    void requestInPiecesIsPutTogether();
    void gzipOfARequestIsTakenOff();
    void requestThatIsNoneIsRefused_data();
    void requestThatIsNoneIsRefused();
};

void tst_Request::requestIsKeptAsItCame()
{
    FakeServer server;
    server.setAnswer(Answer().withBody("ok"_ba));
    RawClient client(server.port());
    const auto before = std::chrono::steady_clock::now();

    client.send("POST /flags/?v=2&x=%20 HTTP/1.1\r\nX-Twice: a\r\nx-twice: b\r\n"
                "content-length: 9\r\n\r\n{\"a\":\"b\"}");
    QCOMPARE(client.read(Answered.size()), Answered);

    const Request request = server.lastRequest();
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.target, "/flags/?v=2&x=%20"_ba);
    QCOMPARE(request.path(), "/flags/"_ba);
    QCOMPARE(request.query().queryItemValue(u"v"_s), u"2"_s);
    QCOMPARE(request.header("X-TWICE"), "a"_ba);
    QCOMPARE(request.headerValues("X-Twice"), (QList{"a"_ba, "b"_ba}));
    QVERIFY(!request.hasHeader("Authorization"));
    QCOMPARE(request.body, "{\"a\":\"b\"}"_ba);
    QCOMPARE(request.json(), (QJsonObject{{u"a"_s, u"b"_s}}));
    QVERIFY(request.arrival >= before && request.arrival <= std::chrono::steady_clock::now());
}

void tst_Request::requestInPiecesIsPutTogether()
{
    FakeServer server;
    server.setAnswer(Answer().withBody("ok"_ba));
    RawClient client(server.port());

    const QByteArray bytes = "POST / HTTP/1.1\r\nContent-Length: 4\r\n\r\nbody"_ba;
    for (const char byte : bytes)
        client.send(QByteArray(1, byte));

    QCOMPARE(client.read(Answered.size()), Answered);
    QCOMPARE(server.lastRequest().body, "body"_ba);
    QCOMPARE(server.requestCount(), 1);
}

void tst_Request::gzipOfARequestIsTakenOff()
{
    FakeServer server;
    const QByteArray packed = gzip(R"({"a":1})");
    RawClient client(server.port());

    client.send("POST / HTTP/1.1\r\nContent-Encoding: gzip\r\nContent-Length: "_ba
                + QByteArray::number(packed.size()) + "\r\n\r\n"_ba + packed);

    QVERIFY(server.waitForRequests(1));
    QCOMPARE(server.lastRequest().body, packed);
    QCOMPARE(server.lastRequest().json(), (QJsonObject{{u"a"_s, 1}}));
}

void tst_Request::requestThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba;
    QTest::newRow("bad header") << "GET / HTTP/1.1\r\nHost\r\n\r\n"_ba;
    QTest::newRow("bad length") << "GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n"_ba;
    QTest::newRow("two lengths")
        << "GET / HTTP/1.1\r\nContent-Length: 0\r\nContent-Length: 0\r\n\r\n"_ba;
    QTest::newRow("chunked") << "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"_ba;
}

void tst_Request::requestThatIsNoneIsRefused()
{
    QFETCH(QByteArray, bytes);
    FakeServer server;
    RawClient client(server.port());

    client.send(bytes);

    QCOMPARE(client.readAll(), "HTTP/1.1 400 \r\nConnection: close\r\n\r\n"_ba);
    QCOMPARE(server.requestCount(), 0);
}

QTEST_GUILESS_MAIN(tst_Request)
#include "tst_request.moc"
