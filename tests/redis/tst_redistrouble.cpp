// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "cacheuser.h"
#include "heartbeat.h"
#include "imposter.h"
#include "redisserver.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard;
using namespace Halyard::Test;
using State = CacheStatus::State;

Q_DECLARE_METATYPE(Halyard::Test::Imposter::Deed)

namespace {

const QString Ann = u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s;
const QString Bob = u"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"_s;
const QByteArray AnnsKey =
    "posthog:qt:1:{0123456789abcdef0123456789abcdef}:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_ba;
const QByteArray Beta = R"("beta":{"enabled":true,"value":true})"_ba;

//! The limits of 750 ms together, and whatever a busy machine adds.
constexpr auto InTime = 3000ms;
#if defined(__SANITIZE_ADDRESS__)
constexpr auto LongestTurn = 20ms;
#else
constexpr auto LongestTurn = 5ms;
#endif

//! The least of some attempts: whoever blocks the event loop does it each time, and whoever else
//! uses the machine does not.
std::chrono::microseconds longestTurnOf(const std::function<void()> &deed)
{
    constexpr int Attempts = 5;
    auto least = std::chrono::microseconds::max();
    for (int i = 0; i < Attempts && least > LongestTurn; ++i) {
        const Heartbeat heartbeat;
        deed();
        least = std::min(least, heartbeat.longestTurn());
    }
    return least;
}

#define VERIFY_NOT_BLOCKED(turn)                                                                   \
    do {                                                                                           \
        const std::chrono::microseconds taken = (turn);                                            \
        QVERIFY2(taken <= LongestTurn, qPrintable(QString::number(taken.count())));                \
    } while (false)

qint64 residentKilobytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * (sysconf(_SC_PAGESIZE) / 1024);
}

//! Somebody listens, and is too busy to let anybody in.
class FullHouse
{
public:
    FullHouse()
        : m_listener(socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        auto *const plain = reinterpret_cast<sockaddr *>(&address);
        if (bind(m_listener, plain, size) != 0 || listen(m_listener, 0) != 0
            || getsockname(m_listener, plain, &size) != 0)
            qFatal("cannot listen");
        m_port = ntohs(address.sin_port);
        for (int &guest : m_guests) {
            guest = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            std::ignore = ::connect(guest, plain, size);
        }
    }
    FullHouse(const FullHouse &) = delete;
    FullHouse &operator=(const FullHouse &) = delete;
    ~FullHouse()
    {
        for (const int guest : m_guests)
            ::close(guest);
        ::close(m_listener);
    }

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    const int m_listener;
    std::array<int, 4> m_guests{};
    quint16 m_port = 0;
};

} // namespace

class tst_RedisTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void strangeAnswers_data();
    void strangeAnswers();
    void slowBytesAreWellUnderstood();
    void errorsHaveStates_data();
    void errorsHaveStates();
    void nobodyListens();
    void nobodyLetsUsIn();
    void hungServer();
    void serverThatHangsLater();
    void aGiantHeaderTakesNoMemory();
    void restsAreLeftAlone();
    void restsEndHoweverOftenSomebodyAsks();
    void failoverKeepsWhatWasSaved();
    void onlyTheNewestIsSavedAgain();
    void severedConnectionIsNoTrouble();
    void wrongTypeIsReplaced();
    void fullServerReadsOn();
    void replicaReadsOn();
    void endIsBounded();
};

void tst_RedisTrouble::initTestCase()
{
    if (!RedisServer::isInstalled())
        QSKIP("There is no redis-server here");
}

