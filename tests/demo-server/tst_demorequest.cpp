// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "httprequestparser.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Halyard::Demo;

using State = HttpRequestParser::State;

namespace {

QByteArray head()
{
    return "POST /flags/?v=2 HTTP/1.1\r\nHost: localhost\r\n"_ba;
}

QByteArray chunked(const QByteArray &chunks)
{
    return head() + "Transfer-Encoding: chunked\r\n\r\n"_ba + chunks;
}

void feedByteByByte(HttpRequestParser &parser, const QByteArray &bytes)
{
    for (const char byte : bytes)
        parser.feed(QByteArray(1, byte));
}

} // namespace

class tst_DemoRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreRead_data();
    void requestsAreRead();
    void theNextRequestFollows();
    void connectionHeaderDecides_data();
    void connectionHeaderDecides();
    void badRequestsAreRefused_data();
    void badRequestsAreRefused();
    void aHalfRequestWaits();
    void expectationIsToldOnce();
    void manySmallChunksAreRead();
};

void tst_DemoRequest::requestsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("length") << QByteArray(head() + "Content-Length: 5\r\n\r\nhello"_ba)
                            << "hello"_ba;
    QTest::newRow("nothing") << QByteArray(head() + "Content-Length: 0\r\n\r\n"_ba) << ""_ba;
    QTest::newRow("empty lines first")
        << QByteArray("\r\n\r\n"_ba + head() + "content-length:2\r\n\r\nhi"_ba) << "hi"_ba;
    QTest::newRow("chunks") << chunked("3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\n\r\n"_ba) << "hello"_ba;
    QTest::newRow("trailer") << chunked("5\r\nhello\r\n00\r\nX: y\r\n\r\n"_ba) << "hello"_ba;
    QTest::newRow("line ends inside") << chunked("4\r\n\r\n\r\n\r\n0\r\n\r\n"_ba) << "\r\n\r\n"_ba;
    QTest::newRow("absolute")
        << "POST http://localhost/flags/?v=2 HTTP/1.1\r\nHost: l\r\nContent-Length: 1\r\n\r\nx"_ba
        << "x"_ba;
}

void tst_DemoRequest::requestsAreRead()
{
    QFETCH(QByteArray, bytes);
    HttpRequestParser atOnce;
    HttpRequestParser slowly;

    atOnce.feed(bytes);
    feedByteByByte(slowly, bytes);

    QCOMPARE(atOnce.state(), State::Complete);
    QCOMPARE(slowly.state(), State::Complete);
    const HttpRequest request = slowly.takeRequest();
    QTEST(request.body, "body");
    QTEST(atOnce.takeRequest().body, "body");
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.path, u"/flags/"_s);
    QCOMPARE(request.query.queryItemValue(u"v"_s), u"2"_s);
    QVERIFY(slowly.isBetweenRequests());
}

void tst_DemoRequest::theNextRequestFollows()
{
    HttpRequestParser parser;
    parser.feed("GET /a%20b HTTP/1.1\r\nHost: l\r\n\r\nGET /c HTTP/1.1\r\nHost: l\r\n\r\nGE"_ba);

    QCOMPARE(parser.state(), State::Complete);
    QCOMPARE(parser.takeRequest().path, u"/a b"_s);
    parser.feed({});
    QCOMPARE(parser.state(), State::Complete);
    QCOMPARE(parser.takeRequest().path, u"/c"_s);
    parser.feed({});
    QCOMPARE(parser.state(), State::Head);
    QVERIFY(!parser.isBetweenRequests());
}

void tst_DemoRequest::connectionHeaderDecides_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("keepAlive");

    QTest::newRow("1.1") << "GET / HTTP/1.1\r\nHost: l\r\n\r\n"_ba << true;
    QTest::newRow("1.1 close") << "GET / HTTP/1.1\r\nHost: l\r\nConnection: x, Close\r\n\r\n"_ba
                               << false;
    QTest::newRow("1.0") << "GET / HTTP/1.0\r\n\r\n"_ba << false;
    QTest::newRow("1.0 keep-alive")
        << "GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n"_ba << true;
}

void tst_DemoRequest::connectionHeaderDecides()
{
    QFETCH(QByteArray, bytes);
    HttpRequestParser parser;

    parser.feed(bytes);

    QCOMPARE(parser.state(), State::Complete);
    QTEST(parser.takeRequest().keepAlive, "keepAlive");
}

