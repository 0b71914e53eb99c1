// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/listener.h"

#include "support/connection.h"

#include <QtNetwork/QSslSocket>

#include <memory>

namespace Halyard::Test {

Listener::Listener(Ledger &ledger, const std::optional<QSslConfiguration> &tls)
    : m_ledger(ledger)
    , m_tls(tls)
{
}

quint16 Listener::open()
{
    if (!isListening() && !listen(QHostAddress::LocalHost, m_port))
        return 0;
    m_port = serverPort();
    return m_port;
}

void Listener::shut()
{
    close();
    dropConnections();
}

void Listener::setOnConnect(OnConnect onConnect)
{
    m_onConnect = onConnect;
}

void Listener::dropConnections()
{
    qDeleteAll(findChildren<Connection *>(Qt::FindDirectChildrenOnly));
}

void Listener::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = makeSocket(descriptor);
    auto *connection = new Connection(socket, m_ledger, this);
    connect(this, &Listener::released, connection, &Connection::release);
    switch (m_onConnect) {
    case OnConnect::Serve:
        connection->serve();
        if (auto *tls = qobject_cast<QSslSocket *>(socket))
            tls->startServerEncryption();
        break;
    case OnConnect::Stall: break;
    case OnConnect::Close: socket->disconnectFromHost(); break;
    case OnConnect::Reset: connection->reset(); break;
    }
}

QTcpSocket *Listener::makeSocket(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> socket;
    if (m_tls) {
        auto tls = std::make_unique<QSslSocket>();
        tls->setSslConfiguration(*m_tls);
        socket = std::move(tls);
    } else {
        socket = std::make_unique<QTcpSocket>();
    }
    socket->setSocketDescriptor(descriptor);
    return socket.release();
}

} // namespace Halyard::Test
