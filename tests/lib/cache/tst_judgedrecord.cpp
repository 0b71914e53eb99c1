// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/cacherecord.h>
#include <Halyard/cachebrowser.h>
#include <Halyard/time/systemclock.h>

#include <QtTest/QTest>

using namespace Halyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Records that came some other way than out of a cache.
class tst_JudgedRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesByTheRules_data();
    void judgesByTheRules();
    void saysWhatIsDamaged_data();
    void saysWhatIsDamaged();

private:
    [[nodiscard]] static QByteArray record(std::chrono::milliseconds age);
};

QByteArray tst_JudgedRecord::record(std::chrono::milliseconds age)
{
    const SystemClock clock;
    CacheRecord record{.scope = QString(32, u'1'), .person = QString(32, u'2')};
    record.flags.push_back(recordFrom(u"layout"_s, u"compact"_s));
    record.requestId = u"request"_s;
    record.writer = u"a test"_s;
    record.fetched = record.confirmed = Moment::at(clock.sinceBoot() - age, clock);
    return toJson(record);
}

void tst_JudgedRecord::judgesByTheRules_data()
{
    QTest::addColumn<CachedFlags::State>("state");
    QTest::addColumn<Flag::Source>("source");
    QTest::addColumn<qint64>("seconds");
    using State = CachedFlags::State;
    QTest::newRow("fresh") << State::Fresh << Flag::Source::Cached << qint64(10);
    QTest::newRow("stale") << State::Stale << Flag::Source::Stale << qint64(400);
    QTest::newRow("gone") << State::Gone << Flag::Source::Stale << qint64(1'000);
}

void tst_JudgedRecord::judgesByTheRules()
{
    QFETCH(const CachedFlags::State, state);
    QFETCH(const Flag::Source, source);
    QFETCH(const qint64, seconds);
    CacheUrl rules;
    rules.ttl = 300s;
    rules.staleTtl = 900s;
    const QByteArray bytes = record(std::chrono::seconds(seconds));
    const CachedFlags judged = CacheBrowser::judge(bytes, rules);
    QCOMPARE(judged.state, state);
    QCOMPARE(judged.flags.flag("layout").variant(), u"compact"_s);
    QCOMPARE(judged.flags.flag("layout").source(), source);
    QVERIFY(judged.age && *judged.age >= std::chrono::seconds(seconds));
    QCOMPARE(judged.requestId, u"request"_s);
    QCOMPARE(judged.writer, u"a test"_s);
    QCOMPARE(judged.record, bytes);
}

void tst_JudgedRecord::saysWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no record") << R"({"a":1})"_ba;
    QTest::newRow("cut short") << record(0s).chopped(1);
    QTest::newRow("changed") << record(0s).replace("compact", "COMPACT");
    QTest::newRow("noise") << QByteArray(1'000, '\xff');
}

void tst_JudgedRecord::saysWhatIsDamaged()
{
    QFETCH(const QByteArray, bytes);
    const CachedFlags judged = CacheBrowser::judge(bytes, {});
    QCOMPARE(judged.state, CachedFlags::State::Damaged);
    QVERIFY(!judged.problem.isEmpty());
    QVERIFY(judged.flags.isEmpty());
    QCOMPARE(judged.record, bytes);
}

QTEST_GUILESS_MAIN(tst_JudgedRecord)
#include "tst_judgedrecord.moc"
