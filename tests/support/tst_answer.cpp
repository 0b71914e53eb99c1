// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/fakeserver.h"
#include "support/gzip.h"
#include "support/rawclient.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard::Test;

// What each answer puts on the wire, byte by byte.

namespace {

const QByteArray Body = R"({"flags":{"a":true}})"_ba;
const QByteArray Start = "HTTP/1.1 200 \r\nContent-Type: application/json\r\n"_ba;
const QByteArray Close = "Connection: close\r\n\r\n"_ba;

Answer proper()
{
    return Answer::json(Body);
}

QByteArray properHead(const QByteArray &more = {})
{
    return Start + "Content-Length: 20\r\n"_ba + more + "\r\n"_ba;
}

QByteArray packedHead(qsizetype size)
{
    return Start + "Content-Encoding: gzip\r\nContent-Length: "_ba + QByteArray::number(size)
        + "\r\n\r\n"_ba;
}

} // namespace

class tst_Answer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsTheConnection_data();
    void endsTheConnection();
    void leavesTheConnectionOpen_data();
    void leavesTheConnectionOpen();
    void bodyIsPacked_data();
    void bodyIsPacked();
};

void tst_Answer::endsTheConnection_data()
{
    using Ending = RawClient::Ending;
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<Ending>("ending");
    const auto row = [](const char *name, const Answer &answer, const QByteArray &wire,
                        Ending ending = Ending::Closed) {
        QTest::newRow(name) << answer << wire << ending;
    };
    const auto framed = [](Framing framing) { return proper().withFraming(framing); };
    const QByteArray chunked = Start + "Transfer-Encoding: chunked\r\n"_ba + Close;
    const QByteArray one = "a\r\n{\"flags\":{\r\n"_ba;
    const QByteArray two = "a\r\n\"a\":true}}\r\n"_ba;
    const QByteArray end = "\r\n0\r\n\r\n"_ba;
    const QByteArray closing = properHead("Connection: close\r\n"_ba);

    row("chunk size of letters", framed(Framing::ChunkSizeLetters),
        chunked + "ZZZ\r\n"_ba + Body + end);
    row("negative chunk size", framed(Framing::ChunkSizeNegative),
        chunked + "-5\r\n"_ba + Body + end);
    row("chunk size of 2^63", framed(Framing::ChunkSizeHuge),
        chunked + "8000000000000000\r\n"_ba + Body + end);
    row("chunks cut short", framed(Framing::ChunkedCutShort),
        chunked + QByteArray(one + two).left(15));
    row("length too big", framed(Framing::LengthTooBig),
        Start + "Content-Length: 36\r\n"_ba + Close + Body);
    row("length too small", framed(Framing::LengthTooSmall),
        Start + "Content-Length: 10\r\n"_ba + Close + Body);
    row("length twice, equal", framed(Framing::LengthTwiceEqual),
        Start + "Content-Length: 20\r\nContent-Length: 20\r\n"_ba + Close + Body);
    row("length twice, different", framed(Framing::LengthTwiceDifferent),
        Start + "Content-Length: 10\r\nContent-Length: 20\r\n"_ba + Close + Body);
    row("negative length", framed(Framing::LengthNegative),
        Start + "Content-Length: -1\r\n"_ba + Close + Body);
    row("no length", framed(Framing::UntilClose), Start + Close + Body);

    row("cut before the reply", proper().cutAt(Moment::BeforeReply), {});
    row("cut after the headers", proper().cutAt(Moment::AfterHeaders), closing);
    row("cut mid-body", proper().cutAt(Moment::MidBody), closing + Body.left(10));
    row("reset before the reply", proper().resetAt(Moment::BeforeReply), {}, Ending::Reset);
    row("reset after the headers", proper().resetAt(Moment::AfterHeaders), closing, Ending::Reset);
    row("reset mid-body", proper().resetAt(Moment::MidBody), closing + Body.left(10),
        Ending::Reset);
    row("reset after the body", proper().resetAt(Moment::AfterBody), closing + Body, Ending::Reset);

    row("HTTP/0.9", Answer::http09(Body), Body);
    row("bad status line", Answer::badStatusLine(),
        "HTTP/banana two hundred\r\nContent-Length: 2\r\n\r\n{}"_ba);
    row("raw bytes", Answer::raw("\0\xff\r\n"_ba), "\0\xff\r\n"_ba);
}

void tst_Answer::endsTheConnection()
{
    QFETCH(Answer, answer);
    FakeServer server;
    server.setAnswer(answer);
    RawClient client(server.port());

    client.post("/", "");

    QTEST(client.readAll(), "wire");
    QTEST(client.ending(), "ending");
    QTRY_COMPARE(server.inFlight(), 0);
}

