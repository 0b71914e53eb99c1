// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "demoprocess.h"
#include "support/rawclient.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Halyard::Test;

class tst_DemoProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLineIsTheAddress();
    void itSaysThatItIsADemo();
    void wrongUsageEndsWith2_data();
    void wrongUsageEndsWith2();
    void aTakenPortEndsWith1();
    void aBrokenFileAtTheStartEndsWith1();
    void helpAndVersionEndWith0();
    void theBuiltInFlagsCanBeEdited();
    void signalsEndItWith0_data();
    void signalsEndItWith0();
    void keysThrowTheSwitches();
};

void tst_DemoProgram::theFirstLineIsTheAddress()
{
    DemoProcess server;
    static const QRegularExpression line(
        u"\\Ahalyard-demo-server: listening on http://127\\.0\\.0\\.1:[1-9][0-9]*\n\\z"_s);

    QVERIFY(line.match(QString::fromUtf8(server.firstLine())).hasMatch());
    QCOMPARE(server.askFor("anna"_ba).status, 200);
    QVERIFY(server.process().readAllStandardOutput().isEmpty());
}

void tst_DemoProgram::itSaysThatItIsADemo()
{
    DemoProcess server;

    QTRY_VERIFY(server.log().contains("this is a demo, not PostHog"));
}

void tst_DemoProgram::wrongUsageEndsWith2_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("unknown option") << QStringList{u"--host"_s, u"0.0.0.0"_s};
    QTest::newRow("port in words") << QStringList{u"--port"_s, u"any"_s};
    QTest::newRow("port too high") << QStringList{u"--port"_s, u"65536"_s};
    QTest::newRow("no value") << QStringList{u"--port"_s};
    QTest::newRow("no unit") << QStringList{u"--latency"_s, u"500"_s};
    QTest::newRow("no patience") << QStringList{u"--patience"_s, u"0"_s};
    QTest::newRow("good status") << QStringList{u"--status"_s, u"200"_s};
    QTest::newRow("two modes") << QStringList{u"--outage"_s, u"--quota"_s};
    QTest::newRow("prefix") << QStringList{u"--prefix"_s, u"ph"_s};
    QTest::newRow("a word") << QStringList{u"set"_s, u"a=on"_s};
    QTest::newRow("control what") << QStringList{u"--control"_s, u"http://127.0.0.1:1"_s};
    QTest::newRow("control where") << QStringList{u"--control"_s, u"here"_s, u"show"_s};
    const QStringList controlled{u"--control"_s, u"http://127.0.0.1:1"_s};
    QTest::newRow("set nothing") << QStringList(controlled + QStringList{u"set"_s});
    QTest::newRow("set badly") << QStringList(controlled + QStringList{u"set"_s, u"a"_s});
    QTest::newRow("switch badly") << QStringList(controlled + QStringList{u"switch"_s, u"o=1"_s});
}

void tst_DemoProgram::wrongUsageEndsWith2()
{
    QFETCH(QStringList, arguments);

    const FinishedRun run = runDemoServer(arguments);

    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.output.isEmpty());
    QVERIFY(run.errors.startsWith("halyard-demo-server: "));
    QCOMPARE(run.errors.count('\n'), 1);
}

void tst_DemoProgram::aTakenPortEndsWith1()
{
    DemoProcess server;

    const FinishedRun run = runDemoServer({u"--port"_s, QString::number(server.port())});

    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.output.isEmpty());
    QVERIFY(run.errors.contains(": cannot listen on 127.0.0.1:"));
}

void tst_DemoProgram::aBrokenFileAtTheStartEndsWith1()
{
    const FinishedRun run = runDemoServer({u"--flags"_s, u"/nowhere/flags.json"_s});

    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errors, "halyard-demo-server: /nowhere/flags.json: there is no such file\n"_ba);
}

void tst_DemoProgram::helpAndVersionEndWith0()
{
    const FinishedRun help = runDemoServer({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.output.contains("examples/demo-server/README.md"));

    const FinishedRun version = runDemoServer({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.output.startsWith("halyard-demo-server "));
}

void tst_DemoProgram::theBuiltInFlagsCanBeEdited()
{
    const FinishedRun run = runDemoServer({u"--print-flags"_s});
    QCOMPARE(run.exitCode, 0);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(run.output);
    file.close();

    DemoProcess own({u"--flags"_s, file.fileName()});
    DemoProcess builtIn;

    QVERIFY(own.askFor("anna"_ba).flags().size() > 10);
    QCOMPARE(own.askFor("anna"_ba).flags(), builtIn.askFor("anna"_ba).flags());
}

void tst_DemoProgram::signalsEndItWith0_data()
{
    QTest::addColumn<int>("signal");

    QTest::newRow("interrupt") << SIGINT;
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("hang up") << SIGHUP;
}

void tst_DemoProgram::signalsEndItWith0()
{
    QFETCH(int, signal);
    DemoProcess server({u"--latency"_s, u"600s"_s});
    RawClient waiting(server.port());
    waiting.post("/flags"_ba, R"({"token":"t","distinct_id":"a"})"_ba);

    QCOMPARE(::kill(static_cast<pid_t>(server.process().processId()), signal), 0);

    QVERIFY(server.process().waitForFinished());
    QCOMPARE(server.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(server.process().exitCode(), 0);
}

void tst_DemoProgram::keysThrowTheSwitches()
{
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
    const QByteArray path = ::ptsname(terminal);
    DemoProcess server({}, [path] {
        ::setsid();
        const int keyboard = ::open(path.constData(), O_RDWR);
        ::ioctl(keyboard, TIOCSCTTY, 0);
        ::dup2(keyboard, STDIN_FILENO);
    });
    QTRY_VERIFY(server.log().contains("keys: o outage"));

    QCOMPARE(::write(terminal, "sl", 2), 2);
    QTRY_VERIFY(server.log().contains("mode status 503, latency 500 ms\n"));
    QCOMPARE(::write(terminal, "s", 1), 1);
    QTRY_VERIFY(server.log().endsWith("mode normal, latency 500 ms\n"));
    QCOMPARE(::write(terminal, "x", 1), 1);
    QTRY_COMPARE(server.process().state(), QProcess::NotRunning);
    QCOMPARE(server.process().exitCode(), 0);
    ::close(terminal);
}

QTEST_GUILESS_MAIN(tst_DemoProgram)
#include "tst_demoprogram.moc"
