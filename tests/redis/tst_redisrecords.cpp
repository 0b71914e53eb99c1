// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "cacheuser.h"
#include "redisserver.h"

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
const QByteArray AnnsKey =
    "posthog:qt:1:{0123456789abcdef0123456789abcdef}:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_ba;
const QByteArray Beta = R"("beta":{"enabled":true,"value":true})"_ba;

} // namespace

class tst_RedisRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatWasSavedIsFetched();
    void nothingThereIsMissing();
    void everythingExpires();
    void newerFormatStays_data();
    void newerFormatStays();
    void largeRecordComesBack();
    void aSaveReplacesTheOneBefore();
    void forgettingTakesThePersonInAllGroups();
    void forgottenStaysForgottenAndCanBeSavedAgain();
    void removingTakesOneRecord();
    void listTellsSizeAndTimeLeft();
    void peekIsNoFetch();
    void othersHearOfASave();
    void nobodyIsCalledAfterTheEnd();
    void callerMayDestroyIt();
    void anotherDatabaseIsAnotherPlace();
    void valkeyIsTheSame();
};

void tst_RedisRecords::initTestCase()
{
    if (!RedisServer::isInstalled())
        QSKIP("There is no redis-server here");
}

void tst_RedisRecords::whatWasSavedIsFetched()
{
    const RedisServer server;
    CacheUser writer(server.url());
    CacheUser reader(server.url());
    const QByteArray record = recordOf(Beta);

    QVERIFY(writer.save(keyOf(Ann), record));
    const CacheContent content = reader.fetch(keyOf(Ann));

    QCOMPARE(content.state, CacheContent::State::Found);
    QCOMPARE(content.record, record);
    QCOMPARE(content.problem, QString());
    QCOMPARE(reader.states(), QList{State::Ready});
    QTRY_COMPARE(writer.states(), QList{State::Ready});
    QCOMPARE(server.tell({"GET", AnnsKey}), record);
}

void tst_RedisRecords::nothingThereIsMissing()
{
    const RedisServer server;
    CacheUser user(server.url());

    QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Missing);
    QCOMPARE(user.states(), QList{State::Ready});
}

void tst_RedisRecords::everythingExpires()
{
    const RedisServer server;
    CacheUrl url = server.url();
    url.staleTtl = 7200s;
    url.redis.sharedWithPython = true;
    CacheUser user(url);

    QVERIFY(user.save(keyOf(Ann, u"ann"_s), recordOf(Beta)));

    QCOMPARE(server.tell({"DBSIZE"}), "2"_ba);
    const int ours = server.tell({"TTL", AnnsKey}).toInt();
    QVERIFY2(ours > 7100 && ours <= 7200, qPrintable(QString::number(ours)));
    const int pythons = server.tell({"TTL", "posthog:flags:ann:beta"}).toInt();
    QVERIFY2(pythons > 3500 && pythons <= 3600, qPrintable(QString::number(pythons)));
}

void tst_RedisRecords::newerFormatStays_data()
{
    QTest::addColumn<bool>("isFetchedBefore");

    QTest::newRow("seen by a fetch") << true;
    QTest::newRow("not seen before") << false;
}

void tst_RedisRecords::newerFormatStays()
{
    QFETCH(bool, isFetchedBefore);
    const RedisServer server;
    const QByteArray newer = recordOf(Beta, 2);
    server.tell({"SET", AnnsKey, newer});
    CacheUser user(server.url());
    if (isFetchedBefore)
        QCOMPARE(user.fetch(keyOf(Ann)).record, newer);

    QVERIFY(user.save(keyOf(Ann), recordOf(Beta)));

    QCOMPARE(server.tell({"GET", AnnsKey}), newer);
}

void tst_RedisRecords::largeRecordComesBack()
{
    const RedisServer server;
    CacheUser user(server.url());
    user.fetch(keyOf(Ann));
    // As large as an answer may be.
    const QByteArray record = recordOf(Beta) + QByteArray(4 * 1024 * 1024, ' ');
    user.backend().save(keyOf(Ann), record, 1);

    QCOMPARE(user.fetch(keyOf(Ann)).record.size(), record.size());
}

void tst_RedisRecords::aSaveReplacesTheOneBefore()
{
    const RedisServer server;
    CacheUser user(server.url());
    const QByteArray last = recordOf(R"("beta":{"enabled":false,"value":false})"_ba);

    user.backend().save(keyOf(Ann), recordOf(Beta), 1);
    user.backend().save(keyOf(Bob), recordOf(Beta), 1);
    user.backend().save(keyOf(Ann), last, 1);
    QVERIFY(user.backend().finish(5s));

    QCOMPARE(user.fetch(keyOf(Ann)).record, last);
    QCOMPARE(user.fetch(keyOf(Bob)).record, recordOf(Beta));
}

void tst_RedisRecords::forgettingTakesThePersonInAllGroups()
{
    const RedisServer server;
    CacheUser user(server.url());
    for (const QString &person : {Ann, AnnInGroup, Bob})
        QVERIFY(user.save(keyOf(person), recordOf(Beta)));
    server.tell({"SET", "posthog:flags:ann:beta", "another library's"});

    user.backend().forget(keyOf(AnnInGroup));
    QVERIFY(user.backend().finish(5s));

    QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Missing);
    QCOMPARE(user.fetch(keyOf(AnnInGroup)).state, CacheContent::State::Missing);
    QCOMPARE(user.fetch(keyOf(Bob)).state, CacheContent::State::Found);
    QCOMPARE(server.tell({"EXISTS", "posthog:flags:ann:beta"}), "1"_ba);
}

