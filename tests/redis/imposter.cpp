// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "imposter.h"

#include <QtCore/QTimer>

#include <memory>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

namespace {

const QByteArray Greeted = "+OK\r\n"_ba;

} // namespace

Imposter::Imposter(Deed deed, Times times)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("there is no free port");
    connect(&m_server, &QTcpServer::newConnection, this, [this, deed = std::move(deed), times] {
        QTcpSocket *const client = m_server.nextPendingConnection();
        ++m_connections;
        const auto hasActed = std::make_shared<bool>(false);
        connect(client, &QTcpSocket::readyRead, this, [client, deed, times, hasActed] {
            client->readAll();
            if (!std::exchange(*hasActed, true) || times == Times::Always)
                deed(*client);
        });
    });
}

CacheUrl Imposter::url() const
{
    CacheUrl url;
    url.backend = CacheUrl::Backend::Redis;
    url.redis.host = u"127.0.0.1"_s;
    url.redis.port = m_server.serverPort();
    return url;
}

Imposter::Deed Imposter::answers(const QByteArray &reply)
{
    return [reply](QTcpSocket &client) { client.write(Greeted + reply); };
}

Imposter::Deed Imposter::answersWithout(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &client) { client.write(bytes); };
}

Imposter::Deed Imposter::answersByteByByte(const QByteArray &reply, std::chrono::milliseconds pause)
{
    return [whole = QByteArray(Greeted + reply), pause](QTcpSocket &client) {
        client.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        auto *const timer = new QTimer(&client);
        const auto next = std::make_shared<qsizetype>(0);
        connect(timer, &QTimer::timeout, &client, [&client, timer, whole, next] {
            client.write(whole.mid((*next)++, 1));
            client.flush();
            if (*next >= whole.size())
                timer->stop();
        });
        timer->start(pause);
    };
}

Imposter::Deed Imposter::answersAndLeaves(const QByteArray &reply)
{
    return [reply](QTcpSocket &client) {
        client.write(Greeted + reply);
        client.disconnectFromHost();
    };
}

Imposter::Deed Imposter::resets()
{
    return [](QTcpSocket &client) {
        const linger now{.l_onoff = 1, .l_linger = 0};
        setsockopt(static_cast<int>(client.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
                   sizeof(now));
        client.abort();
    };
}

Imposter::Deed Imposter::leaves()
{
    return [](QTcpSocket &client) { client.disconnectFromHost(); };
}

Imposter::Deed Imposter::keepsSilent()
{
    return [](QTcpSocket &) {};
}

} // namespace Halyard::Test
