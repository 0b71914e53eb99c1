// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "httprequestparser.h"

#include <QtCore/QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Halyard::Demo {

namespace {

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isTokenCharacter);
}

bool hasControlCharacter(const QByteArray &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
    });
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isHexadecimal(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

bool namesOption(const QByteArray &connection, QByteArrayView option)
{
    const QList<QByteArray> parts = connection.toLower().split(',');
    return std::any_of(parts.cbegin(), parts.cend(),
                       [option](const QByteArray &part) { return part.trimmed() == option; });
}

qsizetype countOf(const HttpRequest &request, QByteArrayView name)
{
    return std::count_if(request.headers.cbegin(), request.headers.cend(),
                         [name](const HttpHeader &header) { return header.name == name; });
}

} // namespace

void HttpRequestParser::feed(const QByteArray &bytes)
{
    m_buffer.remove(0, m_position);
    m_searched = std::max<qsizetype>(0, m_searched - std::exchange(m_position, 0));
    m_buffer += bytes;
    while (step()) { }
}

bool HttpRequestParser::isBetweenRequests() const
{
    return m_state == State::Head && m_lineBytes == 0 && m_position == m_buffer.size();
}

bool HttpRequestParser::takeExpectation()
{
    const bool isWaiting = m_state == State::Body || m_state == State::ChunkSize;
    return isWaiting && std::exchange(m_expectsContinue, false);
}

HttpRequest HttpRequestParser::takeRequest()
{
    m_lineBytes = 0;
    m_expectsContinue = false;
    m_state = State::Head;
    return std::exchange(m_request, {});
}

bool HttpRequestParser::step()
{
    switch (m_state) {
    case State::Head: return readHeadLine();
    case State::Body: return readBody(State::Complete);
    case State::ChunkSize: return readChunkSize();
    case State::Chunk: return readBody(State::ChunkEnd);
    case State::ChunkEnd: return readChunkEnd();
    case State::Trailer: return readTrailer();
    case State::Complete:
    case State::Refused: return false;
    }
    return false;
}

bool HttpRequestParser::refuse(int status, const QString &reason)
{
    m_state = State::Refused;
    m_refusal = {status, reason};
    m_buffer.clear();
    return false;
}

std::optional<QByteArray> HttpRequestParser::takeLine(int statusWhenTooLong)
{
    const qsizetype end = m_buffer.indexOf('\n', std::max(m_searched, m_position));
    m_searched = end < 0 ? m_buffer.size() : end + 1;
    if (m_lineBytes + m_searched - m_position > MaximumHeadSize) {
        refuse(statusWhenTooLong, u"more than 64 KiB of headers"_s);
        return std::nullopt;
    }
    if (end < 0)
        return std::nullopt;
    if (end == m_position || m_buffer.at(end - 1) != '\r') {
        refuse(400, u"a line does not end with CR LF"_s);
        return std::nullopt;
    }
    const QByteArray line = m_buffer.mid(m_position, end - 1 - m_position);
    m_lineBytes += m_searched - m_position;
    m_position = m_searched;
    return line;
}

bool HttpRequestParser::readHeadLine()
{
    const std::optional<QByteArray> line = takeLine(431);
    if (!line)
        return false;
    if (!m_request.method.isEmpty())
        return line->isEmpty() ? finishHead() : readHeader(*line);
    // RFC 9112, 2.2: an empty line in front of a request is to be ignored.
    return line->isEmpty() || readRequestLine(*line);
}

bool HttpRequestParser::readRequestLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || !parts[2].startsWith("HTTP/"))
        return refuse(400, u"the first line is not an HTTP request"_s);
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0")
        return refuse(505, u"only HTTP/1.0 and HTTP/1.1 are spoken here"_s);
    m_request.method = parts[0];
    m_isVersionOne = parts[2] == "HTTP/1.0";
    return readTarget(parts[1]);
}

bool HttpRequestParser::readTarget(const QByteArray &target)
{
    const bool isAbsolute = target.startsWith("http://");
    if (hasControlCharacter(target) || !(isAbsolute || target.startsWith('/') || target == "*"))
        return refuse(400, u"the request target is not a path"_s);
    const qsizetype pathStart = isAbsolute ? target.indexOf('/', 7) : 0;
    const QByteArray local = pathStart < 0 ? "/"_ba : target.mid(pathStart);
    const qsizetype question = local.indexOf('?');
    m_request.path = QUrl::fromPercentEncoding(local.left(question < 0 ? local.size() : question));
    if (question >= 0)
        m_request.query = QUrlQuery(QString::fromUtf8(local.mid(question + 1)));
    return true;
}

