// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "answers.h"
#include "support/builders.h"

#include <QtTest/QTest>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

//! What is made of the bytes that a server sent: nothing, the good part, or all of it.
class tst_FlagsAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoAnswer_data();
    void whatIsNoAnswer();
    void badKeySparesTheOthers_data();
    void badKeySparesTheOthers();
    void oddKeyCounts_data();
    void oddKeyCounts();
    void oddEnvelopeCounts_data();
    void oddEnvelopeCounts();
    void partial_data();
    void partial();
    void quotaLimited_data();
    void quotaLimited();
    void shapesSayTheSame_data();
    void shapesSayTheSame();
    void anyNumberOfFlags_data();
    void anyNumberOfFlags();
};

namespace {

QByteArray withKey(const QByteArray &key)
{
    return R"({"flags":{"good":{"enabled":true},")"_ba + key + R"(":{"enabled":true}}})"_ba;
}

QByteArray nested(int depth)
{
    return R"({"flags":{"a":{"enabled":true}},"deep":)"_ba + QByteArray(depth - 1, '[')
        + QByteArray(depth - 1, ']') + '}';
}

} // namespace

void tst_FlagsAnswer::whatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("body");

    const QByteArray good = R"({"flags":{"a":{"enabled":true}}})"_ba;
    const QString text = QString::fromUtf8(good);
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("blanks") << " \r\n\t "_ba;
    QTest::newRow("bare null") << "null"_ba;
    QTest::newRow("bare true") << "true"_ba;
    QTest::newRow("bare number") << "42"_ba;
    QTest::newRow("bare text") << "\"x\""_ba;
    QTest::newRow("empty array") << "[]"_ba;
    QTest::newRow("answer in an array") << "[" + good + "]";
    QTest::newRow("empty object") << "{}"_ba;
    QTest::newRow("error of the server's")
        << R"({"type":"authentication_error","code":"x","detail":"secret","attr":null})"_ba;
    QTest::newRow("flags null") << R"({"flags":null})"_ba;
    QTest::newRow("flags text") << R"({"flags":"a"})"_ba;
    QTest::newRow("flags number") << R"({"flags":1})"_ba;
    QTest::newRow("flags true") << R"({"flags":true})"_ba;
    QTest::newRow("featureFlags null") << R"({"featureFlags":null})"_ba;
    QTest::newRow("featureFlags text") << R"({"featureFlags":"a"})"_ba;
    QTest::newRow("other case") << R"({"Flags":{"a":{"enabled":true}}})"_ba;
    QTest::newRow("web page") << "<html>secret</html>"_ba;
    QTest::newRow("invalid UTF-8") << R"({"flags":{"a)"_ba + "\xff\xfe" + R"(":true}})"_ba;
    QTest::newRow("overlong UTF-8") << R"({"flags":{"a)"_ba + "\xc0\xaf" + R"(":true}})"_ba;
    QTest::newRow("surrogates in UTF-8") << R"({"flags":{")"_ba + "\xed\xa0\x80" + R"(":true}})"_ba;
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(text.utf16()),
                                          text.size() * 2);
    QTest::newRow("comma at the end") << R"({"flags":{"a":{"enabled":true},}})"_ba;
    QTest::newRow("garbage behind") << good + "x";
    QTest::newRow("NUL behind") << good + '\0';
    QTest::newRow("second answer behind") << good + good;
    QTest::newRow("cut short") << good.chopped(1);
    QTest::newRow("NaN") << R"({"flags":{"a":{"value":NaN}}})"_ba;
    QTest::newRow("Infinity") << R"({"flags":{"a":{"value":Infinity}}})"_ba;
    QTest::newRow("number too large") << R"({"flags":{"a":{"value":1e400}}})"_ba;
    QTest::newRow("number too small") << R"({"flags":{"a":{"value":1e-400}}})"_ba;
    QTest::newRow("comment") << "/* secret */" + good;
    QTest::newRow("single quotes") << "{'flags':{}}"_ba;
    QTest::newRow("1,025 levels") << nested(1025);
    QTest::newRow("a million brackets") << QByteArray(1'000'000, '[');
}

void tst_FlagsAnswer::whatIsNoAnswer()
{
    QFETCH(QByteArray, body);

    const ParsedAnswer parsed = parseAnswer(body);

    QVERIFY(!isAnswer(parsed));
    const QString reason = std::get<NotAnAnswer>(parsed).reason;
    QVERIFY(!reason.isEmpty());
    QVERIFY2(!reason.contains(u"secret"_s), qPrintable(reason));
}

