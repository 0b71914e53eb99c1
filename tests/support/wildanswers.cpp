// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/answer.h"

using namespace Qt::StringLiterals;

// The answers that are no HTTP any more, or never end.

namespace Halyard::Test {

namespace {

constexpr qsizetype BlockSize = 64 * 1024;

Step repeated(const QByteArray &bytes, qint64 total)
{
    return Step{.action = Step::Action::Repeat, .bytes = bytes, .total = total};
}

} // namespace

Answer Answer::steps(const Steps &steps)
{
    Answer answer;
    answer.m_verbatim = steps;
    return answer;
}

Answer Answer::raw(const QByteArray &bytes)
{
    return steps({Step{.bytes = bytes}, Step{.action = Step::Action::Close}});
}

Answer Answer::http09(const QByteArray &body)
{
    return raw(body);
}

Answer Answer::badStatusLine()
{
    return raw("HTTP/banana two hundred\r\nContent-Length: 2\r\n\r\n{}"_ba);
}

Answer Answer::nulInHeaderName(const QByteArray &body)
{
    const QByteArray size = QByteArray::number(body.size());
    return steps({
        Step{.bytes = "HTTP/1.1 200 OK\r\nX-N\0ul: 1\r\nContent-Length: "_ba + size},
        Step{.bytes = "\r\n\r\n"_ba + body},
        Step{.action = Step::Action::Stall},
    });
}

Answer Answer::hugeHeader(qint64 size)
{
    return steps({
        Step{.bytes = "HTTP/1.1 200 OK\r\nX-Huge: "_ba},
        repeated(QByteArray(BlockSize, 'h'), size),
        Step{.bytes = "\r\nContent-Length: 2\r\n\r\n{}"_ba},
        Step{.action = Step::Action::Stall},
    });
}

Answer Answer::endlessInterimAnswers(qint64 cap)
{
    return steps({
        repeated("HTTP/1.1 100 Continue\r\n\r\n"_ba, cap),
        Step{.action = Step::Action::Stall},
    });
}

Answer Answer::endlessHeaders(qint64 cap)
{
    return steps({
        Step{.bytes = "HTTP/1.1 200 OK\r\n"_ba},
        repeated("X-Endless: and another one\r\n"_ba, cap),
        Step{.action = Step::Action::Stall},
    });
}

Answer Answer::endlessBody(Framing framing, qint64 cap)
{
    const bool chunked = framing == Framing::Chunked;
    const QByteArray block(BlockSize, ' ');
    const QByteArray chunk = QByteArray::number(block.size(), 16) + "\r\n"_ba + block + "\r\n"_ba;
    const QByteArray announced =
        chunked ? "Transfer-Encoding: chunked\r\n"_ba : "Connection: close\r\n"_ba;
    return steps({
        Step{.bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"_ba + announced
                 + "\r\n"_ba},
        repeated(chunked ? chunk : block, cap),
        Step{.action = Step::Action::Stall},
    });
}

} // namespace Halyard::Test
