// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/insight/payloadmodel.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Halyard::Inspector;
using Payload = PayloadModel;

namespace {

QString text(const Payload &model, const QList<int> &path, int column)
{
    QModelIndex index;
    for (const int row : path)
        index = model.index(row, 0, index);
    return index.siblingAtColumn(column).data().toString();
}

} // namespace

class tst_Payload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTrees();
    void showsScalars_data();
    void showsScalars();
    void saysWhatIsNotJson_data();
    void saysWhatIsNotJson();
    void nothingIsNoProblem();
    void clipsLongTexts();
    void cellsAreOneLine();
    void deepNestsAreFine();
    void largePayloadsAreQuick();
    void columnsNeverChange();
};

void tst_Payload::showsTrees()
{
    Payload model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.show(
        uR"({"price": {"amount": 12.5, "currency": "EUR"}, "days": [1, null, true], "x": {}})"_s);

    QVERIFY(model.isJson());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(model, {0}, Payload::Key), u"days"_s);
    QCOMPARE(text(model, {0}, Payload::Value), u"3 item(s)"_s);
    QCOMPARE(text(model, {0, 1}, Payload::Key), u"1"_s);
    QCOMPARE(text(model, {0, 1}, Payload::Value), u"null"_s);
    QCOMPARE(text(model, {1, 0}, Payload::Value), u"12.5"_s);
    QCOMPARE(text(model, {1, 1}, Payload::Value), u"\"EUR\""_s);
    QCOMPARE(text(model, {1, 1}, Payload::Type), u"text"_s);
    const QModelIndex currency = model.index(1, 0, model.index(1, 0));
    QCOMPARE(currency.parent(), model.index(1, 0));
    QCOMPARE(currency.data(Payload::TextRole).toString(), u"EUR"_s);
    QCOMPARE(currency.data(Qt::AccessibleTextRole).toString(), u"currency: \"EUR\", text"_s);
    QVERIFY(!model.hasChildren(model.index(2, 0)));
    model.show(u"[[]]"_s);
    QCOMPARE(model.rowCount(), 1);
}

void tst_Payload::showsScalars_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("type");

    QTest::newRow("text") << u"\"eco\""_s << u"\"eco\""_s << u"text"_s;
    QTest::newRow("number") << u" 12 "_s << u"12"_s << u"number"_s;
    QTest::newRow("true") << u"true"_s << u"true"_s << u"boolean"_s;
    QTest::newRow("null") << u"null"_s << u"null"_s << u"null"_s;
}

void tst_Payload::showsScalars()
{
    QFETCH(QString, json);
    Payload model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.show(json);

    QVERIFY(model.isJson());
    QCOMPARE(model.rowCount(), 1);
    QTEST(text(model, {0}, Payload::Value), "value");
    QTEST(text(model, {0}, Payload::Type), "type");
    QVERIFY(!model.hasChildren(model.index(0, 0)));
}

void tst_Payload::saysWhatIsNotJson_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("place");

    QTest::newRow("word") << u"eco"_s << u"near line 1"_s;
    QTest::newRow("two values") << u"1, 2"_s << u"line 1"_s;
    QTest::newRow("two objects") << u"{} {}"_s << u"line 1, column 4"_s;
    QTest::newRow("cut off") << u"{\n  \"a\": 1,\n  \"b\": "_s << u"line 3"_s;
    QTest::newRow("third line") << u"{\n\"ü\": 1,\n\"ü\" 2}"_s << u"line 3, column 6"_s;
    QTest::newRow("closing bracket") << u"1]"_s << u"line 1"_s;
    QTest::newRow("closing and opening") << u"1],[2"_s << u"line 1"_s;
    QTest::newRow("blank") << u"  "_s << u"line 1"_s;
    QTest::newRow("lone surrogate") << QString(u"{\"a\": "_s + QChar(0xd800)) << u"line 1"_s;
    QTest::newRow("1,100 levels") << QString(1'100, u'[') + QString(1'100, u']') << u"line 1"_s;
}

void tst_Payload::saysWhatIsNotJson()
{
    QFETCH(QString, json);
    QFETCH(QString, place);
    Payload model;

    model.show(json);

    QVERIFY(!model.isJson());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY2(model.problem().contains(place), qPrintable(model.problem()));
}

void tst_Payload::nothingIsNoProblem()
{
    Payload model;
    model.show(u"{]"_s);

    model.show({});

    QVERIFY(!model.isJson());
    QCOMPARE(model.problem(), QString());
    QCOMPARE(model.rowCount(), 0);
}

void tst_Payload::clipsLongTexts()
{
    const QString text(10'000, u'x');
    Payload model;

    model.show(QString(u"[\""_s + text + u"\", \"short\"]"_s));

    const QModelIndex value = model.index(0, Payload::Value);
    QVERIFY(value.data().toString().size() < 4'200);
    QVERIFY(value.data().toString().contains(u"10,000 characters"_s)
            || value.data().toString().contains(u"10000 characters"_s));
    QVERIFY(value.data(Payload::IsClippedRole).toBool());
    QCOMPARE(value.data(Payload::TextRole).toString(), text);
    QVERIFY(!model.index(1, Payload::Value).data(Payload::IsClippedRole).toBool());
}

void tst_Payload::cellsAreOneLine()
{
    Payload model;

    model.show(u"{\"a\\nb\": \"c\\nd\\u202e\"}"_s);

    const QString cells = model.index(0, 0).data().toString() + model.index(0, 1).data().toString();
    QVERIFY(!cells.contains(u'\n'));
    QVERIFY(!cells.contains(QChar(0x202e)));
}

void tst_Payload::deepNestsAreFine()
{
    constexpr int Levels = 1'000;
    Payload model;

    model.show(QString(QString(Levels, u'[') + QString(Levels, u']')));

    QVERIFY2(model.isJson(), qPrintable(model.problem()));
    QModelIndex index;
    for (int level = 1; level < Levels; ++level) {
        QCOMPARE(model.rowCount(index), 1);
        index = model.index(0, 0, index);
    }
    QCOMPARE(model.rowCount(index), 0);
    for (int level = 1; level < Levels; ++level)
        index = index.parent();
    QVERIFY(!index.isValid());
}

void tst_Payload::largePayloadsAreQuick()
{
    QStringList numbers;
    for (int number = 0; number < 200'000; ++number)
        numbers.append(QString::number(number));
    const QString json = u"{\"list\": [" + numbers.join(u',') + u"]}";
    QVERIFY(json.size() > 1'000'000);
    Payload model;
    QElapsedTimer elapsed;
    elapsed.start();

    model.show(json);
    const QModelIndex list = model.index(0, 0);
    const int rows = model.rowCount(list);
    const QString last = model.index(rows - 1, Payload::Value, list).data().toString();

    QCOMPARE(last, u"199999"_s);
    QVERIFY2(elapsed.elapsed() < 1'000, "more than a second");
}

void tst_Payload::columnsNeverChange()
{
    Payload model;
    QCOMPARE(model.columnCount(), Payload::ColumnCount);
    model.show(u"[1]"_s);
    QCOMPARE(model.columnCount(model.index(0, 0)), Payload::ColumnCount);
}

QTEST_GUILESS_MAIN(tst_Payload)
#include "tst_payload.moc"