void tst_FlagsAnswer::badKeySparesTheOthers_data()
{
    QTest::addColumn<QByteArray>("key");

    QTest::newRow("empty") << ""_ba;
    QTest::newRow("1,025 units") << QByteArray(1025, 'k');
    QTest::newRow("a megabyte") << QByteArray(1'000'000, 'k');
    QTest::newRow("lone high surrogate") << R"(\ud800)"_ba;
    QTest::newRow("lone low surrogate") << R"(a\udc00b)"_ba;
}

void tst_FlagsAnswer::badKeySparesTheOthers()
{
    QFETCH(QByteArray, key);

    const FlagsAnswer answer = answerFrom(withKey(key));

    QCOMPARE(valuesOf(answer), (QJsonObject{{u"good"_s, true}}));
    QCOMPARE(answer.skippedKeys.size(), 1);
}

void tst_FlagsAnswer::oddKeyCounts_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("expected");

    const auto same = [](const char *name, const QByteArray &key) {
        QTest::newRow(name) << key << QString::fromUtf8(key);
    };
    same("1,024 units", QByteArray(1024, 'k'));
    same("of the language's own", "__proto__"_ba);
    same("like a path", "../../etc/passwd"_ba);
    same("blank", " "_ba);
    same("from right to left",
         "\u202e"
         "ab\u05d0"_ba);
    same("zero width", "a\u200b"_ba);
    same("emoji", "\U0001f600"_ba);
    same("like a format", "%1 %s %n"_ba);
    QTest::newRow("NUL inside") << R"(a\u0000b)"_ba << QString::fromUtf16(u"a\0b", 3);
    QTest::newRow("line feed inside") << R"(a\nb)"_ba << u"a\nb"_s;
    QTest::newRow("escaped letters") << R"(\u0061\u0062)"_ba << u"ab"_s;
    QTest::newRow("escaped emoji") << R"(\ud83d\ude00)"_ba << u"😀"_s;
}

void tst_FlagsAnswer::oddKeyCounts()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, expected);

    const FlagsAnswer answer = answerFrom(withKey(key));

    QCOMPARE(valuesOf(answer), (QJsonObject{{u"good"_s, true}, {expected, true}}));
    QCOMPARE(recordOf(answer, expected)->key, expected);
}

void tst_FlagsAnswer::oddEnvelopeCounts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QJsonObject>("expected");

    const QJsonObject a{{u"a"_s, true}};
    const auto row = [](const char *name, const QByteArray &body, const QJsonObject &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("really none", R"({"flags":{}})"_ba, {});
    row("really none, in the old shape", R"({"featureFlags":{}})"_ba, {});
    row("names in flags", R"({"flags":["a","a"]})"_ba, a);
    row("names in featureFlags", R"({"featureFlags":["a"]})"_ba, a);
    row("names and a number", R"({"featureFlags":["a",7,null,""]})"_ba, a);
    row("both shapes", R"({"flags":{"a":{"enabled":true}},"featureFlags":{"b":true}})"_ba, a);
    row("broken new shape, good old one", R"({"flags":null,"featureFlags":{"a":true}})"_ba, a);
    row("list in the new shape, map in the old", R"({"flags":[],"featureFlags":{"a":true}})"_ba, a);
    row("byte order mark", "\xef\xbb\xbf"_ba + R"({"flags":{"a":true}})"_ba, a);
    row("blanks around", " \n" + R"({"flags":{"a":true}})"_ba + "\r\n ", a);
    row("key twice", R"({"flags":{"a":{"enabled":false},"a":{"enabled":true}}})"_ba, a);
    row("key twice, once escaped", R"({"flags":{"a":false,"\u0061":true}})"_ba, a);
    row("flags twice", R"({"flags":{"b":true},"flags":{"a":true}})"_ba, a);
    row("keys that differ in case", R"({"flags":{"a":true,"A":false}})"_ba,
        {{u"a"_s, true}, {u"A"_s, false}});
    row("keys that look alike", "{\"flags\":{\"\xc3\xa9\":true,\"e\xcc\x81\":false}}"_ba,
        {{u"\u00e9"_s, true}, {u"e\u0301"_s, false}});
    row("unknown members", R"({"flags":{"a":true},"supportedCompression":["gzip"],"x":{}})"_ba, a);
    row("request id of another type", R"({"flags":{"a":true},"requestId":7})"_ba, a);
    row("time of another type", R"({"flags":{"a":true},"evaluatedAt":"1795219200123"})"_ba, a);
    row("time before 1970", R"({"flags":{"a":true},"evaluatedAt":-1})"_ba, a);
    row("payloads of another type", R"({"featureFlags":{"a":true},"featureFlagPayloads":[]})"_ba,
        a);
    row("1,024 levels", nested(1024), a);
}

