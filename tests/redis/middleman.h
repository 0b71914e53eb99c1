// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

namespace Halyard::Test {

//! Passes on what goes to a server and what comes back, and counts how often one waits for the other.
class Middleman : public QObject
{
    Q_OBJECT

public:
    explicit Middleman(quint16 server);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int connections() const { return m_connections; }
    //! How often the client spoke after it had been answered, or for the first time.
    [[nodiscard]] int roundTrips() const { return m_roundTrips; }
    [[nodiscard]] QByteArray sent() const { return m_sent; }
    void forget();

private:
    void accept(quint16 server);

    QTcpServer m_server;
    int m_connections = 0;
    int m_roundTrips = 0;
    QByteArray m_sent;
};

} // namespace Halyard::Test
