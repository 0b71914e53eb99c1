// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "cacheuser.h"
#include "cluster.h"
#include "imposter.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard;
using namespace Halyard::Test;
using State = CacheStatus::State;

namespace {

const QString Ann = u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s;
const QString AnnInGroup = u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-0011223344556677"_s;
const QString Bob = u"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"_s;
const QByteArray Scope = "posthog:qt:1:{0123456789abcdef0123456789abcdef}:"_ba;
const QByteArray AnnsKey = Scope + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const QByteArray Beta = R"("beta":{"enabled":true,"value":true})"_ba;

} // namespace

class tst_RedisCluster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anyNodeIsAWayIn_data();
    void anyNodeIsAWayIn();
    void theWayIsRemembered();
    void forgettingFindsTheRightNode();
    void hintsCrossTheCluster();
    void slotOnTheMove();
    void deadNodeComesBack();
    void onlyOneDatabase();
    void pythonIsNotForClusters();
    void nobodyLeadsUsInCircles_data();
    void nobodyLeadsUsInCircles();
    void cleanupTestCase() { m_cluster.reset(); }

private:
    [[nodiscard]] CacheUrl strangersUrl() const
    {
        return m_cluster->node(m_cluster->strangerTo(AnnsKey)).url();
    }
    [[nodiscard]] RedisServer &owner() const
    {
        return m_cluster->node(m_cluster->ownerOf(AnnsKey));
    }

    std::unique_ptr<Cluster> m_cluster;
};

void tst_RedisCluster::initTestCase()
{
    if (!RedisServer::isInstalled())
        QSKIP("There is no redis-server here");
    m_cluster = std::make_unique<Cluster>();
}

void tst_RedisCluster::init()
{
    for (size_t i = 0; i < 3; ++i) {
        m_cluster->node(i).tell({"FLUSHALL"});
        m_cluster->node(i).tell({"CONFIG", "RESETSTAT"});
    }
}

void tst_RedisCluster::anyNodeIsAWayIn_data()
{
    QTest::addColumn<size_t>("node");

    for (size_t i = 0; i < 3; ++i)
        QTest::addRow("node %d", static_cast<int>(i)) << i;
}

void tst_RedisCluster::anyNodeIsAWayIn()
{
    QFETCH(size_t, node);
    CacheUser user(m_cluster->node(node).url());

    QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Missing);
    QVERIFY(user.save(keyOf(Ann), recordOf(Beta)));

    QCOMPARE(user.fetch(keyOf(Ann)).record, recordOf(Beta));
    QCOMPARE(owner().tell({"GET", AnnsKey}), recordOf(Beta));
    QTRY_COMPARE(user.states(), QList{State::Ready});
}

void tst_RedisCluster::theWayIsRemembered()
{
    CacheUser user(strangersUrl());
    const RedisServer &stranger = m_cluster->node(m_cluster->strangerTo(AnnsKey));

    for (const QString &person : {Ann, AnnInGroup, Bob}) {
        user.fetch(keyOf(person));
        QVERIFY(user.save(keyOf(person), recordOf(Beta)));
    }

    QCOMPARE(owner().tell({"DBSIZE"}), "3"_ba);
    QCOMPARE(owner().calls("get"), 3);
    // A command that leads elsewhere counts as rejected there.
    const QByteArray errors = stranger.tell({"INFO", "errorstats"});
    QVERIFY2(errors.contains("errorstat_MOVED:count=1\r"), errors.constData());
}

void tst_RedisCluster::forgettingFindsTheRightNode()
{
    CacheUser writer(strangersUrl());
    for (const QString &person : {Ann, AnnInGroup, Bob})
        QVERIFY(writer.save(keyOf(person), recordOf(Beta)));
    CacheUser user(strangersUrl());

    user.backend().forget(keyOf(Ann));
    QVERIFY(user.backend().finish(5s));

    QCOMPARE(owner().tell({"DBSIZE"}), "1"_ba);
}

void tst_RedisCluster::hintsCrossTheCluster()
{
    CacheUser reader(strangersUrl());
    CacheUser writer(owner().url());
    reader.fetch(keyOf(Ann));
    QTRY_COMPARE(reader.changed().size(), 1);

    QVERIFY(writer.save(keyOf(Ann), recordOf(Beta)));

    QTRY_COMPARE(reader.changed().size(), 2);
}

