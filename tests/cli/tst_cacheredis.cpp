// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "halyardprocess.h"
#include "redis/redisserver.h"
#include "support/builders.h"
#include "support/fakeserver.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace Halyard::Test;
using namespace Qt::StringLiterals;

//! The command, and a cache that answers later, or never.
class tst_CacheRedis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void looks();
    void leavesNoTrace();
    void clearsUp();
    void purgesOne();
    void endsWhenNobodyAnswers();
    void saysWhoIsNotLetIn();

private:
    [[nodiscard]] QString url() const;
    [[nodiscard]] CommandResult run(const QStringList &arguments) const;
    void remember(const QString &id) const;

    FakeServer m_server;
    std::unique_ptr<RedisServer> m_redis;
};

void tst_CacheRedis::initTestCase()
{
    if (!RedisServer::isInstalled())
        QSKIP("not run: there is no redis-server");
    m_server.setAnswer(
        Answer::json(v2Answer({{.key = u"on"_s}, {.key = u"layout"_s, .value = u"compact"_s}})));
}

void tst_CacheRedis::init()
{
    m_redis = std::make_unique<RedisServer>();
}

QString tst_CacheRedis::url() const
{
    return u"redis://127.0.0.1:%1/0"_s.arg(m_redis->port());
}

CommandResult tst_CacheRedis::run(const QStringList &arguments) const
{
    QProcessEnvironment environment = commandEnvironment(m_server.url());
    environment.insert(u"HALYARD_CACHE"_s, url());
    return runHalyard(arguments, environment);
}

void tst_CacheRedis::remember(const QString &id) const
{
    QCOMPARE(run({u"list"_s, u"--cache"_s, url(), u"--as"_s, id}).status, 0);
}

void tst_CacheRedis::looks()
{
    QVERIFY(run({u"cache"_s, u"ls"_s}).out.startsWith("0 persons, 0 flags, "));
    remember(u"operator-7"_s);
    remember(u"eve"_s);

    const CommandResult list = run({u"cache"_s, u"ls"_s, u"--as"_s, u"eve"_s, u"--json"_s});
    QCOMPARE(list.status, 0);
    QCOMPARE(list.json()["totals"_L1]["flags"_L1], QJsonValue(4));
    QVERIFY(list.json()["limits"_L1]["flags"_L1].isNull());
    QVERIFY(list.json()["persons"_L1][0]["gone_in_ms"_L1].toInteger() > 3'000'000);
    const CommandResult shown = run({u"cache"_s, u"show"_s, u"--as"_s, u"eve"_s, u"--json"_s});
    QCOMPARE(shown.flag(u"layout"_s).value("variant"_L1), QJsonValue(u"compact"_s));
    QCOMPARE(run({u"cache"_s, u"verify"_s}).out, "2 records, no problems\n"_ba);
    QCOMPARE(run({u"cache"_s, u"export"_s}).json()["persons"_L1].toArray().size(), 2);
}

void tst_CacheRedis::leavesNoTrace()
{
    remember(u"operator-7"_s);
    const QList<QByteArray> changing{"set", "setex", "del", "unlink", "expire", "touch", "publish"};
    QList<int> before;
    for (const QByteArray &name : changing)
        before.append(m_redis->calls(name));
    for (const QString &action : {u"ls"_s, u"show"_s, u"verify"_s, u"export"_s})
        QCOMPARE(run({u"cache"_s, action}).status, 0);
    QCOMPARE(run({u"cache"_s, u"purge"_s, u"--all"_s, u"--dry-run"_s}).status, 0);
    for (qsizetype index = 0; index < changing.size(); ++index)
        QCOMPARE(m_redis->calls(changing.at(index)), before.at(index));
}

void tst_CacheRedis::clearsUp()
{
    remember(u"operator-7"_s);
    const QByteArray scope = "posthog:qt:1:{" + QByteArray(32, '0') + "}:";
    m_redis->tell({"SET", scope + QByteArray(32, '1'), "no record"});
    m_redis->tell({"RPUSH", scope + QByteArray(32, '2'), "no text"});
    m_redis->tell({"SET", "somebody:else", "mine"});

    const CommandResult verified = run({u"cache"_s, u"verify"_s});
    QCOMPARE(verified.status, 1);
    QVERIFY2(verified.out.endsWith("3 records, 2 problems\n"), verified.out.constData());
    QCOMPARE(run({u"cache"_s, u"purge"_s, u"--damaged"_s}).out.count("removed"), 2);
    QCOMPARE(run({u"cache"_s, u"verify"_s}).status, 0);
    QCOMPARE(m_redis->tell({"DBSIZE"}), "2"_ba);
}

void tst_CacheRedis::purgesOne()
{
    remember(u"operator-7"_s);
    remember(u"eve"_s);
    QCOMPARE(run({u"cache"_s, u"purge"_s, u"--as"_s, u"eve"_s}).status, 0);
    QCOMPARE(m_redis->tell({"DBSIZE"}), "1"_ba);
    QCOMPARE(run({u"cache"_s, u"show"_s, u"--as"_s, u"eve"_s}).status, 1);
    QCOMPARE(run({u"cache"_s, u"show"_s, u"--as"_s, u"operator-7"_s}).status, 0);
}

void tst_CacheRedis::endsWhenNobodyAnswers()
{
    m_redis->freeze();
    const CommandResult frozen = run({u"cache"_s, u"verify"_s, u"--timeout"_s, u"2s"_s});
    m_redis->thaw();
    QCOMPARE(frozen.status, 3);
    QVERIFY2(frozen.err.contains("unreachable: "), frozen.err.constData());
    m_redis->kill();
    const CommandResult refused = run({u"cache"_s, u"ls"_s, u"--json"_s});
    QCOMPARE(refused.status, 3);
    QCOMPARE(refused.json()["cache"_L1]["state"_L1], QJsonValue(u"unreachable"_s));
}

void tst_CacheRedis::saysWhoIsNotLetIn()
{
    m_redis = std::make_unique<RedisServer>(QStringList{u"--requirepass"_s, u"hunter2"_s});
    const CommandResult result = run({u"cache"_s, u"ls"_s});
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.contains("unauthorized: "), result.err.constData());
    const QString wrong = u"redis://:hunter3@127.0.0.1:%1/0"_s.arg(m_redis->port());
    const CommandResult refused = run({u"cache"_s, u"ls"_s, wrong});
    QCOMPARE(refused.status, 3);
    QVERIFY2(!refused.err.contains("hunter3"), refused.err.constData());
    const QString right = u"redis://:hunter2@127.0.0.1:%1/0"_s.arg(m_redis->port());
    QCOMPARE(run({u"cache"_s, u"ls"_s, right}).status, 0);
}

QTEST_GUILESS_MAIN(tst_CacheRedis)
#include "tst_cacheredis.moc"
