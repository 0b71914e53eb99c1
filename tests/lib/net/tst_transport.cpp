// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "ordeal.h"

#include "support/builders.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <optional>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Servers that misbehave below the level of flags: values stay, one error is told, in
//! time, without a secret in the log, and the next good answer works.
class tst_Transport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultKeepsTheValues_data();
    void faultKeepsTheValues();
    void oddButWholeAnswersCount_data();
    void oddButWholeAnswersCount();
    void floodDoesNotHoldUpTheEnd_data();
    void floodDoesNotHoldUpTheEnd();
    void interruptionAtAnyMomentSurvives();
};

namespace {

using Kind = Error::Kind;

constexpr auto DripInterval = 50ms;

QByteArray goodBody()
{
    const Steps steps = nextAnswer().withFraming(Framing::UntilClose).stepsFor({});
    return steps.at(1).bytes;
}

Answer withHead(const QByteArray &head, const QByteArray &body = goodBody())
{
    return Answer::raw("HTTP/1.1 200 OK\r\n"_ba + head + "\r\n"_ba + body);
}

QByteArray lengthOf(const QByteArray &body)
{
    return "Content-Length: "_ba + QByteArray::number(body.size()) + "\r\n"_ba;
}

Answer encodedAs(const QByteArray &encoding, const QByteArray &body)
{
    return Answer::json(body).withHeader("Content-Encoding"_ba, encoding);
}

void row(const char *name, const Answer &answer, Kind kind)
{
    QTest::newRow(name) << answer << kind;
}

void brokenConnections()
{
    row("closed before the reply", nextAnswer().cutAt(Moment::BeforeReply), Kind::Connection);
    row("closed after the headers", nextAnswer().cutAt(Moment::AfterHeaders), Kind::Connection);
    row("closed within the body", nextAnswer().cutAt(Moment::MidBody), Kind::Connection);
    row("reset before the reply", nextAnswer().resetAt(Moment::BeforeReply), Kind::Connection);
    row("reset after the headers", nextAnswer().resetAt(Moment::AfterHeaders), Kind::Connection);
    row("reset within the body", nextAnswer().resetAt(Moment::MidBody), Kind::Connection);
    row("silent before the reply", nextAnswer().stallingAt(Moment::BeforeReply), Kind::Timeout);
    row("silent after the headers", nextAnswer().stallingAt(Moment::AfterHeaders), Kind::Timeout);
    row("silent within the body", nextAnswer().stallingAt(Moment::MidBody), Kind::Timeout);
    row("headers drip", nextAnswer().dripping(Part::Headers, DripInterval), Kind::Timeout);
    row("body drips", nextAnswer().dripping(Part::Body, DripInterval), Kind::Timeout);
}

void brokenFraming()
{
    const auto framed = [](Framing framing) { return nextAnswer().withFraming(framing); };
    row("body shorter than announced", framed(Framing::LengthTooBig), Kind::Connection);
    row("length is half the body", framed(Framing::LengthTooSmall), Kind::BadAnswer);
    row("two equal lengths", framed(Framing::LengthTwiceEqual), Kind::BadAnswer);
    row("two different lengths", framed(Framing::LengthTwiceDifferent), Kind::BadAnswer);
    row("a terabyte is announced", withHead("Content-Length: 1000000000000\r\n"_ba),
        Kind::BadAnswer);
    row("length of zero", withHead("Content-Length: 0\r\n"_ba), Kind::BadAnswer);
    row("chunks cut short", framed(Framing::ChunkedCutShort).delayed(50ms), Kind::Connection);
    row("chunk size of letters", framed(Framing::ChunkSizeLetters), Kind::BadAnswer);
    row("negative chunk size", framed(Framing::ChunkSizeNegative), Kind::BadAnswer);
    row("chunk size of 2^63", framed(Framing::ChunkSizeHuge), Kind::BadAnswer);
    row("HTTP/0.9", Answer::http09(goodBody()), Kind::Connection);
    row("bad status line", Answer::badStatusLine(), Kind::Connection);
    row("nothing but a status line", Answer::raw("HTTP/1.1 200 OK\r\n"), Kind::Connection);
    row("another protocol", Answer::raw("SSH-2.0-OpenSSH_9.2\r\n"), Kind::Connection);
    row("NUL in a header's name", Answer::nulInHeaderName(goodBody()), Kind::Timeout);
    row("status 999", nextAnswer().withStatus(999), Kind::Refused);
    row("status 0", nextAnswer().withStatus(0), Kind::Timeout);
    row("switches protocols", Answer::text(101), Kind::Refused);
}

void endlessAnswers()
{
    row("endless body in chunks", Answer::endlessBody(Framing::Chunked), Kind::BadAnswer);
    row("endless body until close", Answer::endlessBody(Framing::UntilClose), Kind::BadAnswer);
    row("endless headers", Answer::endlessHeaders(), Kind::Timeout);
    row("one header of 100 MiB", Answer::hugeHeader(), Kind::Timeout);
    row("endless interim answers", Answer::endlessInterimAnswers(), Kind::Timeout);
    row("5 MiB of blanks", Answer::json(QByteArray(5 * 1024 * 1024, ' ') + goodBody()),
        Kind::BadAnswer);
}

void brokenEncodings()
{
    const auto encoded = [](Encoding encoding) { return nextAnswer().withEncoding(encoding); };
    row("gzip cut short", encoded(Encoding::GzipCutShort), Kind::BadAnswer);
    row("gzip of garbage", encoded(Encoding::GzipGarbage), Kind::BadAnswer);
    row("gzip claimed", encoded(Encoding::GzipClaimed), Kind::BadAnswer);
    row("gzip twice", encoded(Encoding::GzipTwice), Kind::BadAnswer);
    row("unknown encoding", encoded(Encoding::Unknown), Kind::BadAnswer);
    row("deflate claimed", encodedAs("deflate"_ba, goodBody()), Kind::BadAnswer);
    row("brotli claimed", encodedAs("br"_ba, goodBody()), Kind::BadAnswer);
    row("zstandard claimed", encodedAs("zstd"_ba, goodBody()), Kind::BadAnswer);
    row("list of encodings", encodedAs("gzip, br"_ba, goodBody()), Kind::BadAnswer);
    row("gzip bomb of 5 MiB", Answer::gzipBomb(5, goodBody()), Kind::BadAnswer);
    row("gzip bomb of 100 MiB", Answer::gzipBomb(100, goodBody()), Kind::BadAnswer);
}

void foreignAnswers()
{
    const QByteArray login = "<!DOCTYPE html><html><title>Welcome to our WiFi</title></html>"_ba;
    const QByteArray challenge = "Basic realm=\"x\""_ba;
    const auto authenticating = [](int status, const QByteArray &header, const QByteArray &value) {
        return Answer::text(status).withHeader(header, value);
    };
    row("captive portal", Answer::json(login).withHeader("Content-Type"_ba, "text/html"_ba),
        Kind::BadAnswer);
    row("nothing", Answer::json(""_ba), Kind::BadAnswer);
    row("no content", Answer::text(204), Kind::BadAnswer);
    row("part of the content", nextAnswer().withStatus(206).withBody("{"_ba), Kind::BadAnswer);
    row("not modified", Answer::text(304), Kind::Refused);
    row("asks for a password", authenticating(401, "WWW-Authenticate"_ba, challenge),
        Kind::Refused);
    row("asks for a ticket", authenticating(401, "WWW-Authenticate"_ba, "Negotiate"_ba),
        Kind::Refused);
    row("asks as a proxy", authenticating(407, "Proxy-Authenticate"_ba, challenge), Kind::Refused);
}

} // namespace

