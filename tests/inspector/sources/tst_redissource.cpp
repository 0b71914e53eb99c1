// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/cachesource.h"

#include <Halyard/flagclient.h>
#include <Halyard/redis.h>

#include "application.h"
#include "redis/redisserver.h"
#include "support/builders.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using State = Source::State;

//! A real Redis that applications share, seen from outside.
class tst_RedisSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void showsThoseWhoAreThere();
    void leavesNoTrace();
    void followsChanges();
    void keepsWhatItKnowsWhileRedisIsDown();
    void saysWhoIsNotLetIn();
    void triesAtOnceWhenAsked();
    void countsAttempts();
    void keepsRowsOfARecordThatCannotBeRead();
    void namesTheRightThatIsMissing();

private:
    [[nodiscard]] QUrl url(const QString &more = {}) const;
    //! Returns once it is there.
    void remember(const QString &id, const QByteArray &answer = {}) const;
    [[nodiscard]] int persons() const;

    std::unique_ptr<RedisServer> m_redis;
};

void tst_RedisSource::initTestCase()
{
    Redis::registerBackend();
    if (!RedisServer::isInstalled())
        QSKIP("not run: there is no redis-server");
}

void tst_RedisSource::init()
{
    m_redis = std::make_unique<RedisServer>();
}

QUrl tst_RedisSource::url(const QString &more) const
{
    return QUrl(u"redis://127.0.0.1:%1/0"_s.arg(m_redis->port()) + more);
}

int tst_RedisSource::persons() const
{
    return m_redis->tell({"DBSIZE"}).toInt();
}

void tst_RedisSource::remember(const QString &id, const QByteArray &answer) const
{
    static FakeServer server;
    server.setAnswer(Answer::json(answer.isEmpty() ? v2Answer({{.key = u"on"_s}}) : answer));
    ClientOptions options;
    options.host = server.url();
    options.projectToken = Application::token();
    options.fallbackCache = url();
    options.preload = ClientOptions::Preload::WhenAsked;
    options.identityStorage = ClientOptions::IdentityStorage::InMemory;
    FlagClient client(options);
    client.identify(id);
    const int writes = m_redis->calls("set") + m_redis->calls("evalsha") + m_redis->calls("eval");
    const auto loaded = client.reload();
    QTRY_VERIFY(loaded.isFinished());
    QTRY_VERIFY(m_redis->calls("set") + m_redis->calls("evalsha") + m_redis->calls("eval")
                > writes);
}

void tst_RedisSource::showsThoseWhoAreThere()
{
    remember(u"operator-7"_s);
    remember(u"eve"_s);
    CacheSource source(url());
    QCOMPARE(source.title(), u"127.0.0.1:%1/0"_s.arg(m_redis->port()));
    QTRY_COMPARE(source.status().state, State::Ready);
    QTRY_COMPARE(source.persons().size(), 2);
    for (const Person &person : source.persons()) {
        QVERIFY(person.expiresIn && person.expiresIn->count() > 0);
        // Which one goes is the server's own affair.
        QVERIFY(!person.isNextToGo);
    }
    const QString id = source.persons().first().id;
    source.look(id);
    QTRY_VERIFY(source.person(id)->reading);
    QCOMPARE(source.person(id)->reading->state, Reading::State::Fresh);
    QCOMPARE(source.person(id)->reading->flags.size(), 1);
}

void tst_RedisSource::leavesNoTrace()
{
    remember(u"operator-7"_s);
    const auto keys = m_redis->tell({"KEYS", "*"});
    const int writes = m_redis->calls("set") + m_redis->calls("expire") + m_redis->calls("del");
    CacheSource source(url());
    QTRY_COMPARE(source.persons().size(), 1);
    const QString id = source.persons().first().id;
    source.look(id);
    QTRY_VERIFY(source.person(id)->reading);
    QCOMPARE(m_redis->tell({"KEYS", "*"}), keys);
    QCOMPARE(m_redis->calls("set") + m_redis->calls("expire") + m_redis->calls("del"), writes);
}