void tst_RedisTrouble::strangeAnswers_data()
{
    QTest::addColumn<Imposter::Deed>("deed");
    QTest::addColumn<State>("expected");

    using I = Imposter;
    const auto row = [](const char *name, const I::Deed &deed, State expected) {
        QTest::newRow(name) << deed << expected;
    };
    row("silence", I::keepsSilent(), State::Unreachable);
    row("slow", I::answersByteByByte("$5\r\nhello\r\n", 100ms), State::Unreachable);
    row("cut in a text", I::answersAndLeaves("$100\r\nabc"), State::Unreachable);
    row("cut in a header", I::answersAndLeaves("$1"), State::Unreachable);
    row("cut before the answer", I::answersAndLeaves({}), State::Unreachable);
    row("leaves", I::leaves(), State::Unreachable);
    row("resets", I::resets(), State::Unreachable);
    row("HTTP", I::answersWithout("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"),
        State::Failing);
    row("SSH", I::answersWithout("SSH-2.0-OpenSSH_9.2\r\n"), State::Failing);
    row("garbage", I::answersWithout(QByteArray(5000, '\xff')), State::Failing);
    row("zeros", I::answersWithout(QByteArray(5000, '\0')), State::Failing);
    row("giant array", I::answers("*2147483647\r\n"), State::Failing);
    row("huge array", I::answers("*100001\r\n"), State::Failing);
    row("many arrays", I::answers(QByteArray("*99999\r\n") + "*99999\r\n"), State::Failing);
    row("deep arrays", I::answers(QByteArray("*1\r\n").repeated(8)), State::Failing);
    row("giant text", I::answers("$2147483647\r\n"), State::Failing);
    row("text over the limit", I::answers("$16777217\r\n"), State::Failing);
    row("negative text", I::answers("$-2\r\n"), State::Failing);
    row("number that is none", I::answers("$abc\r\n"), State::Failing);
    row("overflowing number", I::answers("*99999999999999999999\r\n"), State::Failing);
    row("endless line", I::answers('+' + QByteArray(70'000, 'x')), State::Failing);
    row("line feed alone", I::answers("$5\nhello\r\n"), State::Failing);
    row("RESP3", I::answers("%1\r\n+a\r\n+b\r\n"), State::Failing);
}

void tst_RedisTrouble::strangeAnswers()
{
    QFETCH(Imposter::Deed, deed);
    QFETCH(State, expected);
    const Imposter imposter(deed);
    const auto turn = longestTurnOf([&] {
        CacheUser first(imposter.url());
        first.fetch(keyOf(Ann));
    });
    CacheUser user(imposter.url());

    const CacheContent content = user.fetch(keyOf(Ann));

    VERIFY_NOT_BLOCKED(turn);
    QCOMPARE(content.state, CacheContent::State::Unreadable);
    QVERIFY(!content.problem.isEmpty());
    QVERIFY(user.lastFetch() < InTime);
    QCOMPARE(user.states(), QList{expected});
    QVERIFY(!user.details().constLast().isEmpty());
}

void tst_RedisTrouble::slowBytesAreWellUnderstood()
{
    const Imposter imposter(Imposter::answersByteByByte("$5\r\nhe\r\no\r\n", 1ms));
    CacheUrl url = imposter.url();
    url.redis.replyLimit = 5s;
    CacheUser user(url);

    QCOMPARE(user.fetch(keyOf(Ann)).record, "he\r\no"_ba);
}

void tst_RedisTrouble::errorsHaveStates_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<State>("expected");

    QTest::newRow("LOADING") << "LOADING Redis is loading the dataset in memory"_ba
                             << State::Loading;
    QTest::newRow("BUSY") << "BUSY Redis is busy running a script"_ba << State::Loading;
    QTest::newRow("MASTERDOWN") << "MASTERDOWN Link with MASTER is down"_ba << State::Loading;
    QTest::newRow("TRYAGAIN") << "TRYAGAIN Multiple keys request"_ba << State::Loading;
    QTest::newRow("CLUSTERDOWN") << "CLUSTERDOWN The cluster is down"_ba << State::Loading;
    QTest::newRow("NOAUTH") << "NOAUTH Authentication required."_ba << State::Unauthorized;
    QTest::newRow("NOPERM") << "NOPERM User secret-name has no permissions"_ba << State::Forbidden;
    QTest::newRow("WRONGTYPE") << "WRONGTYPE Operation against a key"_ba << State::Failing;
    QTest::newRow("ERR") << "ERR secret-name"_ba << State::Failing;
    QTest::newRow("unknown") << "secret-name of the kind that nobody knows"_ba << State::Failing;
}

void tst_RedisTrouble::errorsHaveStates()
{
    QFETCH(QByteArray, reply);
    const Imposter imposter(Imposter::answers('-' + reply + "\r\n"));
    CacheUser user(imposter.url());

    const CacheContent content = user.fetch(keyOf(Ann));

    QCOMPARE(content.state, CacheContent::State::Unreadable);
    QTEST(user.state(), "expected");
    QVERIFY(!content.problem.contains("secret"_L1));
    QVERIFY(!user.details().join(u' ').contains("secret"_L1));
}

void tst_RedisTrouble::nobodyListens()
{
    CacheUrl url;
    url.redis.host = u"127.0.0.1"_s;
    url.redis.port = RedisServer::freePort();
    CacheUser user(url);

    QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Unreadable);

    QVERIFY(user.lastFetch() < InTime);
    QCOMPARE(user.states(), QList{State::Unreachable});
}

void tst_RedisTrouble::nobodyLetsUsIn()
{
    const FullHouse house;
    CacheUrl url;
    url.redis.host = u"127.0.0.1"_s;
    url.redis.port = house.port();
    const auto turn = longestTurnOf([&url] {
        CacheUser first(url);
        first.fetch(keyOf(Ann));
    });
    CacheUser user(url);

    QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Unreadable);

    QVERIFY(user.lastFetch() < InTime);
    QVERIFY(user.lastFetch() >= 450ms);
    QCOMPARE(user.states(), QList{State::Unreachable});
    VERIFY_NOT_BLOCKED(turn);
}

