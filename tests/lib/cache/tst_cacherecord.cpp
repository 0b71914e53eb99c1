// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/cachekey.h>
#include <Halyard/cache/cacherecord.h>
#include <Halyard/cache/recordenvelope.h>

#include "support/fakeclock.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_CacheRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead();
    void recordsAreJsonWithALineAFlag();
    void newerFormatsAreReadAsFarAsKnown();
    void otherBytesAreDamage_data();
    void otherBytesAreDamage();
    void twoProcessesBecomeOne();
    void propertiesDoNotMix();
    void momentsKnowTheirAge_data();
    void momentsKnowTheirAge();
    void keysTellPersonsApart();
};

namespace {

SharedRecord flag(const QString &key, const QJsonValue &value, qint64 version = 1)
{
    return recordFrom(key, QJsonObject{{u"value"_s, value}, {u"version"_s, version}});
}

CacheRecord recordWith(const std::vector<SharedRecord> &flags, qint64 evaluatedAt = 5)
{
    return {.scope = u"s"_s,
            .person = u"p"_s,
            .context = u"c"_s,
            .flags = flags,
            .requestId = u"r"_s,
            .evaluatedAt = evaluatedAt,
            .fetched = {.wall = 1s, .bootId = u"b"_s, .sinceBoot = 2s},
            .confirmed = {.wall = 3s, .bootId = u"b"_s, .sinceBoot = 4s},
            .writer = u"posthog-qt/0"_s};
}

CacheRecord readBack(const QByteArray &json)
{
    const auto read = recordFromJson(json);
    return std::holds_alternative<CacheRecord>(read) ? std::get<CacheRecord>(read) : CacheRecord();
}

QString variantOf(const CacheRecord &record, const QString &key)
{
    for (const SharedRecord &one : record.flags) {
        if (one->key == key)
            return one->variant;
    }
    return {};
}

//! A record of which the first line is true.
QByteArray withBody(QByteArray body)
{
    return sealed(body, 0);
}

} // namespace

void tst_CacheRecord::whatIsWrittenIsRead()
{
    const QString hostile = u"a\"b\\c\n\t\x01\u2028\u00e9\U0001F600"_s;
    const QJsonObject whole{
        {u"enabled"_s, true},
        {u"variant"_s, hostile},
        {u"reason"_s,
         QJsonObject{{u"code"_s, hostile}, {u"condition_index"_s, 0}, {u"description"_s, hostile}}},
        {u"metadata"_s,
         QJsonObject{{u"id"_s, qint64{9'007'199'254'740'993}},
                     {u"version"_s, 0},
                     {u"description"_s, hostile},
                     {u"payload"_s, u"{\"a\": \"\\u00fc\"}"_s},
                     {u"has_experiment"_s, false}}}};
    const CacheRecord written = recordWith({
        recordFrom(hostile, whole),
        recordFrom(u"b"_s, false),
        recordFrom(u"c"_s, u"variant"_s),
        recordFrom(u"d"_s, QJsonObject{{u"value"_s, 12.5}}),
        recordFrom(u"e"_s, QJsonObject{{u"value"_s, QJsonObject{{u"x"_s, hostile}}}}),
        recordFrom(u"f"_s, QJsonObject{{u"value"_s, QJsonValue::Null}}),
    });
    const CacheRecord read = readBack(toJson(written));

    QCOMPARE(read.flags.size(), written.flags.size());
    for (size_t i = 0; i < read.flags.size(); ++i) {
        const auto same = [&](const SharedRecord &one) { return *one == *written.flags[i]; };
        QVERIFY2(std::ranges::any_of(read.flags, same), qPrintable(written.flags[i]->key));
    }
    QCOMPARE(read.scope, written.scope);
    QCOMPARE(read.person, written.person);
    QCOMPARE(read.context, written.context);
    QCOMPARE(read.requestId, written.requestId);
    QCOMPARE(read.evaluatedAt, written.evaluatedAt);
    QCOMPARE(read.writer, written.writer);
    QVERIFY(read.fetched == written.fetched && read.confirmed == written.confirmed);
}

void tst_CacheRecord::recordsAreJsonWithALineAFlag()
{
    const QByteArray json = toJson(recordWith({flag(u"a"_s, true), flag(u"b"_s, u"x"_s)}));
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, json.constData());
    QCOMPARE(object.value("halyard_cache"_L1).toInt(), 1);
    QCOMPARE(object.value("entries"_L1).toInt(), 2);
    QCOMPARE(json.count('\n'), 5);
    QVERIFY(json.indexOf('\n') < LongestEnvelope);
    QCOMPARE(readBack(toJson(recordWith({}))).person, u"p"_s);
}

void tst_CacheRecord::newerFormatsAreReadAsFarAsKnown()
{
    QByteArray json = toJson(recordWith({flag(u"a"_s, u"x"_s)}));
    json.replace("\"halyard_cache\":1", "\"halyard_cache\":2");
    const CacheRecord read = readBack(json);
    QVERIFY(read.isNewer);
    QCOMPARE(variantOf(read, u"a"_s), u"x"_s);
}

void tst_CacheRecord::otherBytesAreDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = toJson(recordWith({flag(u"a"_s, true)}));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half") << good.first(good.size() / 2);
    QTest::newRow("first line only") << good.first(good.indexOf('\n') + 1);
    QTest::newRow("longer") << good + ' ';
    QTest::newRow("not JSON") << withBody("nothing of the kind");
    QTest::newRow("no flags") << withBody("\"person\":\"p\"}\n");
    QTest::newRow("flags are a list") << withBody("\"flags\":[]}\n");
    QTest::newRow("deep") << withBody("\"flags\":" + QByteArray(5000, '[') + "}\n");
    QTest::newRow("format 0") << QByteArray(good).replace("cache\":1", "cache\":0");
}

