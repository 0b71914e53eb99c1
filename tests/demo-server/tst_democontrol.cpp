// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "demoprocess.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Halyard::Test;

namespace {

FinishedRun control(const DemoProcess &server, const QStringList &words)
{
    return runDemoServer(QStringList{u"--control"_s, server.address()} + words);
}

QJsonValue valueOf(const DemoProcess &server, QLatin1StringView key)
{
    const QJsonObject record = server.askFor("anna"_ba).flags().value(key).toObject();
    const QJsonValue variant = record.value("variant"_L1);
    return variant.isString() ? variant : record.value("enabled"_L1);
}

} // namespace

class tst_DemoControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flagsAreFlipped();
    void aFlagGoesAndComesBack();
    void switchesAreThrown();
    void everythingIsShown();
    void mistakesOfTheControlAreTold_data();
    void mistakesOfTheControlAreTold();
    void webPagesDoNotControl();
};

void tst_DemoControl::flagsAreFlipped()
{
    DemoProcess server;

    const FinishedRun run = control(server,
                                    {u"set"_s, u"dark-mode=off"_s, u"voice-control=on"_s,
                                     u"checkout-layout=spacious"_s, u"haptics=100%"_s});

    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output.count('\n'), 4);
    QVERIFY(run.output.startsWith("dark-mode, version 2, set by hand: 0 %\n"));
    QCOMPARE(valueOf(server, "dark-mode"_L1), false);
    QCOMPARE(valueOf(server, "voice-control"_L1), true);
    QCOMPARE(valueOf(server, "checkout-layout"_L1), u"spacious"_s);
    QCOMPARE(valueOf(server, "haptics"_L1), true);
    QCOMPARE(control(server, {u"reset"_s, u"dark-mode"_s}).exitCode, 0);
    QCOMPARE(valueOf(server, "dark-mode"_L1), true);
    QCOMPARE(valueOf(server, "haptics"_L1), true);
    QCOMPARE(control(server, {u"reset"_s}).exitCode, 0);
    QCOMPARE(valueOf(server, "haptics"_L1), false);
}

void tst_DemoControl::aFlagGoesAndComesBack()
{
    DemoProcess server;

    QCOMPARE(control(server, {u"set"_s, u"dark-mode=gone"_s}).output,
             "dark-mode, version 2, gone\n"_ba);
    QVERIFY(!server.askFor("anna"_ba).flags().contains("dark-mode"_L1));
    QCOMPARE(control(server, {u"reset"_s, u"dark-mode"_s}).exitCode, 0);
    QCOMPARE(valueOf(server, "dark-mode"_L1), true);
}

void tst_DemoControl::switchesAreThrown()
{
    DemoProcess server;

    QCOMPARE(control(server, {u"switch"_s, u"mode=outage"_s}).exitCode, 0);
    QCOMPARE(server.askFor("anna"_ba).status, 0);
    QCOMPARE(control(server, {u"switch"_s, u"status=502"_s}).output,
             "mode status 502, latency 0 ms\n"_ba);
    QCOMPARE(server.askFor("anna"_ba).status, 502);
    QCOMPARE(control(server, {u"switch"_s, u"mode=normal"_s, u"latency=10ms"_s}).output,
             "mode normal, latency 10 ms\n"_ba);
    QCOMPARE(server.askFor("anna"_ba).status, 200);
}

void tst_DemoControl::everythingIsShown()
{
    DemoProcess server({u"--prefix"_s, u"/ph"_s, u"--quota"_s});

    const FinishedRun run = control(server, {u"show"_s});

    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.contains("dark-mode, version 1, follows the file\n"));
    QVERIFY(run.output.contains("legacy-export, version 1, switched off in the file\n"));
    QVERIFY(run.output.contains("mode quota, latency 0 ms\n"));
    QVERIFY(run.output.contains("asked for flags 0 times, got 0 events in 0 batches\n"));
}

void tst_DemoControl::mistakesOfTheControlAreTold_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("errors");

    QTest::newRow("no such flag") << QStringList{u"set"_s, u"dark=on"_s}
                                  << "there is no flag \"dark\""_ba;
    QTest::newRow("no variants") << QStringList{u"set"_s, u"dark-mode=blue"_s}
                                 << "the flag dark-mode has no variants"_ba;
    QTest::newRow("no such variant") << QStringList{u"set"_s, u"checkout-layout=blue"_s}
                                     << "the variants of checkout-layout are control, compact"_ba;
    QTest::newRow("more than all") << QStringList{u"set"_s, u"dark-mode=101%"_s}
                                   << "percentage must be a number from 0 to 100"_ba;
    QTest::newRow("no such mode") << QStringList{u"switch"_s, u"mode=x"_s}
                                  << "mode must be one of"_ba;
    QTest::newRow("no such status")
        << QStringList{u"switch"_s, u"status=x"_s} << "status must be a number"_ba;
}

void tst_DemoControl::mistakesOfTheControlAreTold()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, errors);
    DemoProcess server;

    const FinishedRun run = control(server, words);

    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.startsWith(QByteArray("halyard-demo-server: "_ba + errors)),
             run.errors.constData());
}

void tst_DemoControl::webPagesDoNotControl()
{
    DemoProcess server;

    const WireAnswer answer =
        server.send(wireRequest("POST"_ba, "/demo/switches"_ba, R"({"mode":"outage"})"_ba,
                                "Origin: http://example.com\r\nContent-Type: text/plain\r\n"_ba));

    QCOMPARE(answer.status, 403);
    QCOMPARE(server.askFor("anna"_ba).status, 200);
}

QTEST_GUILESS_MAIN(tst_DemoControl)
#include "tst_democontrol.moc"
