// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "control.h"
#include "flagbook.h"
#include "flagfile.h"
#include "switches.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard::Demo;

namespace {

QList<FlagDefinition> flagsIn(const QByteArray &json)
{
    const FlagFile file = readFlagFile(json);
    if (const auto *error = std::get_if<FlagFileError>(&file))
        qWarning("%s", qPrintable(error->text));
    const auto *flags = std::get_if<QList<FlagDefinition>>(&file);
    return flags == nullptr ? QList<FlagDefinition>() : *flags;
}

QByteArray fileWith(const QByteArray &fields)
{
    return R"({"flags":[{"key":"a")"_ba + fields + "}]}"_ba;
}

} // namespace

class tst_DemoFlagFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsRead();
    void theSimplestFlagIsOnForEverybody();
    void payloadsBecomeText();
    void mistakesAreNamedWithTheirPlace_data();
    void mistakesAreNamedWithTheirPlace();
    void versionsGrowWithChanges();
    void aVersionInTheFileCounts();
    void idsStay();
    void overridesCoverTheRules();
    void overridesAreChecked_data();
    void overridesAreChecked();
    void durationsAreRead_data();
    void durationsAreRead();
};

void tst_DemoFlagFile::everyFieldIsRead()
{
    const QList<FlagDefinition> flags = flagsIn(R"({"comment":"all of it","flags":[{
        "key":"a","description":"d","enabled":false,"id":7,"version":3,"has_experiment":true,
        "rules":[{"group":"company","percentage":12.5,"variant":"x",
                  "properties":[{"key":"p","operator":"regex","value":"^v[0-9]+$"}]}],
        "variants":[{"key":"x","percentage":40},{"key":"y","percentage":60}],
        "payloads":{"x":{"b":1}}}]})"_ba);

    QCOMPARE(flags.size(), 1);
    const FlagDefinition &flag = flags.constFirst();
    QCOMPARE(flag.description, u"d"_s);
    QVERIFY(!flag.isEnabled && flag.hasExperiment);
    QCOMPARE(flag.id, 7);
    QCOMPARE(flag.version, 3);
    QCOMPARE(flag.variants.size(), 2);
    QCOMPARE(flag.payloads.value(u"x"_s), uR"({"b":1})"_s);
    QCOMPARE(flag.rules.size(), 1);
    QCOMPARE(flag.rules.constFirst().group, u"company"_s);
    QCOMPARE(flag.rules.constFirst().percentage, 12.5);
    QCOMPARE(flag.rules.constFirst().variant, u"x"_s);
    QVERIFY(flag.rules.constFirst().properties.constFirst().pattern.match(u"v12"_s).hasMatch());
}

void tst_DemoFlagFile::theSimplestFlagIsOnForEverybody()
{
    const QList<FlagDefinition> flags =
        flagsIn(R"({"flags":[{"key":"a"},{"key":"b","rules":[]}]})"_ba);

    QCOMPARE(flags.size(), 2);
    QVERIFY(flags.constFirst().isEnabled);
    QCOMPARE(flags.constFirst().rules.size(), 1);
    QCOMPARE(flags.constFirst().rules.constFirst().percentage, 100.0);
    QVERIFY(flags.constLast().rules.isEmpty());
}

