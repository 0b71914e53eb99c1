// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "demoprocess.h"
#include "support/rawclient.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Halyard::Test;

namespace {

WireAnswer batchTo(const DemoProcess &server)
{
    return server.post("/batch/"_ba, R"({"api_key":"t","batch":[{"event":"a"}]})"_ba);
}

QJsonObject switchesOf(const DemoProcess &server)
{
    return server.send("GET /demo/switches HTTP/1.1\r\nHost: l\r\n\r\n"_ba).json();
}

int failedIn(const QJsonObject &flags)
{
    int failed = 0;
    for (const auto &record : flags)
        failed += record.toObject().value("failed"_L1).toBool() ? 1 : 0;
    return failed;
}

} // namespace

class tst_DemoFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsSetTheSwitches_data();
    void optionsSetTheSwitches();
    void switchesAreSetWhileItRuns();
    void badSwitchesAreRefused_data();
    void badSwitchesAreRefused();
    void aStatusIsAnswered_data();
    void aStatusIsAnswered();
    void anOutageAnswersNothing();
    void theQuotaIsUsedUp();
    void garbageComesWith200();
    void someFlagsFail();
    void answersDrip();
    void latencyDelays();
    void slowClientsAreDropped_data();
    void slowClientsAreDropped();
    void aHugeRequestIsAnsweredWhileItIsSent();
    void halfARequestHarmsNobody();
    void manyConnectionsAreBounded();
};

void tst_DemoFaults::optionsSetTheSwitches_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("mode");

    QTest::newRow("none") << QStringList() << u"normal"_s;
    QTest::newRow("status") << QStringList{u"--status"_s, u"502"_s} << u"status"_s;
    for (const QString &mode : {u"outage"_s, u"quota"_s, u"garbage"_s, u"errors"_s, u"drip"_s})
        QTest::newRow(qPrintable(mode)) << QStringList{u"--"_s + mode} << mode;
}

void tst_DemoFaults::optionsSetTheSwitches()
{
    QFETCH(QStringList, options);
    DemoProcess server(options + QStringList{u"--latency"_s, u"1s"_s});

    const QJsonObject switches = switchesOf(server);

    QTEST(switches.value("mode"_L1).toString(), "mode");
    QCOMPARE(switches.value("latency_ms"_L1), 1000);
    QCOMPARE(switches.value("status"_L1), options.contains(u"502"_s) ? 502 : 503);
}

void tst_DemoFaults::switchesAreSetWhileItRuns()
{
    DemoProcess server;

    QCOMPARE(server.post("/demo/switches"_ba, R"({"mode":"status","status":504})"_ba).status, 200);
    QCOMPARE(server.askFor("anna"_ba).status, 504);
    QTRY_VERIFY(server.log().contains("mode status 504, latency 0 ms\n"));

    QCOMPARE(server.post("/demo/switches"_ba, R"({"mode":"normal"})"_ba).status, 200);
    QCOMPARE(server.askFor("anna"_ba).status, 200);
    QCOMPARE(switchesOf(server).value("status"_L1), 504);
}

void tst_DemoFaults::badSwitchesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("mode") << R"({"mode":"broken"})"_ba;
    QTest::newRow("status") << R"({"status":200})"_ba;
    QTest::newRow("latency") << R"({"latency_ms":-1})"_ba;
    QTest::newRow("long latency") << R"({"latency_ms":600001})"_ba;
    QTest::newRow("latency text") << R"({"latency_ms":"1s"})"_ba;
    QTest::newRow("unknown, after a good one") << R"({"mode":"outage","x":1})"_ba;
    QTest::newRow("not an object") << "[]"_ba;
}

void tst_DemoFaults::badSwitchesAreRefused()
{
    QFETCH(QByteArray, body);
    DemoProcess server;
    const QJsonObject before = switchesOf(server);

    QCOMPARE(server.post("/demo/switches"_ba, body).status, 400);

    QCOMPARE(switchesOf(server), before);
}

void tst_DemoFaults::aStatusIsAnswered_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contentType");

    QTest::newRow("unknown token") << 401 << "application/json"_ba;
    QTest::newRow("too often") << 429 << "application/json"_ba;
    QTest::newRow("broken") << 500 << "text/plain"_ba;
    QTest::newRow("busy") << 503 << "text/plain"_ba;
    QTest::newRow("made up") << 599 << "text/plain"_ba;
}

void tst_DemoFaults::aStatusIsAnswered()
{
    QFETCH(int, status);
    QFETCH(QByteArray, contentType);
    DemoProcess server({u"--status"_s, QString::number(status)});

    const WireAnswer answer = server.askFor("anna"_ba);

    QCOMPARE(answer.status, status);
    QVERIFY(answer.head.contains(QByteArray("Content-Type: "_ba + contentType)));
    QCOMPARE(batchTo(server).status, status);
}

void tst_DemoFaults::anOutageAnswersNothing()
{
    DemoProcess server({u"--outage"_s});

    const WireAnswer answer = server.askFor("anna"_ba);

    QCOMPARE(answer.status, 0);
    QVERIFY(answer.head.isEmpty());
    QCOMPARE(batchTo(server).status, 0);
    const QJsonObject counts =
        server.send("GET /demo/counts HTTP/1.1\r\nHost: l\r\n\r\n"_ba).json();
    QCOMPARE(counts.value("flag_requests"_L1), 1);
}