void tst_Transport::faultKeepsTheValues_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Kind>("kind");

    brokenConnections();
    brokenFraming();
    endlessAnswers();
    brokenEncodings();
    foreignAnswers();
}

void tst_Transport::faultKeepsTheValues()
{
    QFETCH(Answer, answer);
    FakeServer server;
    Ordeal ordeal(server, ordealOptions(server.url()));

    const LoadOutcome outcome = ordeal.suffer(server, answer);

    QCOMPARE(outcome.effect, LoadOutcome::Effect::Kept);
    QTEST(outcome.error.kind, "kind");
    QCOMPARE(ordeal.damage(), QString());
    QCOMPARE(ordeal.damageAfterRecovery(server), QString());
}

void tst_Transport::oddButWholeAnswersCount_data()
{
    QTest::addColumn<Answer>("answer");

    const QByteArray body = goodBody();
    const QByteArray whole = lengthOf(body) + "\r\n"_ba + body;
    const QByteArray ok = "HTTP/1.1 200 OK\r\n"_ba;
    QTest::newRow("gzip") << nextAnswer().withEncoding(Encoding::Gzip);
    QTest::newRow("gzip that holds 3 MiB") << Answer::gzipBomb(3, body);
    QTest::newRow("3 MiB of blanks") << Answer::json(QByteArray(3 * 1024 * 1024, ' ') + body);
    QTest::newRow("chunked") << nextAnswer().withFraming(Framing::Chunked);
    QTest::newRow("until close") << nextAnswer().withFraming(Framing::UntilClose);
    QTest::newRow("negative length") << nextAnswer().withFraming(Framing::LengthNegative);
    QTest::newRow("more than announced") << withHead(lengthOf(body), body + "and more"_ba);
    QTest::newRow("another answer behind it")
        << Answer::raw(ok + whole + ok + lengthOf("{}"_ba) + "\r\n{}"_ba);
    QTest::newRow("100 Continue first")
        << Answer::raw("HTTP/1.1 100 Continue\r\n\r\n"_ba + ok + whole);
    QTest::newRow("HTTP/1.0") << Answer::raw("HTTP/1.0 200 OK\r\n\r\n"_ba + body);
    QTest::newRow("without a reason") << Answer::raw("HTTP/1.1 200\r\n"_ba + whole);
    QTest::newRow("folded header") << withHead("X-Long: a\r\n b\r\n"_ba + lengthOf(body));
    QTest::newRow("a thousand headers")
        << withHead("X-Header: value\r\n"_ba.repeated(1000) + lengthOf(body));
    QTest::newRow("as a web page") << nextAnswer().withHeader("Content-Type"_ba, "text/html"_ba);
    QTest::newRow("as nothing in particular") << withHead(lengthOf(body));
    QTest::newRow("created") << nextAnswer().withStatus(201);
    QTest::newRow("silent behind it") << nextAnswer().stallingAt(Moment::AfterBody);
    QTest::newRow("closed behind it") << nextAnswer().cutAt(Moment::AfterBody);
    QTest::newRow("after 200 ms") << nextAnswer().delayed(200ms);
}