void tst_DemoFlagFile::payloadsBecomeText()
{
    const auto payload = [](const QByteArray &json) {
        return flagsIn(fileWith(R"(,"payloads":{"true":)"_ba + json + '}'))
            .value(0)
            .payloads.value(u"true"_s);
    };

    QCOMPARE(payload("42"_ba), u"42"_s);
    QCOMPARE(payload("false"_ba), u"false"_s);
    QCOMPARE(payload(R"("a \" ü")"_ba), uR"("a \" ü")"_s);
    QCOMPARE(payload("[1,{}]"_ba), u"[1,{}]"_s);
    QCOMPARE(payload("null"_ba), QString());
}

void tst_DemoFlagFile::mistakesAreNamedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("beginning");

    const auto add = [](const char *row, const QByteArray &json, const QString &beginning) {
        QTest::newRow(row) << json << beginning;
    };
    add("empty", ""_ba, u"line 1, column "_s);
    add("broken", "{\n  \"flags\": [\n    @\n"_ba, u"line 3, column 5: "_s);
    add("a list", "[]"_ba, u"line 1: the file must be an object"_s);
    add("no flags", "{}"_ba, u"line 1: the file must be an object"_s);
    add("flags of another type", R"({"flags":{}})"_ba, u"flags: must be a list"_s);
    add("not an object", R"({"flags":[1]})"_ba, u"flags[0]: must be an object"_s);
    add("no key", R"({"flags":[{"key":"a"},{}]})"_ba, u"flags[1].key: is needed"_s);
    add("same key", R"({"flags":[{"key":"a"},{"key":"a"}]})"_ba, u"flags[1].key: there are two"_s);
    add("misspelt", fileWith(R"(,"enabeld":true)"_ba), u"flags[0].enabeld: no such field"_s);
    add("wrong type", fileWith(R"(,"enabled":1)"_ba), u"flags[0].enabled: must be true or false"_s);
    add("too many", fileWith(R"(,"rules":[{},{"percentage":101}])"_ba),
        u"flags[0].rules[1].percentage: must be a number"_s);
    add("operator",
        fileWith(R"(,"rules":[{"properties":[{"key":"p","operator":"=","value":1}]}])"_ba),
        u"flags[0].rules[0].properties[0].operator: must be one of exact, "_s);
    add("no value", fileWith(R"(,"rules":[{"properties":[{"key":"p"}]}])"_ba),
        u"flags[0].rules[0].properties[0].value: is needed"_s);
    add("pattern",
        fileWith(R"(,"rules":[{"properties":[{"key":"p","operator":"regex","value":"["}]}])"_ba),
        u"flags[0].rules[0].properties[0].value: "_s);
    add("unknown variant", fileWith(R"(,"rules":[{"variant":"x"}])"_ba),
        u"flags[0].rules[0].variant: the flag has no variant \"x\""_s);
    add("variants over 100",
        fileWith(R"(,"variants":[{"key":"x","percentage":60},{"key":"y","percentage":41}])"_ba),
        u"flags[0].variants: the percentages make more than 100"_s);
    add("payload of nothing", fileWith(R"(,"payloads":{"x":1})"_ba),
        u"flags[0].payloads: the flag has no variant"_s);
    add("version", fileWith(R"(,"version":1.5)"_ba), u"flags[0].version: must be a whole number"_s);
}

void tst_DemoFlagFile::mistakesAreNamedWithTheirPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, beginning);

    const FlagFile file = readFlagFile(json);

    const auto *error = std::get_if<FlagFileError>(&file);
    QVERIFY(error != nullptr);
    QVERIFY2(error->text.startsWith(beginning), qPrintable(error->text));
    QVERIFY(!error->text.contains(u'\n'));
}

void tst_DemoFlagFile::versionsGrowWithChanges()
{
    FlagBook book;
    book.replace(flagsIn(fileWith({})));
    QCOMPARE(book.find(u"a"_s)->version, 1);

    book.replace(flagsIn(fileWith({})));
    QCOMPARE(book.find(u"a"_s)->version, 1);
    book.replace(flagsIn(fileWith(R"(,"rules":[])"_ba)));
    QCOMPARE(book.find(u"a"_s)->version, 2);
    book.setOverride(u"a"_s, Override{});
    QCOMPARE(book.find(u"a"_s)->version, 3);
    book.setOverride(u"a"_s, Override{});
    QCOMPARE(book.find(u"a"_s)->version, 3);
    book.clearOverrides();
    QCOMPARE(book.find(u"a"_s)->version, 4);
}

