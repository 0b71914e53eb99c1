// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "httpanswer.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace Halyard::Demo {

namespace {

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK"_ba;
    case 204: return "No Content"_ba;
    case 400: return "Bad Request"_ba;
    case 401: return "Unauthorized"_ba;
    case 402: return "Payment Required"_ba;
    case 403: return "Forbidden"_ba;
    case 404: return "Not Found"_ba;
    case 405: return "Method Not Allowed"_ba;
    case 408: return "Request Timeout"_ba;
    case 411: return "Length Required"_ba;
    case 413: return "Content Too Large"_ba;
    case 429: return "Too Many Requests"_ba;
    case 431: return "Request Header Fields Too Large"_ba;
    case 500: return "Internal Server Error"_ba;
    case 501: return "Not Implemented"_ba;
    case 502: return "Bad Gateway"_ba;
    case 503: return "Service Unavailable"_ba;
    case 504: return "Gateway Timeout"_ba;
    case 505: return "HTTP Version Not Supported"_ba;
    default: return "Demo"_ba;
    }
}

QByteArray httpDate()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

} // namespace

HttpAnswer HttpAnswer::text(int status, const QString &text)
{
    return {status, "text/plain; charset=utf-8"_ba, text.toUtf8() + '\n', {}};
}

HttpAnswer HttpAnswer::html(const QByteArray &markup)
{
    return {200, "text/html; charset=utf-8"_ba, markup, {}};
}

HttpAnswer HttpAnswer::methodNotAllowed(const QByteArray &allowed)
{
    HttpAnswer answer = text(405, u"method not allowed"_s);
    answer.headers.append({"Allow"_ba, allowed});
    return answer;
}

HttpAnswer HttpAnswer::json(int status, const QJsonObject &object)
{
    return {
        status, "application/json"_ba, QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

QByteArray toBytes(const HttpAnswer &answer, BodyPart bodyPart, Afterwards afterwards)
{
    QByteArray bytes = "HTTP/1.1 "_ba + QByteArray::number(answer.status) + ' '
        + reasonPhrase(answer.status) + "\r\nServer: halyard-demo-server\r\nDate: "_ba + httpDate();
    for (const HttpHeader &header : answer.headers)
        bytes += "\r\n"_ba + header.name + ": "_ba + header.value;
    if (answer.status != 204) {
        if (!answer.contentType.isEmpty())
            bytes += "\r\nContent-Type: "_ba + answer.contentType;
        bytes += "\r\nContent-Length: "_ba + QByteArray::number(answer.body.size());
    }
    bytes += afterwards == Afterwards::Close ? "\r\nConnection: close"_ba : ""_ba;
    bytes += "\r\n\r\n"_ba;
    return bodyPart == BodyPart::Sent ? bytes + answer.body : bytes;
}

} // namespace Halyard::Demo
