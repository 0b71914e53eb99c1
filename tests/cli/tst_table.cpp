// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/flagrecord_p.h>

#include "displaytext.h"
#include "table.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>

using namespace Halyard;
using namespace Halyard::Cli;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Flag makeFlag(const QString &key, const QJsonValue &value,
              std::optional<std::chrono::milliseconds> age = 0ms)
{
    auto origin = std::make_shared<FlagOrigin>();
    origin->source = Flag::Source::Live;
    if (age)
        origin->confirmedAt = -*age;
    return {recordFrom(key, value), origin, 0ms};
}

QJsonObject explained(const QString &reason)
{
    return {{u"enabled"_s, true}, {u"reason"_s, QJsonObject{{u"description"_s, reason}}}};
}

QStringList linesOf(const QList<Flag> &flags, const TableStyle &style = {})
{
    return tableOf(flags, style).split('\n'_L1, Qt::SkipEmptyParts);
}

//! The columns of the only flag.
QStringList cellsOf(const Flag &flag)
{
    static const QRegularExpression gap(u" {2,}"_s);
    return linesOf({flag}).value(1).split(gap);
}

} // namespace

class tst_Table : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAligned();
    void isEmptyWithoutFlags();
    void showsValues_data();
    void showsValues();
    void showsAges_data();
    void showsAges();
    void fitsATerminal_data();
    void fitsATerminal();
    void isNotCutWithoutATerminal();
    void coloursOnlyWhenAsked();
    void escapesForDisplay_data();
    void escapesForDisplay();
    void keepsJsonWhatItIs();
    void measuresWideCharacters();
    void elides();
};

void tst_Table::isAligned()
{
    const QStringList lines = linesOf({makeFlag(u"a"_s, true), makeFlag(u"a-longer-key"_s, false),
                                       makeFlag(u"日本"_s, u"compact"_s), Flag(u"none"_s)});
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines.first().startsWith("KEY"_L1));
    const auto column = lines.first().indexOf("VALUE"_L1);
    QCOMPARE(lines.at(1).indexOf("true"_L1), column);
    QCOMPARE(lines.at(2).indexOf("false"_L1), column);
    QCOMPARE(displayWidth(lines.at(3).left(lines.at(3).indexOf("compact"_L1))), int(column));
    QVERIFY(lines.at(4).contains("-        none"_L1));
}

void tst_Table::isEmptyWithoutFlags()
{
    QCOMPARE(tableOf({}, {}), QString());
}

void tst_Table::showsValues_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("shown");

    const auto typed = [](const QJsonValue &value) {
        return QJsonValue(QJsonObject{{u"value"_s, value}});
    };
    QTest::newRow("on") << QJsonValue(true) << u"true"_s;
    QTest::newRow("off") << QJsonValue(false) << u"false"_s;
    QTest::newRow("variant") << QJsonValue(u"compact"_s) << u"compact"_s;
    QTest::newRow("variant with spaces") << QJsonValue(u"very wide"_s) << u"very wide"_s;
    QTest::newRow("variant like a bool") << QJsonValue(u"true"_s) << u"\"true\""_s;
    QTest::newRow("variant like a number") << QJsonValue(u"12"_s) << u"\"12\""_s;
    QTest::newRow("variant like nothing") << QJsonValue(u"-"_s) << u"\"-\""_s;
    QTest::newRow("number") << typed(2.5) << u"2.5"_s;
    QTest::newRow("object") << typed(QJsonObject{{u"a"_s, u"\n"_s}}) << u"{\"a\":\"\\n\"}"_s;
    QTest::newRow("null") << typed(QJsonValue()) << u"-"_s;
}

void tst_Table::showsValues()
{
    QFETCH(const QJsonValue, value);

    QTEST(cellsOf(makeFlag(u"key"_s, value)).value(1), "shown");
}

void tst_Table::showsAges_data()
{
    QTest::addColumn<std::optional<std::chrono::milliseconds>>("age");
    QTest::addColumn<QString>("shown");

    using Age = std::optional<std::chrono::milliseconds>;
    QTest::newRow("unknown") << Age() << u"-"_s;
    QTest::newRow("fresh") << Age(999ms) << u"now"_s;
    QTest::newRow("seconds") << Age(119s) << u"119 s"_s;
    QTest::newRow("minutes") << Age(120s) << u"2 min"_s;
    QTest::newRow("hours") << Age(47h) << u"47 h"_s;
    QTest::newRow("days") << Age(49h) << u"2 d"_s;
}