void tst_RedisTrouble::hungServer()
{
    RedisServer server;
    server.freeze();
    CacheUrl url = server.url();
    url.redis.replyLimit = 250ms;
    const auto turn = longestTurnOf([&url] {
        CacheUser first(url);
        first.fetch(keyOf(Ann));
    });
    CacheUser user(url);

    QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Unreadable);
    QCOMPARE(user.states(), QList{State::Unreachable});
    VERIFY_NOT_BLOCKED(turn);
    server.thaw();
    QTRY_COMPARE_WITH_TIMEOUT(user.state(), State::Ready, 20'000);
}

void tst_RedisTrouble::serverThatHangsLater()
{
    RedisServer server;
    CacheUrl url = server.url();
    url.redis.replyLimit = 250ms;
    CacheUser user(url);
    QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Missing);
    server.freeze();

    user.backend().save(keyOf(Ann), recordOf(Beta), 1);
    QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Unreadable);

    QVERIFY(user.lastFetch() < InTime);
    QCOMPARE(user.state(), State::Unreachable);
    // Asked again while it rests, it does not make anybody wait.
    VERIFY_NOT_BLOCKED(longestTurnOf([&user] { user.fetch(keyOf(Bob)); }));
    QCOMPARE(user.fetch(keyOf(Bob)).state, CacheContent::State::Unreadable);
    QVERIFY(user.lastFetch() < 200ms);
    server.thaw();
    QTRY_COMPARE_WITH_TIMEOUT(server.tell({"GET", AnnsKey}), recordOf(Beta), 20'000);
    QTRY_COMPARE(user.state(), State::Ready);
}

void tst_RedisTrouble::aGiantHeaderTakesNoMemory()
{
    const qint64 before = residentKilobytes();
    const Imposter imposter(Imposter::answers("*2147483647\r\n"));
    CacheUser user(imposter.url());

    QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Unreadable);

    QVERIFY(residentKilobytes() - before < 8 * 1024);
}

void tst_RedisTrouble::restsAreLeftAlone()
{
    const Imposter imposter(Imposter::answers("-NOAUTH Authentication required.\r\n"));
    CacheUser user(imposter.url());

    for (int i = 0; i < 50; ++i)
        QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Unreadable);

    QCOMPARE(imposter.connections(), 1);
    QCOMPARE(user.states(), QList{State::Unauthorized});
}

void tst_RedisTrouble::restsEndHoweverOftenSomebodyAsks()
{
    RedisServer server;
    CacheUser user(server.url());
    QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Missing);
    server.kill();
    QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Unreadable);
    server.start();

    const QDeadlineTimer deadline(10s);
    while (user.state() != State::Ready && !deadline.hasExpired()) {
        user.list();
        QTest::qWait(50);
    }

    QCOMPARE(user.state(), State::Ready);
}

