// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "arguments.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace Halyard;
using namespace Halyard::Cli;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Request parse(const QStringList &arguments, const QStringList &environment = {})
{
    QProcessEnvironment variables;
    variables.insert(u"HALYARD_TOKEN"_s, u"phc_env"_s);
    for (const QString &variable : environment)
        variables.insert(variable.section('='_L1, 0, 0), variable.section('='_L1, 1));
    return parseArguments(QStringList{u"halyard"_s} + arguments, variables);
}

QString usageError(const Request &request)
{
    const auto *error = std::get_if<UsageError>(&request);
    return error == nullptr ? u"(no error)"_s : error->text;
}

//! Default ones after an error, which then shows in what a test expects.
Arguments accepted(const Request &request)
{
    const auto *arguments = std::get_if<Arguments>(&request);
    if (arguments == nullptr)
        qWarning("%ls", qUtf16Printable(usageError(request)));
    return arguments == nullptr ? Arguments() : *arguments;
}

} // namespace

class tst_Arguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void knowsTheCommands_data();
    void knowsTheCommands();
    void offersHelp_data();
    void offersHelp();
    void offersTheVersion();
    void takesTokenAndHostFromTheEnvironment();
    void prefersOptionsToTheEnvironment();
    void namesTheVariableThatIsWrong();
    void needsNoTokenOffline();
    void takesEverythingAfterTwoDashesAsKeys();
    void asksForEachKeyOnce();
    void describesThePerson();
    void passesOptionsOn();
    void limitsTheTimeOfARequest();
    void watchesUntilTold();
    void remembersNothingOfItsOwn();
};

void tst_Arguments::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &line, const QString &expected) {
        QTest::newRow(name) << line << expected;
    };
    row("nothing", u""_s, u"no command"_s);
    row("unknown command", u"frobnicate"_s, u"unknown command 'frobnicate'"_s);
    row("unknown option", u"get|--frob|a"_s, u"unknown option --frob"_s);
    row("unknown short option", u"get|-x|a"_s, u"unknown option -x"_s);
    row("value missing", u"get|a|--host"_s, u"missing value after '--host'"_s);
    row("value unwanted", u"get|a|--json=1"_s, u"unexpected value after '--json'"_s);
    row("no key", u"get"_s, u"no flag key"_s);
    row("empty key", u"get|a|"_s, u"cannot be empty"_s);
    row("no key to evaluate", u"evaluate|--as|me"_s, u"no flag key"_s);
    row("evaluate for nobody", u"evaluate|a"_s, u"needs --as"_s);
    row("list with keys", u"list|a"_s, u"takes no keys"_s);
    row("help on nonsense", u"help|frob"_s, u"no command 'frob'"_s);
    row("watch option elsewhere", u"get|a|--count|3"_s, u"--count is for watch only"_s);
    row("given twice", u"get|a|--as|me|--as|you"_s, u"--as is given twice"_s);
    row("group given twice", u"get|a|--group|c=1|--group|c=2"_s, u"--group c is given twice"_s);
    row("empty token", u"get|a|--token|"_s, u"no project token"_s);
    row("personal key", u"get|a|--token|phx_1"_s, u"--token takes the project token"_s);
    row("token with a space", u"get|a|--token|phc a"_s, u"--token contains"_s);
    row("cache without token", u"list|--offline|--token||--cache|memory:"_s, u"a cache belongs"_s);
    row("host without scheme", u"get|a|--host|eu.example"_s, u"--host takes a URL"_s);
    row("host of another kind", u"get|a|--host|ftp://x"_s, u"--host takes an https"_s);
    row("host with a space", u"get|a|--host|https://a b"_s, u"--host is not a valid URL"_s);
    row("host without a name", u"get|a|--host|https://"_s, u"--host is not a valid URL"_s);
    row("host with a password", u"get|a|--host|https://u:p@x"_s, u"--host takes no user name"_s);
    row("empty host", u"get|a|--host|"_s, u"--host is empty"_s);
    row("id of nobody", u"get|a|--as|null"_s, u"names nobody"_s);
    row("empty id", u"get|a|--as|"_s, u"names nobody"_s);
    row("group without key", u"get|a|--group|company"_s, u"--group takes type=key"_s);
    row("property without value", u"get|a|--property|plan"_s, u"--property takes name=json"_s);
    row("text without quotes", u"get|a|--property|plan=pro"_s, u"plan='\"pro\"'"_s);
    row("property of no group", u"get|a|--group-property|c.n=1"_s, u"needs --group c=KEY"_s);
    row("no cache", u"get|a|--cache|"_s, u"--cache at character 1: "_s);
    row("cache path", u"get|a|--cache|/var/lib/x"_s, u"--cache at character 1: "_s);
    row("no bootstrap file", u"get|a|--bootstrap|"_s, u"--bootstrap names no file"_s);
    row("no overrides file", u"get|a|--overrides|"_s, u"--overrides names no file"_s);
    row("header without colon", u"get|a|--header|X"_s, u"--header takes 'Name: value'"_s);
    row("no time", u"get|a|--timeout|soon"_s, u"--timeout takes a time"_s);
    row("interval too short", u"watch|--interval|29s"_s, u"--interval takes a time from 30s"_s);
    row("count of nothing", u"watch|--count|0"_s, u"--count takes a number"_s);
    row("watch for no time", u"watch|--for|0s"_s, u"--for takes a time"_s);
    row("unknown runtime", u"get|a|--runtime|robot"_s, u"--runtime takes client"_s);
    row("empty context", u"get|a|--context|"_s, u"--context is empty"_s);
}

