// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/filterlexer.h"

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

bool isLetter(QChar c)
{
    return (c >= 'a'_L1 && c <= 'z'_L1) || (c >= 'A'_L1 && c <= 'Z'_L1);
}

class FilterLexer
{
public:
    explicit FilterLexer(const QString &text)
        : m_text(text)
    {
    }

    [[nodiscard]] QList<FilterLexeme> all();

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool isAt(char c) const
    {
        return !isAtEnd() && m_text.at(m_at) == QLatin1Char(c);
    }
    [[nodiscard]] bool isAtSpace() const { return !isAtEnd() && m_text.at(m_at).isSpace(); }
    [[nodiscard]] FilterLexeme next();
    void readTerm(FilterLexeme &lexeme);
    void readEnclosed(FilterLexeme &lexeme, char end);
    void readBare(FilterLexeme &lexeme);
    [[nodiscard]] bool readName(FilterLexeme &lexeme);
    void readRelation(FilterLexeme &lexeme);

    const QString &m_text;
    qsizetype m_at = 0;
};

QList<FilterLexeme> FilterLexer::all()
{
    QList<FilterLexeme> lexemes;
    while (true) {
        while (isAtSpace())
            ++m_at;
        if (isAtEnd())
            return lexemes;
        lexemes.append(next());
    }
}

FilterLexeme FilterLexer::next()
{
    FilterLexeme lexeme;
    lexeme.position = int(m_at);
    if (isAt('-')) {
        lexeme.isNegated = true;
        ++m_at;
    }
    readTerm(lexeme);
    lexeme.length = int(m_at) - lexeme.position;
    return lexeme;
}

void FilterLexer::readTerm(FilterLexeme &lexeme)
{
    using Form = FilterLexeme::Form;
    if (isAt('/')) {
        lexeme.form = Form::Pattern;
        return readEnclosed(lexeme, '/');
    }
    if (isAt('"')) {
        lexeme.form = Form::Quoted;
        return readEnclosed(lexeme, '"');
    }
    if (readName(lexeme)) {
        lexeme.form = Form::Field;
        readRelation(lexeme);
        if (isAt('"'))
            return readEnclosed(lexeme, '"');
    }
    readBare(lexeme);
}

// In an expression a backslash means more than the next character.
void FilterLexer::readEnclosed(FilterLexeme &lexeme, char end)
{
    lexeme.textPosition = int(++m_at);
    for (; !isAtEnd() && !isAt(end); ++m_at) {
        if (isAt('\\') && m_at + 1 < m_text.size()) {
            ++m_at;
            if (end == '/' && !isAt('/'))
                lexeme.text += u'\\';
        }
        lexeme.text += m_text.at(m_at);
    }
    lexeme.isOpen = isAtEnd();
    m_at += lexeme.isOpen ? 0 : 1;
}

void FilterLexer::readBare(FilterLexeme &lexeme)
{
    lexeme.textPosition = int(m_at);
    while (!isAtEnd() && !isAtSpace())
        ++m_at;
    lexeme.text = m_text.sliced(lexeme.textPosition, m_at - lexeme.textPosition);
}

bool FilterLexer::readName(FilterLexeme &lexeme)
{
    qsizetype end = m_at;
    while (end < m_text.size() && isLetter(m_text.at(end)))
        ++end;
    const bool hasRelation = end > m_at && end < m_text.size() && u":<>"_s.contains(m_text.at(end));
    if (!hasRelation)
        return false;
    lexeme.name = m_text.sliced(m_at, end - m_at).toLower();
    m_at = end;
    return true;
}

void FilterLexer::readRelation(FilterLexeme &lexeme)
{
    using Relation = FilterTerm::Relation;
    const bool isColon = isAt(':');
    const bool isLess = isAt('<');
    ++m_at;
    if (!isColon && isAt('=')) {
        ++m_at;
        lexeme.relation = isLess ? Relation::LessOrEqual : Relation::GreaterOrEqual;
    } else if (!isColon) {
        lexeme.relation = isLess ? Relation::Less : Relation::Greater;
    }
    lexeme.textPosition = int(m_at);
}

} // namespace

QList<FilterLexeme> lexemesOf(const QString &text)
{
    return FilterLexer(text).all();
}

} // namespace Halyard::Inspector