void tst_RedisTrouble::failoverKeepsWhatWasSaved()
{
    RedisServer server;
    CacheUser user(server.url());
    QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Missing);
    QTRY_COMPARE(server.calls("subscribe"), 1);
    QTRY_COMPARE(user.changed().size(), 1);
    user.forgetChanged();
    server.kill();

    user.backend().save(keyOf(Ann), recordOf(Beta), 1);
    user.backend().save(keyOf(Bob), recordOf(Beta), 1);
    VERIFY_NOT_BLOCKED(longestTurnOf([&user] { user.fetch(keyOf(Bob)); }));
    QCOMPARE(user.fetch(keyOf(Bob)).state, CacheContent::State::Unreadable);
    QTRY_COMPARE(user.state(), State::Unreachable);
    server.start();

    QTRY_COMPARE_WITH_TIMEOUT(user.state(), State::Ready, 20'000);
    QTRY_COMPARE(server.tell({"GET", AnnsKey}), recordOf(Beta));
    QTRY_COMPARE(server.tell({"DBSIZE"}), "2"_ba);
    // Something may have been missed, and nothing is from now on.
    QTRY_VERIFY(!user.changed().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(server.calls("subscribe"), 1, 20'000);
    QCOMPARE(user.states(), (QList{State::Ready, State::Unreachable, State::Ready}));
}

void tst_RedisTrouble::onlyTheNewestIsSavedAgain()
{
    RedisServer server;
    CacheUser user(server.url());
    QVERIFY(user.save(keyOf(Ann), recordOf(Beta)));
    server.kill();

    for (int i = 0; i < 150; ++i)
        user.backend().save(keyOf(QString::number(i, 16)), recordOf(Beta), 1);
    for (int i = 0; i < 10; ++i)
        user.backend().save(keyOf(Ann), recordOf("\"n\":" + QByteArray::number(i)), 1);
    QTRY_COMPARE(user.state(), State::Unreachable);
    server.start();

    QTRY_COMPARE_WITH_TIMEOUT(server.tell({"GET", AnnsKey}), recordOf("\"n\":9"), 20'000);
    QTRY_COMPARE(server.tell({"DBSIZE"}), "100"_ba);
}

void tst_RedisTrouble::severedConnectionIsNoTrouble()
{
    const RedisServer server;
    CacheUser user(server.url());
    user.fetch(keyOf(Ann));
    QTRY_COMPARE(server.calls("subscribe"), 1);

    server.tell({"CLIENT", "KILL", "TYPE", "normal"});
    server.tell({"CLIENT", "KILL", "TYPE", "pubsub"});

    QTRY_COMPARE_WITH_TIMEOUT(server.calls("subscribe"), 2, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(server.calls("ping") >= 1, 20'000);
    QCOMPARE(user.states(), QList{State::Ready});
}

void tst_RedisTrouble::wrongTypeIsReplaced()
{
    const RedisServer server;
    server.tell({"HSET", AnnsKey, "a", "b"});
    CacheUser user(server.url());

    QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Unreadable);
    QCOMPARE(user.state(), State::Failing);
    QVERIFY(user.save(keyOf(Ann), recordOf(Beta)));

    QTRY_COMPARE(user.state(), State::Ready);
    QCOMPARE(user.fetch(keyOf(Ann)).record, recordOf(Beta));
}

void tst_RedisTrouble::fullServerReadsOn()
{
    const RedisServer server({u"--maxmemory"_s, u"0"_s, u"--maxmemory-policy"_s, u"noeviction"_s});
    CacheUser user(server.url());
    QVERIFY(user.save(keyOf(Ann), recordOf(Beta)));
    server.tell({"CONFIG", "SET", "maxmemory", "100kb"});

    user.backend().save(keyOf(Bob), recordOf(Beta), 1);

    QTRY_COMPARE(user.state(), State::Full);
    QCOMPARE(user.fetch(keyOf(Ann)).record, recordOf(Beta));
    QCOMPARE(user.state(), State::Full);
    server.tell({"CONFIG", "SET", "maxmemory", "0"});
    QTRY_COMPARE_WITH_TIMEOUT(user.state(), State::Ready, 20'000);
    QCOMPARE(user.fetch(keyOf(Bob)).record, recordOf(Beta));
    QCOMPARE(user.states(), (QList{State::Ready, State::Full, State::Ready}));
}

void tst_RedisTrouble::replicaReadsOn()
{
    const RedisServer primary;
    CacheUser writer(primary.url());
    QVERIFY(writer.save(keyOf(Ann), recordOf(Beta)));
    const RedisServer replica(
        {u"--replicaof"_s, u"127.0.0.1 "_s + QString::number(primary.port())});
    QTRY_COMPARE_WITH_TIMEOUT(replica.tell({"GET", AnnsKey}), recordOf(Beta), 20'000);
    CacheUser user(replica.url());

    QCOMPARE(user.fetch(keyOf(Ann)).record, recordOf(Beta));
    user.backend().save(keyOf(Bob), recordOf(Beta), 1);

    QTRY_COMPARE(user.state(), State::ReadOnly);
    QCOMPARE(user.fetch(keyOf(Ann)).record, recordOf(Beta));
    QCOMPARE(user.state(), State::ReadOnly);
    replica.tell({"REPLICAOF", "NO", "ONE"});
    QTRY_COMPARE_WITH_TIMEOUT(user.state(), State::Ready, 20'000);
    QTRY_COMPARE(user.fetch(keyOf(Bob)).record, recordOf(Beta));
}

void tst_RedisTrouble::endIsBounded()
{
    RedisServer server;
    server.freeze();
    CacheUser user(server.url());
    QElapsedTimer timer;
    timer.start();

    user.backend().save(keyOf(Ann), recordOf(Beta), 1);

    QVERIFY(!user.backend().finish(100ms));
    QVERIFY(timer.elapsed() < 2000);
    server.thaw();
    QVERIFY(user.backend().finish(5s));
}

QTEST_GUILESS_MAIN(tst_RedisTrouble)
#include "tst_redistrouble.moc"
