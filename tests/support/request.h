// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QUrlQuery>

#include <chrono>
#include <optional>

namespace Halyard::Test {

struct Header
{
    QByteArray name = {};
    QByteArray value = {};
};

//! What a client asked, as it came over the wire.
struct Request
{
    QByteArray method = {};
    QByteArray target = {};
    QByteArray version = {};
    QList<Header> headers = {};
    QByteArray body = {};
    //! Counts from 1; requests with the same number shared a connection.
    int connection = 0;
    std::chrono::steady_clock::time_point arrival = {};

    [[nodiscard]] QByteArray path() const;
    [[nodiscard]] QUrlQuery query() const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
    //! The first value of that name, in whatever case; null when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] QList<QByteArray> headerValues(QByteArrayView name) const;
    //! The body with its Content-Encoding taken off; nothing when that fails.
    [[nodiscard]] std::optional<QByteArray> decodedBody() const;
    //! Empty when the body is no JSON object.
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] bool keepsAlive() const;
};

//! Cuts a stream of bytes into requests.
class RequestParser
{
public:
    void add(QByteArrayView bytes);
    [[nodiscard]] std::optional<Request> take();
    //! True once the stream cannot be understood any more.
    [[nodiscard]] bool isBroken() const;

private:
    [[nodiscard]] bool readHead();
    [[nodiscard]] bool readBodySize();

    QByteArray m_buffer;
    std::optional<Request> m_request;
    qsizetype m_bodySize = 0;
    bool m_broken = false;
};

} // namespace Halyard::Test
