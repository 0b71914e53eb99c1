// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "../flags/boards.h"

#include "models/insight/comparemodel.h"

#include <QtCore/QMap>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using Kind = Comparison::Kind;

Q_DECLARE_METATYPE(Halyard::Inspector::FlagFacts)

namespace {

const FlagFacts Base{.key = u"theme"_s,
                     .value = u"eco"_s,
                     .variant = u"eco"_s,
                     .payload = u"1"_s,
                     .reasonCode = u"condition_match"_s,
                     .condition = 0,
                     .version = 4};

FlagFacts changed(const std::function<void(FlagFacts &)> &change)
{
    FlagFacts facts = Base;
    change(facts);
    return facts;
}

Person person(const QString &name, const SharedReading &reading, const QString &label = {})
{
    return {.id = u"id of "_s + name,
            .scope = u"scope"_s,
            .name = name,
            .label = label,
            .reading = reading};
}

} // namespace

class tst_Comparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsKinds_data();
    void tellsKinds();
    void namesAllThatDiffers();
    void agreesWithBruteForce();
    void missingReadingsHaveNoFlags();
    void comparesPersons();
    void modelGroups();
    void modelKeepsRowsOfTheSameKeys();
    void modelStandsRandomScripts();
    void modelSpeaksInSentences();
    void modelFindsKeys();
    void threeWayTellsWhoChanged_data();
    void threeWayTellsWhoChanged();
    void threeWayAgreesWithBruteForce();
    void threeWayModelStandsRandomScripts();
    void threeWayModelTells();
};

void tst_Comparison::tellsKinds_data()
{
    QTest::addColumn<FlagFacts>("right");
    QTest::addColumn<QList<Kind>>("kinds");

    QTest::newRow("same") << Base << QList<Kind>{};
    QTest::newRow("variant") << changed([](FlagFacts &flag) {
        flag.value = flag.variant = u"sport"_s;
    }) << QList{Kind::Variant};
    QTest::newRow("off") << changed([](FlagFacts &flag) {
        flag.value = false;
        flag.variant.clear();
    }) << QList{Kind::Value};
    QTest::newRow("no value") << changed([](FlagFacts &flag) {
        flag.value = QJsonValue::Undefined;
        flag.variant.clear();
    }) << QList{Kind::Value};
    QTest::newRow("payload") << changed([](FlagFacts &flag) { flag.payload = u"2"_s; })
                             << QList{Kind::Payload};
    QTest::newRow("condition") << changed([](FlagFacts &flag) { flag.condition = 1; })
                               << QList{Kind::Reason};
    QTest::newRow("code") << changed([](FlagFacts &flag) { flag.reasonCode = u"out"_s; })
                          << QList{Kind::Reason};
    QTest::newRow("version") << changed([](FlagFacts &flag) { flag.version = {}; })
                             << QList{Kind::Version};
    QTest::newRow("all") << changed([](FlagFacts &flag) {
        flag = {.key = u"theme"_s, .value = u"sport"_s, .variant = u"sport"_s};
    }) << QList{Kind::Variant, Kind::Payload, Kind::Reason, Kind::Version};
}

void tst_Comparison::tellsKinds()
{
    QFETCH(FlagFacts, right);
    QFETCH(QList<Kind>, kinds);

    const Comparison comparison(cachedReading({Base}), cachedReading({right}));

    QCOMPARE(Comparison::differences(Base, right), kinds);
    QCOMPARE(comparison.isSame(), kinds.isEmpty());
    QCOMPARE(comparison.rows().size(), kinds.isEmpty() ? 0 : 1);
    if (!kinds.isEmpty()) {
        QCOMPARE(comparison.rows().first().kind, kinds.first());
        QCOMPARE(comparison.isSameForApplications(), kinds.first() >= Kind::Reason);
    }
}

void tst_Comparison::namesAllThatDiffers()
{
    const FlagFacts right = changed([](FlagFacts &flag) {
        flag.value = flag.variant = u"sport"_s;
        flag.payload = u"2"_s;
        flag.version = 5;
    });
    CompareModel model;

    model.setComparison(Comparison(cachedReading({Base}), cachedReading({right})));

    const QModelIndex row = model.index(0, CompareModel::Detail, model.index(0, 0));
    QCOMPARE(row.data().toString(), u"variant, payload 1 → 2, version 4 → 5"_s);
}

void tst_Comparison::agreesWithBruteForce()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        const SharedReading left = cachedReading(randomFlags(random, 30));
        const SharedReading right = liveReading(randomFlags(random, 30));
        QMap<QString, QList<Kind>> expected;
        qsizetype same = 0;
        for (const FlagFacts &flag : left->flags) {
            const FlagFacts *other = right->find(flag.key);
            const QList<Kind> kinds =
                other ? Comparison::differences(flag, *other) : QList{Kind::Removed};
            if (kinds.isEmpty())
                ++same;
            else
                expected.insert(flag.key, kinds);
        }
        for (const FlagFacts &flag : right->flags) {
            if (!left->find(flag.key))
                expected.insert(flag.key, {Kind::Added});
        }

        const Comparison comparison(left, right);

        QCOMPARE(comparison.same(), same);
        QCOMPARE(comparison.rows().size(), expected.size());
        auto at = expected.cbegin();
        for (const Comparison::Row &row : comparison.rows()) {
            QCOMPARE(row.key(), at.key());
            QCOMPARE(row.kind, at->first());
            ++at;
        }
    }
}

