// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/commandline.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard::Inspector;
using Action = CommandLine::Action;

class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensPlaces();
    void takesTheUsualCache();
    void asksAServer();
    void takesServersFromTheEnvironment();
    void readsWhatToExport();
    void guessesFormats_data();
    void guessesFormats();
    void passesOverWhatIsQts();
    void looksAsTold();
    void takesLinks();
    void refuses_data();
    void refuses();
    void helps();
};

namespace {

std::variant<CommandLine, UsageProblem> parse(const QString &words,
                                              const QMap<QString, QString> &variables = {})
{
    QProcessEnvironment environment;
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
        environment.insert(variable.key(), variable.value());
    const QStringList arguments = words.isEmpty() ? QStringList() : words.split(u' ');
    return parseCommandLine(QStringList{u"halyard-inspector"_s} + arguments, environment);
}

CommandLine lineOf(const QString &words, const QMap<QString, QString> &variables = {})
{
    const auto parsed = parse(words, variables);
    if (const auto *problem = std::get_if<UsageProblem>(&parsed))
        qFatal("%s: %s", qPrintable(words), qPrintable(problem->message));
    return std::get<CommandLine>(parsed);
}

} // namespace

void tst_CommandLine::opensPlaces()
{
    const CommandLine line = lineOf(u"/a --open b.snapshot --open redis://h/0 file:///c"_s);
    QCOMPARE(line.action, Action::ShowWindow);
    QVERIFY(!line.isHeadless());
    QCOMPARE(line.places,
             (QStringList{u"b.snapshot"_s, u"redis://h/0"_s, u"/a"_s, u"file:///c"_s}));
    QVERIFY(lineOf({}).places.isEmpty());
}

void tst_CommandLine::takesTheUsualCache()
{
    const QMap<QString, QString> usual{{u"HALYARD_CACHE"_s, u"rediss://u:secret@h/0"_s}};
    QCOMPARE(lineOf({}, usual).places, QStringList{u"rediss://u:secret@h/0"_s});
    QCOMPARE(lineOf(u"/a"_s, usual).places, QStringList{u"/a"_s});
    QCOMPARE(lineOf(u"--export -"_s, usual).places.size(), 1);
    QCOMPARE(lineOf(u"--compare a b"_s, usual).places, (QStringList{u"a"_s, u"b"_s}));
}

void tst_CommandLine::asksAServer()
{
    const CommandLine line =
        lineOf(u"--live https://flags.example --token phc_2 --as ann --group company=acme "
               "--property seats=40 --group-property company.size=7"_s);
    QVERIFY(line.live);
    QCOMPARE(line.live->host, QUrl(u"https://flags.example"_s));
    QCOMPARE(line.live->token, u"phc_2"_s);
    QCOMPARE(line.live->persons.size(), 1);
    const Halyard::FlagContext &person = line.live->persons.first();
    QCOMPARE(person.distinctId, u"ann"_s);
    QCOMPARE(person.groups.value(u"company"_s), u"acme"_s);
    QCOMPARE(person.personProperties.value(u"seats"_s), QJsonValue(40));
    QCOMPARE(person.groupProperties.value(u"company"_s).value(u"size"_s), QJsonValue(7));
}

void tst_CommandLine::takesServersFromTheEnvironment()
{
    QMap<QString, QString> variables{{u"HALYARD_TOKEN"_s, u"phc_1"_s}};
    QCOMPARE(lineOf(u"--as ann"_s, variables).live->host, QUrl(u"https://us.i.posthog.com"_s));
    variables.insert(u"HALYARD_HOST"_s, u"https://flags.example"_s);
    QCOMPARE(lineOf(u"--as ann"_s, variables).live->host, QUrl(u"https://flags.example"_s));
    QCOMPARE(lineOf(u"--live https://b.example"_s, variables).live->host,
             QUrl(u"https://b.example"_s));
    QVERIFY(lineOf(u"--live https://b.example"_s, variables).live->persons.isEmpty());
    QVERIFY(!lineOf(u"/a"_s, variables).live);
    QCOMPARE(lineOf(u"/a --identity ann"_s, variables).project->token, u"phc_1"_s);
    QVERIFY(!lineOf(u"/a"_s).project);
}

void tst_CommandLine::readsWhatToExport()
{
    const CommandLine line =
        lineOf(u"/a --export flags.csv --identity 9f3c --flag on --filter age>1h --timeout 2m"_s);
    QCOMPARE(line.action, Action::Export);
    QVERIFY(line.isHeadless());
    QCOMPARE(line.identity, u"9f3c"_s);
    QCOMPARE(line.flag, u"on"_s);
    QVERIFY(!line.filter.isEmpty());
    QCOMPARE(line.timeout, 2min);
    QCOMPARE(lineOf(u"--compare a b --export d.json"_s).action, Action::Compare);
}

void tst_CommandLine::guessesFormats_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Format>("expected");
    QTest::newRow("csv") << u"/a --export b.csv"_s << Format::Csv;
    QTest::newRow("markdown") << u"/a --export b.MD"_s << Format::Markdown;
    QTest::newRow("other") << u"/a --export b"_s << Format::Json;
    QTest::newRow("told") << u"/a --export b.csv --format json"_s << Format::Json;
    QTest::newRow("output") << u"/a --export -"_s << Format::Json;
    QTest::newRow("for people") << u"--compare a b"_s << Format::Markdown;
    QTest::newRow("for people, told") << u"--compare a b --format csv"_s << Format::Csv;
    QTest::newRow("for programs") << u"--compare a b --export -"_s << Format::Json;
}

void tst_CommandLine::guessesFormats()
{
    QFETCH(QString, words);
    QTEST(lineOf(words).format, "expected");
}

