// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "halyardprocess.h"
#include "support/builders.h"
#include "support/fakeserver.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>

using namespace Halyard::Test;
using namespace Qt::StringLiterals;

class tst_HalyardWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void printsWhatIsKnownThenWhatChanges();
    void asksOnceUnlessTold();
    void printsOnlyTheKeysItWasGiven();
    void printsChangesOfTheState();
    void followsTheOverrides();
    void startsWithWhatWasShipped();
    void endsOnSignals_data();
    void endsOnSignals();
    void endsAfterSomeChanges();
    void endsAfterSomeTime();
    void endsWhenNobodyReads();
    void endsWhenStdoutIsClosed();

private:
    void start(const QStringList &arguments);
    void signal(int number);
    //! Reads on, and gives all lines so far that tell of flags, or, else, of states.
    [[nodiscard]] QList<QJsonObject> changes();
    [[nodiscard]] QStringList states();
    [[nodiscard]] QJsonObject lastChange();
    void read();
    void answer(const QList<FlagRow> &flags);
    //! What \a script, which finds the program as $HALYARD, says on stderr.
    [[nodiscard]] QByteArray statusInShell(const QByteArray &script) const;
    [[nodiscard]] bool writeOverrides(const QByteArray &content);

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
    QTemporaryDir m_folder;
};

void tst_HalyardWatch::init()
{
    m_output.clear();
    m_server = std::make_unique<FakeServer>();
    answer({{.key = u"a"_s}, {.key = u"b"_s, .value = false}});
}

void tst_HalyardWatch::cleanup()
{
    if (m_process && m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        QVERIFY(m_process->waitForFinished());
    }
    m_process.reset();
    m_server.reset();
}

void tst_HalyardWatch::start(const QStringList &arguments)
{
    m_process = startHalyard(QStringList{u"watch"_s, u"--interval"_s, u"0"_s} + arguments,
                             commandEnvironment(m_server->url()));
    QVERIFY(m_process->waitForStarted());
}

void tst_HalyardWatch::signal(int number)
{
    const auto process = pid_t(m_process->processId());
    // To kill(), 0 is everybody around, this test included.
    QVERIFY(process > 0);
    QCOMPARE(::kill(process, number), 0);
}

void tst_HalyardWatch::read()
{
    m_output += m_process->readAllStandardOutput();
}

QList<QJsonObject> tst_HalyardWatch::changes()
{
    read();
    QList<QJsonObject> changes;
    for (const QByteArray &line : m_output.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.contains("key"_L1))
            changes.append(object);
    }
    return changes;
}

QStringList tst_HalyardWatch::states()
{
    read();
    QStringList states;
    for (const QByteArray &line : m_output.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.contains("state"_L1))
            states.append(object.value("state"_L1).toString());
    }
    return states;
}

QJsonObject tst_HalyardWatch::lastChange()
{
    return changes().value(changes().size() - 1);
}

void tst_HalyardWatch::answer(const QList<FlagRow> &flags)
{
    m_server->setAnswer(Answer::json(v2Answer(flags)));
}

