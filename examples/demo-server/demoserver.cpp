// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "demoserver.h"

#include "httpconnection.h"

#include <QtNetwork/QTcpSocket>

using namespace Qt::StringLiterals;

namespace Halyard::Demo {

namespace {

void turnAway(QTcpSocket *socket)
{
    const HttpAnswer answer = HttpAnswer::text(503, u"too many connections"_s);
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->write(toBytes(answer, BodyPart::Sent, Afterwards::Close));
    socket->disconnectFromHost();
}

} // namespace

DemoServer::DemoServer(Router &router, std::chrono::milliseconds patience)
    : m_router(router)
    , m_patience(patience)
{
    m_listener.setListenBacklogSize(MaximumConnections);
    connect(&m_listener, &QTcpServer::newConnection, this, &DemoServer::acceptConnections);
}

bool DemoServer::listen(quint16 port)
{
    return m_listener.listen(QHostAddress::LocalHost, port);
}

void DemoServer::acceptConnections()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        if (m_connections < MaximumConnections)
            serve(socket);
        else
            turnAway(socket);
    }
}

void DemoServer::serve(QTcpSocket *socket)
{
    auto *connection = new HttpConnection(socket, m_patience, this);
    ++m_connections;
    connect(connection, &QObject::destroyed, this, [this] { --m_connections; });
    connect(connection, &HttpConnection::requested, this,
            [this, connection](const HttpRequest &request) {
                const Delivery delivery = m_router.route(request);
                QTimer::singleShot(delivery.delay, connection,
                                   [connection, delivery] { connection->deliver(delivery); });
            });
}

} // namespace Halyard::Demo