void tst_Arguments::refusesWhatItDoesNotUnderstand()
{
    QFETCH(const QString, line);
    QFETCH(const QString, expected);

    const QStringList words = line.isEmpty() ? QStringList() : line.split('|'_L1);
    const QString error = usageError(parse(words));
    QVERIFY2(error.contains(expected), qPrintable(error));
    QVERIFY(!error.contains("phx_1"_L1));
}

void tst_Arguments::knowsTheCommands_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<Command>("expected");

    QTest::newRow("get") << QStringList{u"get"_s, u"a"_s} << Command::Get;
    QTest::newRow("options first") << QStringList{u"--json"_s, u"get"_s, u"a"_s} << Command::Get;
    QTest::newRow("list") << QStringList{u"list"_s} << Command::List;
    QTest::newRow("watch") << QStringList{u"watch"_s} << Command::Watch;
    QTest::newRow("watch a key") << QStringList{u"watch"_s, u"a"_s} << Command::Watch;
    QTest::newRow("evaluate") << QStringList{u"evaluate"_s, u"--as"_s, u"me"_s, u"a"_s}
                              << Command::Evaluate;
}

void tst_Arguments::knowsTheCommands()
{
    QFETCH(const QStringList, words);

    const Request request = parse(words);
    QVERIFY2(std::holds_alternative<Arguments>(request), qPrintable(usageError(request)));
    QTEST(std::get<Arguments>(request).command, "expected");
}

void tst_Arguments::offersHelp_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("topic");

    QTest::newRow("--help") << QStringList{u"--help"_s} << QString();
    QTest::newRow("-h") << QStringList{u"-h"_s} << QString();
    QTest::newRow("help") << QStringList{u"help"_s} << QString();
    QTest::newRow("help get") << QStringList{u"help"_s, u"get"_s} << u"get"_s;
    QTest::newRow("get --help") << QStringList{u"get"_s, u"--help"_s} << u"get"_s;
    QTest::newRow("help --help") << QStringList{u"help"_s, u"--help"_s} << QString();
}

void tst_Arguments::offersHelp()
{
    QFETCH(const QStringList, words);

    const Request request = parse(words);
    QVERIFY2(std::holds_alternative<HelpRequest>(request), qPrintable(usageError(request)));
    QTEST(std::get<HelpRequest>(request).topic, "topic");
}

void tst_Arguments::offersTheVersion()
{
    QVERIFY(std::holds_alternative<VersionRequest>(parse({u"--version"_s})));
    QVERIFY(std::holds_alternative<VersionRequest>(parse({u"-v"_s})));
}

void tst_Arguments::takesTokenAndHostFromTheEnvironment()
{
    const Arguments arguments =
        accepted(parse({u"list"_s}, {u"HALYARD_HOST=https://flags.example/x"_s}));
    QCOMPARE(arguments.options.projectToken, u"phc_env"_s);
    QCOMPARE(arguments.options.host, QUrl(u"https://flags.example/x"_s));
    QCOMPARE(accepted(parse({u"list"_s})).options.host, ClientOptions().host);
}

void tst_Arguments::prefersOptionsToTheEnvironment()
{
    const Arguments arguments = accepted(
        parse({u"list"_s, u"--token"_s, u"phc_option"_s, u"--host"_s, u"https://option.example"_s},
              {u"HALYARD_HOST=nonsense"_s}));
    QCOMPARE(arguments.options.projectToken, u"phc_option"_s);
    QCOMPARE(arguments.options.host, QUrl(u"https://option.example"_s));
}

void tst_Arguments::namesTheVariableThatIsWrong()
{
    const QString host = usageError(parse({u"list"_s}, {u"HALYARD_HOST=nonsense"_s}));
    QVERIFY2(host.startsWith("HALYARD_HOST takes"_L1), qPrintable(host));
    const QString token = usageError(parse({u"list"_s}, {u"HALYARD_TOKEN=phx_secret"_s}));
    QVERIFY2(token.startsWith("HALYARD_TOKEN takes"_L1), qPrintable(token));
    QVERIFY(!token.contains("phx_secret"_L1));
}