void tst_RedisSource::followsChanges()
{
    remember(u"operator-7"_s);
    CacheSource source(url());
    QTRY_COMPARE(source.persons().size(), 1);
    const QString id = source.persons().first().id;
    source.look(id);
    QTRY_VERIFY(source.person(id)->reading);
    remember(u"operator-7"_s, v2Answer({{.key = u"on"_s, .value = false, .version = 2}}));
    // Nobody tells: it looks every 5 s.
    QTRY_COMPARE_WITH_TIMEOUT(source.person(id)->reading->find(u"on"_s)->value, QJsonValue(false),
                              15'000);
}

void tst_RedisSource::keepsWhatItKnowsWhileRedisIsDown()
{
    remember(u"operator-7"_s);
    CacheSource source(url());
    QTRY_COMPARE(source.persons().size(), 1);
    const QString id = source.persons().first().id;
    source.look(id);
    QTRY_VERIFY(source.person(id)->reading);
    m_redis->kill();
    source.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(source.status().state, State::Offline, 15'000);
    QVERIFY(!source.status().detail.isEmpty());
    QCOMPARE(source.persons().size(), 1);
    QCOMPARE(source.person(id)->reading->flags.size(), 1);
    m_redis->start();
    QTRY_COMPARE_WITH_TIMEOUT(source.status().state, State::Ready, 30'000);
}

void tst_RedisSource::saysWhoIsNotLetIn()
{
    m_redis->tell({"CONFIG", "SET", "requirepass", "hunter2"});
    CacheSource source(url());
    QTRY_COMPARE(source.status().state, State::Denied);
    QVERIFY(!source.status().detail.isEmpty());
    CacheSource wrong(QUrl(u"redis://:hunter3@127.0.0.1:%1/0"_s.arg(m_redis->port())));
    QTRY_COMPARE(wrong.status().state, State::Denied);
    QVERIFY(!wrong.place().contains("hunter3"_L1));
    QVERIFY(!wrong.status().detail.contains("hunter3"_L1));
    CacheSource right(QUrl(u"redis://:hunter2@127.0.0.1:%1/0"_s.arg(m_redis->port())));
    QTRY_COMPARE(right.status().state, State::Ready);
}

void tst_RedisSource::triesAtOnceWhenAsked()
{
    // By itself it tries again after half a minute.
    m_redis->tell({"CONFIG", "SET", "requirepass", "hunter2"});
    CacheSource source(url());
    QTRY_COMPARE(source.status().state, State::Denied);
    m_redis->tell({"-a", "hunter2", "CONFIG", "SET", "requirepass", ""});

    source.refresh();

    QTRY_COMPARE(source.status().state, State::Ready);
    QCOMPARE(source.attempts().failed, 0);
}

void tst_RedisSource::countsAttempts()
{
    CacheSource source(url());
    QTRY_COMPARE(source.status().state, State::Ready);
    m_redis->kill();
    source.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(source.status().state, State::Offline, 15'000);
    QVERIFY(source.status().wasReady);
    QVERIFY(!source.status().code.isEmpty());
    const Inspector::Moment since = source.status().since;
    QTRY_VERIFY(source.attempts().next);
    QVERIFY(*source.attempts().next > now());
    QTRY_VERIFY_WITH_TIMEOUT(source.attempts().failed >= 2, 20'000);
    QCOMPARE(source.status().since, since);
}

void tst_RedisSource::keepsRowsOfARecordThatCannotBeRead()
{
    remember(u"operator-7"_s);
    CacheSource source(url());
    QTRY_COMPARE(source.persons().size(), 1);
    const QString id = source.persons().first().id;
    source.look(id);
    QTRY_VERIFY(source.person(id)->reading);
    const SharedReading before = source.person(id)->reading;
    QTRY_VERIFY(now() > before->readAt);
    m_redis->kill();

    source.look(id);

    QTRY_COMPARE_WITH_TIMEOUT(source.person(id)->reading->state, Reading::State::Failed, 15'000);
    const Reading &failed = *source.person(id)->reading;
    QCOMPARE(failed.flags.size(), 1);
    QVERIFY(!failed.problem.isEmpty());
    // What could not be read is no younger for it.
    QVERIFY(failed.readAt > before->readAt);
    QVERIFY(failed.age);
    QCOMPARE(*failed.age, *before->ageAt(failed.readAt));
}

void tst_RedisSource::namesTheRightThatIsMissing()
{
    m_redis->tell({"ACL", "SETUSER", "default", "-scan"});
    CacheSource source(url());
    QTRY_COMPARE(source.status().state, State::Denied);
    QVERIFY2(source.status().detail.contains("+scan"_L1), qPrintable(source.status().detail));
}

QTEST_GUILESS_MAIN(tst_RedisSource)
#include "tst_redissource.moc"
