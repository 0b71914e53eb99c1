// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "answers.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include <limits>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

//! What is made of one flag of an answer: nothing, without harm to its neighbours, or a record.
class tst_RecordFrom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badRecordSparesTheOthers_data();
    void badRecordSparesTheOthers();
    void oddRecordCounts_data();
    void oddRecordCounts();
    void typedValues_data();
    void typedValues();
    void payloads_data();
    void payloads();
    void wholeNumbersAreExact_data();
    void wholeNumbersAreExact();
    void everyDetailIsRead();
};

namespace {

//! An answer of one flag, "odd", and a good one beside it.
QByteArray withRecord(const QByteArray &record)
{
    return R"({"flags":{"good":{"enabled":true},"odd":)"_ba + record + "}}"_ba;
}

} // namespace

void tst_RecordFrom::badRecordSparesTheOthers_data()
{
    QTest::addColumn<QByteArray>("record");

    QTest::newRow("null") << "null"_ba;
    QTest::newRow("number") << "1"_ba;
    QTest::newRow("array") << "[true]"_ba;
    QTest::newRow("empty text") << "\"\""_ba;
    QTest::newRow("empty object") << "{}"_ba;
    QTest::newRow("enabled is a text") << R"({"enabled":"true"})"_ba;
    QTest::newRow("enabled is a number") << R"({"enabled":1})"_ba;
    QTest::newRow("enabled is null") << R"({"enabled":null})"_ba;
    QTest::newRow("variant alone") << R"({"variant":"wide"})"_ba;
    QTest::newRow("variant is a number") << R"({"enabled":true,"variant":1})"_ba;
    QTest::newRow("variant is a bool") << R"({"enabled":true,"variant":true})"_ba;
    QTest::newRow("variant is an object") << R"({"enabled":true,"variant":{}})"_ba;
    QTest::newRow("value is an array") << R"({"value":[1]})"_ba;
    QTest::newRow("value is an empty text") << R"({"value":""})"_ba;
    QTest::newRow("bad value beside a good enabled") << R"({"enabled":true,"value":[]})"_ba;
    QTest::newRow("failed") << R"({"enabled":true,"variant":"x","failed":true})"_ba;
    QTest::newRow("failed, typed") << R"({"value":true,"failed":true})"_ba;
    QTest::newRow("failed is a text") << R"({"enabled":true,"failed":"yes"})"_ba;
    QTest::newRow("failed is a number") << R"({"enabled":true,"failed":1})"_ba;
}

void tst_RecordFrom::badRecordSparesTheOthers()
{
    QFETCH(QByteArray, record);

    const FlagsAnswer answer = answerFrom(withRecord(record));

    QCOMPARE(valuesOf(answer), (QJsonObject{{u"good"_s, true}}));
    QCOMPARE(answer.skippedKeys, QStringList{u"odd"_s});
    QVERIFY(!answer.isPartial);
}

void tst_RecordFrom::oddRecordCounts_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QJsonValue>("value");

    const QJsonValue on(true);
    const QJsonValue off(false);
    QTest::newRow("bare true") << "true"_ba << on;
    QTest::newRow("bare false") << "false"_ba << off;
    QTest::newRow("bare variant") << "\"wide\""_ba << QJsonValue(u"wide"_s);
    QTest::newRow("empty variant") << R"({"enabled":true,"variant":""})"_ba << on;
    QTest::newRow("null variant") << R"({"enabled":true,"variant":null})"_ba << on;
    QTest::newRow("off with a variant") << R"({"enabled":false,"variant":"x"})"_ba << off;
    QTest::newRow("variant of blanks")
        << R"({"enabled":true,"variant":" "})"_ba << QJsonValue(u" "_s);
    QTest::newRow("variant named false")
        << R"({"enabled":true,"variant":"false"})"_ba << QJsonValue(u"false"_s);
    QTest::newRow("no metadata") << R"({"enabled":true})"_ba << on;
    QTest::newRow("metadata null") << R"({"enabled":true,"metadata":null})"_ba << on;
    QTest::newRow("metadata array") << R"({"enabled":true,"metadata":[1]})"_ba << on;
    QTest::newRow("metadata text") << R"({"enabled":true,"metadata":"x"})"_ba << on;
    QTest::newRow("reason text") << R"({"enabled":true,"reason":"x"})"_ba << on;
    QTest::newRow("reason code number") << R"({"enabled":true,"reason":{"code":1}})"_ba << on;
    QTest::newRow("unknown reason") << R"({"enabled":true,"reason":{"code":"brand_new"}})"_ba << on;
    QTest::newRow("index is a text")
        << R"({"enabled":true,"reason":{"condition_index":"0"}})"_ba << on;
    QTest::newRow("id is a text") << R"({"enabled":true,"metadata":{"id":"4"}})"_ba << on;
    QTest::newRow("version is a fraction")
        << R"({"enabled":true,"metadata":{"version":1.5}})"_ba << on;
    QTest::newRow("experiment is a number")
        << R"({"enabled":true,"metadata":{"has_experiment":1}})"_ba << on;
    QTest::newRow("another key inside") << R"({"key":"other","enabled":true})"_ba << on;
    QTest::newRow("key is a number") << R"({"key":7,"enabled":true})"_ba << on;
    QTest::newRow("failed is false") << R"({"enabled":true,"failed":false})"_ba << on;
    QTest::newRow("failed is null") << R"({"enabled":true,"failed":null})"_ba << on;
    QTest::newRow("unknown members")
        << R"({"enabled":true,"conditions":[{}],"x":{"y":1}})"_ba << on;
    QTest::newRow("member twice") << R"({"enabled":true,"enabled":false})"_ba << off;
}

