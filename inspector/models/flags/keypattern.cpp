// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/keypattern.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>
#include <QtCore/QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

constexpr qsizetype LongestPattern = 200;
// PCRE2 takes the lower of several limits, so the expression itself cannot raise them.
constexpr auto Limits = "(*LIMIT_MATCH=5000)(*LIMIT_DEPTH=500)"_L1;
constexpr qsizetype ProbeLength = 128;
constexpr int LargestRepeat = 100;

struct KeyPatternWords
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::Filter)
};

//! Looks for what makes backtracking explode: repeats of what repeats.
class RepeatSearch
{
public:
    explicit RepeatSearch(const QString &text)
        : m_text(text)
    {
    }

    [[nodiscard]] std::optional<KeyPatternProblem> problem();

private:
    struct Group
    {
        bool hasRepeat = false;
    };

    [[nodiscard]] std::optional<KeyPatternProblem> step();
    [[nodiscard]] std::optional<KeyPatternProblem> open();
    [[nodiscard]] std::optional<KeyPatternProblem> close();
    [[nodiscard]] std::optional<KeyPatternProblem> escape();
    [[nodiscard]] std::optional<KeyPatternProblem> refused(const QString &message) const;
    void skipClass();
    [[nodiscard]] bool isRepeated(qsizetype at) const;

    const QString &m_text;
    qsizetype m_at = 0;
    QList<Group> m_groups{{}};
};

std::optional<KeyPatternProblem> RepeatSearch::problem()
{
    for (; m_at < m_text.size(); ++m_at) {
        if (auto found = step())
            return found;
    }
    return {};
}

std::optional<KeyPatternProblem> RepeatSearch::step()
{
    switch (m_text.at(m_at).unicode()) {
    case '\\': return escape();
    case '[': skipClass(); break;
    case '(': return open();
    case ')': return close();
    default: break;
    }
    if (isRepeated(m_at + 1))
        m_groups.last().hasRepeat = true;
    return {};
}

std::optional<KeyPatternProblem> RepeatSearch::open()
{
    m_groups.append(Group{});
    const QStringView rest = QStringView(m_text).sliced(m_at + 1);
    const bool isSpecial = rest.startsWith('*'_L1)
        || (rest.startsWith('?'_L1) && !rest.startsWith("?:"_L1) && !rest.startsWith("?i"_L1));
    if (!isSpecial)
        return {};
    return refused(KeyPatternWords::tr("groups with a special meaning are not taken here"));
}

std::optional<KeyPatternProblem> RepeatSearch::close()
{
    const bool hadRepeat = m_groups.last().hasRepeat;
    if (m_groups.size() > 1)
        m_groups.removeLast();
    const bool repeats = isRepeated(m_at + 1);
    if (repeats && hadRepeat)
        return refused(KeyPatternWords::tr("a repeated group that repeats something itself could "
                                           "take for ever"));
    m_groups.last().hasRepeat |= hadRepeat || repeats;
    return {};
}

std::optional<KeyPatternProblem> RepeatSearch::escape()
{
    const QChar next = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar();
    if (next.isDigit() || next == 'g'_L1 || next == 'k'_L1)
        return refused(KeyPatternWords::tr("references to groups are not taken here"));
    if (next == 'Q'_L1)
        return refused(KeyPatternWords::tr("\\Q is not taken here"));
    ++m_at;
    if (isRepeated(m_at + 1))
        m_groups.last().hasRepeat = true;
    return {};
}

std::optional<KeyPatternProblem> RepeatSearch::refused(const QString &message) const
{
    return KeyPatternProblem{int(m_at), message};
}

void RepeatSearch::skipClass()
{
    ++m_at;
    if (m_at < m_text.size() && m_text.at(m_at) == '^'_L1)
        ++m_at;
    // A bracket that comes first stands for itself.
    if (m_at < m_text.size() && m_text.at(m_at) == ']'_L1)
        ++m_at;
    for (; m_at < m_text.size() && m_text.at(m_at) != ']'_L1; ++m_at) {
        if (m_text.at(m_at) == '\\'_L1)
            ++m_at;
    }
}

bool RepeatSearch::isRepeated(qsizetype at) const
{
    return at < m_text.size() && u"*+{"_s.contains(m_text.at(at));
}

// Many texts in which a slow expression would try everything before it gives up.
bool isSlow(const QRegularExpression &pattern, const QString &text)
{
    QSet<QChar> letters(text.cbegin(), text.cend());
    letters += {u'a', u'-', u'_', u'0'};
    return std::any_of(letters.cbegin(), letters.cend(), [&pattern](QChar letter) {
        const QString probe = QString(ProbeLength, letter);
        return !pattern.match(probe).isValid() || !pattern.match(probe + u'\x01').isValid();
    });
}

bool hasLargeRepeat(const QString &text)
{
    static const QRegularExpression number(u"[0-9]{3,}"_s);
    auto matches = number.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype before = match.capturedStart() - 1;
        const bool isRepeat = before >= 0 && u"{,"_s.contains(text.at(before));
        if (isRepeat && (match.capturedLength() > 3 || match.captured().toInt() > LargestRepeat))
            return true;
    }
    return false;
}

} // namespace

std::variant<QRegularExpression, KeyPatternProblem> keyPattern(const QString &text)
{
    if (text.size() > LongestPattern)
        return KeyPatternProblem{0,
                                 KeyPatternWords::tr("expressions have %n characters at most",
                                                     nullptr, int(LongestPattern))};
    if (auto problem = RepeatSearch(text).problem())
        return *problem;
    if (hasLargeRepeat(text))
        return KeyPatternProblem{0, KeyPatternWords::tr("nothing may be repeated so often")};
    QRegularExpression pattern(Limits + text, QRegularExpression::CaseInsensitiveOption);
    if (!pattern.isValid()) {
        const qsizetype at = pattern.patternErrorOffset() - Limits.size();
        return KeyPatternProblem{int(std::clamp<qsizetype>(at, 0, text.size())),
                                 pattern.errorString()};
    }
    if (isSlow(pattern, text))
        return KeyPatternProblem{0, KeyPatternWords::tr("this expression could take for ever")};
    return pattern;
}

} // namespace Halyard::Inspector
