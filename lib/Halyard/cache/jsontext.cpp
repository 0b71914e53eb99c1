// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/jsontext.h>

#include <algorithm>

namespace Halyard {

namespace {

bool isPlain(char unit)
{
    const auto value = static_cast<uchar>(unit);
    return value >= 0x20 && value != '"' && value != '\\';
}

} // namespace

//! Without a \a name: the outermost one.
void JsonText::open(const QString &name)
{
    if (!name.isNull()) {
        if (!m_text.endsWith('{') && !m_text.endsWith('\n'))
            m_text += ',';
        write(name);
        m_text += ':';
    }
    m_text += '{';
}

void JsonText::begin(QLatin1StringView name)
{
    if (!m_text.endsWith('{'))
        m_text += ',';
    m_text += '"';
    m_text += QByteArrayView(name.data(), name.size());
    m_text += "\":";
}

void JsonText::add(QLatin1StringView name, const QString &text)
{
    begin(name);
    write(text);
}

void JsonText::add(QLatin1StringView name, qint64 number)
{
    begin(name);
    m_text += QByteArray::number(number);
}

void JsonText::add(QLatin1StringView name, bool value)
{
    begin(name);
    m_text += value ? "true" : "false";
}

void JsonText::addRaw(QLatin1StringView name, const QByteArray &json)
{
    begin(name);
    m_text += json;
}

void JsonText::write(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    m_text += '"';
    if (std::ranges::all_of(bytes, isPlain)) {
        m_text += bytes;
    } else {
        for (const char unit : bytes) {
            if (isPlain(unit))
                m_text += unit;
            else if (unit == '"' || unit == '\\')
                (m_text += '\\') += unit;
            else
                m_text += "\\u00" + QByteArray(1, unit).toHex();
        }
    }
    m_text += '"';
}

} // namespace Halyard