void tst_Comparison::missingReadingsHaveNoFlags()
{
    QVERIFY(Comparison({}, {}).isSame());
    QCOMPARE(Comparison({}, cachedReading({Base})).count(Kind::Added), 1);
    QCOMPARE(Comparison(cachedReading({Base}), {}).count(Kind::Removed), 1);
}

void tst_Comparison::comparesPersons()
{
    const SharedReading eco = cachedReading({Base});
    const SharedReading sport =
        cachedReading({changed([](FlagFacts &flag) { flag.value = flag.variant = u"sport"_s; })});
    Person nameless = person({}, eco);
    nameless.id = u"7"_s;

    const SourceComparison comparison = compare(
        {person(u"a"_s, eco), person(u"b"_s, eco), person(u"c"_s, eco), nameless},
        {person(u"c"_s, eco, u"Carla"_s), person(u"b"_s, sport), person(u"d"_s, eco), nameless});

    QCOMPARE(comparison.both.size(), 3);
    QCOMPARE(comparison.both.at(1).title, u"Carla"_s);
    QCOMPARE(comparison.differingPersons(), 1);
    QCOMPARE(comparison.onlyLeft.size(), 1);
    QCOMPARE(comparison.onlyLeft.first().name, u"a"_s);
    QCOMPARE(comparison.onlyRight.first().name, u"d"_s);
    QVERIFY(!comparison.isSame());
    QVERIFY(compare({person(u"a"_s, eco)}, {person(u"a"_s, eco)}).isSame());
    QVERIFY(compare({}, {}).isSame());
    const SourceComparison halfRead = compare({person(u"a"_s, eco)}, {person(u"a"_s, {})});
    QCOMPARE(halfRead.unread, 1);
    QVERIFY(halfRead.both.isEmpty());
    QVERIFY(!halfRead.isSame());
}

void tst_Comparison::modelGroups()
{
    CompareModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const FlagFacts one{.key = u"one"_s, .value = true};
    const FlagFacts two{.key = u"two"_s, .value = true};

    model.setComparison(Comparison(cachedReading({one, two, Base}), cachedReading({Base})));

    QCOMPARE(model.rowCount(), 1);
    const QModelIndex group = model.index(0, 0);
    QCOMPARE(group.data().toString(), u"Only left"_s);
    QCOMPARE(group.data(CompareModel::CountRole).toInt(), 2);
    QCOMPARE(model.rowCount(group), 2);
    const QModelIndex second = model.index(1, 0, group);
    QCOMPARE(second.data(CompareModel::KeyRole).toString(), u"two"_s);
    QCOMPARE(second.parent(), group);
    QCOMPARE(second.siblingAtColumn(CompareModel::Left).data().toString(), u"true"_s);
    QCOMPARE(second.siblingAtColumn(CompareModel::Right).data().toString(), u"—"_s);
}

void tst_Comparison::modelKeepsRowsOfTheSameKeys()
{
    const auto right = [](const QString &payload) {
        return cachedReading({changed([&](FlagFacts &flag) { flag.payload = payload; })});
    };
    CompareModel model;
    model.setComparison(Comparison(cachedReading({Base}), right(u"2"_s)));
    QSignalSpy resets(&model, &CompareModel::modelReset);
    QSignalSpy changes(&model, &CompareModel::dataChanged);

    model.setComparison(Comparison(cachedReading({Base}), right(u"3"_s)));

    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    const QModelIndex detail = model.index(0, CompareModel::Detail, model.index(0, 0));
    QCOMPARE(detail.data().toString(), u"payload 1 → 3"_s);
}

void tst_Comparison::modelStandsRandomScripts()
{
    QRandomGenerator random(5);
    CompareModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 50; ++round) {
        const Comparison comparison(cachedReading(randomFlags(random, 30)),
                                    liveReading(randomFlags(random, 30)));

        model.setComparison(comparison);

        int rows = 0;
        for (int group = 0; group < model.rowCount(); ++group)
            rows += model.rowCount(model.index(group, 0));
        QCOMPARE(rows, comparison.rows().size());
        QCOMPARE(model.columnCount(), CompareModel::ColumnCount);
    }
}

void tst_Comparison::modelSpeaksInSentences()
{
    CompareModel model;

    model.setComparison(Comparison(cachedReading({Base}), {}));

    const QModelIndex group = model.index(0, 0);
    QCOMPARE(group.data(Qt::AccessibleTextRole).toString(), u"Only left, 1 flag(s)"_s);
    QCOMPARE(model.index(0, 2, group).data(Qt::AccessibleTextRole).toString(),
             u"theme: only left, \"eco\""_s);
}

