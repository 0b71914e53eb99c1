// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "../flags/boards.h"

#include "models/insight/matrixmodel.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSet>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard::Inspector;
using namespace Halyard::Test;

namespace {

FlagFacts flag(const QString &key, const QJsonValue &value, const QString &payload = {})
{
    return {.key = key, .value = value, .payload = payload};
}

Matrix matrixOf(const QList<SharedReading> &readings)
{
    Matrix matrix;
    for (const SharedReading &reading : readings)
        matrix.add(QString::number(matrix.persons()), reading.get());
    matrix.finish();
    return matrix;
}

void show(MatrixModel &model, const QStringList &titles, const QList<SharedReading> &readings)
{
    Matrix matrix;
    for (qsizetype person = 0; person < readings.size(); ++person)
        matrix.add(titles.at(person), readings.at(person).get());
    matrix.finish();
    model.setMatrix(std::move(matrix));
}

QStringList titles(qsizetype count)
{
    QStringList titles;
    for (qsizetype person = 0; person < count; ++person)
        titles.append(u"p%1"_s.arg(person));
    return titles;
}

//! As many flags as keys, of which one differs.
Reading manyFlags(const QStringList &keys, int person)
{
    Reading reading;
    reading.flags.reserve(keys.size());
    for (const QString &key : keys)
        reading.flags.append(flag(key, u"control"_s));
    reading.flags[person % reading.flags.size()].value = true;
    return reading;
}

QStringList manyKeys(int count)
{
    QStringList keys;
    for (int key = 0; key < count; ++key)
        keys.append(u"flag-%1"_s.arg(key, 6, 10, QChar(u'0')));
    return keys;
}

} // namespace

class tst_Matrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsValuesApart_data();
    void tellsValuesApart();
    void agreesWithBruteForce();
    void missingDiffersFromEverything();
    void whomNobodyLookedAtIsNoDifference();
    void findsTheMajority();
    void hasRoomForMoreThanSixteenBits();
    void modelShowsWhatDiffers();
    void modelShowsAll();
    void modelHasAColumnWithoutPersons();
    void modelMarksTheMinority();
    void modelSpeaksInSentences();
    void modelStandsRandomScripts();
    void columnsAreArrangedAndPutAnew();
    void tenMillionCellsAreScannedAtOnce();
};

void tst_Matrix::tellsValuesApart_data()
{
    QTest::addColumn<QJsonValue>("left");
    QTest::addColumn<QString>("leftPayload");
    QTest::addColumn<QJsonValue>("right");
    QTest::addColumn<QString>("rightPayload");
    QTest::addColumn<bool>("differs");
    const QString none;

    QTest::newRow("same") << QJsonValue(true) << none << QJsonValue(true) << none << false;
    QTest::newRow("off") << QJsonValue(true) << none << QJsonValue(false) << none << true;
    QTest::newRow("text true") << QJsonValue(true) << none << QJsonValue(u"true"_s) << none << true;
    QTest::newRow("text t") << QJsonValue(true) << none << QJsonValue(u"t"_s) << none << true;
    QTest::newRow("null") << QJsonValue() << none << QJsonValue(false) << none << true;
    QTest::newRow("no value") << QJsonValue() << none << QJsonValue(QJsonValue::Undefined) << none
                              << true;
    QTest::newRow("number") << QJsonValue(1) << none << QJsonValue(1.0) << none << false;
    QTest::newRow("text 1") << QJsonValue(1) << none << QJsonValue(u"1"_s) << none << true;
    QTest::newRow("payload") << QJsonValue(true) << u"1"_s << QJsonValue(true) << u"2"_s << true;
    QTest::newRow("same payload") << QJsonValue(true) << u"1"_s << QJsonValue(true) << u"1"_s
                                  << false;
    QTest::newRow("payload on one side")
        << QJsonValue(true) << none << QJsonValue(true) << u"1"_s << true;
    QTest::newRow("payload grown together")
        << QJsonValue(u"ab"_s) << u"c"_s << QJsonValue(u"a"_s) << u"bc"_s << true;
}

void tst_Matrix::tellsValuesApart()
{
    QFETCH(QJsonValue, left);
    QFETCH(QString, leftPayload);
    QFETCH(QJsonValue, right);
    QFETCH(QString, rightPayload);

    const Matrix matrix = matrixOf({cachedReading({flag(u"a"_s, left, leftPayload)}),
                                    cachedReading({flag(u"a"_s, right, rightPayload)})});

    QTEST(matrix.differs(0), "differs");
    QCOMPARE(matrix.cell(matrix.id(0, 1)).value, right);
    QCOMPARE(matrix.cell(matrix.id(0, 1)).payload, rightPayload);
}