void tst_DemoRequest::badRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");

    const auto add = [](const char *row, const QByteArray &bytes, int status) {
        QTest::newRow(row) << bytes << status;
    };
    const QByteArray line = "GET / HTTP/1.1\r\n"_ba;
    add("noise", "\x16\x03\x01\x02\r\n"_ba, 400);
    add("bare line feed", "GET / HTTP/1.1\nHost: l\n\n"_ba, 400);
    add("two words", "GET /\r\n"_ba, 400);
    add("not a path", "GET flags HTTP/1.1\r\n"_ba, 400);
    add("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"_ba, 505);
    add("no host", line + "\r\n"_ba, 400);
    add("two hosts", line + "Host: a\r\nHost: b\r\n\r\n"_ba, 400);
    add("space in a name", line + "Host : a\r\n\r\n"_ba, 400);
    add("folded header", line + "Host: a\r\n b\r\n\r\n"_ba, 400);
    add("null in a header", line + QByteArray("Host: a\0b\r\n\r\n", 13), 400);
    add("no length", head() + "\r\n"_ba, 411);
    add("negative length", head() + "Content-Length: -1\r\n\r\n"_ba, 400);
    add("two lengths", head() + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n"_ba, 400);
    add("both lengths", head() + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"_ba, 400);
    add("unknown encoding", head() + "Transfer-Encoding: gzip, chunked\r\n\r\n"_ba, 501);
    add("large", head() + "Content-Length: 1048577\r\n\r\n"_ba, 413);
    add("immense", head() + "Content-Length: 99999999999999999999\r\n\r\n"_ba, 413);
    add("large chunk", chunked("100001\r\n"_ba), 413);
    add("immense chunk", chunked("ffffffffffffffffffff\r\n"_ba), 413);
    add("large in all", chunked("80000\r\n"_ba + QByteArray(0x80000, 'x') + "\r\n80001\r\n"_ba),
        413);
    add("chunk size in words", chunked("ten\r\n"_ba), 400);
    add("negative chunk", chunked("-1\r\n"_ba), 400);
    add("overlong chunk", chunked("1\r\nab\r\n"_ba), 400);
    add("endless line", QByteArray(70'000, 'G'), 431);
    add("endless header", line + "Host: "_ba + QByteArray(70'000, 'x'), 431);
    add("many headers", line + QByteArray("a: b\r\n").repeated(101), 431);
    add("endless trailer", chunked("0\r\nX: "_ba + QByteArray(70'000, 'x')), 431);
}

void tst_DemoRequest::badRequestsAreRefused()
{
    QFETCH(QByteArray, bytes);
    HttpRequestParser atOnce;
    HttpRequestParser slowly;

    atOnce.feed(bytes);
    feedByteByByte(slowly, bytes);

    QCOMPARE(atOnce.state(), State::Refused);
    QCOMPARE(slowly.state(), State::Refused);
    QTEST(atOnce.refusal().status, "status");
    QTEST(slowly.refusal().status, "status");
    QVERIFY(!atOnce.refusal().reason.isEmpty());
}

void tst_DemoRequest::aHalfRequestWaits()
{
    HttpRequestParser parser;
    QVERIFY(parser.isBetweenRequests());

    parser.feed(head());
    QCOMPARE(parser.state(), State::Head);
    QVERIFY(!parser.isBetweenRequests());
    parser.feed("Content-Length: 5\r\n\r\nhel"_ba);
    QCOMPARE(parser.state(), State::Body);
}

void tst_DemoRequest::expectationIsToldOnce()
{
    HttpRequestParser parser;

    parser.feed(head() + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n"_ba);
    QVERIFY(parser.takeExpectation());
    QVERIFY(!parser.takeExpectation());
    parser.feed("hi"_ba);
    QCOMPARE(parser.state(), State::Complete);
}

void tst_DemoRequest::manySmallChunksAreRead()
{
    constexpr int Chunks = 100'000;
    HttpRequestParser parser;

    parser.feed(chunked(QByteArray("1\r\nx\r\n").repeated(Chunks) + "0\r\n\r\n"_ba));

    QCOMPARE(parser.state(), State::Complete);
    QCOMPARE(parser.takeRequest().body.size(), Chunks);
}

QTEST_GUILESS_MAIN(tst_DemoRequest)
#include "tst_demorequest.moc"
