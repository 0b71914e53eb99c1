// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "httprequest.h"

#include <QtCore/QJsonObject>

#include <chrono>

namespace Halyard::Demo {

struct HttpAnswer
{
    [[nodiscard]] static HttpAnswer text(int status, const QString &text);
    [[nodiscard]] static HttpAnswer html(const QByteArray &markup);
    [[nodiscard]] static HttpAnswer methodNotAllowed(const QByteArray &allowed);
    [[nodiscard]] static HttpAnswer json(int status, const QJsonObject &object);

    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<HttpHeader> headers;
};

//! An answer and how it goes out.
struct Delivery
{
    enum class Manner { AtOnce, Dripping, Nothing };

    HttpAnswer answer;
    Manner manner = Manner::AtOnce;
    std::chrono::milliseconds delay{0};
};

enum class BodyPart { Sent, LeftOut };
enum class Afterwards { KeepAlive, Close };

[[nodiscard]] QByteArray toBytes(const HttpAnswer &answer, BodyPart bodyPart,
                                 Afterwards afterwards);

} // namespace Halyard::Demo