void tst_Matrix::agreesWithBruteForce()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 100; ++round) {
        QList<SharedReading> readings;
        QSet<QString> keys;
        for (int person = random.bounded(1, 8); person > 0; --person) {
            readings.append(cachedReading(randomFlags(random, 20)));
            for (const FlagFacts &one : readings.last()->flags)
                keys.insert(one.key);
        }

        const Matrix matrix = matrixOf(readings);

        QCOMPARE(matrix.flags(), keys.size());
        for (qsizetype row = 0; row < matrix.flags(); ++row) {
            const QString &key = matrix.key(row);
            QCOMPARE(matrix.flagOf(key), row);
            QVERIFY(row == 0 || matrix.key(row - 1) < key);
            const FlagFacts *first = readings.first()->find(key);
            const bool differs = std::ranges::any_of(readings, [&](const SharedReading &reading) {
                const FlagFacts *other = reading->find(key);
                if (!first || !other)
                    return first != other;
                return !first->sameValueAs(*other)
                    || first->payload.isNull() != other->payload.isNull();
            });
            QCOMPARE(matrix.differs(row), differs);
            for (qsizetype person = 0; person < readings.size(); ++person) {
                const FlagFacts *expected = readings.at(person)->find(key);
                const Matrix::ValueId id = matrix.id(row, person);
                QCOMPARE(id == Matrix::Missing, expected == nullptr);
                if (expected)
                    QCOMPARE(matrix.cell(id).value, expected->value);
            }
        }
    }
}

void tst_Matrix::missingDiffersFromEverything()
{
    const SharedReading one = cachedReading({flag(u"a"_s, false)});
    const SharedReading both =
        cachedReading({flag(u"a"_s, false), flag(u"b"_s, QJsonValue::Undefined)});

    for (const Matrix &matrix : {matrixOf({one, both}), matrixOf({both, one})}) {
        QVERIFY(!matrix.differs(0));
        QVERIFY(matrix.differs(1));
    }
}

void tst_Matrix::whomNobodyLookedAtIsNoDifference()
{
    const SharedReading reading = cachedReading({flag(u"a"_s, true)});
    const SharedReading empty = cachedReading({});

    QVERIFY(!matrixOf({nullptr, reading, nullptr, reading}).differs(0));
    QVERIFY(matrixOf({nullptr, reading, empty}).differs(0));
    const auto damaged = std::make_shared<const Reading>(Reading{.state = Reading::State::Damaged});
    QVERIFY(!matrixOf({damaged, reading}).differs(0));
    QVERIFY(!matrixOf({damaged, reading}).isKnown(0));
}

void tst_Matrix::findsTheMajority()
{
    const SharedReading on = cachedReading({flag(u"a"_s, true)});
    const SharedReading off = cachedReading({flag(u"a"_s, false)});
    const auto majorityOf = [](const QList<SharedReading> &readings) {
        const Matrix matrix = matrixOf(readings);
        return matrix.cell(matrix.majority(0)).value;
    };

    QCOMPARE(majorityOf({on, off, off}), QJsonValue(false));
    QCOMPARE(majorityOf({on, off}), QJsonValue(true));
    QCOMPARE(majorityOf({nullptr, nullptr, on}), QJsonValue(true));
}

