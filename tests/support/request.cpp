// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/request.h"

#include "support/gzip.h"

#include <QtCore/QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

namespace {

bool isNamed(const Header &header, QByteArrayView name)
{
    return header.name.compare(name, Qt::CaseInsensitive) == 0;
}

std::optional<Header> headerOf(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return std::nullopt;
    return Header{line.left(colon), line.mid(colon + 1).trimmed()};
}

std::optional<Request> requestOf(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1."))
        return std::nullopt;
    Request request{.method = words.at(0), .target = words.at(1), .version = words.at(2)};
    for (const QByteArray &line : std::as_const(lines)) {
        const std::optional<Header> header = headerOf(line.trimmed());
        if (!header)
            return std::nullopt;
        request.headers.append(*header);
    }
    return request;
}

} // namespace

QByteArray Request::path() const
{
    return target.split('?').first();
}

QUrlQuery Request::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QUrlQuery() : QUrlQuery(QString::fromUtf8(target.mid(mark + 1)));
}

bool Request::hasHeader(QByteArrayView name) const
{
    return !headerValues(name).isEmpty();
}

QByteArray Request::header(QByteArrayView name) const
{
    return headerValues(name).value(0);
}

QList<QByteArray> Request::headerValues(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const Header &header : headers) {
        if (isNamed(header, name))
            values.append(header.value);
    }
    return values;
}

std::optional<QByteArray> Request::decodedBody() const
{
    const QByteArray encoding = header("Content-Encoding");
    if (encoding.isEmpty())
        return body;
    return encoding == "gzip" ? gunzip(body) : std::nullopt;
}

QJsonObject Request::json() const
{
    return QJsonDocument::fromJson(decodedBody().value_or(QByteArray())).object();
}

bool Request::keepsAlive() const
{
    return version == "HTTP/1.1" && header("Connection").compare("close", Qt::CaseInsensitive) != 0;
}

void RequestParser::add(QByteArrayView bytes)
{
    m_buffer.append(bytes);
}

bool RequestParser::isBroken() const
{
    return m_broken;
}

std::optional<Request> RequestParser::take()
{
    if (!m_request && !readHead())
        return std::nullopt;
    if (m_buffer.size() < m_bodySize)
        return std::nullopt;
    m_request->body = m_buffer.left(m_bodySize);
    m_request->arrival = std::chrono::steady_clock::now();
    m_buffer.remove(0, m_bodySize);
    return std::exchange(m_request, std::nullopt);
}

bool RequestParser::readHead()
{
    const QByteArrayView end = "\r\n\r\n";
    const qsizetype size = m_buffer.indexOf(end);
    if (m_broken || size < 0)
        return false;
    m_request = requestOf(m_buffer.left(size));
    m_buffer.remove(0, size + end.size());
    m_broken = !m_request || !readBodySize();
    if (m_broken)
        m_request.reset();
    return !m_broken;
}

bool RequestParser::readBodySize()
{
    const QList<QByteArray> sizes = m_request->headerValues("Content-Length");
    if (m_request->hasHeader("Transfer-Encoding") || sizes.size() > 1)
        return false;
    bool understood = true;
    m_bodySize = sizes.isEmpty() ? 0 : sizes.first().toLongLong(&understood);
    return understood && m_bodySize >= 0;
}

} // namespace Halyard::Test
