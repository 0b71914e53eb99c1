// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/filterterm.h"

#include "models/flags/rowfacts.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace Halyard::Inspector {

namespace {

using Field = FilterTerm::Field;
using Relation = FilterTerm::Relation;

// Longer keys are nobody's; their ends only cost time in an expression.
constexpr qsizetype LongestSubject = 512;

bool hasChoice(quint32 choices, int choice)
{
    return (choices & (1U << unsigned(choice))) != 0;
}

QString jsonOf(const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

bool hasInIt(const QString &subject, const QString &part)
{
    return subject.contains(part, Qt::CaseInsensitive);
}

std::optional<qint64> sinceChange(const FlagRow &row, const FilterContext &context)
{
    if (!context.changedAt)
        return {};
    const auto at = context.changedAt->constFind(row.key());
    return at == context.changedAt->cend() ? std::nullopt : std::optional(context.now - *at);
}

std::optional<qint64> spanOf(std::optional<std::chrono::milliseconds> span)
{
    return span ? std::optional<qint64>(span->count()) : std::nullopt;
}

} // namespace

bool FilterTerm::matches(const FlagRow &row, const FilterContext &context) const
{
    return holds(row, context) != isNegated;
}

bool FilterTerm::holds(const FlagRow &row, const FilterContext &context) const
{
    switch (field) {
    case Field::Key:
    case Field::KeyPattern: return holdsForKey(row, context);
    case Field::Source:
    case Field::Override:
        return hasChoice(choices, int(RowFacts{row, *context.board, context.now}.source()));
    case Field::Stale: return RowFacts{row, *context.board, context.now}.isStale();
    case Field::Different: return row.isDifferent();
    case Field::Starred: return context.starred != nullptr && context.starred->contains(row.key());
    case Field::Age:
    case Field::TimeLeft:
    case Field::Changed: return holdsForTime(row, context);
    case Field::Type:
    case Field::Value:
    case Field::Payload:
    case Field::Variant:
    case Field::Reason:
    case Field::Version: break;
    }
    return holdsForFacts(row.effective());
}

bool FilterTerm::holdsForKey(const FlagRow &row, const FilterContext &context) const
{
    if (field == Field::KeyPattern)
        return pattern.match(row.key().left(LongestSubject)).hasMatch();
    if (!context.foldedKeys)
        return row.key().toCaseFolded().contains(text);
    const qsizetype index = &row - context.board->rows().constData();
    return context.foldedKeys->at(index).contains(text);
}

bool FilterTerm::holdsForFacts(const FlagFacts &facts) const
{
    switch (field) {
    case Field::Type: return hasChoice(choices, int(typeOf(facts.value)));
    case Field::Value: return holdsForValue(facts.value);
    case Field::Payload: return hasInIt(facts.payload, text);
    case Field::Variant: return hasInIt(facts.variant, text);
    case Field::Reason: return hasInIt(facts.reasonCode, text) || hasInIt(facts.reason, text);
    case Field::Version: return facts.version && compares(*facts.version);
    default: return false;
    }
}

bool FilterTerm::holdsForTime(const FlagRow &row, const FilterContext &context) const
{
    const RowFacts facts{row, *context.board, context.now};
    const auto span = field == Field::Changed ? sinceChange(row, context)
        : field == Field::Age                 ? spanOf(facts.age())
                                              : spanOf(facts.timeLeft());
    return span && compares(*span);
}

bool FilterTerm::holdsForValue(const QJsonValue &value) const
{
    switch (typeOf(value)) {
    case ValueType::None: return text.compare(u"none", Qt::CaseInsensitive) == 0;
    case ValueType::Text: return hasInIt(value.toString(), text);
    case ValueType::Json: return hasInIt(jsonOf(value), text);
    case ValueType::Bool:
    case ValueType::Number:
    case ValueType::Null: break;
    }
    return jsonOf(value).compare(text, Qt::CaseInsensitive) == 0;
}

bool FilterTerm::compares(qint64 subject) const
{
    switch (relation) {
    case Relation::Is: return subject == number;
    case Relation::Less: return subject < number;
    case Relation::LessOrEqual: return subject <= number;
    case Relation::Greater: return subject > number;
    case Relation::GreaterOrEqual: return subject >= number;
    }
    return false;
}

bool FilterTerm::implies(const FilterTerm &other) const
{
    if (isNegated != other.isNegated || field != other.field)
        return false;
    return isNegated ? other.impliesPlainly(*this) : impliesPlainly(other);
}

bool FilterTerm::impliesPlainly(const FilterTerm &other) const
{
    if (relation != other.relation)
        return false;
    switch (field) {
    case Field::Key: return text.contains(other.text);
    case Field::Payload:
    case Field::Variant:
    case Field::Reason: return hasInIt(text, other.text);
    case Field::Source:
    case Field::Type: return (choices & ~other.choices) == 0;
    case Field::Version:
    case Field::Age:
    case Field::TimeLeft:
    case Field::Changed:
        return relation == Relation::Is ? number == other.number
            : relation == Relation::Less || relation == Relation::LessOrEqual
            ? number <= other.number
            : number >= other.number;
    case Field::Value: return text == other.text;
    case Field::KeyPattern: return pattern == other.pattern;
    case Field::Stale:
    case Field::Different:
    case Field::Override:
    case Field::Starred: return true;
    }
    return false;
}

bool FilterTerm::dependsOnTime() const
{
    switch (field) {
    case Field::Source:
    case Field::Stale:
    case Field::Age:
    case Field::TimeLeft:
    case Field::Changed: return true;
    default: return false;
    }
}

} // namespace Halyard::Inspector