bool tst_HalyardWatch::writeOverrides(const QByteArray &content)
{
    QFile file(m_folder.filePath(u"overrides.json"_s));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray tst_HalyardWatch::statusInShell(const QByteArray &script) const
{
    QProcessEnvironment environment = commandEnvironment(m_server->url());
    environment.insert(u"HALYARD"_s, QStringLiteral(HALYARD_PROGRAM));
    QProcess shell;
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/sh"_s, {u"-c"_s, QString::fromUtf8(script)});
    return shell.waitForFinished() ? shell.readAllStandardError() : "still running"_ba;
}

void tst_HalyardWatch::printsWhatIsKnownThenWhatChanges()
{
    start({});
    QTRY_COMPARE(changes().size(), 2);
    const QJsonObject first = changes().value(0);
    QCOMPARE(first.value("key"_L1), QJsonValue(u"a"_s));
    QCOMPARE(first.value("before"_L1).toObject().value("source"_L1), QJsonValue(u"none"_s));
    QCOMPARE(first.value("now"_L1).toObject().value("value"_L1), QJsonValue(true));
    QCOMPARE(first.value("now"_L1).toObject().size(), 10);
    const auto time = QDateTime::fromString(first.value("time"_L1).toString(), Qt::ISODateWithMs);
    QVERIFY(time.isValid());
    QCOMPARE(time.timeSpec(), Qt::UTC);

    answer({{.key = u"a"_s, .value = u"wide"_s}, {.key = u"b"_s, .value = false}});
    signal(SIGUSR1);
    QTRY_COMPARE(changes().size(), 3);
    QCOMPARE(lastChange().value("key"_L1), QJsonValue(u"a"_s));
    QCOMPARE(lastChange().value("now"_L1).toObject().value("variant"_L1), QJsonValue(u"wide"_s));
    QCOMPARE(lastChange().value("before"_L1).toObject().value("value"_L1), QJsonValue(true));

    answer({{.key = u"a"_s, .value = u"wide"_s}});
    signal(SIGUSR1);
    QTRY_COMPARE(changes().size(), 4);
    QCOMPARE(lastChange().value("key"_L1), QJsonValue(u"b"_s));
    QVERIFY(lastChange().value("now"_L1).toObject().value("value"_L1).isNull());
    QCOMPARE(m_process->readAllStandardError(), ""_ba);
}

void tst_HalyardWatch::asksOnceUnlessTold()
{
    start({u"--as"_s, u"me"_s, u"--group"_s, u"company=acme"_s});
    QTRY_COMPARE(changes().size(), 2);
    QCOMPARE(m_server->requestCount(), 1);
    const QJsonObject body = m_server->lastRequest().json();
    QCOMPARE(body.value("distinct_id"_L1), QJsonValue(u"me"_s));
    QCOMPARE(body.value("groups"_L1).toObject().keys(), QStringList{u"company"_s});
    signal(SIGUSR1);
    QTRY_COMPARE(m_server->requestCount(), 2);
}

void tst_HalyardWatch::printsOnlyTheKeysItWasGiven()
{
    start({u"b"_s});
    QTRY_COMPARE(states(), QStringList{u"ready"_s});
    QCOMPARE(changes().size(), 1);
    QCOMPARE(lastChange().value("key"_L1), QJsonValue(u"b"_s));
}

void tst_HalyardWatch::printsChangesOfTheState()
{
    start({});
    QTRY_COMPARE(states(), QStringList{u"ready"_s});
    m_server->setAnswer(Answer::text(503));
    signal(SIGUSR1);
    QTRY_COMPARE(states(), (QStringList{u"ready"_s, u"degraded"_s}));
    QVERIFY(m_output.contains(R"("kind":"api_error_503")"));
    QCOMPARE(m_output.count(R"("known":2,)"), 2);
    QCOMPARE(changes().size(), 2);
    answer({{.key = u"a"_s}, {.key = u"b"_s, .value = false}});
    signal(SIGUSR1);
    QTRY_COMPARE(states(), (QStringList{u"ready"_s, u"degraded"_s, u"ready"_s}));
}

void tst_HalyardWatch::followsTheOverrides()
{
    QVERIFY(writeOverrides(R"({"mine": true})"));
    start({u"--offline"_s, u"--overrides"_s, m_folder.filePath(u"overrides.json"_s)});
    QTRY_COMPARE(changes().size(), 1);
    QVERIFY(writeOverrides(R"({"mine": "wide"})"));
    QTRY_COMPARE(changes().size(), 2);
    QCOMPARE(lastChange().value("now"_L1).toObject().value("source"_L1), QJsonValue(u"override"_s));
    QCOMPARE(lastChange().value("now"_L1).toObject().value("value"_L1), QJsonValue(u"wide"_s));
    QCOMPARE(lastChange().value("before"_L1).toObject().value("value"_L1), QJsonValue(true));
    QCOMPARE(m_server->connectionCount(), 0);
}

void tst_HalyardWatch::startsWithWhatWasShipped()
{
    QVERIFY(writeOverrides(R"({"shipped": true})"));
    m_server->goDown();
    start({u"--bootstrap"_s, m_folder.filePath(u"overrides.json"_s)});
    QTRY_COMPARE(states(), QStringList{u"degraded"_s});
    QCOMPARE(changes().size(), 1);
    QCOMPARE(lastChange().value("now"_L1).toObject().value("source"_L1),
             QJsonValue(u"bootstrap"_s));
}

void tst_HalyardWatch::endsOnSignals_data()
{
    QTest::addColumn<int>("number");

    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void tst_HalyardWatch::endsOnSignals()
{
    QFETCH(const int, number);
    start({});
    QTRY_COMPARE(changes().size(), 2);

    signal(number);

    QVERIFY(m_process->waitForFinished());
    QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_process->exitCode(), 0);
    QCOMPARE(m_process->readAllStandardError(), ""_ba);
    read();
    QVERIFY(m_output.endsWith("}\n"));
}

void tst_HalyardWatch::endsAfterSomeChanges()
{
    start({u"--count"_s, u"1"_s});
    QVERIFY(m_process->waitForFinished());
    QCOMPARE(m_process->exitCode(), 0);
    QCOMPARE(changes().size(), 1);
    QVERIFY(m_output.endsWith("}\n"));
}

void tst_HalyardWatch::endsAfterSomeTime()
{
    m_server->setAnswer(Answer().held());
    start({u"--for"_s, u"200ms"_s});
    QVERIFY(m_process->waitForFinished());
    QCOMPARE(m_process->exitCode(), 0);
    QCOMPARE(changes().size(), 0);
}

void tst_HalyardWatch::endsWhenNobodyReads()
{
    // One line and no more, so that no attempt to write another tells of the end.
    QVERIFY(writeOverrides(R"({"mine": true})"));
    const QByteArray file = m_folder.filePath(u"overrides.json"_s).toUtf8();
    const QByteArray watch = "$HALYARD watch --offline --overrides '" + file + '\'';
    QCOMPARE(statusInShell("{ " + watch + "; echo $? >&2; } | head -n 1"), "0\n"_ba);
}

void tst_HalyardWatch::endsWhenStdoutIsClosed()
{
    QCOMPARE(statusInShell("$HALYARD watch >&-; echo $? >&2"_ba), "0\n"_ba);
}

QTEST_GUILESS_MAIN(tst_HalyardWatch)
#include "tst_halyardwatch.moc"
