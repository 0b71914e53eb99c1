// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "boards.h"

#include "models/flags/export.h"
#include "models/flags/savedfilters.h"
#include "models/insight/matrix.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Halyard;
using namespace Halyard::Inspector;

class tst_Export : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonTellsNoValueFromFalse();
    void jsonIsStable();
    void writesCsv();
    void neutralisesFormulas_data();
    void neutralisesFormulas();
    void escapesMarkdown();
    void writesChosenRowsInOrder();
    void comparesInEveryFormat();
    void comparesPersons();
    void tellsWhatDiffersFromTheBase();
    void writesAMatrix();
    void writesMatrixCellsWhole();
    void tellsPersonsOfAMatrixApart();
    void keepsFilters();
    void filtersFromAnywhere();
};

namespace {

FlagFacts flag(const QString &key, const QJsonValue &value, const QString &payload = {})
{
    return {.key = key, .value = value, .variant = value.toString(), .payload = payload};
}

//! Read at the same moment by each test.
constexpr Inspector::Moment ReadAt = 1'700'000'000'000;

Board boardWith(const QList<FlagFacts> &cached)
{
    return {Test::cachedReading(cached, std::chrono::seconds{60}, ReadAt), {}};
}

QJsonArray flagsIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().value(u"flags"_s).toArray();
}

} // namespace

void tst_Export::jsonTellsNoValueFromFalse()
{
    const Board board(
        Test::cachedReading({flag(u"a"_s, false), flag(u"b"_s, QJsonValue::Undefined)},
                            std::chrono::seconds{60}, ReadAt),
        Test::liveReading({flag(u"a"_s, true)}, ReadAt));
    const QByteArray json = exportBoard(board, Format::Json);
    const QJsonArray flags = flagsIn(json);
    QCOMPARE(flags.at(0).toObject().value(u"value"_s), QJsonValue(true));
    QCOMPARE(flags.at(0).toObject().value(u"cached"_s),
             QJsonValue(QJsonObject{{u"value"_s, false}}));
    QCOMPARE(flags.at(0).toObject().value(u"difference"_s), QJsonValue(u"value"_s));
    QCOMPARE(flags.at(1).toObject().value(u"cached"_s), QJsonValue(QJsonObject()));
    QVERIFY(!flags.at(1).toObject().contains(u"value"_s));
    QVERIFY(!flags.at(1).toObject().contains(u"live"_s));
    const QJsonObject side = QJsonDocument::fromJson(json).object().value(u"cached"_s).toObject();
    QCOMPARE(side.value(u"confirmed_at"_s), QJsonValue(u"2023-11-14T22:12:20.000Z"_s));
}

void tst_Export::jsonIsStable()
{
    const QByteArray json = exportBoard(boardWith({flag(u"a"_s, true)}), Format::Json);
    QCOMPARE(exportBoard(boardWith({flag(u"a"_s, true)}), Format::Json), json);
    QVERIFY(json.indexOf("\"cached\"") < json.indexOf("\"flags\""));
    QVERIFY(json.indexOf("\"confirmed_at\"") < json.indexOf("\"key\""));
    QVERIFY(json.endsWith("}\n"));
}

void tst_Export::writesCsv()
{
    FlagFacts eco = flag(u"theme, new"_s, u"eco"_s, uR"({"a": "b"})"_s);
    eco.reasonCode = u"condition_match"_s;
    eco.condition = 2;
    eco.version = 7;
    const QByteArray csv =
        exportBoard(boardWith({eco, flag(u"unset"_s, QJsonValue::Undefined)}), Format::Csv);
    const QByteArray expected =
        "key,value,source,cached,live,difference,variant,payload,confirmed_at,reason_code,reason,"
        "condition,version\r\n"
        "\"theme, new\",\"\"\"eco\"\"\",stale,\"\"\"eco\"\"\",,unknown,eco,"
        "\"{\"\"a\"\": \"\"b\"\"}\",2023-11-14T22:12:20.000Z,condition_match,,2,7\r\n"
        "unset,no value,none,no value,,unknown,,,2023-11-14T22:12:20.000Z,,,,\r\n";
    QCOMPARE(csv, expected);
}

void tst_Export::neutralisesFormulas_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("equals") << u"=1+1"_s << "'=1+1"_ba;
    QTest::newRow("plus") << u"+a"_s << "'+a"_ba;
    QTest::newRow("minus") << u"-a"_s << "'-a"_ba;
    QTest::newRow("at") << u"@SUM(A1)"_s << "'@SUM(A1)"_ba;
    QTest::newRow("tab") << u"\t=a"_s << "'\t=a"_ba;
    QTest::newRow("return") << u"\r=a"_s << "\"'\r=a\""_ba;
    QTest::newRow("quoted") << u"=a,\"b\""_s << "\"'=a,\"\"b\"\"\""_ba;
    QTest::newRow("line break") << u"a\nb"_s << "\"a\nb\""_ba;
    QTest::newRow("harmless") << u"a=b"_s << "a=b"_ba;
}

