// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "router.h"

#include <QtCore/QObject>
#include <QtNetwork/QTcpServer>

namespace Halyard::Demo {

//! Listens on the loopback, and nowhere else.
class DemoServer : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaximumConnections = 128;

    DemoServer(Router &router, std::chrono::milliseconds patience);

    //! Port 0 takes a free one.
    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    [[nodiscard]] QString errorString() const { return m_listener.errorString(); }

private:
    void acceptConnections();
    void serve(QTcpSocket *socket);

    Router &m_router;
    std::chrono::milliseconds m_patience;
    QTcpServer m_listener;
    int m_connections = 0;
};

} // namespace Halyard::Demo