void tst_Transport::oddButWholeAnswersCount()
{
    QFETCH(Answer, answer);
    FakeServer server;
    ClientOptions options = ordealOptions(server.url());
    options.requestDeadline = 5s;
    options.silenceLimit = 5s;
    Ordeal ordeal(server, options);

    const LoadOutcome outcome = ordeal.suffer(server, answer);

    QVERIFY2(outcome.isOk(), qPrintable(outcome.error.detail));
    QCOMPARE(outcome.effect, LoadOutcome::Effect::Replaced);
    QCOMPARE(valuesOf(ordeal.client().flags()), nextValues());
    QCOMPARE(ordeal.damage(), QString());
    QCOMPARE(ordeal.damageAfterRecovery(server), QString());
}

void tst_Transport::floodDoesNotHoldUpTheEnd_data()
{
    QTest::addColumn<Answer>("answer");

    QTest::newRow("body") << Answer::endlessBody();
    QTest::newRow("headers") << Answer::endlessHeaders();
    QTest::newRow("one header") << Answer::hugeHeader();
    QTest::newRow("interim answers") << Answer::endlessInterimAnswers();
}

void tst_Transport::floodDoesNotHoldUpTheEnd()
{
    QFETCH(Answer, answer);
    FakeServer server;
    std::optional<Ordeal> ordeal(std::in_place, server, ordealOptions(server.url()));
    QVERIFY(!ordeal->suffer(server, answer).isOk());
    QElapsedTimer timer;
    timer.start();

    ordeal.reset();

    QVERIFY2(timer.elapsed() < 250, qPrintable(QString::number(timer.elapsed())));
}

void tst_Transport::interruptionAtAnyMomentSurvives()
{
    FakeServer server;
    server.setAnswer(Answer::json(manyFlags(300)));
    for (int i = 0; i < 400; ++i) {
        FlagClient client(ordealOptions(server.url()));
        const QFuture<LoadOutcome> asked = client.reload();
        QElapsedTimer timer;
        timer.start();
        while (!asked.isFinished() && timer.nsecsElapsed() < i * 10'000)
            QCoreApplication::processEvents();
    }
    Ordeal ordeal(server, ordealOptions(server.url()));
    QCOMPARE(ordeal.damageAfterRecovery(server), QString());
}

QTEST_GUILESS_MAIN(tst_Transport)
#include "tst_transport.moc"
