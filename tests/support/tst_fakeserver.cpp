// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/fakeserver.h"
#include "support/rawclient.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <chrono>
#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard::Test;

namespace {

// With this and a port the program is the child process of servesAChildProcess() and no test.
constexpr auto AskOption = "--ask";

QByteArray wireOf(const QByteArray &body)
{
    return "HTTP/1.1 200 \r\nContent-Length: "_ba + QByteArray::number(body.size()) + "\r\n\r\n"_ba
        + body;
}

Answer said(const QByteArray &body)
{
    return Answer().withBody(body);
}

bool hears(RawClient &client, const QByteArray &body)
{
    const QByteArray wire = wireOf(body);
    return client.read(wire.size()) == wire;
}

int askAsChild(quint16 port)
{
    RawClient client(port);
    client.post("/from-child", "{}");
    std::puts(client.read(wireOf("hello"_ba).size()).constData());
    return 0;
}

} // namespace

class tst_FakeServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersComeInTheirOrder();
    void handlerAnswersByRequest();
    void twoClientsAreServedAtOnce();
    void serverGoesDownAndComesUpAgain();
    void endingWithStalledConnectionsIsQuick();
    void servesAChildProcess();
};

void tst_FakeServer::answersComeInTheirOrder()
{
    FakeServer server;
    RawClient client(server.port());
    client.post("/", "");
    QCOMPARE(client.read(12), "HTTP/1.1 501"_ba);
    server.enqueue(said("first"_ba));
    server.enqueue(said("second"_ba));
    server.setAnswer(said("always"_ba));

    RawClient other(server.port());
    for (const QByteArray &expected : {"first"_ba, "second"_ba, "always"_ba, "always"_ba}) {
        other.post("/", "");
        QVERIFY2(hears(other, expected), expected.constData());
    }
}

void tst_FakeServer::handlerAnswersByRequest()
{
    FakeServer server;
    server.setHandler([&server](const Request &request) {
        server.release();
        return said(request.target + " no. "_ba + QByteArray::number(server.requestCount()));
    });
    server.enqueue(said("queue first"_ba));
    RawClient client(server.port());

    client.post("/a", "");
    QVERIFY(hears(client, "queue first"_ba));
    client.post("/b", "");
    QVERIFY(hears(client, "/b no. 2"_ba));
}

void tst_FakeServer::twoClientsAreServedAtOnce()
{
    FakeServer server;
    server.enqueue(said("first"_ba).held());
    server.setAnswer(said("second"_ba));
    RawClient first(server.port());
    RawClient second(server.port());

    first.post("/", "");
    QVERIFY(server.waitForRequests(1));
    second.post("/", "");
    QVERIFY(hears(second, "second"_ba));
    QCOMPARE(server.inFlight(), 1);
    QCOMPARE(server.openConnectionCount(), 2);
    server.release();

    QVERIFY(hears(first, "first"_ba));
}

void tst_FakeServer::serverGoesDownAndComesUpAgain()
{
    FakeServer server;
    server.setAnswer(said("ok"_ba));
    const quint16 port = server.port();
    RawClient before(port);
    before.post("/", "");
    QVERIFY(hears(before, "ok"_ba));

    server.goDown();
    QCOMPARE(before.readAll(), ""_ba);
    QVERIFY(before.ending() != RawClient::Ending::Open);
    QVERIFY(!RawClient(port).isConnected());
    server.comeUp();

    QCOMPARE(server.port(), port);
    RawClient after(port);
    after.post("/", "");
    QVERIFY(hears(after, "ok"_ba));
}

void tst_FakeServer::endingWithStalledConnectionsIsQuick()
{
    auto server = std::make_unique<FakeServer>();
    server->setHandler([](const Request &request) {
        const int number = request.target.mid(1).toInt();
        if (number % 4 == 3)
            return Answer::endlessBody();
        return said("body"_ba).stallingAt(static_cast<Moment>(number % 4));
    });
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int number = 0; number < 20; ++number) {
        clients.push_back(std::make_unique<RawClient>(server->port()));
        clients.back()->post("/"_ba + QByteArray::number(number), "");
    }
    QVERIFY(server->waitForRequests(20));
    QCOMPARE(server->inFlight(), 20);

    const auto start = std::chrono::steady_clock::now();
    server.reset();

    QVERIFY(std::chrono::steady_clock::now() - start < 500ms);
}

void tst_FakeServer::servesAChildProcess()
{
    FakeServer server;
    server.setAnswer(said("hello"_ba));
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QString::fromLatin1(AskOption), QString::number(server.port())});

    // Blocks this thread, so the server has to get along without it.
    QVERIFY(child.waitForFinished());

    QCOMPARE(child.readAllStandardOutput(), wireOf("hello"_ba) + '\n');
    QCOMPARE(server.lastRequest().target, "/from-child"_ba);
}

int main(int argc, char *argv[])
{
    if (argc == 3 && QByteArrayView(argv[1]) == AskOption)
        return askAsChild(QByteArrayView(argv[2]).toUShort());
    const QCoreApplication application(argc, argv);
    tst_FakeServer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fakeserver.moc"
