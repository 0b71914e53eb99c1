// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "flagfile.h"

#include "jsonplace.h"
#include "propertymatch.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Halyard::Demo {

namespace {

PropertyFilter readFilter(const JsonPlace &place)
{
    place.allowOnly({u"key"_s, u"operator"_s, u"value"_s, u"comment"_s});
    PropertyFilter filter{place.requiredText(u"key"_s), {}, place.object().value("value"_L1), {}};
    const QString name = place.has(u"operator"_s) ? place.text(u"operator"_s) : u"exact"_s;
    const std::optional<Operator> known = operatorNamed(name);
    if (!known)
        place.complain(u"operator"_s, u"must be one of %1"_s.arg(operatorNames().join(u", ")));
    filter.comparison = known.value_or(Operator::Exact);
    const bool needsValue = known != Operator::IsSet && known != Operator::IsNotSet;
    if (needsValue && filter.value.isUndefined())
        place.complain(u"value"_s, u"is needed"_s);
    if (known == Operator::Regex || known == Operator::NotRegex) {
        filter.pattern = QRegularExpression(textOf(filter.value),
                                            QRegularExpression::UseUnicodePropertiesOption);
        if (!filter.pattern.isValid())
            place.complain(u"value"_s, filter.pattern.errorString());
    }
    return filter;
}

Rule readRule(const JsonPlace &place, const QList<Variant> &variants)
{
    place.allowOnly({u"properties"_s, u"group"_s, u"percentage"_s, u"variant"_s, u"comment"_s});
    Rule rule;
    const QList<JsonPlace> filters = place.list(u"properties"_s);
    for (const JsonPlace &filter : filters)
        rule.properties.append(readFilter(filter));
    rule.group = place.text(u"group"_s);
    rule.percentage = place.percentage(u"percentage"_s);
    rule.variant = place.text(u"variant"_s);
    if (!rule.variant.isEmpty() && !declares(variants, rule.variant))
        place.complain(u"variant"_s, u"the flag has no variant \"%1\""_s.arg(rule.variant));
    return rule;
}

QList<Rule> readRules(const JsonPlace &flag, const QList<Variant> &variants)
{
    if (!flag.has(u"rules"_s))
        return {Rule{}};
    QList<Rule> rules;
    const QList<JsonPlace> places = flag.list(u"rules"_s);
    for (const JsonPlace &place : places)
        rules.append(readRule(place, variants));
    return rules;
}

QList<Variant> readVariants(const JsonPlace &flag)
{
    QList<Variant> variants;
    double sum = 0;
    const QList<JsonPlace> places = flag.list(u"variants"_s);
    for (const JsonPlace &place : places) {
        place.allowOnly({u"key"_s, u"percentage"_s, u"comment"_s});
        const Variant variant{place.requiredText(u"key"_s), place.percentage(u"percentage"_s)};
        if (declares(variants, variant.key))
            place.complain(u"key"_s, u"there are two variants \"%1\""_s.arg(variant.key));
        variants.append(variant);
        sum += variant.percentage;
    }
    constexpr double RoundingError = 1e-6;
    if (sum > 100 + RoundingError)
        flag.complain(u"variants"_s, u"the percentages make more than 100"_s);
    return variants;
}

QString jsonTextOf(const QJsonValue &value)
{
    // A QJsonDocument cannot hold a bare number or text, an array of one can.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QHash<QString, QString> readPayloads(const JsonPlace &flag, const QList<Variant> &variants)
{
    const QJsonValue found = flag.object().value("payloads"_L1);
    if (!found.isUndefined() && !found.isNull() && !found.isObject())
        flag.complain(u"payloads"_s, u"must be an object: a payload by variant, or by \"true\""_s);
    QHash<QString, QString> payloads;
    const QJsonObject byVariant = found.toObject();
    for (auto payload = byVariant.constBegin(); payload != byVariant.constEnd(); ++payload) {
        if (payload.key() != "true"_L1 && !declares(variants, payload.key()))
            flag.complain(u"payloads"_s, u"the flag has no variant \"%1\""_s.arg(payload.key()));
        if (!payload->isNull())
            payloads.insert(payload.key(), jsonTextOf(*payload));
    }
    return payloads;
}

FlagDefinition readFlag(const JsonPlace &place)
{
    place.allowOnly({u"key"_s, u"description"_s, u"enabled"_s, u"id"_s, u"version"_s, u"rules"_s,
                     u"variants"_s, u"payloads"_s, u"has_experiment"_s, u"comment"_s});
    FlagDefinition flag;
    flag.key = place.requiredText(u"key"_s);
    flag.description = place.text(u"description"_s);
    flag.isEnabled = place.boolean(u"enabled"_s, true);
    flag.hasExperiment = place.boolean(u"has_experiment"_s, false);
    flag.id = place.wholeNumber(u"id"_s);
    flag.version = place.wholeNumber(u"version"_s);
    flag.variants = readVariants(place);
    flag.rules = readRules(place, flag.variants);
    flag.payloads = readPayloads(place, flag.variants);
    flag.fingerprint = QJsonDocument(place.object()).toJson(QJsonDocument::Compact);
    return flag;
}

QString syntaxError(const QByteArray &json, const QJsonParseError &error)
{
    const QByteArray before = json.left(error.offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return u"line %1, column %2: %3"_s.arg(line).arg(column).arg(error.errorString());
}

} // namespace

FlagFile readFlagFile(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return FlagFileError{syntaxError(json, error)};
    JsonComplaint complaint;
    const JsonPlace root(document.object(), {}, complaint);
    if (!document.isObject() || !root.has(u"flags"_s))
        return FlagFileError{u"line 1: the file must be an object with a list named \"flags\""_s};
    root.allowOnly({u"flags"_s, u"comment"_s});

    QList<FlagDefinition> flags;
    QSet<QString> keys;
    const QList<JsonPlace> places = root.list(u"flags"_s);
    for (const JsonPlace &place : places) {
        flags.append(readFlag(place));
        if (keys.contains(flags.constLast().key))
            place.complain(u"key"_s, u"there are two flags \"%1\""_s.arg(flags.constLast().key));
        keys.insert(flags.constLast().key);
    }
    if (!complaint.isEmpty())
        return FlagFileError{complaint.text()};
    return flags;
}

QByteArray builtInFlagFile()
{
    QFile file(u":/demo-server/flags.json"_s);
    // A resource is part of the program: it cannot fail to open.
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray();
}

} // namespace Halyard::Demo