void tst_RecordFrom::oddRecordCounts()
{
    QFETCH(QByteArray, record);
    QFETCH(QJsonValue, value);

    const FlagsAnswer answer = answerFrom(withRecord(record));

    QCOMPARE(valuesOf(answer), (QJsonObject{{u"good"_s, true}, {u"odd"_s, value}}));
    QCOMPARE(answer.skippedKeys, QStringList());
    QCOMPARE(recordOf(answer, u"odd"_s)->enabled, value.isString() || value.toBool());
}

void tst_RecordFrom::typedValues_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("enabled");

    const QJsonValue null(QJsonValue::Null);
    QTest::newRow("true") << R"({"value":true})"_ba << QJsonValue(true) << true;
    QTest::newRow("false") << R"({"value":false})"_ba << QJsonValue(false) << false;
    QTest::newRow("text") << R"({"value":"x"})"_ba << QJsonValue(u"x"_s) << true;
    QTest::newRow("number") << R"({"value":250})"_ba << QJsonValue(250) << true;
    QTest::newRow("zero") << R"({"value":0})"_ba << QJsonValue(0) << true;
    QTest::newRow("object") << R"({"value":{"a":1}})"_ba << QJsonValue(QJsonObject{{u"a"_s, 1}})
                            << true;
    QTest::newRow("null") << R"({"value":null})"_ba << null << false;
    QTest::newRow("value beats enabled")
        << R"({"value":false,"enabled":true,"variant":"x"})"_ba << QJsonValue(false) << false;
    QTest::newRow("null beats enabled") << R"({"value":null,"enabled":true})"_ba << null << false;
}

void tst_RecordFrom::typedValues()
{
    QFETCH(QByteArray, record);
    QFETCH(QJsonValue, value);

    const SharedRecord odd = recordOf(answerFrom(withRecord(record)), u"odd"_s);

    QVERIFY(odd);
    QCOMPARE(odd->value, value);
    QTEST(odd->enabled, "enabled");
}

void tst_RecordFrom::payloads_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QJsonValue>("decoded");

    const auto text = [](const char *name, const QByteArray &payload, const QString &decoded) {
        QTest::newRow(name) << payload << QJsonValue(decoded);
    };
    const QJsonValue none(QJsonValue::Undefined);
    QTest::newRow("number") << R"("42")"_ba << QJsonValue(42);
    QTest::newRow("negative fraction") << R"("-0.5")"_ba << QJsonValue(-0.5);
    QTest::newRow("true") << R"("true")"_ba << QJsonValue(true);
    QTest::newRow("false") << R"("false")"_ba << QJsonValue(false);
    QTest::newRow("null") << R"("null")"_ba << QJsonValue(QJsonValue::Null);
    QTest::newRow("text") << R"("\"x\"")"_ba << QJsonValue(u"x"_s);
    QTest::newRow("array") << R"("[1,2]")"_ba << QJsonValue(QJsonArray{1, 2});
    QTest::newRow("object") << R"("{\"a\":1}")"_ba << QJsonValue(QJsonObject{{u"a"_s, 1}});
    QTest::newRow("blanks around") << R"(" 42 ")"_ba << QJsonValue(42);
    QTest::newRow("absent") << "null"_ba << none;
    QTest::newRow("empty") << R"("")"_ba << none;
    text("blank", R"(" ")"_ba, u" "_s);
    text("broken", R"("{\"a\":")"_ba, u"{\"a\":"_s);
    text("two values", R"("1,2")"_ba, u"1,2"_s);
    text("bracket that closes ours", R"("1],[2")"_ba, u"1],[2"_s);
    text("number too large", R"("1e400")"_ba, u"1e400"_s);
    text("NUL", R"("\u0000")"_ba, QString(QChar::Null));
    QTest::newRow("JSON itself, object")
        << R"({"a":[null]})"_ba << QJsonValue(QJsonObject{{u"a"_s, QJsonArray{{}}}});
    QTest::newRow("JSON itself, number") << "42"_ba << QJsonValue(42);
    QTest::newRow("JSON itself, false") << "false"_ba << QJsonValue(false);
    QTest::newRow("JSON itself, array") << "[]"_ba << QJsonValue(QJsonArray());
    QTest::newRow("5 MB") << '"' + QByteArray(5'000'000, '1').replace(1, 1, ".") + '"'
                          << QJsonValue(1.1111111111111112);
}

