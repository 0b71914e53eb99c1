// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/flagrecord_p.h>

#include "report.h"

#include <QtTest/QTest>

using namespace Halyard;
using namespace Halyard::Cli;
using namespace Qt::StringLiterals;
using Source = Flag::Source;

namespace {

Flag makeFlag(bool value, Source source = Source::Live)
{
    auto origin = std::make_shared<FlagOrigin>();
    origin->source = source;
    return {recordFrom(u"key"_s, value), origin, {}};
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

} // namespace

class tst_ExitStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesTheExitStatus_data();
    void decidesTheExitStatus();
    void saysWhatToDo_data();
    void saysWhatToDo();
    void countsOnlyAnswersAsAnswers_data();
    void countsOnlyAnswersAsAnswers();
    void isSilentWhenAllIsWell();
    void explainsMissingKeys();
};

void tst_ExitStatus::decidesTheExitStatus_data()
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

void tst_ExitStatus::decidesTheExitStatus()
{
    QFETCH(const QList<Flag>, flags);
    QFETCH(const bool, answered);
    QFETCH(const Command, command);

    QTEST(exitStatus(reportOf(flags, answered), command), "expected");
}

void tst_ExitStatus::saysWhatToDo_data()
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

void tst_ExitStatus::saysWhatToDo()
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

void tst_ExitStatus::countsOnlyAnswersAsAnswers_data()
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

void tst_ExitStatus::countsOnlyAnswersAsAnswers()
{
    QFETCH(const Error, error);

    QTEST(reportAfter(error).answered, "answered");
}

void tst_ExitStatus::isSilentWhenAllIsWell()
{
    QCOMPARE(trouble(reportOf({makeFlag(false)}, true)), QString());
    QCOMPARE(trouble(reportOf({}, true)), QString());
}

void tst_ExitStatus::explainsMissingKeys()
{
    const QString text = trouble(reportOf({Flag(u"a"_s), makeFlag(true), Flag(u"b"_s)}, true));
    QVERIFY2(text.startsWith("no value for a, b. "_L1), qPrintable(text));
    Report offline = reportAfter({Error::Kind::Offline, u"as asked"_s, 0}, {Flag(u"a"_s)});
    offline.state = FlagClient::State::Offline;
    QVERIFY(!offline.error);
    QVERIFY(trouble(offline).contains("--offline"_L1));
}

QTEST_GUILESS_MAIN(tst_ExitStatus)
#include "tst_exitstatus.moc"
