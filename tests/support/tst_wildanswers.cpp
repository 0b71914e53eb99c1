// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/fakeserver.h"
#include "support/gzip.h"
#include "support/rawclient.h"

#include <QtTest/QTest>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard::Test;

// Answers that are huge, endless or slow.

class tst_WildAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bombIsSmallAndUnpacksToJson();
    void endlessAnswerStallsAtItsCap_data();
    void endlessAnswerStallsAtItsCap();
    void endlessAnswerWaitsForItsReader();
    void hugeHeaderComesWhole();
    void delayIsKept();
    void dripTakesItsTime_data();
    void dripTakesItsTime();
    void heldAnswersGoOnWhenReleased();
    void ownStepsArePlayed();
};

void tst_WildAnswers::bombIsSmallAndUnpacksToJson()
{
    FakeServer server;
    server.setAnswer(Answer::gzipBomb(100, "{}"_ba).withFraming(Framing::UntilClose));
    RawClient client(server.port());
    client.post("/", "");

    const QByteArray wire = client.readAll();

    const qsizetype bodyAt = wire.indexOf("\r\n\r\n") + 4;
    QVERIFY(wire.left(bodyAt).contains("Content-Encoding: gzip\r\n"));
    QVERIFY(wire.size() < 256 * 1024);
    const std::optional<QByteArray> plain = gunzip(QByteArrayView(wire).sliced(bodyAt));
    QVERIFY(plain);
    QCOMPARE(plain->size(), 100 * Answer::Mebibyte + 2);
    QCOMPARE(plain->trimmed(), "{}"_ba);
}

void tst_WildAnswers::endlessAnswerStallsAtItsCap_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("repeated");
    const qint64 cap = 3 * Answer::Mebibyte;
    const QByteArray head = "HTTP/1.1 200 OK\r\n"_ba;
    const QByteArray bodyHead = head + "Content-Type: application/json\r\n"_ba;
    const QByteArray spaces(64 * 1024, ' ');

    QTest::newRow("interim answers") << Answer::endlessInterimAnswers(cap) << ""_ba
                                     << "HTTP/1.1 100 Continue\r\n\r\n"_ba;
    QTest::newRow("headers") << Answer::endlessHeaders(cap) << head
                             << "X-Endless: and another one\r\n"_ba;
    QTest::newRow("chunked body") << Answer::endlessBody(Framing::Chunked, cap)
                                  << bodyHead + "Transfer-Encoding: chunked\r\n\r\n"_ba
                                  << "10000\r\n"_ba + spaces + "\r\n"_ba;
    QTest::newRow("body until close") << Answer::endlessBody(Framing::UntilClose, cap)
                                      << bodyHead + "Connection: close\r\n\r\n"_ba << spaces;
}

void tst_WildAnswers::endlessAnswerStallsAtItsCap()
{
    QFETCH(Answer, answer);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, repeated);
    FakeServer server;
    server.setAnswer(answer);
    RawClient client(server.port());
    client.post("/", "");

    const qint64 cap = 3 * Answer::Mebibyte;
    QCOMPARE(client.read(start.size()), start);
    QCOMPARE(client.read(repeated.size()), repeated);
    QCOMPARE(client.read(repeated.size()), repeated);
    QCOMPARE(client.skip(cap - 2 * repeated.size()), cap - 2 * repeated.size());

    QVERIFY(!client.hasUnread());
    QCOMPARE(client.ending(), RawClient::Ending::Open);
    QCOMPARE(server.inFlight(), 1);
}

void tst_WildAnswers::endlessAnswerWaitsForItsReader()
{
    FakeServer server;
    server.enqueue(Answer::endlessBody(Framing::UntilClose));
    server.setAnswer(Answer::raw("meanwhile"_ba));
    RawClient idle(server.port());
    idle.post("/", "");
    QVERIFY(server.waitForRequests(1));

    RawClient other(server.port());
    other.post("/", "");

    QCOMPARE(other.readAll(), "meanwhile"_ba);
    QTRY_COMPARE(server.inFlight(), 1);
}

void tst_WildAnswers::hugeHeaderComesWhole()
{
    FakeServer server;
    server.setAnswer(Answer::hugeHeader());
    RawClient client(server.port());
    client.post("/", "");

    const QByteArray start = "HTTP/1.1 200 OK\r\nX-Huge: "_ba;
    const QByteArray end = "\r\nContent-Length: 2\r\n\r\n{}"_ba;
    QCOMPARE(client.read(start.size()), start);
    QCOMPARE(client.skip(100 * Answer::Mebibyte), 100 * Answer::Mebibyte);
    QCOMPARE(client.read(end.size()), end);
}

void tst_WildAnswers::delayIsKept()
{
    FakeServer server;
    server.setAnswer(Answer::raw("late"_ba).delayed(30ms));
    RawClient client(server.port());

    const auto start = std::chrono::steady_clock::now();
    client.post("/", "");

    QCOMPARE(client.readAll(), "late"_ba);
    QVERIFY(std::chrono::steady_clock::now() - start >= 30ms);
}

void tst_WildAnswers::dripTakesItsTime_data()
{
    QTest::addColumn<Part>("part");
    QTest::addColumn<std::chrono::milliseconds>("least");

    // "HTTP/1.1 200 \r\nContent-Length: 5\r\n\r\n" and "slow!", 2 ms each.
    QTest::newRow("headers") << Part::Headers << std::chrono::milliseconds(2 * 36);
    QTest::newRow("body") << Part::Body << std::chrono::milliseconds(2 * 5);
}

void tst_WildAnswers::dripTakesItsTime()
{
    QFETCH(Part, part);
    QFETCH(std::chrono::milliseconds, least);
    FakeServer server;
    server.setAnswer(Answer().withBody("slow!"_ba).dripping(part, 2ms));
    RawClient client(server.port());

    const auto start = std::chrono::steady_clock::now();
    client.post("/", "");

    const QByteArray wire = "HTTP/1.1 200 \r\nContent-Length: 5\r\n\r\nslow!"_ba;
    QCOMPARE(client.read(wire.size()), wire);
    QVERIFY(std::chrono::steady_clock::now() - start >= least);
}

void tst_WildAnswers::heldAnswersGoOnWhenReleased()
{
    FakeServer server;
    server.setAnswer(Answer::json("{}"_ba).held());
    RawClient client(server.port());
    client.post("/", "");
    QVERIFY(server.waitForRequests(1));
    QVERIFY(!client.hasUnread());

    server.release();

    QVERIFY(client.read(13).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(server.inFlight(), 0);
}

void tst_WildAnswers::ownStepsArePlayed()
{
    FakeServer server;
    server.setAnswer(Answer::steps({
        Step{.bytes = "one "_ba},
        Step{.action = Step::Action::Wait, .pause = 1ms},
        Step{.action = Step::Action::Repeat, .bytes = "ab"_ba, .total = 5},
        Step{.action = Step::Action::Close},
    }));
    RawClient client(server.port());
    client.post("/", "");

    QCOMPARE(client.readAll(), "one ababa"_ba);
}

QTEST_GUILESS_MAIN(tst_WildAnswers)
#include "tst_wildanswers.moc"
