// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/answer.h"
#include "support/ledger.h"
#include "support/listener.h"
#include "support/request.h"

#include <QtCore/QThread>
#include <QtCore/QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace Halyard::Test {

//! An HTTP server on the loopback that says what a test tells it to say.
//!
//! It works in a thread of its own, so that a test which blocks, and a child process, are served as
//! well. All functions may be called from any thread. Each request takes the first answer of the
//! queue; once that is empty the handler is asked, and without a handler the standing answer is
//! repeated.
class FakeServer
{
public:
    //! Runs in the server's thread.
    using Handler = Ledger::Handler;

    FakeServer();
    //! Speaks TLS; tlsIdentity() makes configurations.
    explicit FakeServer(const QSslConfiguration &tls);
    FakeServer(const FakeServer &) = delete;
    FakeServer &operator=(const FakeServer &) = delete;
    ~FakeServer();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QUrl url(const QString &path = {}) const;

    void enqueue(const Answer &answer);
    void setAnswer(const Answer &answer);
    void setHandler(const Handler &handler);
    void setOnConnect(OnConnect onConnect);

    //! Lets all answers go on that are held() right now.
    void release();
    void dropConnections();
    //! From now on connections are refused.
    void goDown();
    //! On the same port as before.
    void comeUp();

    [[nodiscard]] QList<Request> requests() const;
    [[nodiscard]] Request lastRequest() const;
    [[nodiscard]] int requestCount() const;
    //! All connections that ever came.
    [[nodiscard]] int connectionCount() const;
    [[nodiscard]] int openConnectionCount() const;
    //! Requests that are not answered to the end, and whose client is still there.
    [[nodiscard]] int inFlight() const;
    void forgetRequests();
    //! Runs the event loop meanwhile; false when fewer came in time.
    [[nodiscard]] bool waitForRequests(
        int count, std::chrono::milliseconds timeout = std::chrono::seconds(5)) const;

private:
    explicit FakeServer(const std::optional<QSslConfiguration> &tls);

    //! Returns once the listener has done it.
    void tell(const std::function<void()> &order) const;

    Ledger m_ledger;
    QThread m_thread;
    Listener *const m_listener;
    const bool m_encrypted;
    quint16 m_port = 0;
};

} // namespace Halyard::Test
