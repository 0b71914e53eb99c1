// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

// What applications see of a cache that they share on a Redis server.

#include <Halyard/flagclient.h>
#include <Halyard/redis.h>

#include "heartbeat.h"
#include "redisserver.h"
#include "support/builders.h"
#include "support/fakeserver.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

using Source = Flag::Source;

class tst_RedisClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void valuesSurviveTheProcess();
    void oneRequestServesTheFleet();
    void newsReachTheOthersWithoutARequest();
    void deadRedisIsNobodysProblem();
    void serverAndRedisDownIsAStateAndNothingElse();
    void forgottenIsForgotten();
    void pythonReadsWhatWeWrite();
    void weReadWhatPythonWrote();

private:
    [[nodiscard]] std::unique_ptr<FlagClient> client(const QString &query = {}) const;
    //! Lets a client learn and remember what the server says, and ends it.
    void remember(const QString &query = {});
    [[nodiscard]] QString recordKey() const;

    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<FakeServer> m_server;
};

namespace {

Answer flagsAnswer(const QList<FlagRow> &flags)
{
    return Answer::json(v2Answer(flags));
}

bool isGood(QFuture<LoadOutcome> asked)
{
    return QTest::qWaitFor([&asked] { return asked.isFinished(); }) && asked.result().isOk();
}

} // namespace

void tst_RedisClient::initTestCase()
{
    if (!RedisServer::isInstalled())
        QSKIP("redis-server is not installed");
    Redis::registerBackend();
}

void tst_RedisClient::init()
{
    m_redis = std::make_unique<RedisServer>();
    m_server = std::make_unique<FakeServer>();
    m_server->setAnswer(flagsAnswer({{.key = u"on"_s, .payload = u"{\"ü\":[1]}"_s, .version = 7},
                                     {.key = u"colour"_s, .value = u"blue"_s}}));
}

void tst_RedisClient::cleanup()
{
    m_server.reset();
    m_redis.reset();
}

std::unique_ptr<FlagClient> tst_RedisClient::client(const QString &query) const
{
    ClientOptions options;
    options.host = m_server->url();
    options.projectToken = u"phc_test"_s;
    options.identityStorage = ClientOptions::IdentityStorage::InMemory;
    options.retries = 0;
    options.fallbackCache =
        QUrl(u"redis://127.0.0.1:%1/0?%2"_s.arg(QString::number(m_redis->port()), query));
    auto client = std::make_unique<FlagClient>(options);
    client->identify(u"operator:7 ü"_s);
    return client;
}

void tst_RedisClient::remember(const QString &query)
{
    const auto client = this->client(query);
    QVERIFY(isGood(client->reload()));
    QTRY_COMPARE(client->cacheStatus().state, CacheStatus::State::Ready);
    QTRY_VERIFY(m_redis->calls("set") > 0);
    m_server->forgetRequests();
}

QString tst_RedisClient::recordKey() const
{
    return QString::fromUtf8(m_redis->tell({"KEYS", "posthog:qt:1:*"}));
}

void tst_RedisClient::valuesSurviveTheProcess()
{
    remember();
    m_server->goDown();
    const auto client = this->client();
    QTRY_VERIFY(client->isEnabled("on"));
    QCOMPARE(client->flag("on").source(), Source::Cached);
    QCOMPARE(client->flag("on").version(), std::optional<qint64>(7));
    QCOMPARE(client->variant("colour"), u"blue"_s);
    QVERIFY(m_redis->tell({"TTL", recordKey().toUtf8()}).toInt() > 3000);
}

void tst_RedisClient::oneRequestServesTheFleet()
{
    remember();
    std::vector<std::unique_ptr<FlagClient>> panels;
    for (int i = 0; i < 8; ++i)
        panels.push_back(client());
    for (const auto &panel : panels) {
        QTRY_VERIFY(panel->isReady());
        QVERIFY(panel->isEnabled("on"));
        QCOMPARE(panel->state(), FlagClient::State::Ready);
    }
    QCOMPARE(m_server->requestCount(), 0);
}

void tst_RedisClient::newsReachTheOthersWithoutARequest()
{
    const auto one = this->client();
    QVERIFY(isGood(one->reload()));
    const auto other = this->client();
    QTRY_VERIFY(other->isReady());
    QTRY_VERIFY(m_redis->tell({"PUBSUB", "CHANNELS", "posthog:qt:1:*"}).size() > 0);
    QTRY_COMPARE(
        m_redis->tell({"PUBSUB", "NUMSUB", m_redis->tell({"PUBSUB", "CHANNELS", "posthog:qt:1:*"})})
            .split('\n')
            .last()
            .toInt(),
        2);
    QSignalSpy changed(other.get(), &FlagClient::flagsChanged);
    m_server->forgetRequests();

    m_server->setAnswer(flagsAnswer({{.key = u"colour"_s, .value = u"red"_s, .version = 2}}));
    QVERIFY(isGood(one->reload()));

    QTRY_COMPARE(other->variant("colour"), u"red"_s);
    QVERIFY(!other->flag("on").hasValue());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_server->requestCount(), 1);
}

