// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/flagrecord_p.h>

#include "report.h"

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

Report reportOf(const QList<Flag> &flags, bool answered)
{
    Report report;
    report.flags = flags;
    report.answered = answered;
    report.state = FlagClient::State::Ready;
    return report;
}

Report reportAfter(const Error &error, const QList<Flag> &flags = {})
{
    Report report;
    report.flags = flags;
    LoadOutcome outcome;
    outcome.error = error;
    applyOutcome(report, outcome);
    return report;
}

const QStringList AllMembers{u"age_ms"_s, u"enabled"_s, u"id"_s,    u"payload"_s, u"reason"_s,
                             u"source"_s, u"stale"_s,   u"value"_s, u"variant"_s, u"version"_s};

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
    void decidesTheExitStatus_data();
    void decidesTheExitStatus();
    void saysWhatToDo_data();
    void saysWhatToDo();
    void countsOnlyAnswersAsAnswers_data();
    void countsOnlyAnswersAsAnswers();
    void isSilentWhenAllIsWell();
    void explainsMissingKeys();
};

void tst_Report::writesAllMembersOfAFlag()
{
    const QJsonObject flag = toJson(makeFlag(QJsonObject{
        {u"enabled"_s, true},
        {u"variant"_s, u"compact"_s},
        {u"reason"_s, QJsonObject{{u"code"_s, u"condition_match"_s}}},
        {u"metadata"_s, QJsonObject{{u"id"_s, 4021}, {u"version"_s, 7}, {u"payload"_s, u"[3]"_s}}},
    }));
    QCOMPARE(flag.keys(), AllMembers);
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
    QCOMPARE(unknown.keys(), AllMembers);
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

void tst_Report::decidesTheExitStatus_data()
{
    QTest::addColumn<QList<Flag>>("flags");
    QTest::addColumn<bool>("answered");
    QTest::addColumn<Command>("command");
    QTest::addColumn<ExitStatus>("expected");

    const Flag on = makeFlag(true);
    const Flag off = makeFlag(false);
    const Flag none(u"none"_s);
    const auto row = [](const char *name, const QList<Flag> &flags, bool answered, Command command,
                        ExitStatus expected) {
        QTest::newRow(name) << flags << answered << command << expected;
    };
    row("on", {on}, true, Command::Get, ExitStatus::AllKnown);
    row("off is a value", {off}, true, Command::Get, ExitStatus::AllKnown);
    row("missing", {none}, true, Command::Get, ExitStatus::SomeMissing);
    row("some missing", {on, none}, true, Command::Get, ExitStatus::SomeMissing);
    row("outage, all known", {on, off}, false, Command::Get, ExitStatus::AllKnown);
    row("outage, some known", {on, none}, false, Command::Get, ExitStatus::SomeMissing);
    row("outage, none known", {none}, false, Command::Get, ExitStatus::NothingKnown);
    row("evaluate", {none}, true, Command::Evaluate, ExitStatus::SomeMissing);
    row("a list", {on}, true, Command::List, ExitStatus::AllKnown);
    row("an empty list", {}, true, Command::List, ExitStatus::AllKnown);
    row("an old list", {on}, false, Command::List, ExitStatus::AllKnown);
    row("no list", {}, false, Command::List, ExitStatus::NothingKnown);
}

void tst_Report::decidesTheExitStatus()
{
    QFETCH(const QList<Flag>, flags);
    QFETCH(const bool, answered);
    QFETCH(const Command, command);

    QTEST(exitStatus(reportOf(flags, answered), command), "expected");
}

void tst_Report::saysWhatToDo_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QString>("advice");

    const auto row = [](const char *name, Error::Kind kind, int status, const QString &beginning,
                        const QString &advice) {
        QTest::newRow(name) << Error{kind, {}, status} << beginning << advice;
    };
    using Kind = Error::Kind;
    row("timeout", Kind::Timeout, 0, u"degraded: timeout"_s, u"--timeout"_s);
    row("no connection", Kind::Connection, 0, u"degraded: connection_error"_s, u"network"_s);
    row("token", Kind::Refused, 401, u"unauthorized: api_error_401"_s, u"HALYARD_TOKEN"_s);
    row("bill", Kind::Refused, 402, u"degraded: api_error_402"_s, u"billing"_s);
    row("no flags there", Kind::Refused, 404, u"degraded: api_error_404"_s, u"--host"_s);
    row("too often", Kind::Refused, 429, u"degraded: api_error_429"_s, u"Wait"_s);
    row("server", Kind::Refused, 503, u"degraded: api_error_503"_s, u"later"_s);
    row("login page", Kind::BadAnswer, 0, u"degraded: unknown_error"_s, u"proxy"_s);
    row("partial", Kind::PartialAnswer, 0, u"degraded: errors_while_computing_flags"_s, u"again"_s);
    row("quota", Kind::QuotaLimited, 0, u"quota_limited: quota_limited"_s, u"billing"_s);
}

void tst_Report::saysWhatToDo()
{
    QFETCH(const Error, error);
    QFETCH(const QString, beginning);
    QFETCH(const QString, advice);

    const QString without = trouble(reportAfter(error, {Flag(u"key"_s)}));
    QVERIFY2(without.startsWith(beginning + u" — no values. "), qPrintable(without));
    QVERIFY2(without.contains(advice), qPrintable(without));
    const QString with = trouble(reportAfter(error, {makeFlag(true, Source::Bootstrap)}));
    QVERIFY2(with.startsWith(beginning + u" — values from bootstrap. "), qPrintable(with));
}

void tst_Report::countsOnlyAnswersAsAnswers_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<bool>("answered");

    using Kind = Error::Kind;
    QTest::newRow("answered") << Error() << true;
    QTest::newRow("in part") << Error{Kind::PartialAnswer, {}, 0} << true;
    QTest::newRow("quota") << Error{Kind::QuotaLimited, {}, 0} << false;
    QTest::newRow("refused") << Error{Kind::Refused, {}, 401} << false;
    QTest::newRow("garbage") << Error{Kind::BadAnswer, {}, 0} << false;
    QTest::newRow("offline") << Error{Kind::Offline, {}, 0} << false;
}

void tst_Report::countsOnlyAnswersAsAnswers()
{
    QFETCH(const Error, error);

    QTEST(reportAfter(error).answered, "answered");
}

void tst_Report::isSilentWhenAllIsWell()
{
    QCOMPARE(trouble(reportOf({makeFlag(false)}, true)), QString());
    QCOMPARE(trouble(reportOf({}, true)), QString());
}

void tst_Report::explainsMissingKeys()
{
    const QString text = trouble(reportOf({Flag(u"a"_s), makeFlag(true), Flag(u"b"_s)}, true));
    QVERIFY2(text.startsWith("no value for a, b. "_L1), qPrintable(text));
    Report offline = reportAfter({Error::Kind::Offline, u"as asked"_s, 0}, {Flag(u"a"_s)});
    offline.state = FlagClient::State::Offline;
    QVERIFY(!offline.error);
    QVERIFY(trouble(offline).contains("--offline"_L1));
}

QTEST_GUILESS_MAIN(tst_Report)
#include "tst_report.moc"
