// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "halyardprocess.h"
#include "support/builders.h"
#include "support/fakeserver.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Halyard::Test;
using namespace Qt::StringLiterals;

class tst_HalyardCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void getsFlagsOfAnyShape_data();
    void getsFlagsOfAnyShape();
    void knowsWhatWasAsked();
    void missesUnknownKeys();
    void printsATable();
    void lists();
    void listsNothing();
    void asksOnceAndAsWhom();
    void doesNotTurnAStrangerIntoWhoIsLookedAt();
    void asksAsAFreshStranger();
    void evaluatesOnlyTheKeys();
    void prefersOverrides();
    void takesItsOwnListAsBootstrap();
    void isOfflineWhenTold();
    void refusesACacheThatThereIsNot();
    void survivesHostileKeys();
    void leavesNothingBehind();

private:
    [[nodiscard]] CommandResult run(const QStringList &arguments) const;
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_HalyardCommand::init()
{
    m_server = std::make_unique<FakeServer>();
    m_server->setAnswer(
        Answer::json(v2Answer({{.key = u"on"_s, .payload = u"[1]"_s, .id = 7, .version = 3},
                               {.key = u"off"_s, .value = false},
                               {.key = u"layout"_s, .value = u"compact"_s}})));
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_HalyardCommand::cleanup()
{
    m_server.reset();
}

CommandResult tst_HalyardCommand::run(const QStringList &arguments) const
{
    CommandResult result = runHalyard(arguments, commandEnvironment(m_server->url()));
    if (result.out.contains("phc_secret") || result.err.contains("phc_secret"))
        QTest::qFail("the token was printed", __FILE__, __LINE__);
    return result;
}

QString tst_HalyardCommand::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void tst_HalyardCommand::getsFlagsOfAnyShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QJsonValue>("id");

    const QList<FlagRow> flags{{.key = u"on"_s, .id = 7},
                               {.key = u"layout"_s, .value = u"compact"_s}};
    QTest::newRow("v2") << v2Answer(flags) << QJsonValue(7);
    QTest::newRow("v3") << v3Answer(flags) << QJsonValue(7);
    QTest::newRow("legacy") << legacyAnswer(flags) << QJsonValue();
}

void tst_HalyardCommand::getsFlagsOfAnyShape()
{
    QFETCH(const QByteArray, body);
    m_server->setAnswer(Answer::json(body));

    const CommandResult result = run({u"get"_s, u"--json"_s, u"on"_s, u"layout"_s});

    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, ""_ba);
    QCOMPARE(result.flag(u"on"_s).value("value"_L1), QJsonValue(true));
    QTEST(result.flag(u"on"_s).value("id"_L1), "id");
    QCOMPARE(result.flag(u"layout"_s).value("value"_L1), QJsonValue(u"compact"_s));
    QCOMPARE(result.flag(u"layout"_s).value("source"_L1), QJsonValue(u"live"_s));
    QCOMPARE(result.json().value("state"_L1), QJsonValue(u"ready"_s));
}

void tst_HalyardCommand::knowsWhatWasAsked()
{
    const CommandResult result = run({u"get"_s, u"--json"_s, u"off"_s});
    QCOMPARE(result.status, 0);
    const QJsonObject json = result.json();
    QCOMPARE(json.value("flags"_L1).toObject().keys(), QStringList{u"off"_s});
    QCOMPARE(result.flag(u"off"_s).value("value"_L1), QJsonValue(false));
    QVERIFY(json.value("error"_L1).isNull());
    QCOMPARE(json.value("request_id"_L1), QJsonValue(AnswerOptions().requestId));
    QCOMPARE(json.value("evaluated_at"_L1).toInteger(), *AnswerOptions().evaluatedAt);
    QCOMPARE(json.value("cache"_L1).toObject().value("state"_L1), QJsonValue(u"off"_s));
}

void tst_HalyardCommand::missesUnknownKeys()
{
    const CommandResult result = run({u"get"_s, u"--json"_s, u"on"_s, u"nope"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.startsWith("halyard: no value for nope."), result.err.constData());
    QCOMPARE(result.err.count('\n'), 1);
    const QJsonObject missing = result.flag(u"nope"_s);
    QCOMPARE(missing.size(), 10);
    QVERIFY(missing.value("value"_L1).isNull());
    QCOMPARE(missing.value("source"_L1), QJsonValue(u"none"_s));
}

void tst_HalyardCommand::printsATable()
{
    const CommandResult result = run({u"get"_s, u"layout"_s, u"on"_s});
    QCOMPARE(result.status, 0);
    const QByteArrayList lines = result.out.split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).startsWith("KEY     VALUE    SOURCE  AGE  REASON"));
    QVERIFY(lines.at(1).startsWith("layout  compact  live    now  "));
    QVERIFY(lines.at(2).startsWith("on      true     live    now  "));
    QVERIFY(lines.at(2).endsWith("  3"));
    QVERIFY(!result.out.contains('\x1b'));
}