void tst_Matrix::hasRoomForMoreThanSixteenBits()
{
    constexpr int Flags = 35'000;
    const QStringList keys = manyKeys(Flags);
    const auto numbered = [&keys](int from) {
        Reading reading;
        for (int row = 0; row < Flags; ++row)
            reading.flags.append(flag(keys.at(row), u"v%1"_s.arg(from + row)));
        return std::make_shared<const Reading>(reading);
    };

    // The third has what the first has, the fourth's numbers are 65,536 above the first's.
    const Matrix matrix = matrixOf({numbered(0), numbered(Flags), numbered(0), numbered(65'536)});

    QVERIFY(matrix.distinctValues() > 65'535);
    for (const int row : {0, 1, 30'535, 30'536, 34'999}) {
        QCOMPARE(matrix.cell(matrix.id(row, 0)).value, QJsonValue(u"v%1"_s.arg(row)));
        QCOMPARE(matrix.cell(matrix.id(row, 1)).value, QJsonValue(u"v%1"_s.arg(Flags + row)));
        QCOMPARE(matrix.cell(matrix.id(row, 3)).value, QJsonValue(u"v%1"_s.arg(65'536 + row)));
        QCOMPARE(matrix.id(row, 2), matrix.id(row, 0));
        QVERIFY(matrix.differs(row));
    }
}

void tst_Matrix::modelShowsWhatDiffers()
{
    MatrixModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);

    show(model, {u"Ada"_s, u"Ben"_s},
         {cachedReading({flag(u"a"_s, 1), flag(u"b"_s, true)}),
          cachedReading({flag(u"a"_s, 1), flag(u"c"_s, false)})});

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.key(0), u"b"_s);
    QCOMPARE(model.total(), 3);
    QCOMPARE(model.differing(), 2);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Ben"_s);
    QCOMPARE(model.headerData(1, Qt::Vertical).toString(), u"c"_s);
    QCOMPARE(model.index(0, 0).data().toString(), u"true"_s);
    QVERIFY(model.index(0, 1).data(MatrixModel::IsMissingRole).toBool());
    QCOMPARE(model.rowOf(u"c"_s), 1);
    QCOMPARE(model.rowOf(u"a"_s), -1);
    QVERIFY(model.headerData(2, Qt::Horizontal).isNull());
}

void tst_Matrix::modelShowsAll()
{
    MatrixModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    show(model, titles(2),
         {cachedReading({flag(u"a"_s, 1), flag(u"b"_s, true)}), cachedReading({flag(u"a"_s, 1)})});

    model.setShowsAll(true);

    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.differs(0));
    QVERIFY(model.differs(1));
    QCOMPARE(model.differing(), 1);
    model.setShowsAll(false);
    QCOMPARE(model.rowCount(), 1);
}

void tst_Matrix::modelHasAColumnWithoutPersons()
{
    MatrixModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);

    show(model, {}, {});

    QCOMPARE(model.columnCount(), 1);
    QCOMPARE(model.rowCount(), 0);
}

void tst_Matrix::modelMarksTheMinority()
{
    const SharedReading on = cachedReading({flag(u"a"_s, true)});
    MatrixModel model;

    show(model, titles(4), {on, cachedReading({flag(u"a"_s, false)}), on, nullptr});

    const auto isMajority = [&model](int person) {
        return model.index(0, person).data(MatrixModel::IsMajorityRole).toBool();
    };
    QVERIFY(isMajority(0));
    QVERIFY(!isMajority(1));
    QVERIFY(isMajority(2));
    QVERIFY(isMajority(3));
    QVERIFY(!model.index(0, 3).data(MatrixModel::IsKnownRole).toBool());
    QCOMPARE(model.index(0, 0).data(MatrixModel::ValueIdRole),
             model.index(0, 2).data(MatrixModel::ValueIdRole));
}

void tst_Matrix::modelSpeaksInSentences()
{
    const SharedReading on = cachedReading({flag(u"a"_s, true, u"{\"x\": 1}"_s)});
    MatrixModel model;

    show(model, titles(4), {on, cachedReading({}), on, nullptr});

    const auto said = [&model](int person) {
        return model.index(0, person).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(said(0), u"a for p0: true + payload"_s);
    QCOMPARE(said(1), u"a for p1: missing, unlike most"_s);
    QCOMPARE(said(3), u"a for p3: not known"_s);
    QCOMPARE(model.index(0, 0).data(MatrixModel::TextRole).toString(),
             u"true, payload {\"x\": 1}"_s);
}

void tst_Matrix::modelStandsRandomScripts()
{
    QRandomGenerator random(9);
    MatrixModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 40; ++round) {
        QList<SharedReading> readings;
        for (int person = random.bounded(6); person > 0; --person)
            readings.append(random.bounded(5) ? cachedReading(randomFlags(random, 20)) : nullptr);

        model.setShowsAll(random.bounded(2) == 0);
        show(model, titles(readings.size()), readings);

        QCOMPARE(model.columnCount(), std::max<int>(1, int(readings.size())));
        QVERIFY(model.rowCount() >= model.differing() || !model.showsAll());
    }
}

void tst_Matrix::columnsAreArrangedAndPutAnew()
{
    Matrix matrix = matrixOf({cachedReading({flag(u"a"_s, 1), flag(u"b"_s, 1)}),
                              cachedReading({flag(u"a"_s, 2), flag(u"b"_s, 1)}),
                              cachedReading({flag(u"c"_s, 3)})});

    matrix.arrange({1, -1, 0});
    const SharedReading fresh = cachedReading({flag(u"a"_s, 2), flag(u"d"_s, 1)});
    matrix.put(1, fresh.get());
    matrix.setTitle(1, u"new"_s);
    matrix.finish();

    QCOMPARE(matrix.persons(), 3);
    QCOMPARE(matrix.title(0), u"1"_s);
    QCOMPARE(matrix.title(1), u"new"_s);
    // Nobody has c any more.
    QCOMPARE(matrix.flags(), 3);
    QCOMPARE(matrix.flagOf(u"c"_s), -1);
    QCOMPARE(matrix.id(0, 0), matrix.id(0, 1));
    QVERIFY(matrix.id(0, 0) != matrix.id(0, 2));
    QCOMPARE(matrix.id(1, 1), Matrix::Missing);
    QCOMPARE(matrix.key(2), u"d"_s);
    QVERIFY(matrix.differs(2));
}

void tst_Matrix::tenMillionCellsAreScannedAtOnce()
{
    const QStringList keys = manyKeys(10'000);
    const Reading reading = manyFlags(keys, 17);
    Matrix matrix;
    QElapsedTimer elapsed;
    qint64 longest = 0;
    for (int person = 0; person < 1'000; ++person) {
        elapsed.start();
        matrix.add({}, &reading);
        longest = std::max(longest, elapsed.elapsed());
    }

    elapsed.start();
    matrix.finish();
    const qint64 scan = elapsed.elapsed();

    QVERIFY(!matrix.differs(17));
    // Ten times what slow machines need.
    QVERIFY2(scan < 500, qPrintable(QString::number(scan)));
    QVERIFY2(longest < 500, qPrintable(QString::number(longest)));
    qInfo("finish %lld ms, slowest person %lld ms", static_cast<long long>(scan),
          static_cast<long long>(longest));
}

QTEST_GUILESS_MAIN(tst_Matrix)
#include "tst_matrix.moc"
