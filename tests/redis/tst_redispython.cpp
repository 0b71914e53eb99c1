// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "cacheuser.h"
#include "pythonentries.h"
#include "redisserver.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard;
using namespace Halyard::Test;
using Redis::flagOfPythonValue;
using Redis::pythonEntries;

namespace {

const QString Ann = u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s;
constexpr qint64 Now = 1'780'000'000'250;

//! One flag of a record, as an object of its own.
QJsonObject flags(const QByteArray &members)
{
    return QJsonDocument::fromJson('{' + members + '}').object();
}

QByteArray entryOf(const QByteArray &flag)
{
    const auto entries = pythonEntries(u"ann"_s, flags(flag), Now);
    return entries.size() == 1 ? entries.front().value : QByteArray();
}

//! As posthog-python 7.42 writes it.
QByteArray golden(const QByteArray &result, const QByteArray &timestamp = "1780000000.25",
                  const QByteArray &version = "-1", const QByteArray &rest = {})
{
    return R"({"flag_result": )" + result + R"(, "flag_version": )" + version + R"(, "timestamp": )"
        + timestamp
        + R"(, "flag_result_type": "FeatureFlagResult", "flag_result_schema_version": 1)" + rest
        + '}';
}

const QByteArray Plain =
    R"({"key": "beta", "enabled": true, "variant": null, "payload": null, "reason": null})"_ba;

RedisServer &server()
{
    static RedisServer one;
    return one;
}

CacheUrl sharedUrl()
{
    CacheUrl url = server().url();
    url.redis.sharedWithPython = true;
    return url;
}

} // namespace

class tst_RedisPython : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void entriesAreWrittenAsPythonDoes_data();
    void entriesAreWrittenAsPythonDoes();
    void otherValuesAreNotWritten_data();
    void otherValuesAreNotWritten();
    void idsAreNotEscaped();
    void entriesAreReadAsPythonDoes_data();
    void entriesAreReadAsPythonDoes();
    void readFlagHasTheFormOfARecord();
    void keysAreSplitAtTheLastColon();
    void savedEntriesAreFetched();
    void entriesAreFoundWithoutARecord();
    void samplesOfDefinitionsAreSkipped();
    void withoutAnIdNothingIsShared();
    void forgettingTakesPythonsEntriesToo();
    void othersKeysAreLeftAlone();
};

void tst_RedisPython::init()
{
    if (!RedisServer::isInstalled())
        QSKIP("There is no redis-server here");
    server().tell({"FLUSHALL"});
}

void tst_RedisPython::entriesAreWrittenAsPythonDoes_data()
{
    QTest::addColumn<QByteArray>("flag");
    QTest::addColumn<QByteArray>("result");

    QTest::newRow("on") << R"("beta":{"enabled":true,"value":true})"_ba << Plain;
    QTest::newRow("off") << R"("beta":{"enabled":false,"value":false})"_ba
                         << QByteArray(Plain).replace("true", "false");
    QTest::newRow("variant")
        << R"("beta":{"enabled":true,"variant":"blue","value":"blue"})"_ba
        << R"({"key": "beta", "enabled": true, "variant": "blue", "payload": null, "reason": null})"_ba;
    QTest::newRow("payload and reason")
        << R"("b-2":{"enabled":true,"value":true,"payload":"{\"a\": [1, 2.50]}",)"
           R"("reason":{"code":"c","description":"Matched \"set\" 1","condition_index":0}})"_ba
        << R"({"key": "b-2", "enabled": true, "variant": null, "payload": {"a": [1, 2.50]}, )"
           R"("reason": "Matched \"set\" 1"})"_ba;
    QTest::newRow("large number in a payload")
        << R"("b":{"enabled":true,"value":true,"payload":"12345678901234567890"})"_ba
        << R"({"key": "b", "enabled": true, "variant": null, "payload": 12345678901234567890, )"
           R"("reason": null})"_ba;
    QTest::newRow("text in a payload")
        << R"("b":{"enabled":true,"value":true,"payload":"\"x\""})"_ba
        << R"({"key": "b", "enabled": true, "variant": null, "payload": "x", "reason": null})"_ba;
    QTest::newRow("broken payload")
        << R"("b":{"enabled":true,"value":true,"payload":"1],[2"})"_ba
        << R"({"key": "b", "enabled": true, "variant": null, "payload": null, "reason": null})"_ba;
    QTest::newRow("not ASCII")
        << R"("b":{"enabled":true,"variant":"grün😀\n","value":"grün😀\n"})"_ba
        << R"({"key": "b", "enabled": true, "variant": "gr\u00fcn\ud83d\ude00\n", )"
           R"("payload": null, "reason": null})"_ba;
}

