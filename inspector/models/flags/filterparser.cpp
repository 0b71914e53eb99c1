// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/filterparser.h"

#include "models/flags/keypattern.h"
#include "models/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

// Nobody types more than that; who pastes it shall not wait for it.
constexpr qsizetype LongestFilter = 2'000;
constexpr qsizetype MostTerms = 50;

QString quotable(const QString &text)
{
    return Words::oneLine(text, 40);
}

QStringList namesOf(const QList<FilterWord> &fields)
{
    QStringList names;
    for (const FilterWord &field : fields) {
        if (field.form != FilterWord::Form::Word)
            names.append(field.name);
    }
    return names;
}

QStringList namesOf(const QList<FilterChoice> &choices)
{
    QStringList names;
    for (const FilterChoice &choice : choices)
        names.append(choice.name);
    return names;
}

// With a unit; only nothing is the same in all of them.
std::optional<qint64> millisecondsFrom(const QString &text)
{
    static const QRegularExpression form(u"\\A([0-9]{1,9})(ms|s|m|min|h|d|w)\\z"_s);
    static const QHash<QString, qint64> units{
        {u"ms"_s, 1},        {u"s"_s, 1'000},      {u"m"_s, 60'000},      {u"min"_s, 60'000},
        {u"h"_s, 3'600'000}, {u"d"_s, 86'400'000}, {u"w"_s, 604'800'000},
    };
    if (text == "0"_L1)
        return 0;
    const QRegularExpressionMatch match = form.match(text.toLower());
    if (!match.hasMatch())
        return {};
    return match.captured(1).toLongLong() * units.value(match.captured(2));
}

} // namespace

bool FilterParser::read(const QString &text)
{
    if (text.size() > LongestFilter) {
        m_problem = {int(LongestFilter), int(text.size() - LongestFilter),
                     tr("filters have %n characters at most", nullptr, int(LongestFilter))};
        return false;
    }
    const QList<FilterLexeme> lexemes = lexemesOf(text);
    if (lexemes.size() > MostTerms)
        return fail(lexemes.at(MostTerms),
                    tr("filters have %n words at most", nullptr, int(MostTerms)));
    return std::ranges::all_of(lexemes,
                               [this](const FilterLexeme &lexeme) { return readLexeme(lexeme); });
}

bool FilterParser::readLexeme(const FilterLexeme &lexeme)
{
    using Form = FilterLexeme::Form;
    if (lexeme.isOpen)
        return fail(lexeme,
                    lexeme.form == Form::Pattern ? tr("a / has to end the expression")
                                                 : tr("a quote has to end the text"));
    switch (lexeme.form) {
    case Form::Word: return readWord(lexeme);
    case Form::Pattern: return readPattern(lexeme);
    case Form::Field: return readField(lexeme);
    case Form::Quoted: break;
    }
    if (lexeme.text.isEmpty())
        return fail(lexeme, tr("there is nothing between the quotes"));
    addKey(lexeme);
    return true;
}

bool FilterParser::readWord(const FilterLexeme &lexeme)
{
    if (lexeme.text.isEmpty())
        return fail(lexeme, tr("a minus needs something that it turns around"));
    const FilterWord *const field = fieldOf(lexeme.text.toLower());
    if (!field || field->form != FilterWord::Form::Word) {
        addKey(lexeme);
        return true;
    }
    m_terms.append({.field = field->field,
                    .isNegated = lexeme.isNegated,
                    .choices = 1U << unsigned(Flag::Source::Override)});
    return true;
}

bool FilterParser::readPattern(const FilterLexeme &lexeme)
{
    const auto pattern = keyPattern(lexeme.text);
    if (const auto *problem = std::get_if<KeyPatternProblem>(&pattern)) {
        const int at = std::min(lexeme.textPosition + problem->position, lexeme.end() - 1);
        m_problem = {at, lexeme.end() - at, problem->message};
        return false;
    }
    m_terms.append({.field = FilterTerm::Field::KeyPattern,
                    .isNegated = lexeme.isNegated,
                    .pattern = std::get<QRegularExpression>(pattern)});
    return true;
}