void tst_Export::neutralisesFormulas()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, cell);
    const QByteArray csv = exportBoard(boardWith({flag(key, true)}), Format::Csv);
    QVERIFY2(csv.contains(QByteArray("version\r\n" + cell + ",true,")), csv.constData());
}

void tst_Export::escapesMarkdown()
{
    const QByteArray text = exportBoard(
        boardWith({flag(u"a|b_c<img>"_s, u"[x](y)"_s, u"two\nlines"_s)}), Format::Markdown);
    const QByteArrayList lines = text.split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).startsWith("| key | value | source |"));
    QVERIFY(lines.at(1).startsWith("| --- | --- |"));
    QVERIFY2(lines.at(2).startsWith(R"x(| a\|b\_c\<img\> | "\[x\](y)" | stale |)x"),
             lines.at(2).constData());
    QVERIFY2(lines.at(2).contains(R"(two\\nlines)"), lines.at(2).constData());
}

void tst_Export::writesChosenRowsInOrder()
{
    const Board board = boardWith({flag(u"a"_s, 1), flag(u"b"_s, 2), flag(u"c"_s, 3)});
    const QJsonArray flags = flagsIn(exportBoard(board, {2, 0}, Format::Json));
    QCOMPARE(flags.size(), 2);
    QCOMPARE(flags.at(0).toObject().value(u"key"_s).toString(), u"c"_s);
    QCOMPARE(flags.at(1).toObject().value(u"key"_s).toString(), u"a"_s);
}

void tst_Export::comparesInEveryFormat()
{
    const Comparison comparison(
        Test::cachedReading({flag(u"a"_s, true), flag(u"b"_s, true), flag(u"d"_s, 1)}),
        Test::liveReading(
            {flag(u"a"_s, false), flag(u"c"_s, QJsonValue::Undefined), flag(u"d"_s, 1)}));
    const QJsonObject json =
        QJsonDocument::fromJson(exportCompare(comparison, Format::Json)).object();
    QCOMPARE(json.value(u"same"_s), QJsonValue(false));
    const QJsonArray rows = json.value(u"differences"_s).toArray();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).toObject().value(u"differences"_s), QJsonValue(QJsonArray{u"value"_s}));
    QCOMPARE(rows.at(1).toObject().value(u"differences"_s), QJsonValue(QJsonArray{u"removed"_s}));
    QCOMPARE(rows.at(2).toObject().value(u"differences"_s), QJsonValue(QJsonArray{u"added"_s}));
    QCOMPARE(exportCompare(comparison, Format::Csv),
             "person,key,differences,left,right,left_payload,right_payload\r\n"
             ",a,value,true,false,,\r\n,b,removed,true,,,\r\n,c,added,,no value,,\r\n"_ba);
    QVERIFY(
        exportCompare(comparison, Format::Markdown).contains("|  | a | value | true | false |"));
}

void tst_Export::comparesPersons()
{
    Person ann{.id = u"1"_s, .scope = u"s"_s, .name = u"ann"_s};
    ann.reading = Test::cachedReading({flag(u"a"_s, true)});
    Person bob{.id = u"2"_s, .scope = u"s"_s, .name = u"bob"_s};
    bob.reading = ann.reading;
    Person changed = ann;
    changed.reading = Test::cachedReading({flag(u"a"_s, false)});
    const QByteArray csv = exportCompare(compare({ann, bob}, {changed}), Format::Csv);
    QVERIFY(csv.contains("\r\nbob,,person_removed,,,,\r\n"));
    QVERIFY(csv.contains("\r\nann,a,value,true,false,,\r\n"));
}

void tst_Export::tellsWhatDiffersFromTheBase()
{
    FlagFacts other = flag(u"b"_s, true);
    other.version = 2;
    const SharedReading base =
        Test::cachedReading({flag(u"a"_s, true, u"0"_s), flag(u"b"_s, true)});
    const SharedReading left = Test::cachedReading({flag(u"a"_s, true, u"1"_s), other});
    const SharedReading right = Test::cachedReading(
        {flag(u"a"_s, false, u"2"_s), flag(u"b"_s, true), flag(u"c"_s, QJsonValue::Undefined)});
    const ThreeWay threeWay(base, left, right);

    QCOMPARE(exportCompare(threeWay, Format::Csv),
             "key,changed,base,left,right,left_differences,right_differences,base_payload,"
             "left_payload,right_payload\r\n"
             "a,conflict,true,true,false,payload,value payload,0,1,2\r\n"
             "b,only_left,true,true,true,version,,,,\r\n"
             "c,only_right,,,no value,,added,,,\r\n"_ba);
    const QJsonObject json =
        QJsonDocument::fromJson(exportCompare(threeWay, Format::Json)).object();
    const QJsonObject first = json.value(u"changes"_s).toArray().first().toObject();
    QCOMPARE(first.value(u"right_differences"_s), QJsonValue(QJsonArray{u"value"_s, u"payload"_s}));
    QCOMPARE(first.value(u"left_payload"_s), QJsonValue(u"1"_s));
    QVERIFY(exportCompare(ThreeWay(base, right, {}), Format::Csv).contains(",removed,"));
}

