// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QJsonValue>
#include <QtCore/QList>
#include <QtCore/QRegularExpression>
#include <QtCore/QString>

#include <optional>

namespace Halyard::Demo {

enum class Operator {
    Exact,
    IsNot,
    Contains,
    NotContains,
    StartsWith,
    NotStartsWith,
    EndsWith,
    NotEndsWith,
    Regex,
    NotRegex,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    IsSet,
    IsNotSet
};

struct PropertyFilter
{
    QString key;
    Operator comparison = Operator::Exact;
    QJsonValue value;
    QRegularExpression pattern;
};

//! Whoever has all the properties and is within the percentage is in.
struct Rule
{
    QList<PropertyFilter> properties;
    //! The type of group that is asked instead of the person, or empty.
    QString group;
    double percentage = 100;
    //! The variant everybody gets whom this rule lets in, or empty: then the draw decides.
    QString variant;
};

struct Variant
{
    QString key;
    double percentage = 0;
};

struct FlagDefinition
{
    QString key;
    QString description;
    bool isEnabled = true;
    bool hasExperiment = false;
    std::optional<qint64> id;
    std::optional<qint64> version;
    QList<Rule> rules;
    QList<Variant> variants;
    //! JSON text by variant, or by "true".
    QHash<QString, QString> payloads;
    //! Equal as long as nobody changed the flag.
    QByteArray fingerprint;
};

[[nodiscard]] bool declares(const QList<Variant> &variants, const QString &key);

} // namespace Halyard::Demo