void tst_RedisClient::deadRedisIsNobodysProblem()
{
    const auto client = this->client();
    QVERIFY(isGood(client->reload()));
    QTRY_COMPARE(client->cacheStatus().state, CacheStatus::State::Ready);
    m_redis->kill();
    QTRY_COMPARE(client->cacheStatus().state, CacheStatus::State::Unreachable);
    QVERIFY(client->isEnabled("on"));
    QVERIFY(isGood(client->reload()));

    const auto next = this->client();
    QVERIFY(isGood(next->reload()));
    QVERIFY(next->isEnabled("on"));
    m_redis->start();
    QTRY_COMPARE_WITH_TIMEOUT(next->cacheStatus().state, CacheStatus::State::Ready, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!recordKey().isEmpty(), 20'000);
}

void tst_RedisClient::serverAndRedisDownIsAStateAndNothingElse()
{
    m_redis->freeze();
    m_server->goDown();
    const auto client = this->client();
    QTRY_VERIFY(client->isReady());
    QCOMPARE(client->state(), FlagClient::State::Degraded);
    QTRY_COMPARE(client->cacheStatus().state, CacheStatus::State::Unreachable);
    QVERIFY(!client->isEnabled("on"));
    QVERIFY(client->isEnabled("on", true));
    m_redis->thaw();
}

void tst_RedisClient::forgottenIsForgotten()
{
    remember(u"compat=python"_s);
    QVERIFY(!m_redis->tell({"KEYS", "posthog:flags:*"}).isEmpty());
    const auto client = this->client(u"compat=python"_s);
    QTRY_VERIFY(client->isReady());
    client->forget(u"operator:7 ü"_s);
    QVERIFY(!client->flag("on").hasValue());
    QTRY_COMPARE(m_redis->tell({"DBSIZE"}).toInt(), 0);
}

void tst_RedisClient::pythonReadsWhatWeWrite()
{
    remember(u"compat=python"_s);
    const QByteArray key = u"posthog:flags:operator:7 ü:on"_s.toUtf8();
    QTRY_VERIFY(!m_redis->tell({"GET", key}).isEmpty());
    const QJsonObject entry = QJsonDocument::fromJson(m_redis->tell({"GET", key})).object();
    QCOMPARE(entry.value("flag_version"_L1).toInt(), -1);
    QCOMPARE(entry.value("flag_result_type"_L1).toString(), u"FeatureFlagResult"_s);
    QCOMPARE(entry.value("flag_result_schema_version"_L1).toInt(), 1);
    const QJsonObject result = entry.value("flag_result"_L1).toObject();
    QCOMPARE(result.size(), 5);
    QCOMPARE(result.value("enabled"_L1), QJsonValue(true));
    QVERIFY(result.value("payload"_L1).toObject().contains(u"ü"_s));
    QVERIFY(m_redis->tell({"TTL", key}).toInt() > 3000);
}

void tst_RedisClient::weReadWhatPythonWrote()
{
    const QByteArray entry =
        R"({"flag_result": {"key": "beta", "enabled": true, "variant": "b", "payload": {"a": 1},)"
        R"( "reason": "Matched condition set 1"}, "flag_version": 0, "timestamp": )"
        + QByteArray::number(QDateTime::currentSecsSinceEpoch() - 5)
        + R"(.25, "flag_result_type": "FeatureFlagResult", "flag_result_schema_version": 1})";
    m_redis->tell({"SETEX", u"posthog:flags:operator:7 ü:beta"_s.toUtf8(), "3600", entry});
    m_server->goDown();

    const auto client = this->client(u"compat=python"_s);
    QTRY_COMPARE(client->variant("beta"), u"b"_s);
    const Flag flag = client->flag("beta");
    QCOMPARE(flag.source(), Source::Cached);
    QCOMPARE(flag.payload().toObject().value("a"_L1).toInt(), 1);
    QCOMPARE(flag.reason(), u"Matched condition set 1"_s);
    QVERIFY(flag.age() && *flag.age() >= std::chrono::seconds(4));
}

QTEST_GUILESS_MAIN(tst_RedisClient)
#include "tst_redisclient.moc"
