// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "replygate.h"

#include <algorithm>

namespace Halyard::Redis {

namespace {

constexpr qsizetype LongestMessage = 64 * 1024;
constexpr qsizetype LongestNumber = 32;

bool isType(char type)
{
    return type == '+' || type == '-' || type == ':' || type == '$' || type == '*';
}

qsizetype longestLine(char type)
{
    return type == '+' || type == '-' ? LongestMessage : LongestNumber;
}

} // namespace

qsizetype ReplyGate::admit(QByteArrayView bytes)
{
    qsizetype admitted = 0;
    while (admitted < bytes.size()) {
        const QByteArrayView rest = bytes.sliced(admitted);
        const qsizetype more = m_missing > 0 ? skipText(rest) : readLine(rest);
        if (more < 0)
            break;
        admitted += more;
    }
    return admitted;
}

qsizetype ReplyGate::skipText(QByteArrayView bytes)
{
    const qsizetype here = std::min<qsizetype>(bytes.size(), m_missing);
    m_missing -= here;
    if (m_missing == 0)
        endElement();
    return here;
}

//! Up to the end of the line, if it is there; negative for what no reply may be.
qsizetype ReplyGate::readLine(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype here = end < 0 ? bytes.size() : end + 1;
    m_line += bytes.first(here);
    m_bytes += here;
    const char type = m_line.front();
    if (!isType(type) || m_line.size() > longestLine(type) || m_bytes > LargestReply)
        return -1;
    if (end >= 0 && !endLine())
        return -1;
    return here;
}

bool ReplyGate::endLine()
{
    const QByteArray line = std::exchange(m_line, {});
    if (!line.endsWith("\r\n"))
        return false;
    const char type = line.front();
    if (type == '+' || type == '-') {
        endElement();
        return true;
    }
    bool isNumber = false;
    const qint64 number = line.sliced(1).chopped(2).toLongLong(&isNumber);
    return isNumber && endNumberedLine(type, number);
}

bool ReplyGate::endNumberedLine(char type, qint64 number)
{
    if (type == ':' || number == -1) {
        endElement();
        return true;
    }
    if (number < 0)
        return false;
    if (type == '$') {
        m_missing = number + 2;
        m_bytes += m_missing;
        return number <= LargestText && m_bytes <= LargestReply;
    }
    m_elements += number;
    if (m_elements > MostElements || m_open.size() >= Deepest)
        return false;
    if (number == 0)
        endElement();
    else
        m_open.push_back(number);
    return true;
}

void ReplyGate::endElement()
{
    while (!m_open.empty() && --m_open.back() == 0)
        m_open.pop_back();
    if (m_open.empty()) {
        m_bytes = 0;
        m_elements = 0;
    }
}

} // namespace Halyard::Redis
