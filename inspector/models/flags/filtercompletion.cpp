// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/filter.h"
#include "models/flags/filterfields.h"
#include "models/flags/filterlexer.h"
#include "models/flags/rowfacts.h"
#include "models/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

constexpr qsizetype MostCompletions = 50;
// What has to be quoted and is longer than that, nobody picks from a list.
constexpr qsizetype LongestValue = 60;

struct CompletionWords
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::Filter)
};

//! The term that a cursor is in.
struct Place
{
    FilterLexeme lexeme;
    //! What stands between its beginning (or that of its text) and the cursor.
    QString typed;
};

Place placeOf(const QString &text, int cursor)
{
    for (const FilterLexeme &lexeme : lexemesOf(text)) {
        if (cursor < lexeme.position || cursor > lexeme.end())
            continue;
        const int begin = std::min(lexeme.textPosition, cursor);
        return {lexeme, text.sliced(begin, cursor - begin)};
    }
    FilterLexeme nothing;
    nothing.position = cursor;
    nothing.textPosition = cursor;
    return {nothing, {}};
}

QString quoted(const QString &text)
{
    const bool isPlain = std::ranges::none_of(
        text, [](QChar c) { return c.isSpace() || c == '"'_L1 || c == '\\'_L1; });
    if (isPlain)
        return text;
    QString inside = text;
    inside.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + inside + u'"';
}

Completion completionIn(const Place &place, const QString &insert, const QString &description)
{
    return {insert, description, place.lexeme.textPosition, place.lexeme.textLength()};
}

QList<Completion> fieldCompletions(const Place &place)
{
    QList<Completion> completions;
    for (const FilterWord &field : filterFields()) {
        using Form = FilterWord::Form;
        const QString end =
            field.form == Form::Word ? u" "_s : QString(field.example.at(field.name.size()));
        if (!field.name.startsWith(place.typed, Qt::CaseInsensitive))
            continue;
        const QString insert = field.name + end;
        const QString description = field.example.isEmpty()
            ? field.description
            : CompletionWords::tr("%1, such as %2").arg(field.description, field.example);
        completions.append(completionIn(place, insert, description));
    }
    return completions;
}

//! What a board has of a field, with how often.
using Counts = QMap<QString, int>;

QString valueText(const QJsonValue &value)
{
    switch (typeOf(value)) {
    case ValueType::None: return u"none"_s;
    case ValueType::Text: return value.toString();
    case ValueType::Json: return {};
    case ValueType::Bool:
    case ValueType::Number:
    case ValueType::Null: break;
    }
    return Words::value(value);
}

QString textOf(const FlagFacts &facts, FilterTerm::Field field)
{
    switch (field) {
    case FilterTerm::Field::Value: return valueText(facts.value);
    case FilterTerm::Field::Variant: return facts.variant;
    case FilterTerm::Field::Reason: return facts.reasonCode;
    case FilterTerm::Field::Version:
        return facts.version ? QString::number(*facts.version) : QString();
    default: return {};
    }
}

bool isPickable(const QString &text)
{
    return !text.isEmpty() && text.size() <= LongestValue
        && std::ranges::all_of(text, [](QChar c) { return c.isPrint(); });
}

Counts textCounts(const Board &board, FilterTerm::Field field)
{
    Counts counts;
    for (const FlagRow &row : board.rows()) {
        const QString text = textOf(row.effective(), field);
        if (isPickable(text))
            ++counts[text];
    }
    return counts;
}

Counts choiceCounts(const Board &board, FilterTerm::Field field)
{
    Counts counts;
    const QList<FilterChoice> choices = filterChoices(field);
    const Moment moment = now();
    for (const FlagRow &row : board.rows()) {
        const int has = field == FilterTerm::Field::Type
            ? int(typeOf(row.effective().value))
            : int(RowFacts{row, board, moment}.source());
        for (const FilterChoice &choice : choices)
            counts[choice.name] += int((choice.choices >> unsigned(has)) & 1U);
    }
    return counts;
}

QString countText(int count)
{
    return CompletionWords::tr("%n flags", nullptr, count);
}

QList<Completion> choiceCompletions(const Place &place, const FilterWord &field, const Board &board)
{
    QList<Completion> completions;
    const Counts counts = choiceCounts(board, field.field);
    for (const FilterChoice &choice : filterChoices(field.field)) {
        const int count = counts.value(choice.name);
        if (count == 0 || !choice.name.startsWith(place.typed, Qt::CaseInsensitive))
            continue;
        completions.append(
            completionIn(place, choice.name + u' ',
                         CompletionWords::tr("%1: %2").arg(choice.description, countText(count))));
    }
    return completions;
}

QList<Completion> textCompletions(const Place &place, const FilterWord &field, const Board &board)
{
    const Counts counts = textCounts(board, field.field);
    QStringList texts;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.key().startsWith(place.typed, Qt::CaseInsensitive))
            texts.append(count.key());
    }
    std::ranges::stable_sort(
        texts, [&counts](const QString &a, const QString &b) { return counts[a] > counts[b]; });
    QList<Completion> completions;
    for (const QString &text : texts.mid(0, MostCompletions)) {
        const QString insert = quoted(text) + u' ';
        completions.append(completionIn(place, insert, countText(counts[text])));
    }
    return completions;
}

QList<Completion> durationCompletions(const Place &place)
{
    QList<Completion> completions;
    for (const QString &time : {u"1m"_s, u"5m"_s, u"1h"_s, u"1d"_s, u"7d"_s}) {
        if (time.startsWith(place.typed))
            completions.append(completionIn(place, time + u' ', {}));
    }
    return completions;
}

} // namespace

QList<Completion> completionsFor(const QString &text, int cursor, const Board &board)
{
    Place place = placeOf(text, std::clamp(cursor, 0, int(text.size())));
    using Form = FilterLexeme::Form;
    if (place.lexeme.form == Form::Word)
        return fieldCompletions(place);
    if (place.lexeme.form != Form::Field || cursor < place.lexeme.textPosition)
        return {};
    const QList<FilterWord> fields = filterFields();
    const auto field = std::ranges::find(fields, place.lexeme.name, &FilterWord::name);
    if (field == fields.end() || field->form == FilterWord::Form::Word)
        return {};
    if (field->form == FilterWord::Form::Choice)
        return choiceCompletions(place, *field, board);
    if (field->form == FilterWord::Form::Duration)
        return durationCompletions(place);
    return textCompletions(place, *field, board);
}

} // namespace Halyard::Inspector
