// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "cacheuser.h"
#include "codec.h"
#include "middleman.h"
#include "recordkeys.h"
#include "redisserver.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard;
using namespace Halyard::Test;
using Redis::ReplyReader;

namespace {

const QString Ann = u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s;
const QByteArray Beta = R"("beta":{"enabled":true,"value":true})"_ba;

QByteArray manyFlags()
{
    const QByteArray flag = R"("flag-NUMBER":{"enabled":true,"variant":"blue","value":"blue"})";
    QByteArrayList flags;
    for (int i = 0; i < 200; ++i)
        flags += QByteArray(flag).replace("NUMBER", QByteArray::number(i));
    return recordOf(flags.join(','));
}

} // namespace

class tst_RedisWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstFetchIsOneRoundTrip_data();
    void firstFetchIsOneRoundTrip();
    void saveIsOneRoundTrip_data();
    void saveIsOneRoundTrip();
    void commandsAreFramed();
    void repliesInPieces_data();
    void repliesInPieces();
    void limitsOfReplies();
    void whatCameBeforeGarbageCounts();
    void patternsMatchOnlyTheirText();
    void keysAreReadBack();
};

void tst_RedisWire::firstFetchIsOneRoundTrip_data()
{
    QTest::addColumn<bool>("isGreeted");

    QTest::newRow("plain") << false;
    QTest::newRow("with a password and a database") << true;
}

void tst_RedisWire::firstFetchIsOneRoundTrip()
{
    if (!RedisServer::isInstalled())
        QSKIP("There is no redis-server here");
    QFETCH(bool, isGreeted);
    const RedisServer server(isGreeted ? QStringList{u"--requirepass"_s, u"pw"_s} : QStringList());
    const QByteArray record = manyFlags();
    CacheUrl url = server.url();
    if (isGreeted) {
        url.redis.password = u"pw"_s;
        url.redis.database = 2;
    }
    CacheUser writer(url);
    QVERIFY(writer.save(keyOf(Ann), record));
    const Middleman middleman(server.port());
    url.redis.port = middleman.port();
    CacheUser user(url);

    const CacheContent content = user.fetch(keyOf(Ann));

    QCOMPARE(content.record, record);
    // The one that listens for hints is the second connection.
    QVERIFY(middleman.roundTrips() - (middleman.connections() - 1) <= 1);
    QVERIFY(middleman.sent().contains("GET"));
}

void tst_RedisWire::saveIsOneRoundTrip_data()
{
    QTest::addColumn<bool>("isShared");

    QTest::newRow("our record") << false;
    QTest::newRow("and 200 entries of posthog-python") << true;
}

void tst_RedisWire::saveIsOneRoundTrip()
{
    if (!RedisServer::isInstalled())
        QSKIP("There is no redis-server here");
    QFETCH(bool, isShared);
    const RedisServer server;
    Middleman middleman(server.port());
    CacheUrl url = server.url();
    url.redis.port = middleman.port();
    url.redis.sharedWithPython = isShared;
    CacheUser user(url);
    user.fetch(keyOf(Ann, u"ann"_s));
    QTRY_COMPARE(server.calls("subscribe"), 1);
    QTRY_COMPARE(user.changed().size(), 1);
    middleman.forget();

    user.backend().save(keyOf(Ann, u"ann"_s), manyFlags(), 200);
    QTRY_COMPARE(server.tell({"DBSIZE"}), isShared ? "201"_ba : "1"_ba);

    QCOMPARE(middleman.roundTrips(), 1);
    middleman.forget();
    const CacheContent content = user.fetch(keyOf(Ann, u"ann"_s));
    QCOMPARE(content.record, manyFlags());
    QCOMPARE(content.foreign.size(), isShared ? 200 : 0);
    QCOMPARE(middleman.roundTrips(), 1);
}

void tst_RedisWire::commandsAreFramed()
{
    const QByteArray zero(1, '\0');

    QCOMPARE(Redis::command({"SET", "k\r\n", zero, ""}),
             "*4\r\n$3\r\nSET\r\n$3\r\nk\r\n\r\n$1\r\n" + zero + "\r\n$0\r\n\r\n");
}

