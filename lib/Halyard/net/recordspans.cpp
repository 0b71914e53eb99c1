// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/net/recordspans.h>

#include <cstring>

namespace Halyard {

namespace {

//! Walks over JSON by its punctuation alone.
class Walker
{
public:
    explicit Walker(QByteArrayView text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    [[nodiscard]] bool isNext(char punctuation)
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
        return m_at < m_end && *m_at == punctuation;
    }

    [[nodiscard]] bool take(char punctuation)
    {
        const bool isThere = isNext(punctuation);
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    //! The inside of a string.
    [[nodiscard]] std::optional<QByteArrayView> takeString()
    {
        if (!take('"'))
            return std::nullopt;
        const char *start = m_at;
        while (m_at < m_end && *m_at != '"')
            m_at += *m_at == '\\' ? 2 : 1;
        if (m_at >= m_end)
            return std::nullopt;
        return QByteArrayView(start, m_at++);
    }

    //! An object or a list, with all that is in it.
    [[nodiscard]] std::optional<QByteArrayView> takeNested()
    {
        const char *start = m_at;
        int depth = 0;
        while (m_at < m_end) {
            const char unit = *m_at;
            if (unit == '"') {
                if (!takeString())
                    return std::nullopt;
                continue;
            }
            ++m_at;
            depth += unit == '{' || unit == '[' ? 1 : 0;
            depth -= unit == '}' || unit == ']' ? 1 : 0;
            if (depth == 0)
                return QByteArrayView(start, m_at);
        }
        return std::nullopt;
    }

    [[nodiscard]] bool skipValue()
    {
        if (isNext('{') || isNext('['))
            return takeNested().has_value();
        if (isNext('"'))
            return takeString().has_value();
        while (m_at < m_end && std::strchr(",}]", *m_at) == nullptr)
            ++m_at;
        return m_at < m_end;
    }

private:
    const char *m_at;
    const char *m_end;
};

std::optional<std::vector<RecordSpan>> takeRecords(Walker &walker)
{
    std::vector<RecordSpan> spans;
    if (!walker.take('{'))
        return std::nullopt;
    if (walker.take('}'))
        return spans;
    do {
        const auto key = walker.takeString();
        if (!key || !walker.take(':') || !walker.isNext('{'))
            return std::nullopt;
        const auto record = walker.takeNested();
        if (!record)
            return std::nullopt;
        spans.push_back({*key, *record});
    } while (walker.take(','));
    if (!walker.take('}'))
        return std::nullopt;
    return spans;
}

} // namespace

std::optional<std::vector<RecordSpan>> recordSpansOf(QByteArrayView answer)
{
    Walker walker(answer);
    std::optional<std::vector<RecordSpan>> spans;
    if (!walker.take('{'))
        return std::nullopt;
    do {
        const auto key = walker.takeString();
        if (!key || !walker.take(':'))
            return std::nullopt;
        const bool isFlags = *key == QByteArrayView("flags");
        // Said twice, or perhaps in another spelling: the last one counts, whichever that is.
        if ((isFlags && spans) || key->contains('\\'))
            return std::nullopt;
        if (isFlags)
            spans = takeRecords(walker);
        if (isFlags ? !spans : !walker.skipValue())
            return std::nullopt;
    } while (walker.take(','));
    return spans;
}

} // namespace Halyard