void tst_RecordFrom::payloads()
{
    QFETCH(QByteArray, payload);
    QFETCH(QJsonValue, decoded);
    const QByteArray metadata = R"({"enabled":true,"metadata":{"payload":)"_ba + payload + "}}"_ba;
    const QByteArray own = R"({"value":true,"payload":)"_ba + payload + '}';
    const QByteArray legacy =
        R"({"featureFlags":{"odd":true},"featureFlagPayloads":{"odd":)"_ba + payload + "}}"_ba;

    for (const QByteArray &body : {withRecord(metadata), withRecord(own), legacy}) {
        const SharedRecord odd = recordOf(answerFrom(body), u"odd"_s);
        QVERIFY(odd);
        QCOMPARE(odd->decodedPayload(), decoded);
        QCOMPARE(odd->decodedPayload(), decoded);
    }
}

void tst_RecordFrom::wholeNumbersAreExact_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<std::optional<qint64>>("expected");

    using Number = std::optional<qint64>;
    QTest::newRow("0") << "0"_ba << Number(0);
    QTest::newRow("-1") << "-1"_ba << Number(-1);
    QTest::newRow("-2") << "-2"_ba << Number(-2);
    QTest::newRow("2.0") << "2.0"_ba << Number(2);
    QTest::newRow("10^18") << "1000000000000000000"_ba << Number(1'000'000'000'000'000'000);
    QTest::newRow("10^18 + 1") << "1000000000000000001"_ba << Number(1'000'000'000'000'000'001);
    QTest::newRow("1e18") << "1e18"_ba << Number(1'000'000'000'000'000'000);
    QTest::newRow("2^63 - 1") << "9223372036854775807"_ba
                              << Number(std::numeric_limits<qint64>::max());
    QTest::newRow("-2^63") << "-9223372036854775808"_ba
                           << Number(std::numeric_limits<qint64>::min());
    QTest::newRow("2^63") << "9223372036854775808"_ba << Number();
    QTest::newRow("1e300") << "1e300"_ba << Number();
    QTest::newRow("1.5") << "1.5"_ba << Number();
    QTest::newRow("text") << R"("7")"_ba << Number();
    QTest::newRow("true") << "true"_ba << Number();
    QTest::newRow("null") << "null"_ba << Number();
}

void tst_RecordFrom::wholeNumbersAreExact()
{
    QFETCH(QByteArray, number);
    QFETCH(std::optional<qint64>, expected);
    const QByteArray record = R"({"enabled":true,"metadata":{"id":N,"version":N}})"_ba;
    const QByteArray body = withRecord(QByteArray(record).replace("N", number));
    const QByteArray timed = R"({"flags":{},"evaluatedAt":)"_ba + number + '}';

    const SharedRecord odd = recordOf(answerFrom(body), u"odd"_s);

    QVERIFY(odd);
    QCOMPARE(odd->id, expected);
    QCOMPARE(odd->version, expected);
    QCOMPARE(answerFrom(timed).evaluatedAt, expected && *expected < 0 ? std::nullopt : expected);
}

void tst_RecordFrom::everyDetailIsRead()
{
    const FlagsAnswer answer = answerFrom(R"({"flags":{"a":{"key":"a","enabled":true,
        "variant":"wide","reason":{"code":"condition_match","condition_index":-3,
        "description":"Matched"},"metadata":{"id":4,"version":7,"description":"night",
        "payload":"{}","has_experiment":true}}},"requestId":"r","evaluatedAt":1795219200123})"_ba);

    const SharedRecord a = recordOf(answer, u"a"_s);
    QVERIFY(a);
    QCOMPARE(a->reasonCode, u"condition_match"_s);
    QCOMPARE(a->reasonText, u"Matched"_s);
    QCOMPARE(a->conditionIndex, std::optional(-3));
    QCOMPARE(a->description, u"night"_s);
    QCOMPARE(a->id, std::optional<qint64>(4));
    QCOMPARE(a->version, std::optional<qint64>(7));
    QCOMPARE(a->hasExperiment, std::optional(true));
    QCOMPARE(answer.requestId, u"r"_s);
    QCOMPARE(answer.evaluatedAt, std::optional<qint64>(1795219200123));
}

QTEST_APPLESS_MAIN(tst_RecordFrom)
#include "tst_recordfrom.moc"
