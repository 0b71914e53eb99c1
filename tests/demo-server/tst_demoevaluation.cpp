// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "evaluation.h"

#include <QtTest/QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Halyard::Demo;

namespace {

FlagDefinition flagWith(const QList<Rule> &rules, const QList<Variant> &variants = {})
{
    FlagDefinition flag;
    flag.key = u"flag"_s;
    flag.rules = rules;
    flag.variants = variants;
    return flag;
}

Rule ruleFor(const QString &key, const QJsonValue &value, double percentage = 100)
{
    Rule rule;
    rule.properties = {PropertyFilter{key, Operator::Exact, value, {}}};
    rule.percentage = percentage;
    return rule;
}

Rule everybody(double percentage)
{
    Rule rule;
    rule.percentage = percentage;
    return rule;
}

Asker person(const QString &id, const QJsonObject &properties = {})
{
    Asker asker;
    asker.distinctId = id;
    asker.properties = properties;
    return asker;
}

QString valueOf(const Outcome &outcome)
{
    if (!outcome.isEnabled)
        return u"-"_s;
    return outcome.variant.isEmpty() ? u"true"_s : outcome.variant;
}

} // namespace

class tst_DemoEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bucketsAreThoseOfPostHog_data();
    void bucketsAreThoseOfPostHog();
    void rolloutIsThatOfPostHog();
    void variantsAreThoseOfPostHog();
    void boundariesAreThoseOfPostHog();
    void percentagesAreRoughlyRight_data();
    void percentagesAreRoughlyRight();
    void theBestReasonIsGiven_data();
    void theBestReasonIsGiven();
    void aGroupIsAskedForItself();
    void aRuleNamesItsVariant();
    void anEmptyIdIsNotHashed();
    void aLongIdIsCut();
};

void tst_DemoEvaluation::bucketsAreThoseOfPostHog_data()
{
    QTest::addColumn<QString>("flag");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("salt");
    QTest::addColumn<double>("bucket");

    QTest::newRow("plain") << u"beta-search"_s << u"user-17"_s << QString() << 0.009101217133290002;
    QTest::newRow("another") << u"beta-search-rollout"_s << u"user-105"_s << QString()
                             << 0.2851295399293007;
    QTest::newRow("variant") << u"checkout-layout"_s << u"user-61"_s << u"variant"_s
                             << 0.5698252224547713;
    QTest::newRow("dots") << u"release.v2"_s << u"a.b"_s << u"variant"_s << 0.7631886118730806;
    QTest::newRow("not ASCII") << u"beta-search"_s << u"ünïcødé-😀"_s << QString()
                               << 0.7415212578007152;
    QTest::newRow("group") << u"org-dashboard"_s << u"42"_s << QString() << 0.5997466051660167;
}

void tst_DemoEvaluation::bucketsAreThoseOfPostHog()
{
    QFETCH(QString, flag);
    QFETCH(QString, id);
    QFETCH(QString, salt);
    QFETCH(double, bucket);

    // To the last bit, which a fuzzy comparison would not see.
    QVERIFY(bucketOf(flag, id, salt) == bucket);
}

void tst_DemoEvaluation::rolloutIsThatOfPostHog()
{
    const QByteArray expected = "011010010101101000110100101100011110000001101100"_ba;
    FlagDefinition flag = flagWith({everybody(45)});
    flag.key = u"simple-flag"_s;

    for (qsizetype index = 0; index < expected.size(); ++index) {
        const Outcome outcome = evaluate(flag, person(u"distinct_id_%1"_s.arg(index)));
        QCOMPARE(outcome.isEnabled, expected.at(index) == '1');
    }
}

void tst_DemoEvaluation::variantsAreThoseOfPostHog()
{
    const QStringList expected{u"second-variant"_s,
                               u"second-variant"_s,
                               u"first-variant"_s,
                               u"-"_s,
                               u"-"_s,
                               u"second-variant"_s,
                               u"first-variant"_s,
                               u"-"_s,
                               u"-"_s,
                               u"-"_s,
                               u"first-variant"_s,
                               u"third-variant"_s,
                               u"-"_s,
                               u"first-variant"_s,
                               u"second-variant"_s,
                               u"first-variant"_s,
                               u"-"_s,
                               u"-"_s,
                               u"fourth-variant"_s,
                               u"first-variant"_s};
    FlagDefinition flag = flagWith({everybody(55)},
                                   {{u"first-variant"_s, 50},
                                    {u"second-variant"_s, 20},
                                    {u"third-variant"_s, 20},
                                    {u"fourth-variant"_s, 5},
                                    {u"fifth-variant"_s, 5}});
    flag.key = u"multivariate-flag"_s;

    for (qsizetype index = 0; index < expected.size(); ++index) {
        const Outcome outcome = evaluate(flag, person(u"distinct_id_%1"_s.arg(index)));
        QCOMPARE(valueOf(outcome), expected.at(index));
    }
}