void tst_Arguments::needsNoTokenOffline()
{
    const Request request = parse({u"list"_s, u"--offline"_s}, {u"HALYARD_TOKEN="_s});
    QVERIFY2(std::holds_alternative<Arguments>(request), qPrintable(usageError(request)));
    QCOMPARE(accepted(request).options.connectivity, ClientOptions::Connectivity::Offline);
}

void tst_Arguments::takesEverythingAfterTwoDashesAsKeys()
{
    const Arguments arguments =
        accepted(parse({u"get"_s, u"--json"_s, u"--"_s, u"--json"_s, u"-x"_s, u"--"_s}));
    QCOMPARE(arguments.keys, (QStringList{u"--json"_s, u"-x"_s, u"--"_s}));
    QCOMPARE(arguments.form, Form::Json);
}

void tst_Arguments::asksForEachKeyOnce()
{
    QCOMPARE(accepted(parse({u"get"_s, u"b"_s, u"a"_s, u"b"_s})).keys,
             (QStringList{u"b"_s, u"a"_s}));
}

void tst_Arguments::describesThePerson()
{
    const FlagContext person =
        accepted(parse({u"get"_s, u"a"_s, u"--as"_s, u"me"_s, u"--group"_s, u"company=ac=me"_s,
                        u"--property"_s, u"plan=\"pro\""_s, u"--property"_s, u"sizes=[1,2]"_s,
                        u"--group-property"_s, u"company.site.name=\"x\""_s, u"--group-property"_s,
                        u"company.seats=40"_s}))
            .person;
    QCOMPARE(person.distinctId, u"me"_s);
    QVERIFY(person.anonymousId.isEmpty());
    QCOMPARE(person.groups, (QMap<QString, QString>{{u"company"_s, u"ac=me"_s}}));
    QCOMPARE(person.personProperties,
             (QJsonObject{{u"plan"_s, u"pro"_s}, {u"sizes"_s, QJsonArray{1, 2}}}));
    QCOMPARE(person.groupProperties.value(u"company"_s),
             (QJsonObject{{u"site.name"_s, u"x"_s}, {u"seats"_s, 40}}));
}

void tst_Arguments::passesOptionsOn()
{
    const Arguments arguments = accepted(parse(
        {u"list"_s, u"--runtime"_s, u"server"_s, u"--context"_s, u"a"_s, u"--context"_s, u"b"_s,
         u"--no-geoip"_s, u"--insecure-http"_s, u"--overrides"_s, u"o.json"_s, u"--bootstrap"_s,
         u"b.json"_s, u"--cache"_s, u"memory://local/?ttl=3"_s, u"--header"_s, u"X-Proxy: yes"_s}));
    const ClientOptions &options = arguments.options;
    QCOMPARE(options.runtime, ClientOptions::Runtime::Server);
    QCOMPARE(options.evaluationContexts, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(options.geoIp, ClientOptions::GeoIp::Disabled);
    QCOMPARE(options.plainHttp, ClientOptions::PlainHttp::Allowed);
    QCOMPARE(options.overridesFile, u"o.json"_s);
    QCOMPARE(arguments.bootstrapFile, u"b.json"_s);
    QCOMPARE(options.fallbackCache, QUrl(u"memory://local/?ttl=3"_s));
    QCOMPARE(options.headers.size(), 1);
    QCOMPARE(options.headers.first(), (std::pair{"X-Proxy"_ba, "yes"_ba}));
}

void tst_Arguments::limitsTheTimeOfARequest()
{
    QCOMPARE(accepted(parse({u"list"_s})).timeout, 10s);
    const Arguments arguments = accepted(parse({u"list"_s, u"--timeout"_s, u"500ms"_s}));
    QCOMPARE(arguments.timeout, 500ms);
    QCOMPARE(arguments.options.requestDeadline, 500ms);
    QCOMPARE(arguments.options.silenceLimit, 500ms);
    QCOMPARE(arguments.options.refreshInterval, 0ms);
}

void tst_Arguments::watchesUntilTold()
{
    const Arguments unlimited = accepted(parse({u"watch"_s}));
    QCOMPARE(unlimited.options.refreshInterval, 30s);
    QCOMPARE(unlimited.changeLimit, 0);
    QCOMPARE(unlimited.watchTime, 0ms);

    const Arguments limited = accepted(
        parse({u"watch"_s, u"--interval"_s, u"0"_s, u"--count"_s, u"3"_s, u"--for"_s, u"1m"_s}));
    QCOMPARE(limited.options.refreshInterval, 0ms);
    QCOMPARE(limited.changeLimit, 3);
    QCOMPARE(limited.watchTime, 1min);
}

void tst_Arguments::remembersNothingOfItsOwn()
{
    const ClientOptions options = accepted(parse({u"list"_s})).options;
    QCOMPARE(options.identityStorage, ClientOptions::IdentityStorage::InMemory);
    QCOMPARE(options.preload, ClientOptions::Preload::WhenAsked);
    QVERIFY(options.fallbackCache.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Arguments)
#include "tst_arguments.moc"
