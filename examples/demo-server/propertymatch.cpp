// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "propertymatch.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Halyard::Demo {

namespace {

struct NamedOperator
{
    QLatin1StringView name;
    Operator comparison = Operator::Exact;
};

constexpr NamedOperator NamedOperators[]{
    NamedOperator{"exact"_L1, Operator::Exact},
    NamedOperator{"is_not"_L1, Operator::IsNot},
    NamedOperator{"icontains"_L1, Operator::Contains},
    NamedOperator{"not_icontains"_L1, Operator::NotContains},
    NamedOperator{"starts_with"_L1, Operator::StartsWith},
    NamedOperator{"not_starts_with"_L1, Operator::NotStartsWith},
    NamedOperator{"ends_with"_L1, Operator::EndsWith},
    NamedOperator{"not_ends_with"_L1, Operator::NotEndsWith},
    NamedOperator{"regex"_L1, Operator::Regex},
    NamedOperator{"not_regex"_L1, Operator::NotRegex},
    NamedOperator{"gt"_L1, Operator::Greater},
    NamedOperator{"gte"_L1, Operator::GreaterOrEqual},
    NamedOperator{"lt"_L1, Operator::Less},
    NamedOperator{"lte"_L1, Operator::LessOrEqual},
    NamedOperator{"is_set"_L1, Operator::IsSet},
    NamedOperator{"is_not_set"_L1, Operator::IsNotSet},
};

QString numberText(double number)
{
    // Larger whole numbers are not exact anyway, and PostHog writes those with an exponent too.
    if (std::abs(number) < 9007199254740992.0 && std::trunc(number) == number)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString jsonText(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

bool equals(const PropertyFilter &filter, const QString &text)
{
    const auto isSame = [&text](const QJsonValue &wanted) {
        return textOf(wanted).compare(text, Qt::CaseInsensitive) == 0;
    };
    if (!filter.value.isArray())
        return isSame(filter.value);
    const QJsonArray wanted = filter.value.toArray();
    return std::any_of(wanted.cbegin(), wanted.cend(), isSame);
}

std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    static const QRegularExpression numeric(
        u"\\A[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?\\z"_s);
    if (!value.isString() || !numeric.match(value.toString()).hasMatch())
        return std::nullopt;
    return value.toString().toDouble();
}

bool isOrdered(const PropertyFilter &filter, const QJsonValue &value)
{
    const std::optional<double> left = numberOf(value);
    const std::optional<double> right = numberOf(filter.value);
    if (!left || !right)
        return false;
    switch (filter.comparison) {
    case Operator::Greater: return *left > *right;
    case Operator::GreaterOrEqual: return *left >= *right;
    case Operator::Less: return *left < *right;
    default: return *left <= *right;
    }
}

bool matchesValue(const PropertyFilter &filter, const QJsonValue &value)
{
    const QString text = textOf(value);
    const QString wanted = textOf(filter.value);
    switch (filter.comparison) {
    case Operator::Exact: return equals(filter, text);
    case Operator::IsNot: return !equals(filter, text);
    case Operator::Contains: return text.contains(wanted, Qt::CaseInsensitive);
    case Operator::NotContains: return !text.contains(wanted, Qt::CaseInsensitive);
    case Operator::StartsWith: return text.startsWith(wanted, Qt::CaseInsensitive);
    case Operator::NotStartsWith: return !text.startsWith(wanted, Qt::CaseInsensitive);
    case Operator::EndsWith: return text.endsWith(wanted, Qt::CaseInsensitive);
    case Operator::NotEndsWith: return !text.endsWith(wanted, Qt::CaseInsensitive);
    case Operator::Regex: return filter.pattern.match(text).hasMatch();
    case Operator::NotRegex: return !filter.pattern.match(text).hasMatch();
    case Operator::Greater:
    case Operator::GreaterOrEqual:
    case Operator::Less:
    case Operator::LessOrEqual: return isOrdered(filter, value);
    case Operator::IsSet: return true;
    case Operator::IsNotSet: return false;
    }
    return false;
}

bool matchesNothing(Operator comparison)
{
    switch (comparison) {
    case Operator::IsNot:
    case Operator::NotContains:
    case Operator::NotStartsWith:
    case Operator::NotEndsWith:
    case Operator::NotRegex:
    case Operator::IsNotSet: return true;
    default: return false;
    }
}

} // namespace

std::optional<Operator> operatorNamed(const QString &name)
{
    const auto *found =
        std::find_if(std::begin(NamedOperators), std::end(NamedOperators),
                     [&name](const NamedOperator &known) { return known.name == name; });
    return found == std::end(NamedOperators) ? std::nullopt : std::optional(found->comparison);
}

QStringList operatorNames()
{
    QStringList names;
    for (const NamedOperator &known : NamedOperators)
        names.append(known.name);
    return names;
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return value.toString();
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: return numberText(value.toDouble());
    case QJsonValue::Array:
    case QJsonValue::Object: return jsonText(value);
    case QJsonValue::Null:
    case QJsonValue::Undefined: return u"null"_s;
    }
    return {};
}

bool matches(const PropertyFilter &filter, const QJsonObject &properties)
{
    const auto found = properties.constFind(filter.key);
    return found == properties.constEnd() ? matchesNothing(filter.comparison)
                                          : matchesValue(filter, *found);
}

} // namespace Halyard::Demo