void tst_Table::showsAges()
{
    QFETCH(const std::optional<std::chrono::milliseconds>, age);

    QTEST(cellsOf(makeFlag(u"key"_s, true, age)).value(3), "shown");
}

void tst_Table::fitsATerminal_data()
{
    QTest::addColumn<int>("width");

    for (const int width : {60, 80, 120})
        QTest::addRow("%d", width) << width;
}

void tst_Table::fitsATerminal()
{
    QFETCH(const int, width);

    const QString longText = u"long "_s.repeated(20);
    const QStringList lines =
        linesOf({makeFlag(longText, explained(longText)), makeFlag(u"short"_s, longText)},
                {width, Colours::Off});
    QCOMPARE(lines.size(), 3);
    for (const QString &line : lines)
        QVERIFY2(displayWidth(line) <= width, qPrintable(line));
    QVERIFY(lines.at(1).startsWith("long "_L1));
    QVERIFY(lines.at(1).contains(u'…'));
    QVERIFY(lines.at(2).startsWith("short "_L1));
}

void tst_Table::isNotCutWithoutATerminal()
{
    const QString key(500, 'k'_L1);
    QVERIFY(linesOf({makeFlag(key, true)}).at(1).startsWith(key));
}

void tst_Table::coloursOnlyWhenAsked()
{
    const QList<Flag> flags{makeFlag(u"a"_s, true), Flag(u"b"_s)};
    const QString plain = tableOf(flags, {0, Colours::Off});
    const QString coloured = tableOf(flags, {0, Colours::On});
    QVERIFY(!plain.contains('\x1b'_L1));
    QVERIFY(coloured.contains('\x1b'_L1));
    static const QRegularExpression colour(u"\x1b\\[[0-9]*m"_s);
    QCOMPARE(QString(coloured).remove(colour), plain);
}

void tst_Table::escapesForDisplay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("plain") << u"dark-mode"_s << u"dark-mode"_s;
    QTest::newRow("other scripts") << u"größe日本"_s << u"größe日本"_s;
    QTest::newRow("a picture") << u"\U0001F600"_s << u"\U0001F600"_s;
    QTest::newRow("colours") << u"\x1b[31mred"_s << u"\\u001b[31mred"_s;
    QTest::newRow("line break") << u"a\r\nb"_s << u"a\\r\\nb"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a\\tb"_s;
    QTest::newRow("NUL") << QString(QChar(0)) << u"\\u0000"_s;
    QTest::newRow("delete") << u"\u007f"_s << u"\\u007f"_s;
    QTest::newRow("one-byte CSI") << u"\u009b"_s << u"\\u009b"_s;
    QTest::newRow("turned direction") << u"a\u202eb"_s << u"a\\u202eb"_s;
    QTest::newRow("isolated direction") << u"\u2066"_s << u"\\u2066"_s;
    QTest::newRow("zero width") << u"a\u200bb"_s << u"a\\u200bb"_s;
    QTest::newRow("line separator") << u"\u2028"_s << u"\\u2028"_s;
    QTest::newRow("invisible tag") << u"\U000E0041"_s << u"\\u{e0041}"_s;
    QTest::newRow("backslash") << u"a\\nb"_s << u"a\\\\nb"_s;
}

void tst_Table::escapesForDisplay()
{
    QFETCH(const QString, text);

    QTEST(displayText(text), "shown");
}

void tst_Table::keepsJsonWhatItIs()
{
    const QString nasty = u"\x1b[2J\u009b\u202e\u2028\U000E0041\u007f\"\\\u00e9\U0001F600"_s;
    const QJsonObject object{{nasty, nasty}};
    const QByteArray json = harmlessJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QCOMPARE(QJsonDocument::fromJson(json).object(), object);
    const QString text = QString::fromUtf8(json);
    QVERIFY(std::ranges::none_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    }));
    QVERIFY(text.contains(u'é'));
}

void tst_Table::measuresWideCharacters()
{
    QCOMPARE(displayWidth(u"abc"), 3);
    QCOMPARE(displayWidth(u"日本"), 4);
    QCOMPARE(displayWidth(u"\U0001F600"), 2);
    QCOMPARE(displayWidth(u"e\u0301"), 1);
}

void tst_Table::elides()
{
    QCOMPARE(elided(u"abc"_s, 3), u"abc"_s);
    QCOMPARE(elided(u"abcd"_s, 3), u"ab…"_s);
    QCOMPARE(elided(u"日本語"_s, 4), u"日…"_s);
    QCOMPARE(displayWidth(elided(u"日本語"_s, 4)), 3);
}

QTEST_GUILESS_MAIN(tst_Table)
#include "tst_table.moc"