void tst_DemoFaults::theQuotaIsUsedUp()
{
    DemoProcess server({u"--quota"_s});

    const QJsonObject answer = server.askFor("anna"_ba).json();

    QCOMPARE(answer.value("quotaLimited"_L1).toArray(), QJsonArray{u"feature_flags"_s});
    QCOMPARE(answer.value("flags"_L1), QJsonObject());
    QCOMPARE(answer.value("errorsWhileComputingFlags"_L1), false);
    QVERIFY(answer.contains("requestId"_L1));
    QCOMPARE(batchTo(server).json().value("quota_limited"_L1).toArray(), QJsonArray{u"events"_s});
}

void tst_DemoFaults::garbageComesWith200()
{
    DemoProcess server({u"--garbage"_s});

    const WireAnswer answer = server.askFor("anna"_ba);

    QCOMPARE(answer.status, 200);
    QVERIFY(answer.head.contains("Content-Type: text/html"));
    QVERIFY(answer.body.startsWith("<!DOCTYPE html>"));
}

void tst_DemoFaults::someFlagsFail()
{
    DemoProcess server({u"--errors"_s});

    const QJsonObject answer = server.askFor("anna"_ba).json();

    QCOMPARE(answer.value("errorsWhileComputingFlags"_L1), true);
    const QJsonObject flags = answer.value("flags"_L1).toObject();
    QCOMPARE(flags.size(), 12);
    QCOMPARE(failedIn(flags), 4);
    const QJsonObject failed = flags.value("dark-mode"_L1).toObject();
    QCOMPARE(failed.value("failed"_L1), true);
    QCOMPARE(failed.value("enabled"_L1), false);
    QCOMPARE(failed.value("reason"_L1).toObject().value("code"_L1), u"timeout"_s);
}

void tst_DemoFaults::answersDrip()
{
    DemoProcess server({u"--drip"_s});
    RawClient client(server.port());
    client.send(
        wireRequest("POST"_ba, "/batch"_ba, R"({"api_key":"t","batch":[{"event":"a"}]})"_ba));
    QElapsedTimer timer;
    timer.start();

    QCOMPARE(client.read(4), "HTTP"_ba);

    QVERIFY(timer.elapsed() >= 300);
}

void tst_DemoFaults::latencyDelays()
{
    DemoProcess server({u"--latency"_s, u"300ms"_s});
    QElapsedTimer timer;
    timer.start();

    QCOMPARE(server.askFor("anna"_ba).status, 200);

    QVERIFY(timer.elapsed() >= 295);
}

void tst_DemoFaults::slowClientsAreDropped_data()
{
    QTest::addColumn<QByteArray>("beginning");

    QTest::newRow("silent") << ""_ba;
    QTest::newRow("half a head") << "POST /flags HTTP/1.1\r\nHost"_ba;
    QTest::newRow("half a body")
        << "POST /flags HTTP/1.1\r\nHost: l\r\nContent-Length: 9\r\n\r\n{"_ba;
    QTest::newRow("between requests") << "GET /flags HTTP/1.1\r\nHost: l\r\n\r\n"_ba;
}

void tst_DemoFaults::slowClientsAreDropped()
{
    QFETCH(QByteArray, beginning);
    DemoProcess server({u"--patience"_s, u"300ms"_s});
    RawClient client(server.port());

    client.send(beginning);
    const QByteArray heard = client.readAll();

    QVERIFY(client.ending() != RawClient::Ending::Open);
    QCOMPARE(heard.isEmpty(), !beginning.startsWith("GET"));
    QTRY_COMPARE(server.askFor("anna"_ba).status, 200);
}

void tst_DemoFaults::aHugeRequestIsAnsweredWhileItIsSent()
{
    DemoProcess server;

    const WireAnswer body = server.post("/flags"_ba, QByteArray(4 * 1024 * 1024, 'x'));
    QCOMPARE(body.status, 413);
    QVERIFY(body.head.contains("Connection: close"));
    const WireAnswer head =
        server.send("GET / HTTP/1.1\r\nX: "_ba + QByteArray(1024 * 1024, 'x') + "\r\n\r\n"_ba);
    QCOMPARE(head.status, 431);
    const WireAnswer largest = server.post("/flags"_ba, QByteArray(1024 * 1024, ' '));
    QCOMPARE(largest.status, 400);
    QCOMPARE(server.askFor("anna"_ba).status, 200);
}

void tst_DemoFaults::halfARequestHarmsNobody()
{
    DemoProcess server;
    const QByteArray request =
        wireRequest("POST"_ba, "/flags"_ba, R"({"token":"t","distinct_id":"a"})"_ba);

    for (qsizetype size = 0; size < request.size(); ++size)
        RawClient(server.port()).send(request.left(size));

    QTRY_COMPARE(server.askFor("anna"_ba).status, 200);
}

void tst_DemoFaults::manyConnectionsAreBounded()
{
    DemoProcess server;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int index = 0; index < 128; ++index)
        clients.push_back(std::make_unique<RawClient>(server.port()));

    QTRY_COMPARE(server.send("GET /flags HTTP/1.1\r\nHost: l\r\n\r\n"_ba).status, 503);
    clients.clear();

    QTRY_COMPARE(server.askFor("anna"_ba).status, 200);
}

QTEST_GUILESS_MAIN(tst_DemoFaults)
#include "tst_demofaults.moc"
