// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/flagrecord_p.h>

#include "report.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Halyard;
using namespace Halyard::Cli;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Source = Flag::Source;

namespace {

Flag makeFlag(const QJsonValue &value, Source source = Source::Live,
              std::optional<std::chrono::milliseconds> confirmedAt = 1000ms)
{
    auto origin = std::make_shared<FlagOrigin>();
    origin->source = source;
    origin->confirmedAt = confirmedAt;
    return {recordFrom(u"key"_s, value), origin, 3500ms};
}

QStringList allMembers()
{
    return {u"age_ms"_s, u"enabled"_s, u"id"_s,    u"payload"_s, u"reason"_s,
            u"source"_s, u"stale"_s,   u"value"_s, u"variant"_s, u"version"_s};
}

} // namespace

class tst_Report : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAllMembersOfAFlag();
    void tellsOffFromUnknown();
    void writesTypedValues_data();
    void writesTypedValues();
    void namesSources_data();
    void namesSources();
    void writesNullForWhatIsUnknown();
    void writesTheAnswer();
};

void tst_Report::writesAllMembersOfAFlag()
{
    const QJsonObject flag = toJson(makeFlag(QJsonObject{
        {u"enabled"_s, true},
        {u"variant"_s, u"compact"_s},
        {u"reason"_s, QJsonObject{{u"code"_s, u"condition_match"_s}}},
        {u"metadata"_s, QJsonObject{{u"id"_s, 4021}, {u"version"_s, 7}, {u"payload"_s, u"[3]"_s}}},
    }));
    QCOMPARE(flag.keys(), allMembers());
    QCOMPARE(flag.value("value"_L1), QJsonValue(u"compact"_s));
    QCOMPARE(flag.value("enabled"_L1), QJsonValue(true));
    QCOMPARE(flag.value("variant"_L1), QJsonValue(u"compact"_s));
    QCOMPARE(flag.value("payload"_L1), QJsonValue(QJsonArray{3}));
    QCOMPARE(flag.value("reason"_L1), QJsonValue(u"condition_match"_s));
    QCOMPARE(flag.value("source"_L1), QJsonValue(u"live"_s));
    QCOMPARE(flag.value("age_ms"_L1), QJsonValue(2500));
    QCOMPARE(flag.value("id"_L1), QJsonValue(4021));
    QCOMPARE(flag.value("version"_L1), QJsonValue(7));
}

void tst_Report::tellsOffFromUnknown()
{
    const QJsonObject off = toJson(makeFlag(false));
    QCOMPARE(off.value("value"_L1), QJsonValue(false));
    QCOMPARE(off.value("enabled"_L1), QJsonValue(false));
    QCOMPARE(off.value("variant"_L1), QJsonValue());

    const QJsonObject unknown = toJson(Flag(u"key"_s));
    QCOMPARE(unknown.keys(), allMembers());
    QCOMPARE(unknown.value("value"_L1), QJsonValue());
    QCOMPARE(unknown.value("enabled"_L1), QJsonValue());
    QCOMPARE(unknown.value("source"_L1), QJsonValue(u"none"_s));
    QCOMPARE(unknown.value("stale"_L1), QJsonValue(false));
}

void tst_Report::writesTypedValues_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("source");

    QTest::newRow("number") << QJsonValue(250) << u"live"_s;
    QTest::newRow("zero") << QJsonValue(0) << u"live"_s;
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"a"_s, 1}}) << u"live"_s;
    QTest::newRow("text") << QJsonValue(u"x"_s) << u"live"_s;
    QTest::newRow("null is no value") << QJsonValue() << u"none"_s;
}

void tst_Report::writesTypedValues()
{
    QFETCH(const QJsonValue, value);

    const QJsonObject flag = toJson(makeFlag(QJsonObject{{u"value"_s, value}}));
    QCOMPARE(flag.value("value"_L1), value);
    QTEST(flag.value("source"_L1).toString(), "source");
}

void tst_Report::namesSources_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<QString>("name");

    QTest::newRow("live") << Source::Live << u"live"_s;
    QTest::newRow("cached") << Source::Cached << u"cached"_s;
    QTest::newRow("stale") << Source::Stale << u"stale"_s;
    QTest::newRow("bootstrap") << Source::Bootstrap << u"bootstrap"_s;
    QTest::newRow("override") << Source::Override << u"override"_s;
    QTest::newRow("local") << Source::Local << u"local"_s;
}

void tst_Report::namesSources()
{
    QFETCH(const Source, source);

    const QJsonObject flag = toJson(makeFlag(true, source));
    QTEST(flag.value("source"_L1).toString(), "name");
    QCOMPARE(flag.value("stale"_L1).toBool(), source == Source::Stale);
}

void tst_Report::writesNullForWhatIsUnknown()
{
    const QJsonObject flag = toJson(makeFlag(true, Source::Bootstrap, std::nullopt));
    for (const QString &member : {u"age_ms"_s, u"id"_s, u"version"_s, u"reason"_s, u"payload"_s})
        QVERIFY2(flag.value(member).isNull(), qPrintable(member));
    const QJsonObject report = toJson(Report());
    for (const QString &member : {u"error"_s, u"request_id"_s, u"evaluated_at"_s})
        QVERIFY2(report.value(member).isNull(), qPrintable(member));
    QCOMPARE(report.value("cache"_L1).toObject(),
             (QJsonObject{
                 {u"url"_s, QJsonValue()}, {u"state"_s, u"off"_s}, {u"detail"_s, QJsonValue()}}));
}

void tst_Report::writesTheAnswer()
{
    Report report;
    report.flags = {makeFlag(true)};
    report.cache = {CacheStatus::State::Unsupported, u"why"_s, u"redis://host"_s};
    LoadOutcome outcome;
    outcome.error = {Error::Kind::Refused, u"HTTP 503"_s, 503};
    outcome.requestId = u"r-1"_s;
    outcome.evaluatedAt = 1795219200123;
    applyOutcome(report, outcome);

    const QJsonObject json = toJson(report);
    QCOMPARE(json.keys(),
             (QStringList{u"cache"_s, u"error"_s, u"evaluated_at"_s, u"flags"_s, u"request_id"_s,
                          u"state"_s}));
    QCOMPARE(json.value("flags"_L1).toObject().keys(), QStringList{u"key"_s});
    QCOMPARE(json.value("state"_L1).toString(), u"degraded"_s);
    QCOMPARE(json.value("error"_L1).toObject(),
             (QJsonObject{{u"kind"_s, u"api_error_503"_s}, {u"detail"_s, u"HTTP 503"_s}}));
    QCOMPARE(json.value("request_id"_L1).toString(), u"r-1"_s);
    QCOMPARE(json.value("evaluated_at"_L1).toInteger(), 1795219200123);
    QCOMPARE(json.value("cache"_L1).toObject().value("state"_L1).toString(), u"unsupported"_s);
}

QTEST_GUILESS_MAIN(tst_Report)
#include "tst_report.moc"