void tst_RedisWire::repliesInPieces_data()
{
    QTest::addColumn<int>("size");

    for (const int size : {1, 2, 3, 7, 1000})
        QTest::addRow("%d at a time", size) << size;
}

void tst_RedisWire::repliesInPieces()
{
    QFETCH(int, size);
    const QByteArray bytes = "+OK\r\n-ERR no\r\n:42\r\n$-1\r\n$5\r\na\r\nb\n\r\n*-1\r\n*0\r\n"
                             "*3\r\n$1\r\nx\r\n*2\r\n:1\r\n*0\r\n$0\r\n\r\n+end\r\n";
    ReplyReader reader;
    std::vector<Redis::Reply> replies;

    for (qsizetype i = 0; i < bytes.size(); i += size) {
        reader.feed(bytes.mid(i, size));
        while (auto reply = reader.next())
            replies.push_back(*reply);
    }

    QVERIFY(!reader.isBroken());
    QCOMPARE(replies.size(), size_t(9));
    QCOMPARE(replies[1].text, "ERR no"_ba);
    QVERIFY(replies[1].isError());
    QCOMPARE(replies[2].integer, 42);
    QCOMPARE(replies[3].kind, Redis::Reply::Kind::Nil);
    QCOMPARE(replies[4].text, "a\r\nb\n"_ba);
    QCOMPARE(replies[7].elements.size(), size_t(3));
    QCOMPARE(replies[7].elements[1].elements[0].integer, 1);
    QCOMPARE(replies[8].text, "end"_ba);
}

void tst_RedisWire::limitsOfReplies()
{
    const auto isTaken = [](const QByteArray &bytes) {
        ReplyReader reader;
        reader.feed(bytes);
        while (reader.next()) { }
        return !reader.isBroken();
    };

    QVERIFY(isTaken("$16777216\r\n"));
    QVERIFY(!isTaken("$16777217\r\n"));
    QVERIFY(isTaken("*100000\r\n"));
    QVERIFY(!isTaken("*100001\r\n"));
    QVERIFY(isTaken(QByteArray("*1\r\n").repeated(7) + ":1\r\n"));
    QVERIFY(!isTaken(QByteArray("*1\r\n").repeated(8)));
    const QByteArray large = "$16777216\r\n" + QByteArray(16777216, 'x') + "\r\n";
    QVERIFY(isTaken(large + large + large));
    QVERIFY(!isTaken("*3\r\n" + large + large));
    QVERIFY(!isTaken("*2\r\n*60000\r\n" + QByteArray(":1\r\n").repeated(60000) + "*60000\r\n"));
}

void tst_RedisWire::whatCameBeforeGarbageCounts()
{
    ReplyReader reader;

    reader.feed("+OK\r\nHTTP");

    QCOMPARE(reader.next()->text, "OK"_ba);
    QVERIFY(!reader.next());
    QVERIFY(reader.isBroken());
}

void tst_RedisWire::patternsMatchOnlyTheirText()
{
    QCOMPARE(Redis::globEscaped("a*b?c[d]e\\f^g"), R"(a\*b\?c\[d\]e\\f\^g)"_ba);
    QCOMPARE(Redis::patternOfPerson({.scope = u"ab"_s, .person = u"cd-ef"_s}),
             "posthog:qt:1:{ab}:cd*"_ba);
}

void tst_RedisWire::keysAreReadBack()
{
    const CacheKey key{.scope = u"ab"_s, .person = u"cd-ef"_s};

    QCOMPARE(Redis::recordKey(key), "posthog:qt:1:{ab}:cd-ef"_ba);
    QVERIFY(Redis::keyOfRecord(Redis::recordKey(key)) == key);
    for (const char *strange : {"", ":", "posthog:qt:1:", "posthog:qt:1:}", "posthog:qt:1:{}:a",
                                "posthog:qt:1:{ab}", "posthog:qt:1:{ab}:", "posthog:qt:1:{A}:a",
                                "posthog:qt:1:{ab}:a b", "posthog:qt:2:{ab}:cd"})
        QVERIFY2(!Redis::keyOfRecord(strange), strange);
}

QTEST_GUILESS_MAIN(tst_RedisWire)
#include "tst_rediswire.moc"