void tst_DemoFlagFile::aVersionInTheFileCounts()
{
    FlagBook book;
    book.replace(flagsIn(fileWith(R"(,"version":7)"_ba)));
    QCOMPARE(book.find(u"a"_s)->version, 7);

    book.replace(flagsIn(fileWith(R"(,"version":9,"rules":[])"_ba)));
    QCOMPARE(book.find(u"a"_s)->version, 9);
}

void tst_DemoFlagFile::idsStay()
{
    FlagBook book;
    book.replace(flagsIn(R"({"flags":[{"key":"a"},{"key":"b","id":5},{"key":"c"}]})"_ba));
    const qint64 first = book.find(u"a"_s)->id;
    QCOMPARE(book.find(u"b"_s)->id, 5);
    QVERIFY(first != 5 && book.find(u"c"_s)->id != first && book.find(u"c"_s)->id != 5);

    book.replace(flagsIn(R"({"flags":[{"key":"c"},{"key":"a"}]})"_ba));
    QCOMPARE(book.find(u"a"_s)->id, first);
    QVERIFY(book.find(u"b"_s) == nullptr);
}

void tst_DemoFlagFile::overridesCoverTheRules()
{
    FlagBook book;
    book.replace(flagsIn(fileWith(R"(,"enabled":false,"rules":[])"_ba)));

    book.setOverride(u"a"_s, Override{.isGone = false, .percentage = 20, .variant = {}});
    QVERIFY(book.find(u"a"_s)->definition.isEnabled);
    QCOMPARE(book.find(u"a"_s)->definition.rules.constFirst().percentage, 20.0);
    book.setOverride(u"a"_s, std::nullopt);
    QVERIFY(!book.find(u"a"_s)->definition.isEnabled);
    QVERIFY(book.find(u"a"_s)->definition.rules.isEmpty());
}

void tst_DemoFlagFile::overridesAreChecked_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<bool>("isAccepted");

    QTest::newRow("on") << QJsonObject{{u"enabled"_s, true}} << true;
    QTest::newRow("variant") << QJsonObject{{u"variant"_s, u"x"_s}, {u"percentage"_s, 5}} << true;
    QTest::newRow("gone") << QJsonObject{{u"gone"_s, true}} << true;
    QTest::newRow("nothing") << QJsonObject{} << false;
    QTest::newRow("not gone") << QJsonObject{{u"gone"_s, false}} << false;
    QTest::newRow("text") << QJsonObject{{u"enabled"_s, u"yes"_s}} << false;
    QTest::newRow("both") << QJsonObject{{u"enabled"_s, true}, {u"percentage"_s, 5}} << false;
    QTest::newRow("too many") << QJsonObject{{u"percentage"_s, 100.5}} << false;
    QTest::newRow("other variant") << QJsonObject{{u"variant"_s, u"y"_s}} << false;
    QTest::newRow("misspelt") << QJsonObject{{u"precentage"_s, 5}} << false;
}

void tst_DemoFlagFile::overridesAreChecked()
{
    QFETCH(QJsonObject, object);
    FlagDefinition flag;
    flag.variants = {{u"x"_s, 100}};
    QString reason;

    const std::optional<Override> read = overrideFrom(object, flag, reason);

    QTEST(read.has_value(), "isAccepted");
    QCOMPARE(reason.isEmpty(), read.has_value());
}

void tst_DemoFlagFile::durationsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");

    QTest::newRow("milliseconds") << u"500ms"_s << 500;
    QTest::newRow("seconds") << u"2s"_s << 2000;
    QTest::newRow("none") << u"0"_s << 0;
    QTest::newRow("no unit") << u"500"_s << -1;
    QTest::newRow("negative") << u"-1s"_s << -1;
    QTest::newRow("huge") << u"99999999999s"_s << -1;
    QTest::newRow("nothing") << QString() << -1;
}

void tst_DemoFlagFile::durationsAreRead()
{
    QFETCH(QString, text);

    const int read = static_cast<int>(durationFrom(text).value_or(-1ms).count());

    QTEST(read, "expected");
}

QTEST_GUILESS_MAIN(tst_DemoFlagFile)
#include "tst_demoflagfile.moc"
