// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/connection.h"

#include <QtNetwork/QSslSocket>

#include <algorithm>
#include <sys/socket.h>

namespace Halyard::Test {

namespace {

// Keeps an endless answer from piling up in the server when the client does not read.
constexpr qint64 UnsentLimit = 256 * 1024;

} // namespace

Connection::Connection(QTcpSocket *socket, Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_ledger(ledger)
    , m_number(ledger.connectionOpened())
{
    m_socket->setParent(this);
    // Otherwise dripped bytes would travel in bunches.
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    // A failed TLS handshake does not count as a disconnection.
    connect(m_socket, &QTcpSocket::errorOccurred, this, &QObject::deleteLater);
}

Connection::~Connection()
{
    if (m_inFlight)
        m_ledger.answerEnded();
    m_ledger.connectionClosed();
}

void Connection::serve()
{
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    // Queued, for writing may report progress before write() has returned.
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::play, Qt::QueuedConnection);
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &Connection::play,
                Qt::QueuedConnection);
    connect(&m_timer, &QTimer::timeout, this, &Connection::play);
}

void Connection::reset()
{
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    const auto descriptor = static_cast<int>(m_socket->socketDescriptor());
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof(atOnce));
    m_socket->abort();
    deleteLater();
}

void Connection::release()
{
    m_released = m_next < m_steps.size() && m_steps.at(m_next).action == Step::Action::Hold;
    play();
}

void Connection::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_parser.isBroken())
        return;
    m_parser.add(bytes);
    if (!m_inFlight)
        answerNext();
}

void Connection::answerNext()
{
    std::optional<Request> request = m_parser.take();
    if (m_parser.isBroken())
        return begin(Answer::raw("HTTP/1.1 400 \r\nConnection: close\r\n\r\n").stepsFor({}));
    if (!request)
        return;
    request->connection = m_number;
    m_inFlight = true;
    begin(m_ledger.answerTo(*request).stepsFor(*request));
}

void Connection::begin(const Steps &steps)
{
    m_steps = steps;
    m_next = 0;
    m_progress = 0;
    play();
}

void Connection::play()
{
    while (m_next < m_steps.size() && perform(m_steps.at(m_next))) {
        ++m_next;
        m_progress = 0;
    }
}

bool Connection::perform(const Step &step)
{
    switch (step.action) {
    case Step::Action::Send: return send(step);
    case Step::Action::Drip: return drip(step);
    case Step::Action::Repeat: return repeat(step);
    case Step::Action::Wait: return wait(step);
    case Step::Action::Hold: return std::exchange(m_released, false);
    case Step::Action::Stall: return false;
    case Step::Action::Close: m_socket->disconnectFromHost(); return false;
    case Step::Action::Reset: return resetWhenSent();
    case Step::Action::KeepOpen: end(); return false;
    }
    return false;
}

bool Connection::send(const Step &step)
{
    m_socket->write(step.bytes);
    return true;
}

bool Connection::drip(const Step &step)
{
    if (m_timer.isActive())
        return false;
    if (m_progress > 0)
        m_socket->write(step.bytes.sliced(m_progress - 1, 1));
    if (m_progress == step.bytes.size())
        return true;
    ++m_progress;
    m_timer.start(step.pause);
    return false;
}

bool Connection::repeat(const Step &step)
{
    while (m_progress < step.total && unsentBytes() < UnsentLimit) {
        const qint64 size = std::min<qint64>(step.bytes.size(), step.total - m_progress);
        m_socket->write(step.bytes.constData(), size);
        m_progress += size;
    }
    return m_progress == step.total;
}

bool Connection::wait(const Step &step)
{
    if (m_progress == 0) {
        m_progress = 1;
        m_timer.start(step.pause);
    }
    return !m_timer.isActive();
}

bool Connection::resetWhenSent()
{
    // A reset overtakes what is still in the queue, and the client would miss it.
    if (unsentBytes() == 0)
        reset();
    return false;
}

void Connection::end()
{
    m_steps.clear();
    m_inFlight = false;
    m_ledger.answerEnded();
    answerNext();
}

qint64 Connection::unsentBytes() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

} // namespace Halyard::Test
