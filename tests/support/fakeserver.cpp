// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/fakeserver.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

FakeServer::FakeServer()
    : FakeServer(std::optional<QSslConfiguration>())
{
}

FakeServer::FakeServer(const QSslConfiguration &tls)
    : FakeServer(std::optional(tls))
{
}

FakeServer::FakeServer(const std::optional<QSslConfiguration> &tls)
    : m_listener(new Listener(m_ledger, tls))
    , m_encrypted(tls.has_value())
{
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.setObjectName(u"FakeServer"_s);
    m_thread.start();
    comeUp();
}

FakeServer::~FakeServer()
{
    m_thread.quit();
    m_thread.wait();
}

quint16 FakeServer::port() const
{
    return m_port;
}

QUrl FakeServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_encrypted ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    url.setPath(path);
    return url;
}

void FakeServer::enqueue(const Answer &answer)
{
    m_ledger.enqueue(answer);
}

void FakeServer::setAnswer(const Answer &answer)
{
    m_ledger.setAnswer(answer);
}

void FakeServer::setHandler(const Handler &handler)
{
    m_ledger.setHandler(handler);
}

void FakeServer::setOnConnect(OnConnect onConnect)
{
    tell([this, onConnect] { m_listener->setOnConnect(onConnect); });
}

void FakeServer::release()
{
    tell([this] { Q_EMIT m_listener->released(); });
}

void FakeServer::dropConnections()
{
    tell([this] { m_listener->dropConnections(); });
}

void FakeServer::goDown()
{
    tell([this] { m_listener->shut(); });
}

void FakeServer::comeUp()
{
    tell([this] { m_port = m_listener->open(); });
    if (m_port == 0)
        qFatal("the fake server has no port on the loopback");
}

void FakeServer::tell(const std::function<void()> &order) const
{
    // A handler gives its orders in the server's own thread and must not wait for itself.
    if (QThread::currentThread() == &m_thread)
        return order();
    QMetaObject::invokeMethod(m_listener, order, Qt::BlockingQueuedConnection);
}

QList<Request> FakeServer::requests() const
{
    return m_ledger.requests();
}

Request FakeServer::lastRequest() const
{
    const QList<Request> all = requests();
    return all.isEmpty() ? Request() : all.last();
}

int FakeServer::requestCount() const
{
    return m_ledger.counts().requests;
}

int FakeServer::connectionCount() const
{
    return m_ledger.counts().connections;
}

int FakeServer::openConnectionCount() const
{
    return m_ledger.counts().openConnections;
}

int FakeServer::inFlight() const
{
    return m_ledger.counts().inFlight;
}

void FakeServer::forgetRequests()
{
    m_ledger.forgetRequests();
}

bool FakeServer::waitForRequests(int count, std::chrono::milliseconds timeout) const
{
    const auto arrived = [this, count] { return requestCount() >= count; };
    return QTest::qWaitFor(arrived, static_cast<int>(timeout.count()));
}

} // namespace Halyard::Test