void tst_RedisRecords::forgottenStaysForgottenAndCanBeSavedAgain()
{
    const RedisServer server;
    CacheUser user(server.url());
    for (int i = 0; i < 3000; i += 500) {
        QList<QByteArray> words{"MSET"};
        for (int j = i; j < i + 500; ++j)
            words += {"other:" + QByteArray::number(j), "1"};
        server.tell(words);
    }

    user.backend().save(keyOf(Ann), recordOf(Beta), 1);
    user.backend().forget(keyOf(Ann));
    QVERIFY(user.backend().finish(5s));
    QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Missing);

    user.backend().forget(keyOf(Ann));
    user.backend().save(keyOf(Ann), recordOf(Beta), 1);
    QVERIFY(user.backend().finish(5s));
    QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Found);
    QCOMPARE(server.tell({"DBSIZE"}), "3001"_ba);
}

void tst_RedisRecords::removingTakesOneRecord()
{
    const RedisServer server;
    CacheUser user(server.url());
    for (const QString &person : {Ann, AnnInGroup})
        QVERIFY(user.save(keyOf(person), recordOf(Beta)));

    user.backend().remove(keyOf(Ann));
    QVERIFY(user.backend().finish(5s));

    QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Missing);
    QCOMPARE(user.fetch(keyOf(AnnInGroup)).state, CacheContent::State::Found);
}

void tst_RedisRecords::listTellsSizeAndTimeLeft()
{
    const RedisServer server;
    CacheUser user(server.url());
    QVERIFY(user.save(keyOf(Ann), recordOf(Beta)));
    QVERIFY(user.save(keyOf(AnnInGroup), recordOf(Beta)));
    server.tell({"SET", "posthog:qt:1:nothing of ours", "1"});

    const QList<CacheListing> all = user.list();

    QCOMPARE(all.size(), 2);
    for (const CacheListing &one : all) {
        QCOMPARE(one.scope, keyOf(Ann).scope);
        QVERIFY(one.person == Ann || one.person == AnnInGroup);
        QCOMPARE(one.bytes, recordOf(Beta).size());
        QVERIFY(one.timeLeft && *one.timeLeft > 3500s && *one.timeLeft <= 3600s);
        QVERIFY(!one.usedAt);
    }
}

void tst_RedisRecords::peekIsNoFetch()
{
    const RedisServer server;
    CacheUser other(server.url());
    QVERIFY(other.save(keyOf(Ann), recordOf(Beta)));
    CacheUser user(server.url());

    QCOMPARE(user.peek(keyOf(Ann)).record, recordOf(Beta));
    QCOMPARE(server.calls("subscribe"), 0);
    QVERIFY(other.save(keyOf(Ann), recordOf(Beta)));
    QVERIFY(user.changed().isEmpty());
}

void tst_RedisRecords::othersHearOfASave()
{
    const RedisServer server;
    CacheUser writer(server.url());
    CacheUser reader(server.url());
    reader.fetch(keyOf(Ann));
    writer.fetch(keyOf(Ann));
    // Whoever begins to listen may have missed something.
    QTRY_COMPARE(reader.changed(), QList{keyOf(Ann)});
    QTRY_COMPARE(writer.changed(), QList{keyOf(Ann)});
    reader.forgetChanged();
    writer.forgetChanged();

    writer.backend().save(keyOf(Bob), recordOf(Beta), 1);
    writer.backend().save(keyOf(Ann), recordOf(Beta), 1);

    QTRY_COMPARE(reader.changed(), QList{keyOf(Ann)});
    QCOMPARE(reader.fetch(keyOf(Ann)).record, recordOf(Beta));
    writer.backend().forget(keyOf(Ann));
    QTRY_COMPARE(reader.changed().size(), 2);
    QVERIFY(writer.changed().isEmpty());
}

void tst_RedisRecords::nobodyIsCalledAfterTheEnd()
{
    const RedisServer server;
    auto user = std::make_unique<CacheUser>(server.url());
    bool isCalled = false;
    user->backend().fetch(keyOf(Ann), [&](const CacheContent &) { isCalled = true; });

    user->destroyBackend();
    QTest::qWait(0);
    CacheUser other(server.url());
    other.fetch(keyOf(Ann));

    QVERIFY(!isCalled);
}

void tst_RedisRecords::callerMayDestroyIt()
{
    const RedisServer server;
    CacheUser user(server.url());
    bool isCalled = false;
    user.backend().fetch(keyOf(Ann), [&](const CacheContent &) {
        user.destroyBackend();
        isCalled = true;
    });

    QTRY_VERIFY(isCalled);
}

void tst_RedisRecords::anotherDatabaseIsAnotherPlace()
{
    const RedisServer server;
    CacheUrl url = server.url();
    url.redis.database = 3;
    CacheUser user(url);

    QVERIFY(user.save(keyOf(Ann), recordOf(Beta)));

    QCOMPARE(user.fetch(keyOf(Ann)).record, recordOf(Beta));
    QCOMPARE(server.tell({"DBSIZE"}), "0"_ba);
    QCOMPARE(server.tell({"-n", "3", "DBSIZE"}), "1"_ba);
}

void tst_RedisRecords::valkeyIsTheSame()
{
    if (!RedisServer::isInstalled(u"valkey-server"_s))
        QSKIP("There is no valkey-server here");
    const RedisServer server({}, u"valkey-server"_s);
    CacheUser user(server.url());

    QVERIFY(user.save(keyOf(Ann), recordOf(Beta)));

    QCOMPARE(user.fetch(keyOf(Ann)).record, recordOf(Beta));
}

QTEST_GUILESS_MAIN(tst_RedisRecords)
#include "tst_redisrecords.moc"
