// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QtGlobal>

namespace Halyard::Test {

//! A blocking socket that shows what is on the wire, with no HTTP library in between.
class RawClient
{
public:
    enum class Ending { Open, Closed, Reset };

    explicit RawClient(quint16 port);
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;
    ~RawClient();

    [[nodiscard]] bool isConnected() const;
    void send(const QByteArray &bytes) const;
    void post(const QByteArray &target, const QByteArray &body) const;
    //! Reads on until that much is there, or the connection has ended; leaves the rest unread.
    QByteArray read(qsizetype size);
    //! Reads on until the connection ends.
    QByteArray readAll();
    //! Like read(), but forgets the bytes and only counts them.
    qint64 skip(qint64 size);
    //! Whether something can be read this very moment.
    [[nodiscard]] bool hasUnread() const;
    //! Whether the connection ended during one of the reads, and how.
    [[nodiscard]] Ending ending() const;

private:
    [[nodiscard]] qint64 receive(char *data, qint64 size);

    const int m_socket;
    Ending m_ending = Ending::Open;
    bool m_connected = false;
};

} // namespace Halyard::Test