void tst_DemoEvaluation::boundariesAreThoseOfPostHog()
{
    const QList<Variant> steps{
        {u"ten"_s, 10}, {u"twenty"_s, 20}, {u"thirty"_s, 30}, {u"forty"_s, 40}};

    QVERIFY(isWithin(0.5, 50));
    QVERIFY(!isWithin(0.5000000000000001, 50));
    QVERIFY(isWithin(0.0, 0));
    QVERIFY(isWithin(1.0, 100));
    QVERIFY(isWithin(0.33340000000000003, 33.34));
    QVERIFY(!isWithin(0.6667000000000002, 66.67));
    QCOMPARE(drawnVariant(steps, 0.0), u"ten"_s);
    QCOMPARE(drawnVariant(steps, 0.3), u"twenty"_s);
    QCOMPARE(drawnVariant(steps, 0.6), u"thirty"_s);
    QCOMPARE(drawnVariant(steps, 1.0), QString());
}

void tst_DemoEvaluation::percentagesAreRoughlyRight_data()
{
    QTest::addColumn<double>("percentage");

    QTest::newRow("none") << 0.0;
    QTest::newRow("a few") << 2.5;
    QTest::newRow("a third") << 33.3;
    QTest::newRow("half") << 50.0;
    QTest::newRow("nearly all") << 99.0;
    QTest::newRow("all") << 100.0;
}

void tst_DemoEvaluation::percentagesAreRoughlyRight()
{
    QFETCH(double, percentage);
    constexpr int People = 10'000;
    const FlagDefinition flag = flagWith({everybody(percentage)});

    int enabled = 0;
    for (int index = 0; index < People; ++index)
        enabled += evaluate(flag, person(u"person-%1"_s.arg(index))).isEnabled ? 1 : 0;

    const double share = percentage / 100;
    // Four standard deviations: the ids are always the same, so this cannot fail by bad luck.
    const double tolerance = 4 * std::sqrt(People * share * (1 - share));
    QVERIFY2(std::abs(enabled - People * share) <= tolerance, qPrintable(QString::number(enabled)));
}

void tst_DemoEvaluation::theBestReasonIsGiven_data()
{
    QTest::addColumn<FlagDefinition>("flag");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("index");

    Rule ofGroup;
    ofGroup.group = u"company"_s;
    const Rule differs = ruleFor(u"plan"_s, u"pro"_s);
    const Rule matching = ruleFor(u"plan"_s, u"free"_s);
    QTest::newRow("match") << flagWith({differs, matching}) << u"condition_match"_s << 1;
    QTest::newRow("no match") << flagWith({differs}) << u"no_condition_match"_s << 0;
    QTest::newRow("last of the same")
        << flagWith({everybody(0), everybody(0)}) << u"out_of_rollout_bound"_s << 1;
    QTest::newRow("rollout beats properties")
        << flagWith({everybody(0), differs}) << u"out_of_rollout_bound"_s << 0;
    QTest::newRow("no group") << flagWith({ofGroup, differs}) << u"no_group_type"_s << 0;
    QTest::newRow("no rules") << flagWith({}) << u"no_condition_match"_s << -1;
}

void tst_DemoEvaluation::theBestReasonIsGiven()
{
    QFETCH(FlagDefinition, flag);
    QFETCH(QString, reason);
    QFETCH(int, index);

    const Outcome outcome = evaluate(flag, person(u"anna"_s, {{u"plan"_s, u"free"_s}}));

    QCOMPARE(outcome.reason, reason);
    QCOMPARE(outcome.ruleIndex.value_or(-1), index);
    QCOMPARE(outcome.isEnabled, reason == "condition_match"_L1);
}

void tst_DemoEvaluation::aGroupIsAskedForItself()
{
    Rule rule = ruleFor(u"tier"_s, u"gold"_s);
    rule.group = u"company"_s;
    rule.properties.append({u"$group_key"_s, Operator::Exact, u"acme"_s, {}});
    Asker asker = person(u"anna"_s, {{u"tier"_s, u"none"_s}});
    asker.groups = {{u"company"_s, u"acme"_s}};
    asker.groupProperties = {{u"company"_s, QJsonObject{{u"tier"_s, u"gold"_s}}}};

    QVERIFY(evaluate(flagWith({rule}), asker).isEnabled);
    asker.groups = {{u"company"_s, u"other"_s}};
    QVERIFY(!evaluate(flagWith({rule}), asker).isEnabled);
}

void tst_DemoEvaluation::aRuleNamesItsVariant()
{
    Rule rule = everybody(100);
    rule.variant = u"b"_s;
    const QList<Variant> variants{{u"a"_s, 100}, {u"b"_s, 0}};

    QCOMPARE(evaluate(flagWith({rule}, variants), person(u"anna"_s)).variant, u"b"_s);
    rule.variant = u"unheard of"_s;
    QCOMPARE(evaluate(flagWith({rule}, variants), person(u"anna"_s)).variant, u"a"_s);
}

void tst_DemoEvaluation::anEmptyIdIsNotHashed()
{
    const Outcome outcome =
        evaluate(flagWith({everybody(0)}, {{u"a"_s, 1}, {u"b"_s, 99}}), person({}));

    QVERIFY(outcome.isEnabled);
    QCOMPARE(outcome.variant, u"a"_s);
}

void tst_DemoEvaluation::aLongIdIsCut()
{
    const QString faces = u"😀"_s.repeated(201);

    QCOMPARE(cutToPostHogsLength(faces), u"😀"_s.repeated(200));
    QCOMPARE(cutToPostHogsLength(u"short"_s), u"short"_s);
}

QTEST_GUILESS_MAIN(tst_DemoEvaluation)
#include "tst_demoevaluation.moc"