void tst_Export::writesAMatrix()
{
    Matrix matrix;
    matrix.add(
        u"Ada"_s,
        Test::cachedReading({flag(u"a"_s, u"eco"_s, u"{\"x\": 1}"_s), flag(u"b"_s, 1)}).get());
    matrix.add(u"Ben"_s, Test::cachedReading({flag(u"a"_s, QJsonValue::Undefined)}).get());
    matrix.add(u"Cem"_s, nullptr);
    matrix.finish();

    QCOMPARE(exportMatrix(matrix, {1, 0}, {u"1"_s, u"2"_s, u"3"_s}),
             "key,Ada,Ada_payload,Ben,Ben_payload,Cem,Cem_payload\r\n"
             "b,1,,,,unknown,\r\n"
             "a,\"\"\"eco\"\"\",\"{\"\"x\"\": 1}\",no value,,unknown,\r\n"_ba);
    QCOMPARE(exportMatrix({}, {}, {}), "key\r\n"_ba);
}

void tst_Export::writesMatrixCellsWhole()
{
    // Longer than what a table shows, and different at their ends only.
    const QString text(3'000, u'x');
    const QString one = text + u'1';
    const QString two = text + u'2';
    Matrix matrix;
    matrix.add(one, Test::cachedReading({flag(u"=a"_s, one), flag(u"b"_s, true, one)}).get());
    matrix.add(two, Test::cachedReading({flag(u"=a"_s, two), flag(u"b"_s, true, two)}).get());
    matrix.add(u"none"_s, Test::cachedReading({flag(u"b"_s, true, u""_s)}).get());
    matrix.finish();

    const QByteArrayList lines = exportMatrix(matrix, {0, 1}, {u"1"_s, u"2"_s, u"3"_s}).split('\n');

    const QString quoted = u"\"\"\"%1\"\"\""_s;
    QCOMPARE(lines.at(0),
             u"key,%1,%1_payload,%2,%2_payload,none,none_payload\r"_s.arg(one, two).toUtf8());
    QCOMPARE(lines.at(1), u"'=a,%1,,%2,,,\r"_s.arg(quoted.arg(one), quoted.arg(two)).toUtf8());
    // An empty payload is not none.
    QCOMPARE(lines.at(2), u"b,true,%1,true,%2,true,\"\"\r"_s.arg(one, two).toUtf8());
}

void tst_Export::tellsPersonsOfAMatrixApart()
{
    Matrix matrix;
    for (const QString &title : {u"Ada"_s, u"Ben"_s, u"Ada"_s})
        matrix.add(title, nullptr);
    matrix.finish();

    const QByteArray csv = exportMatrix(matrix, {}, {u"s-1"_s, u"s-2"_s, u"s-3"_s});

    QCOMPARE(csv,
             "key,Ada (s-1),Ada (s-1)_payload,Ben,Ben_payload,Ada (s-3),Ada (s-3)_payload\r\n"_ba);
}

void tst_Export::keepsFilters()
{
    SavedFilters filters;
    filters.save(u" my  own "_s, u"diff -stale "_s);
    filters.save(u""_s, u"diff"_s);
    for (int i = 0; i < 30; ++i)
        filters.use(u"age>%1h"_s.arg(i));
    filters.use(u"age>15h"_s);
    QCOMPARE(filters.named(), (QMap<QString, QString>{{u"my own"_s, u"diff -stale"_s}}));
    QCOMPARE(filters.recent().size(), SavedFilters::MostRecent);
    QCOMPARE(filters.recent().first(), u"age>15h"_s);
    QCOMPARE(filters.recent().count(u"age>15h"_s), 1);
    QCOMPARE(SavedFilters::fromJson(filters.toJson()), filters);
    filters.remove(u"my own"_s);
    QVERIFY(filters.named().isEmpty());
}

void tst_Export::filtersFromAnywhere()
{
    const auto from = [](const char *json) {
        return SavedFilters::fromJson(QJsonDocument::fromJson(json).object());
    };
    QCOMPARE(from("{}"), SavedFilters());
    QCOMPARE(from(R"({"named": [1], "recent": {"a": 1}})"), SavedFilters());
    QCOMPARE(from(R"({"named": {"a": 1, "": "x"}, "recent": [1, null, ""]})"), SavedFilters());
}

QTEST_GUILESS_MAIN(tst_Export)
#include "tst_export.moc"