bool FilterParser::readField(const FilterLexeme &lexeme)
{
    const FilterWord *const field = fieldOf(lexeme.name);
    if (!field || field->form == FilterWord::Form::Word)
        return failUnknown(lexeme);
    if (lexeme.text.isEmpty())
        return fail(lexeme, tr("something has to follow, such as %1").arg(field->example));
    return readKnown(lexeme, *field);
}

bool FilterParser::readKnown(const FilterLexeme &lexeme, const FilterWord &field)
{
    using Form = FilterWord::Form;
    if (field.form == Form::Duration)
        return readDuration(lexeme, field);
    if (field.form == Form::Number)
        return readNumber(lexeme, field);
    if (lexeme.relation != FilterTerm::Relation::Is)
        return fail(lexeme,
                    tr("\"%1\" is not compared but takes a colon, such as %2")
                        .arg(field.name, field.example));
    if (field.form == Form::Choice)
        return readChoice(lexeme, field);
    m_terms.append({.field = field.field, .isNegated = lexeme.isNegated, .text = lexeme.text});
    return true;
}

bool FilterParser::readChoice(const FilterLexeme &lexeme, const FilterWord &field)
{
    const QList<FilterChoice> choices = filterChoices(field.field);
    const auto found = std::ranges::find(choices, lexeme.text.toLower(), &FilterChoice::name);
    if (found == choices.end()) {
        const QStringList names = namesOf(choices);
        const QString nearest = nearestTo(lexeme.text.toLower(), names);
        return failInText(lexeme,
                          nearest.isEmpty()
                              ? tr("\"%1:\" takes one of %2").arg(field.name, names.join(u", "_s))
                              : tr("there is no \"%1\"; did you mean %2:%3?")
                                    .arg(quotable(lexeme.text), field.name, nearest));
    }
    m_terms.append(
        {.field = field.field, .isNegated = lexeme.isNegated, .choices = found->choices});
    return true;
}

bool FilterParser::readNumber(const FilterLexeme &lexeme, const FilterWord &field)
{
    bool isNumber = false;
    const qint64 number = lexeme.text.toLongLong(&isNumber);
    if (!isNumber)
        return failInText(
            lexeme, tr("\"%1\" takes a whole number, such as %2").arg(field.name, field.example));
    m_terms.append({.field = field.field,
                    .relation = lexeme.relation,
                    .isNegated = lexeme.isNegated,
                    .number = number});
    return true;
}

bool FilterParser::readDuration(const FilterLexeme &lexeme, const FilterWord &field)
{
    if (lexeme.relation == FilterTerm::Relation::Is)
        return fail(lexeme,
                    tr("\"%1\" is compared by < or >, such as %2").arg(field.name, field.example));
    const auto milliseconds = millisecondsFrom(lexeme.text);
    if (!milliseconds)
        return failInText(
            lexeme,
            tr("\"%1\" is no time; write it such as 30s, 5m, 2h or 7d").arg(quotable(lexeme.text)));
    m_terms.append({.field = field.field,
                    .relation = lexeme.relation,
                    .isNegated = lexeme.isNegated,
                    .number = *milliseconds});
    return true;
}

void FilterParser::addKey(const FilterLexeme &lexeme)
{
    m_terms.append({.field = FilterTerm::Field::Key,
                    .isNegated = lexeme.isNegated,
                    .text = lexeme.text.toCaseFolded()});
}

bool FilterParser::fail(const FilterLexeme &lexeme, const QString &message)
{
    m_problem = {lexeme.position, lexeme.length, message};
    return false;
}

bool FilterParser::failInText(const FilterLexeme &lexeme, const QString &message)
{
    m_problem = {lexeme.textPosition, lexeme.textLength(), message};
    return false;
}

bool FilterParser::failUnknown(const FilterLexeme &lexeme)
{
    const QString name = quotable(lexeme.name);
    const QString nearest = nearestTo(lexeme.name, namesOf(m_fields));
    return fail(lexeme,
                nearest.isEmpty()
                    ? tr("there is no prefix \"%1:\"; put the word in quotes if it is "
                         "a part of the key")
                          .arg(name)
                    : tr("there is no prefix \"%1:\"; did you mean %2:?").arg(name, nearest));
}

const FilterWord *FilterParser::fieldOf(const QString &name) const
{
    const auto found = std::ranges::find(m_fields, name, &FilterWord::name);
    return found == m_fields.end() ? nullptr : &*found;
}

} // namespace Halyard::Inspector
