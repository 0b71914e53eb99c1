// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>

#include <vector>

namespace Halyard::Redis {

//! Looks at replies before hiredis does, which reserves memory for whatever a header announces.
class ReplyGate
{
public:
    static constexpr qint64 LargestText = 16 * 1024 * 1024;
    static constexpr qint64 LargestReply = 32 * 1024 * 1024;
    static constexpr qint64 MostElements = 100'000;
    static constexpr size_t Deepest = 7;

    //! How many of these bytes, which follow those of the call before, may go on. Fewer than there
    //! are: the rest is no reply, or not one that we take.
    [[nodiscard]] qsizetype admit(QByteArrayView bytes);

private:
    [[nodiscard]] qsizetype skipText(QByteArrayView bytes);
    [[nodiscard]] qsizetype readLine(QByteArrayView bytes);
    [[nodiscard]] bool endLine();
    [[nodiscard]] bool endNumberedLine(char type, qint64 number);
    void endElement();

    //! The line that has begun, without its line break.
    QByteArray m_line;
    //! Of the text that has begun, its line break included.
    qint64 m_missing = 0;
    //! Of the arrays that have begun: the elements that are still to come.
    std::vector<qint64> m_open;
    qint64 m_bytes = 0;
    qint64 m_elements = 0;
};

} // namespace Halyard::Redis