void tst_CommandLine::passesOverWhatIsQts()
{
    const CommandLine line = lineOf(u"-platform offscreen --style fusion -reverse /a"_s);
    QCOMPARE(line.places, QStringList{u"/a"_s});
}

void tst_CommandLine::looksAsTold()
{
    const CommandLine line =
        lineOf(u"--read-only --reset-layout --lang zh_CN --theme dark --screenshots /tmp/x"_s);
    QVERIFY(line.isReadOnly);
    QVERIFY(line.resetsLayout);
    QCOMPARE(line.language, u"zh_CN"_s);
    QCOMPARE(line.theme, CommandLine::Theme::Dark);
    QCOMPARE(line.screenshotFolder, u"/tmp/x"_s);
    QVERIFY(!lineOf({}).theme);
}

void tst_CommandLine::takesLinks()
{
    const CommandLine line = lineOf(u"halyard-inspector:?flag=x --safe"_s);
    QCOMPARE(line.link, u"halyard-inspector:?flag=x"_s);
    QVERIFY(line.places.isEmpty());
    QVERIFY(line.startsSafely);
    QCOMPARE(line.action, CommandLine::Action::ShowWindow);
}

void tst_CommandLine::refuses_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &words, const QString &expected) {
        QTest::newRow(name) << words << expected;
    };
    row("unknown option", u"--exprot x"_s, u"unknown option --exprot"_s);
    row("missing value", u"--export"_s, u"missing value after '--export'"_s);
    row("given twice", u"/a --export x --export y"_s, u"--export is given twice"_s);
    row("password", u"redis://u:secret@h/0"_s, u"other users of this machine see a password"_s);
    row("link to export", u"halyard-inspector:?flag=x --export y"_s, u"a link is for the window"_s);
    row("two links", u"halyard-inspector:?flag=x halyard-inspector:?flag=y"_s, u"only one link"_s);
    row("base of nothing", u"/a --base /b"_s, u"--base names the place"_s);
    row("base and filter", u"--compare a b --base c --filter x"_s, u"do not go together"_s);
    row("one place to compare", u"--compare a"_s, u"--compare takes two places"_s);
    row("three places", u"--compare a b c"_s, u"--compare takes two places"_s);
    row("two places to export", u"a b --export x"_s, u"--export takes one place"_s);
    row("nothing to export", u"--export x"_s, u"--export needs a place"_s);
    row("nobody to export", u"--live https://a.b --token phc_1 --export x"_s, u"give --as ID"_s);
    row("no token", u"--as ann"_s, u"no project token; set HALYARD_TOKEN"_s);
    row("token for nothing", u"/a --token phc_1"_s, u"--token is for --live HOST"_s);
    row("compare with nobody", u"--compare a b --live https://a.b --token phc_1"_s,
        u"--compare asks no server"_s);
    row("secret key", u"--as ann --token phx_1"_s, u"--token takes the project token"_s);
    row("no URL", u"--live flags.example --token phc_1"_s, u"--live takes a URL"_s);
    row("nobody in particular", u"--as null --token phc_1"_s, u"names nobody in particular"_s);
    row("group without person", u"--group a=b"_s, u"--group needs --as ID"_s);
    row("no group", u"--as ann --token phc_1 --group a"_s, u"--group takes type=key"_s);
    row("no JSON", u"--as ann --token phc_1 --property plan=pro"_s, u"text needs quotes"_s);
    row("bad filter", u"/a --filter scr:live"_s,
        u"--filter: at character 1: there is no prefix \"scr:\"; did you mean src:?"_s);
    row("bad format", u"/a --export x --format xml"_s, u"--format takes json, csv or md"_s);
    row("bad time", u"/a --export x --timeout soon"_s, u"--timeout takes a time"_s);
    row("bad theme", u"--theme pink"_s, u"--theme takes system, light or dark"_s);
    row("bad language", u"--lang ../x"_s, u"--lang takes a language"_s);
    row("two persons", u"/a --as ann --token phc_1 --identity bob"_s, u"give one of them"_s);
    row("read-only question", u"--as ann --token phc_1 --read-only"_s, u"asks no server"_s);
    row("format of a window", u"/a --format csv"_s, u"are for --export and --compare"_s);
}

void tst_CommandLine::refuses()
{
    QFETCH(QString, words);
    QFETCH(QString, expected);
    const auto parsed = parse(words);
    QVERIFY(std::holds_alternative<UsageProblem>(parsed));
    const QString message = std::get<UsageProblem>(parsed).message;
    QVERIFY2(message.contains(expected), qPrintable(message));
    QVERIFY(!message.contains(u"secret@"_s));
}

void tst_CommandLine::helps()
{
    QCOMPARE(lineOf(u"--help"_s).action, Action::ShowHelp);
    QCOMPARE(lineOf(u"-v"_s).action, Action::ShowVersion);
    const QString help = commandLineHelp();
    for (const QString &option : {u"--open"_s, u"--live"_s, u"--export"_s, u"--compare"_s,
                                  u"--identity"_s, u"--screenshots"_s, u"HALYARD_CACHE"_s})
        QVERIFY(help.contains(option));
    for (const QString &line : help.split(u'\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
    // A bare settings: is refused.
    QVERIFY(!help.contains(u"settings: "_s));
    const QString text = help.simplified();
    for (const QString &truth :
         {u"settings:///?org=ORG&app=APP"_s, u"a saved answer of the server's"_s,
          u"the output of 'halyard list --json'"_s, u"ask no server, and write nothing"_s,
          u"panes are arranged anew"_s, u"no such person or flag"_s, u"no answer in time"_s})
        QVERIFY2(text.contains(truth), qPrintable(truth));
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