bool HttpRequestParser::readHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(std::max<qsizetype>(colon, 0));
    if (!isToken(name) || hasControlCharacter(line))
        return refuse(400, u"a header line is malformed"_s);
    if (m_request.headers.size() == MaximumHeaderCount)
        return refuse(431, u"more than %1 header lines"_s.arg(MaximumHeaderCount));
    m_request.headers.append({name.toLower(), line.mid(colon + 1).trimmed()});
    return true;
}

bool HttpRequestParser::finishHead()
{
    const qsizetype hosts = countOf(m_request, "host");
    if (hosts > 1 || (hosts == 0 && !m_isVersionOne))
        return refuse(400, u"exactly one Host header is needed"_s);
    const QByteArray connection = m_request.header("connection");
    m_request.keepAlive =
        m_isVersionOne ? namesOption(connection, "keep-alive") : !namesOption(connection, "close");
    m_expectsContinue = m_request.header("expect").toLower() == "100-continue";
    return startBody();
}

bool HttpRequestParser::startBody()
{
    if (!m_request.hasHeader("transfer-encoding"))
        return startFixedBody();
    // Both lengths at once is how requests are smuggled past a proxy.
    if (m_request.hasHeader("content-length") || m_isVersionOne)
        return refuse(400, u"Transfer-Encoding is not allowed here"_s);
    if (m_request.header("transfer-encoding").toLower() != "chunked"
        || countOf(m_request, "transfer-encoding") != 1)
        return refuse(501, u"the only transfer encoding understood is chunked"_s);
    m_lineBytes = 0;
    m_state = State::ChunkSize;
    return true;
}

bool HttpRequestParser::startFixedBody()
{
    if (!m_request.hasHeader("content-length")) {
        if (m_request.method == "POST")
            return refuse(411, u"a Content-Length or a chunked body is needed"_s);
        m_state = State::Complete;
        return false;
    }
    const QByteArray length = m_request.header("content-length");
    if (!isDigits(length) || countOf(m_request, "content-length") != 1)
        return refuse(400, u"the Content-Length is not a number"_s);
    bool fits = false;
    m_missing = length.toInt(&fits);
    if (!fits || m_missing > MaximumBodySize)
        return refuse(413, u"the body is larger than 1 MiB"_s);
    m_state = State::Body;
    return true;
}

bool HttpRequestParser::readBody(State next)
{
    const qsizetype here = std::min(m_missing, m_buffer.size() - m_position);
    m_request.body += QByteArrayView(m_buffer).sliced(m_position, here);
    m_position += here;
    m_missing -= here;
    if (m_missing > 0)
        return false;
    m_state = next;
    return true;
}

bool HttpRequestParser::readChunkSize()
{
    m_lineBytes = 0;
    const std::optional<QByteArray> line = takeLine(400);
    if (!line)
        return false;
    // What follows a semicolon are extensions, which nobody uses and all must ignore.
    const QByteArray digits = line->split(';').constFirst().trimmed();
    if (!isHexadecimal(digits))
        return refuse(400, u"the size of a chunk is not a number"_s);
    bool fits = false;
    const qsizetype size = digits.toInt(&fits, 16);
    if (!fits || size > MaximumBodySize - m_request.body.size())
        return refuse(413, u"the body is larger than 1 MiB"_s);
    m_missing = size;
    m_lineBytes = 0;
    m_state = size == 0 ? State::Trailer : State::Chunk;
    return true;
}

bool HttpRequestParser::readChunkEnd()
{
    const std::optional<QByteArray> line = takeLine(400);
    if (!line)
        return false;
    if (!line->isEmpty())
        return refuse(400, u"a chunk is longer than its size"_s);
    m_state = State::ChunkSize;
    return true;
}

bool HttpRequestParser::readTrailer()
{
    const std::optional<QByteArray> line = takeLine(431);
    if (!line)
        return false;
    if (line->isEmpty())
        m_state = State::Complete;
    return line->size() > 0;
}

} // namespace Halyard::Demo