void tst_RedisPython::entriesAreWrittenAsPythonDoes()
{
    QFETCH(QByteArray, flag);
    QFETCH(QByteArray, result);

    QCOMPARE(entryOf(flag), golden(result, "1780000000.250"));
}

void tst_RedisPython::otherValuesAreNotWritten_data()
{
    QTest::addColumn<QByteArray>("flag");

    QTest::newRow("number") << R"("b":{"enabled":true,"value":5})"_ba;
    QTest::newRow("object") << R"("b":{"enabled":true,"value":{}})"_ba;
    QTest::newRow("null") << R"("b":{"enabled":true,"value":null})"_ba;
    QTest::newRow("no enabled") << R"("b":{"value":true})"_ba;
    QTest::newRow("enabled is a text") << R"("b":{"enabled":"true","value":true})"_ba;
    QTest::newRow("no object") << R"("b":true)"_ba;
    QTest::newRow("colon in the key") << R"("b:c":{"enabled":true,"value":true})"_ba;
    QTest::newRow("empty key") << R"("":{"enabled":true,"value":true})"_ba;
}

void tst_RedisPython::otherValuesAreNotWritten()
{
    QFETCH(QByteArray, flag);

    QVERIFY(entryOf(flag).isEmpty());
}

void tst_RedisPython::idsAreNotEscaped()
{
    QCOMPARE(Redis::pythonKey(u"a:b *ü😀@x"_s, u"f"_s), "posthog:flags:a:b *ü😀@x:f"_ba);
    QCOMPARE(Redis::pythonPattern(u"a*[?"_s), R"(posthog:flags:a\*\[\?:*)"_ba);
}