void tst_HalyardCommand::lists()
{
    const CommandResult result = run({u"list"_s, u"--json"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json().value("flags"_L1).toObject().keys(),
             (QStringList{u"layout"_s, u"off"_s, u"on"_s}));
}

void tst_HalyardCommand::listsNothing()
{
    m_server->setAnswer(Answer::json(v2Answer({})));
    const CommandResult result = run({u"list"_s, u"--json"_s});
    QCOMPARE(result.status, 0);
    QVERIFY(result.json().value("flags"_L1).toObject().isEmpty());
}

void tst_HalyardCommand::asksOnceAndAsWhom()
{
    const CommandResult result =
        run({u"get"_s, u"on"_s, u"--as"_s, u"operator-7"_s, u"--group"_s, u"company=acme"_s,
             u"--property"_s, u"plan=\"pro\""_s, u"--group-property"_s, u"company.seats=40"_s,
             u"--header"_s, u"X-Edge: yes"_s, u"--context"_s, u"hmi"_s, u"--no-geoip"_s,
             u"--runtime"_s, u"all"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(m_server->requestCount(), 1);
    const Request request = m_server->lastRequest();
    const QJsonObject body = request.json();
    QCOMPARE(body.value("token"_L1), QJsonValue(u"phc_secret_token"_s));
    QCOMPARE(body.value("distinct_id"_L1), QJsonValue(u"operator-7"_s));
    QCOMPARE(body.value("groups"_L1).toObject(), (QJsonObject{{u"company"_s, u"acme"_s}}));
    QCOMPARE(body.value("person_properties"_L1).toObject(), (QJsonObject{{u"plan"_s, u"pro"_s}}));
    QCOMPARE(body.value("group_properties"_L1).toObject().value("company"_L1).toObject(),
             (QJsonObject{{u"seats"_s, 40}}));
    QCOMPARE(body.value("evaluation_runtime"_L1), QJsonValue(u"all"_s));
    QCOMPARE(body.value("evaluation_contexts"_L1).toArray(), QJsonArray{u"hmi"_s});
    QCOMPARE(body.value("geoip_disable"_L1), QJsonValue(true));
    QCOMPARE(request.header("X-Edge"), "yes"_ba);
}

void tst_HalyardCommand::doesNotTurnAStrangerIntoWhoIsLookedAt()
{
    for (const QString &command : {u"get"_s, u"evaluate"_s}) {
        QCOMPARE(run({command, u"on"_s, u"--as"_s, u"operator-7"_s}).status, 0);
        const QJsonObject body = m_server->lastRequest().json();
        QVERIFY(!body.contains("$anon_distinct_id"_L1));
        QVERIFY(!body.contains("$device_id"_L1));
    }
}

void tst_HalyardCommand::asksAsAFreshStranger()
{
    const QStringList arguments{u"get"_s, u"on"_s,      u"--property"_s,
                                u"a=1"_s, u"--group"_s, u"b=c"_s};
    QCOMPARE(run(arguments).status, 0);
    QCOMPARE(run(arguments).status, 0);
    QCOMPARE(m_server->requestCount(), 2);
    const QJsonObject first = m_server->requests().at(0).json();
    const QJsonObject second = m_server->requests().at(1).json();
    QVERIFY(!first.value("distinct_id"_L1).toString().isEmpty());
    QVERIFY(first.value("distinct_id"_L1) != second.value("distinct_id"_L1));
    QCOMPARE(first.value("person_properties"_L1).toObject(), (QJsonObject{{u"a"_s, 1}}));
    QCOMPARE(first.value("groups"_L1).toObject(), (QJsonObject{{u"b"_s, u"c"_s}}));
}

void tst_HalyardCommand::evaluatesOnlyTheKeys()
{
    const CommandResult result =
        run({u"evaluate"_s, u"--json"_s, u"--as"_s, u"me"_s, u"on"_s, u"nope"_s});
    QCOMPARE(result.status, 1);
    QCOMPARE(m_server->lastRequest().json().value("flag_keys_to_evaluate"_L1).toArray(),
             (QJsonArray{u"on"_s, u"nope"_s}));
    QCOMPARE(result.flag(u"on"_s).value("source"_L1), QJsonValue(u"live"_s));
    QCOMPARE(result.json().value("state"_L1), QJsonValue(u"ready"_s));
    QCOMPARE(result.json().value("request_id"_L1), QJsonValue(AnswerOptions().requestId));
}

void tst_HalyardCommand::prefersOverrides()
{
    const QString file = write(u"o.json"_s, R"({"on": false, "mine": "wide"})");
    for (const QStringList &whom : {QStringList(), QStringList{u"--as"_s, u"me"_s}}) {
        const CommandResult result = run(
            QStringList{u"get"_s, u"--json"_s, u"--overrides"_s, file, u"on"_s, u"mine"_s} + whom);
        QCOMPARE(result.status, 0);
        QCOMPARE(result.flag(u"on"_s).value("value"_L1), QJsonValue(false));
        QCOMPARE(result.flag(u"on"_s).value("source"_L1), QJsonValue(u"override"_s));
        QCOMPARE(result.flag(u"mine"_s).value("value"_L1), QJsonValue(u"wide"_s));
    }
}

void tst_HalyardCommand::takesItsOwnListAsBootstrap()
{
    const QString file = write(u"b.json"_s, run({u"list"_s, u"--json"_s}).out);
    const CommandResult result =
        run({u"list"_s, u"--json"_s, u"--offline"_s, u"--bootstrap"_s, file});
    QCOMPARE(result.status, 0);
    QCOMPARE(m_server->requestCount(), 1);
    QCOMPARE(result.flag(u"off"_s).value("value"_L1), QJsonValue(false));
    QCOMPARE(result.flag(u"off"_s).value("source"_L1), QJsonValue(u"bootstrap"_s));
    QCOMPARE(result.flag(u"layout"_s).value("variant"_L1), QJsonValue(u"compact"_s));
    QCOMPARE(result.flag(u"on"_s).value("payload"_L1), QJsonValue(QJsonArray{1}));
}

void tst_HalyardCommand::isOfflineWhenTold()
{
    const CommandResult result = run({u"get"_s, u"--json"_s, u"--offline"_s, u"on"_s});
    QCOMPARE(result.status, 3);
    QCOMPARE(m_server->connectionCount(), 0);
    QCOMPARE(result.json().value("state"_L1), QJsonValue(u"offline"_s));
    QVERIFY(result.json().value("error"_L1).isNull());
    QVERIFY2(result.err.contains("drop --offline"), result.err.constData());
    QVERIFY(result.took < std::chrono::seconds{5});
    QCOMPARE(run({u"list"_s, u"--offline"_s}).status, 3);
}

void tst_HalyardCommand::refusesACacheThatThereIsNot()
{
    const CommandResult result = run({u"get"_s, u"--json"_s, u"on"_s, u"--cache"_s,
                                      u"carrier-pigeon://u:hunter2@loft/?ttl=3"_s});
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains("there is no such cache"), result.err.constData());
    QVERIFY(!result.out.contains("hunter2") && !result.err.contains("hunter2"));
}

void tst_HalyardCommand::survivesHostileKeys()
{
    const QString key = u"\x1b[31m\u202e\u009b\n\"x"_s;
    m_server->setAnswer(Answer::json(v2Answer({{.key = key, .value = u"\x1b]0;\u0007"_s}})));

    const CommandResult table = run({u"get"_s, key});
    QCOMPARE(table.status, 0);
    QCOMPARE(table.out.count('\n'), 2);
    QVERIFY(!table.out.contains('\x1b') && !table.out.contains('\x07'));
    const CommandResult json = run({u"get"_s, u"--json"_s, key});
    QCOMPARE(json.flag(key).value("value"_L1), QJsonValue(u"\x1b]0;\u0007"_s));
    QVERIFY(!json.out.contains('\x1b') && !json.out.contains("\u009b"));
}

void tst_HalyardCommand::leavesNothingBehind()
{
    QProcessEnvironment environment = commandEnvironment(m_server->url());
    for (const QString &variable : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s,
                                    u"XDG_CONFIG_HOME"_s, u"XDG_STATE_HOME"_s})
        environment.insert(variable, m_folder->path());
    QCOMPARE(runHalyard({u"get"_s, u"on"_s, u"--as"_s, u"me"_s}, environment).status, 0);
    QCOMPARE(runHalyard({u"list"_s}, environment).status, 0);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_HalyardCommand)
#include "tst_halyardcommand.moc"
