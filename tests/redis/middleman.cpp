// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "middleman.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

Middleman::Middleman(quint16 server)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("there is no free port");
    connect(&m_server, &QTcpServer::newConnection, this, [this, server] { accept(server); });
}

void Middleman::forget()
{
    m_roundTrips = 0;
    m_sent.clear();
}

void Middleman::accept(quint16 server)
{
    ++m_connections;
    QTcpSocket *const client = m_server.nextPendingConnection();
    auto *const onward = new QTcpSocket(client);
    const auto isAnswered = std::make_shared<bool>(true);
    onward->connectToHost(u"127.0.0.1"_s, server);
    if (!onward->waitForConnected())
        qFatal("the server is not there");
    connect(client, &QTcpSocket::readyRead, this, [this, client, onward, isAnswered] {
        if (std::exchange(*isAnswered, false))
            ++m_roundTrips;
        const QByteArray bytes = client->readAll();
        m_sent += bytes;
        onward->write(bytes);
    });
    connect(onward, &QTcpSocket::readyRead, this, [client, onward, isAnswered] {
        *isAnswered = true;
        client->write(onward->readAll());
    });
    connect(onward, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, onward, &QTcpSocket::disconnectFromHost);
}

} // namespace Halyard::Test
