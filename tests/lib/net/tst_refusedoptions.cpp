// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/net/flagsrequest.h>

#include "ordeal.h"

#include <QtTest/QTest>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

//! Options that would break the request, or give away a secret, keep it from being sent.
class tst_RefusedOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersThatAreRefused_data();
    void headersThatAreRefused();
    void tokensThatAreRefused_data();
    void tokensThatAreRefused();
    void plainHttpIsForThisMachine_data();
    void plainHttpIsForThisMachine();
};

namespace {

using Kind = Error::Kind;

} // namespace

void tst_RefusedOptions::headersThatAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");

    for (const char *name : {"Content-Type", "content-length", "HOST", "User-Agent", "Connection",
                             "Transfer-Encoding", "Content-Encoding", "Accept-Encoding"})
        QTest::newRow(name) << QByteArray(name) << "x"_ba;
    QTest::newRow("no name") << ""_ba
                             << "x"_ba;
    QTest::newRow("blank in the name") << "X Y"_ba
                                       << "x"_ba;
    QTest::newRow("colon in the name") << "X:"_ba
                                       << "x"_ba;
    QTest::newRow("line end in the name") << "X\r\nY"_ba
                                          << "x"_ba;
    QTest::newRow("beyond ASCII in the name") << "X-\xc3\xa4"_ba
                                              << "x"_ba;
    QTest::newRow("line end in the value") << "X"_ba
                                           << "x\r\nHost: evil"_ba;
    QTest::newRow("line feed in the value") << "X"_ba
                                            << "x\ny"_ba;
    QTest::newRow("NUL in the value") << "X"_ba << QByteArray("x\0y", 3);
}

void tst_RefusedOptions::headersThatAreRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    FakeServer server;
    ClientOptions options = ordealOptions(server.url());
    options.headers = {{"X-Good"_ba, "x"_ba}, {name, value}};
    FlagClient client(options);

    const QFuture<LoadOutcome> asked = client.reload();

    QVERIFY(asked.isFinished());
    QCOMPARE(asked.result().error.kind, Kind::Configuration);
    QCOMPARE(client.state(), FlagClient::State::Misconfigured);
    QCOMPARE(server.connectionCount(), 0);
}

void tst_RefusedOptions::tokensThatAreRefused_data()
{
    QTest::addColumn<QString>("token");

    QTest::newRow("none") << u""_s;
    QTest::newRow("blank") << u" \t\n"_s;
    QTest::newRow("personal key") << u"phx_s3cret"_s;
    QTest::newRow("secret key") << u"phs_s3cret"_s;
    QTest::newRow("personal key behind a blank") << u" phx_s3cret"_s;
    QTest::newRow("secret key behind a line end") << u"\nphs_s3cret"_s;
}

void tst_RefusedOptions::tokensThatAreRefused()
{
    QFETCH(QString, token);
    const Eavesdropper eavesdropper;
    FakeServer server;
    ClientOptions options = ordealOptions(server.url());
    options.projectToken = token;
    options.preload = ClientOptions::Preload::AtOnce;
    FlagClient client(options);

    const QFuture<LoadOutcome> asked = client.reload();

    QTRY_VERIFY(client.isReady() && asked.isFinished());
    QCOMPARE(asked.result().error.kind, Kind::Configuration);
    QVERIFY(!asked.result().error.detail.contains(u"s3cret"_s));
    QCOMPARE(client.state(), FlagClient::State::Misconfigured);
    QCOMPARE(server.connectionCount(), 0);
    QVERIFY(eavesdropper.lineWithAnyOf({u"s3cret"_s}).isNull());
}

void tst_RefusedOptions::plainHttpIsForThisMachine_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("allowed");

    for (const char *host : {"http://localhost", "http://LOCALHOST:8000", "http://127.0.0.1",
                             "http://127.1.2.3:1", "http://[::1]:8000", "https://flags.example"})
        QTest::newRow(host) << QString::fromLatin1(host) << true;
    for (const char *host :
         {"http://flags.example", "http://localhost.example", "http://127.0.0.1.example",
          "http://10.0.0.1", "http://0.0.0.0", "http://[::]", "http://[fe80::1]",
          "http://192.168.1.4:8000", "http://localhost@flags.example", "http://127.0.0.1@10.0.0.1"})
        QTest::newRow(host) << QString::fromLatin1(host) << false;
}

void tst_RefusedOptions::plainHttpIsForThisMachine()
{
    QFETCH(QString, host);
    QFETCH(bool, allowed);
    ClientOptions options;
    options.projectToken = u"phc_x"_s;
    options.host = QUrl(host);

    QCOMPARE(configurationProblem(options).kind, allowed ? Kind::None : Kind::Configuration);
    options.plainHttp = ClientOptions::PlainHttp::Allowed;
    QCOMPARE(configurationProblem(options).kind, Kind::None);
}

QTEST_GUILESS_MAIN(tst_RefusedOptions)
#include "tst_refusedoptions.moc"
