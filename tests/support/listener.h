// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/ledger.h"

#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QTcpServer>

#include <optional>

namespace Halyard::Test {

//! What happens to a client that has just connected, before TLS and before its request.
enum class OnConnect { Serve, Stall, Close, Reset };

//! Accepts clients; lives in the server's thread.
class Listener : public QTcpServer
{
    Q_OBJECT

public:
    Listener(Ledger &ledger, const std::optional<QSslConfiguration> &tls);

    //! Takes a free port the first time, and the same one again later; zero when it cannot.
    [[nodiscard]] quint16 open();
    void shut();
    void setOnConnect(OnConnect onConnect);
    void dropConnections();

Q_SIGNALS:
    void released();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    [[nodiscard]] QTcpSocket *makeSocket(qintptr descriptor);

    Ledger &m_ledger;
    const std::optional<QSslConfiguration> m_tls;
    OnConnect m_onConnect = OnConnect::Serve;
    quint16 m_port = 0;
};

} // namespace Halyard::Test
