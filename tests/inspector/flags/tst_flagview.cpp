// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "boards.h"

#include "models/flags/flagview.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard;
using namespace Halyard::Inspector;
using Table = FlagTableModel;

class tst_FlagView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesRandomScripts_data();
    void survivesRandomScripts();
    void sortingKeepsPersistentIndexes();
    void narrowingKeepsTheOrder();
    void findsKeysAfterAReset();
    void missingVersionsAreLast_data();
    void missingVersionsAreLast();
    void agesAreSortedAsNumbers();
    void timeLetsRowsIn();
    void starsMoveRows();
    void countsAreAnnounced();
    void headersStayWithoutRows();
};

namespace {

Filter filterOf(const QString &text)
{
    const auto parsed = Filter::parse(text);
    if (!std::holds_alternative<Filter>(parsed))
        qFatal("No filter: %s", qPrintable(text));
    return std::get<Filter>(parsed);
}

QStringList keysOf(const FlagView &view)
{
    QStringList keys;
    for (int row = 0; row < view.rowCount(); ++row)
        keys.append(view.index(row, Table::Key).data(Table::KeyRole).toString());
    return keys;
}

//! What a view should show, found in the slowest way.
QStringList expectedKeys(const Table &table, const Filter &filter)
{
    QStringList keys;
    for (int row = 0; row < table.rowCount(); ++row) {
        if (filter.matches(table.row(row), table.filterContext()))
            keys.append(table.row(row).key());
    }
    keys.sort();
    return keys;
}

bool isSorted(const FlagView &view, int column, Qt::SortOrder order)
{
    for (int row = 1; row < view.rowCount(); ++row) {
        const SortKey a = view.table()->sortKey(view.rows().at(row - 1), Table::Column(column));
        const SortKey b = view.table()->sortKey(view.rows().at(row), Table::Column(column));
        if (a.kind == SortKey::Kind::Nothing && b.kind != SortKey::Kind::Nothing)
            return false;
        if (b.kind == SortKey::Kind::Nothing)
            continue;
        const int compared = a.compare(b);
        if (order == Qt::AscendingOrder ? compared > 0 : compared < 0)
            return false;
    }
    return true;
}

SharedBoard versions(const QList<std::pair<QString, std::optional<qint64>>> &flags)
{
    QList<FlagFacts> facts;
    for (const auto &[key, version] : flags)
        facts.append({.key = key, .value = true, .version = version});
    return Test::boardOf(Test::cachedReading(facts), {});
}

} // namespace

void tst_FlagView::survivesRandomScripts_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_FlagView::survivesRandomScripts()
{
    QFETCH(quint32, seed);
    static const QStringList filters{u""_s,         u"n"_s,         u"ne"_s,    u"new"_s,
                                     u"new out"_s,  u"-new"_s,      u"diff"_s,  u"stale"_s,
                                     u"age>1h"_s,   u"type:bool"_s, u"check"_s, u"starred"_s,
                                     u"/^c.*t$/"_s, u"version>1"_s, u"ß"_s,     u"src:live"_s};
    QRandomGenerator random(seed);
    Table table;
    FlagView view;
    view.setSourceModel(&table);
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester rawTester(&table, mode);
    const QAbstractItemModelTester tester(&view, mode);
    int column = Table::Key;
    Qt::SortOrder order = Qt::AscendingOrder;
    Moment moment = now();
    for (int step = 0; step < 150; ++step) {
        switch (random.bounded(6)) {
        case 0: table.setBoard(Test::randomBoard(random, 60)); break;
        case 1:
        case 2: view.setFilter(filterOf(filters.at(random.bounded(int(filters.size()))))); break;
        case 3:
            column = random.bounded(int(Table::ColumnCount));
            order = random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            view.sort(column, order);
            break;
        case 4: table.tickAt(moment += random.bounded(1'000'000)); break;
        case 5:
            if (table.rowCount() > 0)
                table.setStarred({table.row(random.bounded(table.rowCount())).key()});
            break;
        }
        QStringList keys = keysOf(view);
        keys.sort();
        QCOMPARE(keys, expectedKeys(table, view.filter()));
        QVERIFY(isSorted(view, column, order));
    }
}