void tst_Comparison::modelFindsKeys()
{
    CompareModel model;
    model.setComparison(Comparison(cachedReading({Base}), {}));

    QCOMPARE(model.indexOfKey(u"theme"_s).data(CompareModel::KeyRole).toString(), u"theme"_s);
    QVERIFY(!model.indexOfKey(u"nothing"_s).isValid());
}

void tst_Comparison::threeWayTellsWhoChanged_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QStringList &values, ThreeWay::Kind kind) {
        QTest::newRow(name) << values << int(kind);
    };
    using Kind3 = ThreeWay::Kind;
    // Base, left, right; "" is not there.
    row("left changed", {u"a"_s, u"b"_s, u"a"_s}, Kind3::OnlyLeft);
    row("left removed", {u"a"_s, u""_s, u"a"_s}, Kind3::OnlyLeft);
    row("left added", {u""_s, u"a"_s, u""_s}, Kind3::OnlyLeft);
    row("right changed", {u"a"_s, u"a"_s, u"b"_s}, Kind3::OnlyRight);
    row("right added", {u""_s, u""_s, u"a"_s}, Kind3::OnlyRight);
    row("both alike", {u"a"_s, u"b"_s, u"b"_s}, Kind3::Alike);
    row("both removed", {u"a"_s, u""_s, u""_s}, Kind3::Alike);
    row("both added alike", {u""_s, u"a"_s, u"a"_s}, Kind3::Alike);
    row("both differently", {u"a"_s, u"b"_s, u"c"_s}, Kind3::Conflict);
    row("removed and changed", {u"a"_s, u""_s, u"c"_s}, Kind3::Conflict);
    row("added differently", {u""_s, u"b"_s, u"c"_s}, Kind3::Conflict);
}

void tst_Comparison::threeWayTellsWhoChanged()
{
    QFETCH(QStringList, values);
    QFETCH(int, kind);
    QList<SharedReading> readings;
    for (const QString &value : std::as_const(values)) {
        QList<FlagFacts> flags{{.key = u"always"_s, .value = true}};
        if (!value.isEmpty())
            flags.append({.key = u"one"_s, .value = value});
        readings.append(cachedReading(flags));
    }

    const ThreeWay three(readings.at(0), readings.at(1), readings.at(2));

    QCOMPARE(three.rows().size(), 1);
    QCOMPARE(three.rows().first().key(), u"one"_s);
    QCOMPARE(int(three.rows().first().kind), kind);
    QCOMPARE(three.count(ThreeWay::Kind(kind)), 1);
    QCOMPARE(three.same(), 1);
}

void tst_Comparison::threeWayAgreesWithBruteForce()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 50; ++round) {
        const auto base = cachedReading(randomFlags(random, 20));
        const auto left = cachedReading(randomFlags(random, 20));
        const auto right = cachedReading(randomFlags(random, 20));
        QSet<QString> differing;
        for (const auto &side : {left, right}) {
            const Comparison since(base, side);
            for (const Comparison::Row &row : since.rows())
                differing.insert(row.key());
        }

        const ThreeWay three(base, left, right);

        QSet<QString> found;
        for (const ThreeWay::Row &row : three.rows())
            found.insert(row.key());
        QCOMPARE(found, differing);
        QCOMPARE(three.rows().size(), differing.size());
    }
}

void tst_Comparison::threeWayModelStandsRandomScripts()
{
    QRandomGenerator random(7);
    CompareModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 50; ++round) {
        const auto base = cachedReading(randomFlags(random, 20));
        const auto left = cachedReading(randomFlags(random, 20));
        const auto right = cachedReading(randomFlags(random, 20));
        const ThreeWay three(base, left, right);
        const Comparison two(left, right);
        const bool hasBase = random.bounded(3) > 0;

        if (hasBase)
            model.setThreeWay(three);
        else
            model.setComparison(two);

        qsizetype rows = 0;
        for (int group = 0; group < model.rowCount(); ++group)
            rows += model.rowCount(model.index(group, 0));
        QCOMPARE(rows, hasBase ? three.rows().size() : two.rows().size());
        QCOMPARE(model.columnCount(), CompareModel::ColumnCount);
    }
}

void tst_Comparison::threeWayModelTells()
{
    const auto with = [](const QString &value) {
        return cachedReading({{.key = u"layout"_s, .value = value}});
    };
    CompareModel model;

    model.setThreeWay(ThreeWay(with(u"a"_s), with(u"b"_s), {}));

    const QModelIndex row = model.indexOfKey(u"layout"_s);
    QCOMPARE(row.parent().data().toString(), u"Changed on both sides, differently"_s);
    QCOMPARE(row.siblingAtColumn(CompareModel::Base).data().toString(), u"\"a\""_s);
    QCOMPARE(row.siblingAtColumn(CompareModel::Right).data().toString(), u"—"_s);
    QCOMPARE(row.siblingAtColumn(CompareModel::Detail).data().toString(),
             u"left: value; right: removed"_s);
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
             u"layout: base \"a\", left \"b\", right —. left: value; right: removed"_s);
}

QTEST_GUILESS_MAIN(tst_Comparison)
#include "tst_comparison.moc"