void tst_RedisCluster::slotOnTheMove()
{
    const size_t from = m_cluster->ownerOf(AnnsKey);
    const size_t to = m_cluster->strangerTo(AnnsKey);
    const QByteArray slot = QByteArray::number(m_cluster->slotOf(AnnsKey));
    CacheUser user(m_cluster->node(from).url());
    QVERIFY(user.save(keyOf(Ann), recordOf(Beta)));
    m_cluster->node(to).tell({"CLUSTER", "SETSLOT", slot, "IMPORTING", m_cluster->idOf(from)});
    m_cluster->node(from).tell({"CLUSTER", "SETSLOT", slot, "MIGRATING", m_cluster->idOf(to)});
    const QByteArray port = QByteArray::number(m_cluster->node(to).port());
    m_cluster->node(from).tell({"MIGRATE", "127.0.0.1", port, AnnsKey, "0", "5000"});

    // Half moved: the old node says to ask the new one, each time.
    QCOMPARE(user.fetch(keyOf(Ann)).record, recordOf(Beta));
    QVERIFY(user.save(keyOf(Bob), recordOf(Beta)));
    QCOMPARE(user.fetch(keyOf(Bob)).record, recordOf(Beta));
    const QByteArray errors = m_cluster->node(from).tell({"INFO", "errorstats"});
    QVERIFY2(errors.contains("errorstat_ASK:count=4\r"), errors.constData());

    // Moved: it says so once.
    for (const size_t node : {to, from})
        m_cluster->node(node).tell({"CLUSTER", "SETSLOT", slot, "NODE", m_cluster->idOf(to)});
    QCOMPARE(user.fetch(keyOf(Ann)).record, recordOf(Beta));
    QCOMPARE(user.fetch(keyOf(Bob)).record, recordOf(Beta));
    QCOMPARE(user.states(), QList{State::Ready});

    for (const size_t node : {to, from})
        m_cluster->node(node).tell({"FLUSHALL"});
    for (const size_t node : {from, to})
        m_cluster->node(node).tell({"CLUSTER", "SETSLOT", slot, "NODE", m_cluster->idOf(from)});
}

void tst_RedisCluster::deadNodeComesBack()
{
    CacheUser user(strangersUrl());
    QVERIFY(user.save(keyOf(Ann), recordOf(Beta)));
    owner().kill();

    user.backend().save(keyOf(Ann), recordOf({}), 0);
    QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Unreadable);
    QTRY_VERIFY(user.state() != State::Ready);
    owner().start();

    QTRY_COMPARE_WITH_TIMEOUT(owner().tell({"GET", AnnsKey}), recordOf({}), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(user.state(), State::Ready, 30'000);
}

void tst_RedisCluster::onlyOneDatabase()
{
    CacheUrl url = owner().url();
    url.redis.database = 1;
    CacheUser user(url);

    QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Unreadable);

    QCOMPARE(user.states(), QList{State::Failing});
    QVERIFY(user.details().constLast().contains("number 0"_L1));
}

void tst_RedisCluster::pythonIsNotForClusters()
{
    CacheUrl url = strangersUrl();
    url.redis.sharedWithPython = true;
    CacheUser user(url);

    user.fetch(keyOf(Ann, u"ann"_s));

    QTRY_COMPARE(user.states(), QList{State::Invalid});
    QVERIFY(user.details().constLast().contains("cluster"_L1));
    QCOMPARE(user.fetch(keyOf(Ann, u"ann"_s)).state, CacheContent::State::Unreadable);
}

void tst_RedisCluster::nobodyLeadsUsInCircles_data()
{
    QTest::addColumn<QByteArray>("word");

    QTest::newRow("MOVED") << "MOVED"_ba;
    QTest::newRow("ASK") << "ASK"_ba;
}

void tst_RedisCluster::nobodyLeadsUsInCircles()
{
    QFETCH(QByteArray, word);
    int greetings = 0;
    int answers = 0;
    const Imposter imposter(
        [&](QTcpSocket &client) {
            // To itself, as it names no host.
            const QByteArray redirect =
                '-' + word + " 1 :" + QByteArray::number(client.localPort()) + "\r\n";
            const bool isFirst = greetings++ == 0;
            const QByteArray before = isFirst || word == "ASK" ? "+OK\r\n"_ba : QByteArray();
            client.write(before + redirect);
            ++answers;
        },
        Imposter::Times::Always);
    CacheUser user(imposter.url());

    QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Unreadable);

    QCOMPARE(answers, 6);
    QCOMPARE(user.states(), QList{State::Failing});
}

QTEST_GUILESS_MAIN(tst_RedisCluster)
#include "tst_rediscluster.moc"
