// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/rawclient.h"

#include <QtCore/QStringBuilder>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

namespace {

// Ends a test that would hang; no test that passes waits for it.
constexpr timeval Patience{.tv_sec = 10, .tv_usec = 0};

} // namespace

RawClient::RawClient(quint16 port)
    : m_socket(socket(AF_INET, SOCK_STREAM, 0))
{
    setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &Patience, sizeof(Patience));
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const auto *generic = reinterpret_cast<const sockaddr *>(&address);
    m_connected = connect(m_socket, generic, sizeof(address)) == 0;
}

RawClient::~RawClient()
{
    close(m_socket);
}

bool RawClient::isConnected() const
{
    return m_connected;
}

void RawClient::send(const QByteArray &bytes) const
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto left = static_cast<size_t>(bytes.size() - done);
        const ssize_t sent = ::send(m_socket, bytes.constData() + done, left, MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        done += sent;
    }
}

void RawClient::post(const QByteArray &target, const QByteArray &body) const
{
    const QByteArray head = "POST "_ba + target
        + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "_ba + QByteArray::number(body.size())
        + "\r\n\r\n"_ba;
    send(head + body);
}

QByteArray RawClient::read(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < size) {
        const qint64 received = receive(bytes.data() + filled, size - filled);
        if (received <= 0)
            break;
        filled += received;
    }
    bytes.truncate(filled);
    return bytes;
}

QByteArray RawClient::readAll()
{
    QByteArray bytes;
    std::array<char, 64 * 1024> block;
    while (m_ending == Ending::Open) {
        const qint64 received = receive(block.data(), block.size());
        if (received <= 0)
            break;
        bytes.append(block.data(), received);
    }
    return bytes;
}

qint64 RawClient::skip(qint64 size)
{
    std::array<char, 64 * 1024> block;
    qint64 skipped = 0;
    while (skipped < size) {
        const qint64 wanted = std::min<qint64>(block.size(), size - skipped);
        const qint64 received = receive(block.data(), wanted);
        if (received <= 0)
            break;
        skipped += received;
    }
    return skipped;
}

bool RawClient::hasUnread() const
{
    char byte = 0;
    return recv(m_socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
}

RawClient::Ending RawClient::ending() const
{
    return m_ending;
}

qint64 RawClient::receive(char *data, qint64 size)
{
    const ssize_t received = recv(m_socket, data, static_cast<size_t>(size), 0);
    if (received == 0)
        m_ending = Ending::Closed;
    if (received < 0 && errno == ECONNRESET)
        m_ending = Ending::Reset;
    return received;
}

} // namespace Halyard::Test