void tst_RedisPython::entriesAreReadAsPythonDoes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isTaken");

    const auto row = [](const char *name, const QByteArray &value, bool isTaken) {
        QTest::newRow(name) << value << isTaken;
    };
    const QByteArray good = golden(Plain);
    const auto with = [&good](const char *before, const char *after) {
        return QByteArray(good).replace(before, after);
    };
    row("as written", good, true);
    row("compact", QJsonDocument::fromJson(good).toJson(QJsonDocument::Compact), true);
    row("indented", QJsonDocument::fromJson(good).toJson(), true);
    row("another member on top", golden(Plain, "1780000000.25", "-1", R"(, "qt": {"a": 1})"), true);
    row("another member inside", with(R"("payload": null)", R"("payload": null, "id": 1)"), false);
    row("no payload", with(R"("payload": null, )", ""), false);
    row("no reason", with(R"(, "reason": null)", ""), false);
    row("no version", with(R"("flag_version": -1, )", ""), false);
    row("version null", golden(Plain, "1780000000.25", "null"), true);
    row("version text", golden(Plain, "1780000000.25", R"("x")"), true);
    row("version 0", golden(Plain, "1780000000.25", "0"), true);
    row("no type", with(R"("flag_result_type": "FeatureFlagResult", )", ""), false);
    row("another type", with("FeatureFlagResult", "Other"), false);
    row("schema 2", with("schema_version\": 1", "schema_version\": 2"), false);
    row("schema text", with("schema_version\": 1", "schema_version\": \"1\""), false);
    row("schema 1.0", with("schema_version\": 1", "schema_version\": 1.0"), true);
    row("schema true", with("schema_version\": 1", "schema_version\": true"), true);
    row("no schema", with(R"(, "flag_result_schema_version": 1)", ""), false);
    row("whole seconds", golden(Plain, "1780000000"), true);
    row("text for a time", golden(Plain, R"("1780000000.25")"), false);
    row("no time", with(R"("timestamp": 1780000000.25, )", ""), false);
    row("time 0", golden(Plain, "0"), true);
    row("time null", golden(Plain, "null"), true);
    row("milliseconds", golden(Plain, "1780000000250"), false);
    row("an hour old", golden(Plain, "1779996400.25"), false);
    row("not quite an hour old", golden(Plain, "1779996401"), true);
    row("five minutes ahead", golden(Plain, "1780000300"), true);
    row("more than five minutes ahead", golden(Plain, "1780000301"), false);
    row("before 1970", golden(Plain, "-5"), false);
    row("enabled is a text", with(R"("enabled": true)", R"("enabled": "false")"), false);
    row("enabled is a number", with(R"("enabled": true)", R"("enabled": 1)"), false);
    row("variant is a number", with(R"("variant": null)", R"("variant": 1)"), false);
    row("reason is an object", with(R"("reason": null)", R"("reason": {})"), false);
    row("another key", with("beta", "gamma"), false);
    row("NaN", with(R"("payload": null)", R"("payload": NaN)"), false);
    row("array", "[1]", false);
    row("number", "5", false);
    row("nothing", "", false);
    row("a lock", "0b7a2b9c-18a1-4c7a-9a41-2b4de62f0a51", false);
    row("large",
        with(R"("payload": null)",
             QByteArray("\"payload\": \"" + QByteArray(300'000, 'x') + '"').constData()),
        false);
    row("legacy", Plain, false);
    row("twice: the last one counts",
        with(R"("enabled": true)", R"("enabled": 5, "enabled": true)"), true);
}

void tst_RedisPython::entriesAreReadAsPythonDoes()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, isTaken);

    const auto flag = flagOfPythonValue(u"beta"_s, value, Now);

    QCOMPARE(flag.has_value(), isTaken);
    if (flag) {
        QVERIFY(flag->confirmedAt <= Now + 300'000);
        QVERIFY(flag->confirmedAt > Now - 3'600'000);
    }
}

void tst_RedisPython::readFlagHasTheFormOfARecord()
{
    const auto flag = flagOfPythonValue(
        u"beta"_s,
        golden(R"({"key": "beta", "enabled": true, "variant": "blue", "payload": {"a": "\u00fc"},)"
               R"( "reason": "Matched"})"),
        Now);

    QVERIFY(flag);
    QCOMPARE(flag->confirmedAt, Now);
    QCOMPARE(
        flag->flag,
        QJsonDocument::fromJson(R"({"enabled":true,"variant":"blue","value":"blue",)"
                                R"("payload":"{\"a\":\"ü\"}","reason":{"description":"Matched"}})")
            .object());
    QCOMPARE(flagOfPythonValue(u"beta"_s, golden(Plain), Now)->flag,
             QJsonDocument::fromJson(R"({"enabled":true,"value":true})").object());
}

void tst_RedisPython::keysAreSplitAtTheLastColon()
{
    using Redis::flagOfPythonKey;
    QCOMPARE(flagOfPythonKey("posthog:flags:a:b:c", u"a:b"_s), u"c"_s);
    QVERIFY(!flagOfPythonKey("posthog:flags:a:b:c", u"a"_s));
    QVERIFY(!flagOfPythonKey("posthog:flags:version", u"version"_s));
    QVERIFY(!flagOfPythonKey("posthog:flags:a:deleted!", u"a"_s));
    QVERIFY(!flagOfPythonKey("", u"a"_s));
}

void tst_RedisPython::savedEntriesAreFetched()
{
    const CacheKey key = keyOf(Ann, u"ann@example.com"_s);
    CacheUser writer(sharedUrl());
    CacheUser reader(sharedUrl());
    const QByteArray record = recordOf(R"("beta":{"enabled":true,"value":true},)"
                                       R"("n":{"enabled":true,"value":5})");
    const qint64 before = QDateTime::currentMSecsSinceEpoch();

    QVERIFY(writer.save(key, record));

    const QByteArray value = server().tell({"GET", "posthog:flags:ann@example.com:beta"});
    const auto read = flagOfPythonValue(u"beta"_s, value, QDateTime::currentMSecsSinceEpoch());
    QVERIFY(read);
    QVERIFY(std::abs(read->confirmedAt - before) < 60'000);
    QCOMPARE(server().tell({"DBSIZE"}), "2"_ba);
    QCOMPARE(server().tell({"EXISTS", "posthog:flags:version"}), "0"_ba);
    // Whoever saved knows which flags to ask for; who never did learns it from the record.
    QCOMPARE(writer.fetch(key).foreign.size(), 1);
    QCOMPARE(reader.fetch(key).record, record);
    QCOMPARE(reader.fetch(key).foreign.size(), 1);
}

void tst_RedisPython::entriesAreFoundWithoutARecord()
{
    const QByteArray now = QByteArray::number(QDateTime::currentSecsSinceEpoch());
    for (int i = 0; i < 60; ++i) {
        const QByteArray flag = "flag-" + QByteArray::number(i % 30);
        const QByteArray person = i < 30 ? "ann"_ba : "ann:x" + QByteArray::number(i);
        server().tell({"SET", "posthog:flags:" + person + ':' + flag,
                       golden(QByteArray(Plain).replace("beta", flag), now)});
    }
    CacheUser user(sharedUrl());

    const CacheContent content = user.fetch(keyOf(Ann, u"ann"_s));

    QCOMPARE(content.state, CacheContent::State::Missing);
    QCOMPARE(content.foreign.size(), 30);
    for (const CacheContent::ForeignFlag &flag : content.foreign)
        QCOMPARE(flag.flag.value("value"_L1), QJsonValue(true));
}

void tst_RedisPython::samplesOfDefinitionsAreSkipped()
{
    server().tell({"SET", "posthog:flags:service", "{\"flags\": []}"});
    server().tell({"SET", "posthog:flags:service:lock", "1"});
    server().tell({"HSET", "posthog:flags:service:hash", "a", "b"});
    server().tell({"SET", "posthog:flags:version", "3"});
    CacheUser user(sharedUrl());

    const CacheContent content = user.fetch(keyOf(Ann, u"service"_s));

    QCOMPARE(content.state, CacheContent::State::Missing);
    QVERIFY(content.foreign.isEmpty());
    QCOMPARE(user.states(), QList{CacheStatus::State::Ready});
}

void tst_RedisPython::withoutAnIdNothingIsShared()
{
    CacheUser user(sharedUrl());

    QVERIFY(user.save(keyOf(Ann), recordOf(R"("beta":{"enabled":true,"value":true})")));
    QVERIFY(user.fetch(keyOf(Ann)).foreign.isEmpty());

    QCOMPARE(server().tell({"DBSIZE"}), "1"_ba);
}

void tst_RedisPython::forgettingTakesPythonsEntriesToo()
{
    const CacheKey key = keyOf(Ann, u"a*n"_s);
    CacheUser user(sharedUrl());
    QVERIFY(user.save(key, recordOf(R"("beta":{"enabled":true,"value":true})")));
    server().tell({"SET", "posthog:flags:a*n:later", "whatever"});
    server().tell({"SET", "posthog:flags:a*n:b:other-person", "whatever"});
    server().tell({"SET", "posthog:flags:aln:beta", "whatever"});

    user.backend().forget(key);
    QVERIFY(user.backend().finish(5s));

    QCOMPARE(server().tell({"DBSIZE"}), "2"_ba);
    QCOMPARE(server().tell({"EXISTS", "posthog:flags:a*n:b:other-person"}), "1"_ba);
    QCOMPARE(server().tell({"EXISTS", "posthog:flags:aln:beta"}), "1"_ba);
}

void tst_RedisPython::othersKeysAreLeftAlone()
{
    CacheUser user(server().url());

    QVERIFY(user.save(keyOf(Ann, u"ann"_s), recordOf(R"("b":{"enabled":true,"value":true})")));
    server().tell({"SET", "posthog:flags:ann:b", "whatever"});
    user.backend().forget(keyOf(Ann, u"ann"_s));
    QVERIFY(user.backend().finish(5s));

    QCOMPARE(server().tell({"DBSIZE"}), "1"_ba);
}

QTEST_GUILESS_MAIN(tst_RedisPython)
#include "tst_redispython.moc"
