// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "boards.h"

#include "models/flags/flagtablemodel.h"
#include "models/words.h"

#include <QtGui/QTextDocument>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard;
using namespace Halyard::Inspector;
using Table = FlagTableModel;

class tst_FlagTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasColumnsWithoutRows();
    void tellsNoValueFromFalse();
    void wordsDifferences_data();
    void wordsDifferences();
    void speaksOfAFlagInASentence();
    void agesWithoutAReset();
    void turnsStaleInFrontOfTheEyes();
    void newValuesOfTheSameKeysKeepRows();
    void otherKeysReset();
    void knowsShareOfTimeLeft();
    void toolTipsAreNeverRich();
    void cellsAreOneLine();
    void starsAreTold();
};

namespace {

FlagFacts facts(const QString &key, const QJsonValue &value, const QString &payload = {})
{
    return {.key = key, .value = value, .payload = payload};
}

QString text(const Table &table, int row, int column, int role = Qt::DisplayRole)
{
    return table.index(row, column).data(role).toString();
}

SharedBoard cachedBoard(const QList<FlagFacts> &flags, std::chrono::milliseconds age = 60s,
                        Moment readAt = now())
{
    return Test::boardOf(Test::cachedReading(flags, age, readAt), {});
}

} // namespace

void tst_FlagTable::hasColumnsWithoutRows()
{
    Table table;
    const QAbstractItemModelTester tester(&table,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table.rowCount(), 0);
    QCOMPARE(table.columnCount(), int(Table::ColumnCount));
    table.setBoard(nullptr);
    QCOMPARE(table.columnCount(), int(Table::ColumnCount));
    for (int column = 0; column < Table::ColumnCount; ++column)
        QVERIFY(!table.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void tst_FlagTable::tellsNoValueFromFalse()
{
    Table table;
    table.setBoard(cachedBoard({facts(u"a"_s, false), facts(u"b"_s, QJsonValue::Undefined),
                                facts(u"c"_s, u"eco"_s), facts(u"d"_s, QJsonValue::Null)}));
    const QAbstractItemModelTester tester(&table,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(text(table, 0, Table::Value), u"false"_s);
    QCOMPARE(text(table, 1, Table::Value), u"no value"_s);
    QCOMPARE(text(table, 2, Table::Value), u"\"eco\""_s);
    QCOMPARE(text(table, 3, Table::Value), u"null"_s);
    QCOMPARE(text(table, 0, Table::Live), u"—"_s);
}

void tst_FlagTable::wordsDifferences_data()
{
    QTest::addColumn<QList<FlagFacts>>("cached");
    QTest::addColumn<QList<FlagFacts>>("live");
    QTest::addColumn<QString>("expected");
    using Flags = QList<FlagFacts>;
    const FlagFacts on = facts(u"a"_s, true);
    FlagFacts newer = on;
    newer.version = 2;
    QTest::newRow("same") << Flags{on} << Flags{on} << u"same"_s;
    QTest::newRow("value") << Flags{on} << Flags{facts(u"a"_s, false)} << u"value"_s;
    QTest::newRow("payload") << Flags{on} << Flags{facts(u"a"_s, true, u"1"_s)} << u"payload"_s;
    QTest::newRow("version") << Flags{on} << Flags{newer} << u"reason"_s;
    QTest::newRow("only cached") << Flags{on} << Flags{} << u"only cached"_s;
    QTest::newRow("only live") << Flags{facts(u"b"_s, true)} << Flags{on} << u"only live"_s;
}

void tst_FlagTable::wordsDifferences()
{
    QFETCH(QList<FlagFacts>, cached);
    QFETCH(QList<FlagFacts>, live);
    Table table;
    table.setBoard(Test::boardOf(Test::cachedReading(cached), Test::liveReading(live)));
    QTEST(text(table, 0, Table::Difference), "expected");
    table.setBoard(cachedBoard({facts(u"a"_s, true)}));
    QCOMPARE(text(table, 0, Table::Difference), u"—"_s);
}

void tst_FlagTable::speaksOfAFlagInASentence()
{
    Table table;
    const Moment read = now();
    table.setBoard(cachedBoard({facts(u"new-checkout"_s, true)}, 180s, read));
    table.tickAt(read);
    const int role = Qt::AccessibleTextRole;
    QCOMPARE(text(table, 0, Table::Key, role),
             u"new-checkout: true, cached, confirmed 3 min ago"_s);
    QCOMPARE(text(table, 0, Table::Live, role), u"Live of new-checkout: —"_s);
    const auto live = Test::liveReading({facts(u"new-checkout"_s, false)}, read);
    table.setBoard(Test::boardOf(table.board()->cached(), live));
    table.tickAt(read);
    QCOMPARE(text(table, 0, Table::Key, role),
             u"new-checkout: false, live, confirmed now, differs from cached true"_s);
}

void tst_FlagTable::agesWithoutAReset()
{
    Table table;
    const Moment read = now();
    table.setBoard(cachedBoard({facts(u"a"_s, true), facts(u"b"_s, true)}, 60s, read));
    table.tickAt(read);
    QSignalSpy resets(&table, &Table::modelReset);
    QSignalSpy changes(&table, &Table::dataChanged);
    table.tickAt(read + 30'000);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(text(table, 0, Table::Age), u"90 s ago"_s);
    QCOMPARE(text(table, 0, Table::TimeLeft), u"in 3 min"_s);
    QVERIFY(text(table, 0, Table::Age, Qt::ToolTipRole).contains(Words::moment(read - 60'000)));
}

void tst_FlagTable::turnsStaleInFrontOfTheEyes()
{
    Table table;
    const Moment read = now();
    table.setBoard(cachedBoard({facts(u"a"_s, true)}, 60s, read));
    table.tickAt(read);
    QCOMPARE(text(table, 0, Table::Source), u"cached"_s);
    table.tickAt(read + 300'000);
    QCOMPARE(text(table, 0, Table::Source), u"stale"_s);
    table.tickAt(read + 3'600'000);
    QCOMPARE(text(table, 0, Table::Source), u"expired"_s);
}

void tst_FlagTable::newValuesOfTheSameKeysKeepRows()
{
    Table table;
    table.setBoard(cachedBoard({facts(u"a"_s, true), facts(u"b"_s, true)}));
    const QPersistentModelIndex kept = table.index(1, Table::Value);
    table.setBoard(cachedBoard({facts(u"a"_s, true), facts(u"b"_s, false)}));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), u"false"_s);
}

void tst_FlagTable::otherKeysReset()
{
    Table table;
    table.setBoard(cachedBoard({facts(u"a"_s, true)}));
    QSignalSpy resets(&table, &Table::modelReset);
    table.setBoard(cachedBoard({facts(u"b"_s, true)}));
    QCOMPARE(resets.count(), 1);
    QCOMPARE(text(table, 0, Table::Key), u"b"_s);
}

void tst_FlagTable::knowsShareOfTimeLeft()
{
    Table table;
    const Moment read = now();
    table.setBoard(cachedBoard({facts(u"a"_s, true)}, 60s, read));
    table.tickAt(read);
    const auto share = [&table] {
        return table.index(0, Table::TimeLeft).data(Table::TimeLeftShareRole).toDouble();
    };
    QCOMPARE(share(), 0.8);
    table.tickAt(read + 3'600'000);
    QCOMPARE(share(), 0.0);
    table.setBoard(Test::boardOf({}, Test::liveReading({facts(u"a"_s, true)})));
    QVERIFY(std::isnan(share()));
}

void tst_FlagTable::toolTipsAreNeverRich()
{
    const QString evil = u"<img src=\"file:///etc/passwd\">&lt;b&gt;"_s;
    FlagFacts flag = facts(evil, evil, evil);
    flag.variant = evil;
    flag.reason = evil;
    flag.reasonCode = evil;
    Table table;
    table.setBoard(Test::boardOf(Test::cachedReading({flag}), Test::liveReading({flag})));
    table.setChangedAt({{evil, now()}});
    for (int column = 0; column < Table::ColumnCount; ++column)
        QVERIFY(!Qt::mightBeRichText(text(table, 0, column, Qt::ToolTipRole)));
}

void tst_FlagTable::cellsAreOneLine()
{
    const QString long_ = QString(100'000, u'x') + u"\n\u202e"_s;
    FlagFacts flag = facts(u"a\nb\u202e"_s, long_, long_);
    flag.variant = long_;
    flag.reason = long_;
    Table table;
    table.setBoard(cachedBoard({flag}));
    for (int column = 0; column < Table::ColumnCount; ++column) {
        for (int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)}) {
            const QString cell = text(table, 0, column, role);
            QVERIFY(cell.size() < 500);
            QVERIFY(!cell.contains(u'\n') && !cell.contains(u'\u202e'));
        }
        QVERIFY(text(table, 0, column, Qt::ToolTipRole).size() < 5'000);
    }
}

void tst_FlagTable::starsAreTold()
{
    Table table;
    table.setBoard(cachedBoard({facts(u"a"_s, true), facts(u"b"_s, true)}));
    QSignalSpy changes(&table, &Table::dataChanged);
    table.setStarred({u"b"_s});
    QCOMPARE(changes.count(), 1);
    QVERIFY(!table.index(0, Table::Star).data(Table::IsStarredRole).toBool());
    QVERIFY(table.index(1, Table::Star).data(Table::IsStarredRole).toBool());
    QCOMPARE(text(table, 1, Table::Star, Qt::AccessibleTextRole), u"Star of b: yes"_s);
}

QTEST_GUILESS_MAIN(tst_FlagTable)
#include "tst_flagtable.moc"
