// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrlQuery>

namespace Halyard::Demo {

struct HttpHeader
{
    QByteArray name;
    QByteArray value;
};

//! A request that was read to its end.
struct HttpRequest
{
    [[nodiscard]] bool hasHeader(QByteArrayView lowerCaseName) const;
    [[nodiscard]] QByteArray header(QByteArrayView lowerCaseName) const;

    QByteArray method;
    QString path;
    QUrlQuery query;
    QList<HttpHeader> headers;
    QByteArray body;
    bool keepAlive = true;
};

} // namespace Halyard::Demo