void tst_FlagsAnswer::oddEnvelopeCounts()
{
    QFETCH(QByteArray, body);
    QFETCH(QJsonObject, expected);

    const FlagsAnswer answer = answerFrom(body);

    QVERIFY(isAnswer(parseAnswer(body)));
    QCOMPARE(valuesOf(answer), expected);
    QCOMPARE(answer.records.size(), static_cast<size_t>(expected.size()));
    QVERIFY(!answer.evaluatedAt);
    QVERIFY(answer.requestId.isEmpty());
}

void tst_FlagsAnswer::partial_data()
{
    QTest::addColumn<QByteArray>("errors");
    QTest::addColumn<bool>("expected");

    QTest::newRow("absent") << ""_ba << false;
    QTest::newRow("false") << R"(,"errorsWhileComputingFlags":false)"_ba << false;
    QTest::newRow("null") << R"(,"errorsWhileComputingFlags":null)"_ba << false;
    QTest::newRow("true") << R"(,"errorsWhileComputingFlags":true)"_ba << true;
    QTest::newRow("text") << R"(,"errorsWhileComputingFlags":"false")"_ba << true;
    QTest::newRow("number") << R"(,"errorsWhileComputingFlags":0)"_ba << true;
    QTest::newRow("list") << R"(,"errorsWhileComputingFlags":[])"_ba << true;
}

void tst_FlagsAnswer::partial()
{
    QFETCH(QByteArray, errors);

    QTEST(answerFrom(R"({"flags":{})"_ba + errors + '}').isPartial, "expected");
    QTEST(answerFrom(R"({"featureFlags":{})"_ba + errors + '}').isPartial, "expected");
}

void tst_FlagsAnswer::quotaLimited_data()
{
    QTest::addColumn<QByteArray>("limited");
    QTest::addColumn<bool>("expected");

    QTest::newRow("flags") << R"(["feature_flags"])"_ba << true;
    QTest::newRow("flags among others") << R"(["recordings","feature_flags"])"_ba << true;
    QTest::newRow("others") << R"(["recordings"])"_ba << false;
    QTest::newRow("none") << "[]"_ba << false;
    QTest::newRow("null") << "null"_ba << false;
    QTest::newRow("true") << "true"_ba << true;
    QTest::newRow("false") << "false"_ba << false;
    QTest::newRow("bare text") << R"("feature_flags")"_ba << true;
    QTest::newRow("numbers") << "[1,null,{}]"_ba << false;
    QTest::newRow("object") << R"({"feature_flags":true})"_ba << false;
}

void tst_FlagsAnswer::quotaLimited()
{
    QFETCH(QByteArray, limited);

    const FlagsAnswer answer =
        answerFrom(R"({"flags":{"a":true},"quotaLimited":)"_ba + limited + '}');

    QTEST(answer.isQuotaLimited, "expected");
    QTEST(isAnswer(parseAnswer(R"({"quotaLimited":)"_ba + limited + '}')), "expected");
}

void tst_FlagsAnswer::shapesSayTheSame_data()
{
    QTest::addColumn<QByteArray>("body");

    const QList<FlagRow> flags{{.key = u"on"_s, .payload = u"[1]"_s},
                               {.key = u"off"_s, .value = false},
                               {.key = u"variant"_s, .value = u"wide"_s, .payload = u"{}"_s}};
    QTest::newRow("v2") << v2Answer(flags);
    QTest::newRow("v3") << v3Answer(flags);
    QTest::newRow("legacy") << legacyAnswer(flags);
}

void tst_FlagsAnswer::shapesSayTheSame()
{
    QFETCH(QByteArray, body);

    const FlagsAnswer answer = answerFrom(body);

    QCOMPARE(valuesOf(answer),
             (QJsonObject{{u"on"_s, true}, {u"off"_s, false}, {u"variant"_s, u"wide"_s}}));
    QCOMPARE(recordOf(answer, u"on"_s)->payload, u"[1]"_s);
    QCOMPARE(recordOf(answer, u"off"_s)->payload, QString());
    QCOMPARE(recordOf(answer, u"variant"_s)->payload, u"{}"_s);
    QCOMPARE(answer.requestId, AnswerOptions().requestId);
    QCOMPARE(answer.evaluatedAt, AnswerOptions().evaluatedAt);
}

void tst_FlagsAnswer::anyNumberOfFlags_data()
{
    QTest::addColumn<int>("count");

    for (const int count : {0, 1, 10'000, 10'001})
        QTest::addRow("%d", count) << count;
}

void tst_FlagsAnswer::anyNumberOfFlags()
{
    QFETCH(int, count);

    const FlagsAnswer answer = answerFrom(manyFlags(count));

    QCOMPARE(answer.records.size(), static_cast<size_t>(count));
    QCOMPARE(answer.skippedKeys.size(), 0);
}

QTEST_APPLESS_MAIN(tst_FlagsAnswer)
#include "tst_flagsanswer.moc"