void tst_Answer::leavesTheConnectionOpen_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<int>("inFlight");
    const auto row = [](const char *name, const Answer &answer, const QByteArray &wire,
                        int inFlight = 0) { QTest::newRow(name) << answer << wire << inFlight; };
    const QByteArray closing = properHead("Connection: close\r\n"_ba);

    row("JSON", proper(), properHead() + Body);
    row("chunked", proper().withFraming(Framing::Chunked),
        Start + "Transfer-Encoding: chunked\r\n\r\na\r\n{\"flags\":{\r\n"_ba
            + "a\r\n\"a\":true}}\r\n0\r\n\r\n"_ba);
    row("status and reason", proper().withStatus(502, "Bad Gateway"_ba),
        "HTTP/1.1 502 Bad Gateway\r\n"_ba + properHead().mid(Start.indexOf("Content")) + Body);
    row("status 999", Answer::text(999, "?"_ba),
        "HTTP/1.1 999 \r\nContent-Type: text/plain\r\nContent-Length: 1\r\n\r\n?"_ba);
    row("no content", Answer::text(204, "unsaid"_ba),
        "HTTP/1.1 204 \r\nContent-Type: text/plain\r\n\r\n"_ba);
    for (const int status : {301, 302, 303, 307, 308}) {
        row(QByteArray::number(status).constData(), Answer::redirect(status, "file:///x"_ba),
            "HTTP/1.1 "_ba + QByteArray::number(status)
                + " \r\nLocation: file:///x\r\nContent-Length: 0\r\n\r\n"_ba);
    }
    row("replaced header", proper().withHeader("content-type"_ba, "text/html"_ba),
        "HTTP/1.1 200 \r\ncontent-type: text/html\r\nContent-Length: 20\r\n\r\n"_ba + Body);
    row("repeated header", proper().withAnotherHeader("Content-Type"_ba, "text/html"_ba),
        Start + "Content-Type: text/html\r\nContent-Length: 20\r\n\r\n"_ba + Body);
    row("unknown encoding", proper().withEncoding(Encoding::Unknown),
        Start + "Content-Encoding: x-halyard\r\nContent-Length: 20\r\n\r\n"_ba + Body);

    row("stalling before the reply", proper().stallingAt(Moment::BeforeReply), {}, 1);
    row("stalling after the headers", proper().stallingAt(Moment::AfterHeaders), closing, 1);
    row("stalling mid-body", proper().stallingAt(Moment::MidBody), closing + Body.left(10), 1);
    row("stalling after the body", proper().stallingAt(Moment::AfterBody), closing + Body, 1);
    row("held", proper().held(), {}, 1);
    row("NUL in a header name", Answer::nulInHeaderName("{}"_ba),
        "HTTP/1.1 200 OK\r\nX-N\0ul: 1\r\nContent-Length: 2\r\n\r\n{}"_ba, 1);
}

void tst_Answer::leavesTheConnectionOpen()
{
    QFETCH(Answer, answer);
    QFETCH(QByteArray, wire);
    QFETCH(int, inFlight);
    FakeServer server;
    server.setAnswer(answer);
    RawClient client(server.port());
    client.post("/", "");

    QCOMPARE(client.read(wire.size()), wire);

    QVERIFY(server.waitForRequests(1));
    QTRY_COMPARE(server.inFlight(), inFlight);
    QVERIFY(!client.hasUnread());
    QCOMPARE(client.ending(), RawClient::Ending::Open);
    QCOMPARE(server.openConnectionCount(), 1);
}

void tst_Answer::bodyIsPacked_data()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("gzip") << Encoding::Gzip << gzip(Body);
    QTest::newRow("gzip twice") << Encoding::GzipTwice << gzip(gzip(Body));
    const QByteArray packed = gzip(Body);
    QTest::newRow("gzip cut short") << Encoding::GzipCutShort << packed.left(packed.size() / 2);
    QTest::newRow("gzip garbage") << Encoding::GzipGarbage
                                  << packed.left(10) + QByteArray(64, '\xff');
    QTest::newRow("gzip only claimed") << Encoding::GzipClaimed << Body;
}

void tst_Answer::bodyIsPacked()
{
    QFETCH(Encoding, encoding);
    QFETCH(QByteArray, body);
    FakeServer server;
    server.setAnswer(proper().withEncoding(encoding));
    RawClient client(server.port());

    client.post("/", "");

    const QByteArray wire = packedHead(body.size()) + body;
    QCOMPARE(client.read(wire.size()), wire);
    QCOMPARE(gunzip(body) == Body, encoding == Encoding::Gzip);
}

QTEST_GUILESS_MAIN(tst_Answer)
#include "tst_answer.moc"
