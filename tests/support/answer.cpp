// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/answer.h"

#include "support/framing.h"
#include "support/gzip.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

namespace {

bool allowsBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

QByteArray line(const Header &header)
{
    return header.name + ": "_ba + header.value + "\r\n"_ba;
}

} // namespace

Answer Answer::json(const QByteArray &text)
{
    return Answer().withBody(text).withHeader("Content-Type"_ba, "application/json"_ba);
}

Answer Answer::json(const QJsonObject &object)
{
    return json(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Answer Answer::text(int status, const QByteArray &body)
{
    return Answer().withStatus(status).withBody(body).withHeader("Content-Type"_ba,
                                                                 "text/plain"_ba);
}

Answer Answer::redirect(int status, const QByteArray &location)
{
    return Answer().withStatus(status).withHeader("Location"_ba, location);
}

Answer Answer::gzipBomb(int mebibytes, const QByteArray &tail, char filler)
{
    const QByteArray packed = Test::gzipBomb(mebibytes * Mebibyte, filler, tail);
    return json(packed).withHeader("Content-Encoding"_ba, "gzip"_ba);
}

Answer Answer::withStatus(int status, const QByteArray &reason) const
{
    Answer answer = *this;
    answer.m_status = status;
    answer.m_reason = reason;
    return answer;
}

Answer Answer::withBody(const QByteArray &body) const
{
    Answer answer = *this;
    answer.m_body = body;
    return answer;
}

Answer Answer::withHeader(const QByteArray &name, const QByteArray &value) const
{
    Answer answer = *this;
    answer.m_headers.removeIf([&name](const Header &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return answer.withAnotherHeader(name, value);
}

Answer Answer::withAnotherHeader(const QByteArray &name, const QByteArray &value) const
{
    Answer answer = *this;
    answer.m_headers.append(Header{name, value});
    return answer;
}

Answer Answer::withEncoding(Encoding encoding) const
{
    Answer answer = *this;
    answer.m_encoding = encoding;
    return answer;
}

Answer Answer::withFraming(Framing framing) const
{
    Answer answer = *this;
    answer.m_framing = framing;
    return answer;
}

Answer Answer::delayed(std::chrono::milliseconds delay) const
{
    Answer answer = *this;
    answer.m_before.append(Step{.action = Step::Action::Wait, .pause = delay});
    return answer;
}

Answer Answer::held() const
{
    Answer answer = *this;
    answer.m_before.append(Step{.action = Step::Action::Hold});
    return answer;
}

Answer Answer::dripping(Part part, std::chrono::milliseconds interval) const
{
    Answer answer = *this;
    answer.m_drip = Drip{part, interval};
    return answer;
}

Answer Answer::stallingAt(Moment moment) const
{
    return withFault(moment, Step::Action::Stall);
}

Answer Answer::cutAt(Moment moment) const
{
    return withFault(moment, Step::Action::Close);
}

Answer Answer::resetAt(Moment moment) const
{
    return withFault(moment, Step::Action::Reset);
}

Answer Answer::withFault(Moment moment, Step::Action action) const
{
    Answer answer = *this;
    answer.m_fault = Fault{moment, action};
    return answer;
}

bool Answer::isProper() const
{
    return !m_fault && !m_verbatim && leavesConnectionUsable(m_framing);
}

QByteArray Answer::encodedBody() const
{
    return allowsBody(m_status) ? encoded(m_encoding, m_body) : QByteArray();
}

QByteArray Answer::head(const QByteArray &encoded, bool keepsOpen) const
{
    QByteArray head = "HTTP/1.1 "_ba + QByteArray::number(m_status) + ' ' + m_reason + "\r\n"_ba;
    QList<Header> headers = m_headers + encodingHeaders(m_encoding);
    if (allowsBody(m_status))
        headers += framingHeaders(m_framing, encoded.size());
    if (!keepsOpen)
        headers.append(Header{"Connection"_ba, "close"_ba});
    for (const Header &header : std::as_const(headers))
        head += line(header);
    return head + "\r\n"_ba;
}

Step Answer::step(Part part, const QByteArray &bytes) const
{
    if (m_drip && m_drip->part == part)
        return Step{.action = Step::Action::Drip, .bytes = bytes, .pause = m_drip->interval};
    return Step{.bytes = bytes};
}

Steps Answer::said(const Request &request) const
{
    const bool keepsOpen = isProper() && request.keepsAlive();
    const QByteArray encoded = encodedBody();
    const QByteArray body = allowsBody(m_status) ? framed(m_framing, encoded) : QByteArray();
    const Step headers = step(Part::Headers, head(encoded, keepsOpen));
    if (!m_fault) {
        const Step::Action end = keepsOpen ? Step::Action::KeepOpen : Step::Action::Close;
        return {headers, step(Part::Body, body), Step{.action = end}};
    }
    const Step end{.action = m_fault->action};
    switch (m_fault->moment) {
    case Moment::BeforeReply: return {end};
    case Moment::AfterHeaders: return {headers, end};
    case Moment::MidBody: return {headers, step(Part::Body, body.left(body.size() / 2)), end};
    case Moment::AfterBody: break;
    }
    return {headers, step(Part::Body, body), end};
}

Steps Answer::stepsFor(const Request &request) const
{
    return m_before + (m_verbatim ? *m_verbatim : said(request));
}

} // namespace Halyard::Test