void tst_CacheRecord::otherBytesAreDamage()
{
    QFETCH(QByteArray, bytes);
    const auto read = recordFromJson(bytes);
    const auto *damage = std::get_if<RecordDamage>(&read);
    QVERIFY(damage != nullptr && !damage->detail.isEmpty());
}

void tst_CacheRecord::twoProcessesBecomeOne()
{
    const CacheRecord stored = recordWith(
        {flag(u"a"_s, u"old"_s, 1), flag(u"b"_s, u"new"_s, 3), flag(u"gone"_s, u"x"_s, 9)}, 10);
    const CacheRecord ours = recordWith({flag(u"a"_s, u"new"_s, 2), flag(u"b"_s, u"old"_s, 2)}, 11);

    const CacheRecord later = merged(stored, ours);
    QCOMPARE(variantOf(later, u"a"_s), u"new"_s);
    QCOMPARE(variantOf(later, u"b"_s), u"new"_s);
    QCOMPARE(later.flags.size(), size_t(2));

    // Ours was the earlier answer: it came to be written late.
    const CacheRecord earlier = merged(ours, stored);
    QCOMPARE(variantOf(earlier, u"a"_s), u"new"_s);
    QCOMPARE(earlier.flags.size(), size_t(2));
}

void tst_CacheRecord::propertiesDoNotMix()
{
    CacheRecord stored = recordWith({flag(u"a"_s, u"theirs"_s, 9)}, 10);
    stored.context = u"other"_s;
    const CacheRecord ours = recordWith({flag(u"a"_s, u"ours"_s, 2)}, 11);
    QCOMPARE(variantOf(merged(stored, ours), u"a"_s), u"ours"_s);
}

void tst_CacheRecord::momentsKnowTheirAge_data()
{
    QTest::addColumn<std::function<void(FakeClock &)>>("meanwhile");
    QTest::addColumn<qint64>("seconds");
    constexpr qint64 Unknown = -1;
    const auto row = [](const char *name, const std::function<void(FakeClock &)> &meanwhile,
                        qint64 seconds) { QTest::newRow(name) << meanwhile << seconds; };

    row(
        "a minute", [](FakeClock &clock) { clock.advance(60s); }, 60);
    row(
        "asleep", [](FakeClock &clock) { clock.suspend(8h); }, 8 * 3600);
    row(
        "clock set back", [](FakeClock &clock) { clock.stepWall(-240h); }, 0);
    row(
        "clock set ahead", [](FakeClock &clock) { clock.stepWall(1h); }, 0);
    row(
        "a reboot", [](FakeClock &clock) { clock.reboot(60s); }, 60);
    row(
        "a reboot, set back a little",
        [](FakeClock &clock) {
            clock.reboot(60s);
            clock.stepWall(-3min);
        },
        0);
    row(
        "a reboot, set back",
        [](FakeClock &clock) {
            clock.reboot(60s);
            clock.stepWall(-1h);
        },
        Unknown);
    row(
        "a reboot into 1970",
        [](FakeClock &clock) {
            clock.reboot(60s);
            clock.setWall(30s);
        },
        Unknown);
    row(
        "a snapshot restored", [](FakeClock &clock) { clock.setSinceBoot(1s); }, Unknown);
    row(
        "no boot id any more", [](FakeClock &clock) { clock.setBootId({}); }, 0);
}

void tst_CacheRecord::momentsKnowTheirAge()
{
    QFETCH(std::function<void(FakeClock &)>, meanwhile);
    QFETCH(qint64, seconds);
    FakeClock clock;
    const Moment moment = Moment::now(clock);
    meanwhile(clock);
    const auto age = moment.age(clock);
    QCOMPARE(age ? std::chrono::floor<std::chrono::seconds>(*age).count() : -1, seconds);
}

void tst_CacheRecord::keysTellPersonsApart()
{
    ClientOptions options;
    options.projectToken = u"phc_a"_s;
    const FlagContext ann{.distinctId = u"ann"_s};
    const CacheKey key = cacheKeyFor(options, ann);
    QCOMPARE(key.scope.size(), 32);
    QCOMPARE(key.person.size(), 32);
    QCOMPARE(key.distinctId, u"ann"_s);
    QVERIFY(!key.person.contains("ann"_L1));

    QVERIFY(cacheKeyFor(options, {.distinctId = u"bob"_s}).person != key.person);
    const FlagContext inGroup{.distinctId = u"ann"_s, .groups = {{u"company"_s, u"acme"_s}}};
    const CacheKey grouped = cacheKeyFor(options, inGroup);
    QVERIFY(grouped.person.startsWith(key.person + u'-'));
    QVERIFY(grouped.distinctId.isEmpty());

    ClientOptions other = options;
    other.projectToken = u"phc_b"_s;
    QVERIFY(cacheKeyFor(other, ann).scope != key.scope);
    other = options;
    other.host = QUrl(u"https://eu.i.posthog.com"_s);
    QVERIFY(cacheKeyFor(other, ann).scope != key.scope);
    // The same place, written differently.
    other.host = QUrl(options.host.toString() + u'/');
    QCOMPARE(cacheKeyFor(other, ann).scope, key.scope);
}

QTEST_APPLESS_MAIN(tst_CacheRecord)
#include "tst_cacherecord.moc"
