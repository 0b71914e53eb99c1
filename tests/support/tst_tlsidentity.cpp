// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/fakeserver.h"
#include "support/tlsidentity.h"

#include <QtNetwork/QSslSocket>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Halyard::Test;

class tst_TlsIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientSeesWhatIsWrong_data();
    void clientSeesWhatIsWrong();
    void answersComeEncrypted();
    void endlessBodyStallsAtItsCap();
    void serverMayNotEvenGreet();
};

namespace {

constexpr int Patience = 10000;

void ask(QSslSocket &socket, const FakeServer &server)
{
    QSslConfiguration configuration = socket.sslConfiguration();
    configuration.setCaCertificates(testAuthority());
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
    if (socket.waitForEncrypted(Patience))
        socket.write("GET /secret HTTP/1.1\r\n\r\n");
}

QByteArray read(QSslSocket &socket, qint64 size)
{
    while (socket.bytesAvailable() < size && socket.waitForReadyRead(Patience)) { }
    return socket.read(size);
}

} // namespace

void tst_TlsIdentity::clientSeesWhatIsWrong_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<QSslError::SslError>("expected");

    QTest::newRow("valid") << Identity::Valid << QSslError::NoError;
    QTest::newRow("expired") << Identity::Expired << QSslError::CertificateExpired;
    QTest::newRow("not yet valid") << Identity::NotYetValid << QSslError::CertificateNotYetValid;
    QTest::newRow("wrong host") << Identity::WrongHost << QSslError::HostNameMismatch;
    QTest::newRow("untrusted") << Identity::Untrusted
                               << QSslError::UnableToGetLocalIssuerCertificate;
}

void tst_TlsIdentity::clientSeesWhatIsWrong()
{
    QFETCH(Identity, identity);
    QFETCH(QSslError::SslError, expected);
    FakeServer server(tlsIdentity(identity));
    QSslSocket socket;

    ask(socket, server);

    const QList<QSslError> errors = socket.sslHandshakeErrors();
    QCOMPARE(errors.isEmpty() ? QSslError::NoError : errors.first().error(), expected);
    QCOMPARE(socket.isEncrypted(), expected == QSslError::NoError);
    if (expected != QSslError::NoError)
        QTRY_COMPARE(server.openConnectionCount(), 0);
}

void tst_TlsIdentity::answersComeEncrypted()
{
    FakeServer server(tlsIdentity(Identity::Valid));
    server.setAnswer(Answer().withBody("hidden"_ba).cutAt(Moment::MidBody));
    QSslSocket socket;

    ask(socket, server);

    const QByteArray wire = "HTTP/1.1 200 \r\nContent-Length: 6\r\nConnection: close\r\n\r\nhid"_ba;
    QCOMPARE(server.url(u"/x"_s).scheme(), u"https"_s);
    QCOMPARE(read(socket, wire.size()), wire);
    QVERIFY(socket.state() == QAbstractSocket::UnconnectedState
            || socket.waitForDisconnected(Patience));
    QCOMPARE(server.lastRequest().target, "/secret"_ba);
}

void tst_TlsIdentity::endlessBodyStallsAtItsCap()
{
    const qint64 cap = 2 * Answer::Mebibyte;
    FakeServer server(tlsIdentity(Identity::Valid));
    server.setAnswer(Answer::endlessBody(Framing::UntilClose, cap));
    QSslSocket socket;
    ask(socket, server);
    QVERIFY(server.waitForRequests(1));

    const QByteArray wire = read(socket, cap);

    QCOMPARE(wire.size(), cap);
    QVERIFY(wire.endsWith("    "));
    QCOMPARE(server.inFlight(), 1);
}

void tst_TlsIdentity::serverMayNotEvenGreet()
{
    FakeServer server(tlsIdentity(Identity::Valid));
    server.setOnConnect(OnConnect::Stall);
    QSslSocket socket;

    socket.connectToHostEncrypted(u"127.0.0.1"_s, server.port());

    QTRY_COMPARE(server.connectionCount(), 1);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    QVERIFY(!socket.isEncrypted());
}

QTEST_GUILESS_MAIN(tst_TlsIdentity)
#include "tst_tlsidentity.moc"
