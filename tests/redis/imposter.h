// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cacheurl.h>

#include <QtCore/QByteArray>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <functional>

namespace Halyard::Test {

//! Listens where a server is expected, and does what a real one would not do on demand.
class Imposter : public QObject
{
    Q_OBJECT

public:
    //! What to do with a connection once the first commands came.
    using Deed = std::function<void(QTcpSocket &client)>;

    //! How often in each connection.
    enum class Times { Once, Always };

    explicit Imposter(Deed deed, Times times = Times::Once);

    [[nodiscard]] CacheUrl url() const;
    [[nodiscard]] int connections() const { return m_connections; }

    //! Behind the reply to CLIENT SETNAME, which comes first.
    static Deed answers(const QByteArray &reply);
    static Deed answersWithout(const QByteArray &bytes);
    static Deed answersByteByByte(const QByteArray &reply, std::chrono::milliseconds pause);
    static Deed answersAndLeaves(const QByteArray &reply);
    static Deed resets();
    static Deed leaves();
    static Deed keepsSilent();

private:
    QTcpServer m_server;
    int m_connections = 0;
};

} // namespace Halyard::Test