void tst_FlagView::sortingKeepsPersistentIndexes()
{
    Table table;
    table.setBoard(versions({{u"a"_s, 3}, {u"b"_s, 1}, {u"c"_s, 2}}));
    FlagView view;
    view.setSourceModel(&table);
    const QPersistentModelIndex kept = view.index(0, Table::Value);
    QSignalSpy resets(&view, &FlagView::modelReset);
    view.sort(Table::Version, Qt::AscendingOrder);
    QCOMPARE(keysOf(view), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    QCOMPARE(kept.row(), 2);
    QCOMPARE(kept.data(Table::KeyRole).toString(), u"a"_s);
    QCOMPARE(resets.count(), 0);
}

void tst_FlagView::narrowingKeepsTheOrder()
{
    Table table;
    table.setBoard(versions({{u"new-a"_s, 1}, {u"new-b"_s, 2}, {u"old"_s, 3}}));
    FlagView view;
    view.setSourceModel(&table);
    view.sort(Table::Version, Qt::DescendingOrder);
    view.setFilter(filterOf(u"new"_s));
    QCOMPARE(keysOf(view), (QStringList{u"new-b"_s, u"new-a"_s}));
    view.setFilter(filterOf(u"new b"_s));
    QCOMPARE(keysOf(view), QStringList{u"new-b"_s});
    view.setFilter({});
    QCOMPARE(keysOf(view), (QStringList{u"old"_s, u"new-b"_s, u"new-a"_s}));
}

void tst_FlagView::findsKeysAfterAReset()
{
    Table table;
    table.setBoard(versions({{u"a"_s, 1}, {u"b"_s, 2}}));
    FlagView view;
    view.setSourceModel(&table);
    table.setBoard(versions({{u"aa"_s, 1}, {u"b"_s, 2}}));
    QCOMPARE(view.indexOfKey(u"b"_s).row(), 1);
    QVERIFY(!view.indexOfKey(u"a"_s).isValid());
    view.setFilter(filterOf(u"aa"_s));
    QVERIFY(!view.indexOfKey(u"b"_s).isValid());
}

void tst_FlagView::missingVersionsAreLast_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("up") << Qt::AscendingOrder << QStringList{u"two"_s, u"ten"_s, u"A"_s, u"b"_s};
    QTest::newRow("down") << Qt::DescendingOrder << QStringList{u"ten"_s, u"two"_s, u"A"_s, u"b"_s};
}

void tst_FlagView::missingVersionsAreLast()
{
    QFETCH(Qt::SortOrder, order);
    Table table;
    table.setBoard(versions({{u"b"_s, {}}, {u"A"_s, {}}, {u"ten"_s, 10}, {u"two"_s, 2}}));
    FlagView view;
    view.setSourceModel(&table);
    view.sort(Table::Version, order);
    QTEST(keysOf(view), "expected");
}

void tst_FlagView::agesAreSortedAsNumbers()
{
    Table table;
    const FlagFacts old{.key = u"old"_s, .value = true};
    const FlagFacts young{.key = u"young"_s, .value = true};
    table.setBoard(
        Test::boardOf(Test::cachedReading({old, young}, 9h), Test::liveReading({young})));
    FlagView view;
    view.setSourceModel(&table);
    view.sort(Table::Age, Qt::AscendingOrder);
    QCOMPARE(keysOf(view), (QStringList{u"young"_s, u"old"_s}));
    view.sort(Table::Age, Qt::DescendingOrder);
    QCOMPARE(keysOf(view), (QStringList{u"old"_s, u"young"_s}));
}

void tst_FlagView::timeLetsRowsIn()
{
    Table table;
    const Moment read = now();
    const auto cached = Test::cachedReading({{.key = u"a"_s, .value = true}}, 60s, read);
    table.setBoard(Test::boardOf(cached, {}));
    FlagView view;
    view.setSourceModel(&table);
    view.setFilter(filterOf(u"age>5m"_s));
    QCOMPARE(view.shown(), 0);
    table.tickAt(read + 300'000);
    QCOMPARE(view.shown(), 1);
}

void tst_FlagView::starsMoveRows()
{
    Table table;
    table.setBoard(versions({{u"a"_s, 1}, {u"b"_s, 2}}));
    FlagView view;
    view.setSourceModel(&table);
    view.sort(Table::Star, Qt::AscendingOrder);
    table.setStarred({u"b"_s});
    QCOMPARE(keysOf(view), (QStringList{u"b"_s, u"a"_s}));
    view.setFilter(filterOf(u"starred"_s));
    table.setStarred({u"a"_s});
    QCOMPARE(keysOf(view), QStringList{u"a"_s});
}

void tst_FlagView::countsAreAnnounced()
{
    Table table;
    FlagView view;
    view.setSourceModel(&table);
    QSignalSpy counts(&view, &FlagView::shownChanged);
    table.setBoard(versions({{u"a"_s, 1}, {u"b"_s, 2}}));
    QCOMPARE(counts.takeLast(), (QVariantList{2, 2}));
    view.setFilter(filterOf(u"a"_s));
    QCOMPARE(counts.takeLast(), (QVariantList{1, 2}));
    view.setFilter(filterOf(u"a -c"_s));
    QVERIFY(counts.isEmpty());
}

void tst_FlagView::headersStayWithoutRows()
{
    Table table;
    FlagView view;
    QCOMPARE(view.columnCount(), int(Table::ColumnCount));
    view.setSourceModel(&table);
    QCOMPARE(view.headerData(Table::Key, Qt::Horizontal).toString(), u"Key"_s);
    QCOMPARE(view.columnCount(), int(Table::ColumnCount));
}

QTEST_GUILESS_MAIN(tst_FlagView)
#include "tst_flagview.moc"
