// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QAnyStringView>
#include <QtCore/QString>
#include <QtCore/QStringView>
#include <QtCore/QVarLengthArray>

namespace Halyard {

//! A key as UTF-16, whatever it was written in, without touching the heap for ordinary keys.
class KeyText
{
public:
    explicit KeyText(QAnyStringView key)
    {
        key.visit([this](auto text) { take(text); });
    }
    KeyText(const KeyText &) = delete;
    KeyText &operator=(const KeyText &) = delete;
    ~KeyText() = default;

    [[nodiscard]] QStringView view() const { return m_view; }

private:
    void take(QStringView text) { m_view = text; }
    void take(QLatin1StringView text)
    {
        m_buffer.resize(text.size());
        for (qsizetype i = 0; i < text.size(); ++i)
            m_buffer[i] = static_cast<uchar>(text.data()[i]);
        m_view = QStringView(m_buffer.constData(), m_buffer.size());
    }
    void take(QUtf8StringView text)
    {
        if (takeAscii(text))
            return;
        m_converted = QString::fromUtf8(text.data(), text.size());
        m_view = m_converted;
    }
    bool takeAscii(QUtf8StringView text)
    {
        m_buffer.resize(text.size());
        uchar seen = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const auto unit = static_cast<uchar>(text.data()[i]);
            seen |= unit;
            m_buffer[i] = unit;
        }
        m_view = QStringView(m_buffer.constData(), m_buffer.size());
        return seen < 0x80;
    }

    QVarLengthArray<char16_t, 128> m_buffer;
    QString m_converted;
    QStringView m_view;
};

} // namespace Halyard
