// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "httpconnection.h"

#include <QtNetwork/QTcpSocket>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Demo {

namespace {

constexpr qsizetype ReadStep = 16 * 1024;
constexpr auto DripInterval = 100ms;
//! How long a refused client may go on sending: closing on it at once would lose the answer.
constexpr auto LingerTime = 1s;

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, std::chrono::milliseconds patience,
                               QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_patience(patience)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(ReadStep);
    m_deadline.setSingleShot(true);
    m_dripping.setInterval(DripInterval);
    connect(&m_deadline, &QTimer::timeout, m_socket, &QTcpSocket::abort);
    connect(&m_dripping, &QTimer::timeout, this, &HttpConnection::sendDrop);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readMore);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::noteSent);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_deadline.start(m_patience);
}

void HttpConnection::readMore()
{
    while (m_phase == Phase::Reading && m_socket->bytesAvailable() > 0) {
        m_parser.feed(m_socket->read(ReadStep));
        examineRequest();
    }
    if (m_phase == Phase::Lingering)
        m_socket->skip(m_socket->bytesAvailable());
}

void HttpConnection::examineRequest()
{
    if (m_parser.takeExpectation())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n"_ba);
    if (m_parser.state() == HttpRequestParser::State::Refused)
        refuse();
    else if (m_parser.state() == HttpRequestParser::State::Complete)
        startRequest();
    else if (!m_isInRequest && !m_parser.isBetweenRequests()) {
        m_isInRequest = true;
        m_deadline.start(m_patience);
    }
}

void HttpConnection::startRequest()
{
    const HttpRequest request = m_parser.takeRequest();
    m_deadline.stop();
    m_phase = Phase::Answering;
    m_bodyPart = request.method == "HEAD" ? BodyPart::LeftOut : BodyPart::Sent;
    m_afterwards = request.keepAlive ? Afterwards::KeepAlive : Afterwards::Close;
    Q_EMIT requested(request);
}

void HttpConnection::refuse()
{
    const HttpRefusal &refusal = m_parser.refusal();
    const HttpAnswer answer = HttpAnswer::text(refusal.status, refusal.reason);
    m_phase = Phase::Lingering;
    m_socket->write(toBytes(answer, BodyPart::Sent, Afterwards::Close));
    m_deadline.start(LingerTime);
}

void HttpConnection::deliver(const Delivery &delivery)
{
    if (delivery.manner == Delivery::Manner::Nothing) {
        m_socket->abort();
        return;
    }
    const QByteArray bytes = toBytes(delivery.answer, m_bodyPart, m_afterwards);
    m_phase = Phase::Sending;
    m_deadline.start(m_patience);
    if (delivery.manner == Delivery::Manner::AtOnce) {
        m_socket->write(bytes);
        return;
    }
    m_unsent = bytes;
    m_dripping.start();
}

void HttpConnection::sendDrop()
{
    m_socket->write(m_unsent.left(1));
    m_unsent.remove(0, 1);
    m_deadline.start(m_patience);
    if (m_unsent.isEmpty())
        m_dripping.stop();
}

void HttpConnection::noteSent()
{
    if (m_phase == Phase::Sending && m_unsent.isEmpty() && m_socket->bytesToWrite() == 0)
        finishAnswer();
}

void HttpConnection::finishAnswer()
{
    if (m_afterwards == Afterwards::Close) {
        m_socket->disconnectFromHost();
        return;
    }
    m_phase = Phase::Reading;
    m_isInRequest = false;
    m_deadline.start(3 * m_patience);
    m_parser.feed({});
    examineRequest();
    readMore();
}

} // namespace Halyard::Demo
