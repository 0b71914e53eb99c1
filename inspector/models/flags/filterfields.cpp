// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/filterfields.h"

#include "models/flags/rowfacts.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::Filter)
};

quint32 bit(Flag::Source source)
{
    return 1U << unsigned(source);
}

quint32 bit(ValueType type)
{
    return 1U << unsigned(type);
}

QList<FilterChoice> sourceChoices()
{
    using Source = Flag::Source;
    return {
        {u"live"_s, bit(Source::Live), FieldWords::tr("answered by a server")},
        {u"cache"_s, bit(Source::Cached) | bit(Source::Stale),
         FieldWords::tr("remembered, stale or not")},
        {u"cached"_s, bit(Source::Cached), FieldWords::tr("remembered and fresh")},
        {u"stale"_s, bit(Source::Stale), FieldWords::tr("remembered and stale")},
        {u"bootstrap"_s, bit(Source::Bootstrap), FieldWords::tr("shipped with the application")},
        {u"local"_s, bit(Source::Local), FieldWords::tr("decided on the device")},
        {u"override"_s, bit(Source::Override), FieldWords::tr("set by a developer")},
        {u"none"_s, bit(Source::None), FieldWords::tr("from nowhere")},
    };
}

QList<FilterChoice> typeChoices()
{
    return {
        {u"bool"_s, bit(ValueType::Bool), FieldWords::tr("true or false")},
        {u"text"_s, bit(ValueType::Text), FieldWords::tr("a variant or another text")},
        {u"number"_s, bit(ValueType::Number), FieldWords::tr("a number")},
        {u"json"_s, bit(ValueType::Json), FieldWords::tr("an object or a list")},
        {u"null"_s, bit(ValueType::Null), FieldWords::tr("null")},
        {u"none"_s, bit(ValueType::None), FieldWords::tr("no value")},
    };
}

size_t distance(const QString &a, const QString &b)
{
    std::vector<size_t> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), size_t(0));
    for (const QChar letter : a) {
        size_t diagonal = row[0]++;
        for (size_t at = 0; at + 1 < row.size(); ++at) {
            const size_t replaced = diagonal + (letter == b.at(qsizetype(at)) ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({replaced, row[at] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

QList<FilterWord> filterFields()
{
    using Field = FilterTerm::Field;
    using Form = FilterWord::Form;
    return {
        {u"diff"_s, Field::Different, Form::Word, FieldWords::tr("cached and live differ"), {}},
        {u"stale"_s, Field::Stale, Form::Word, FieldWords::tr("remembered for too long"), {}},
        {u"starred"_s, Field::Starred, Form::Word, FieldWords::tr("with your star"), {}},
        {u"override"_s, Field::Override, Form::Word, FieldWords::tr("set by a developer"), {}},
        {u"src"_s, Field::Source, Form::Choice, FieldWords::tr("where the value is from"),
         u"src:live"_s},
        {u"value"_s, Field::Value, Form::Text, FieldWords::tr("the value, or a part of a text"),
         u"value:true"_s},
        {u"variant"_s, Field::Variant, Form::Text, FieldWords::tr("a part of the variant"),
         u"variant:control"_s},
        {u"payload"_s, Field::Payload, Form::Text, FieldWords::tr("a part of the payload"),
         u"payload:price"_s},
        {u"reason"_s, Field::Reason, Form::Text, FieldWords::tr("a part of the server's reason"),
         u"reason:rollout"_s},
        {u"type"_s, Field::Type, Form::Choice, FieldWords::tr("the type of the value"),
         u"type:json"_s},
        {u"version"_s, Field::Version, Form::Number, FieldWords::tr("the version of the flag"),
         u"version>3"_s},
        {u"age"_s, Field::Age, Form::Duration, FieldWords::tr("since it was confirmed"),
         u"age>1h"_s},
        {u"ttl"_s, Field::TimeLeft, Form::Duration, FieldWords::tr("until it turns stale"),
         u"ttl<5m"_s},
        {u"changed"_s, Field::Changed, Form::Duration, FieldWords::tr("since it changed"),
         u"changed<10m"_s},
    };
}

QList<FilterChoice> filterChoices(FilterTerm::Field field)
{
    return field == FilterTerm::Field::Source ? sourceChoices()
        : field == FilterTerm::Field::Type    ? typeChoices()
                                              : QList<FilterChoice>();
}

QString nearestTo(const QString &word, const QStringList &candidates)
{
    constexpr qsizetype LongestWord = 20;
    QString nearest;
    size_t least = std::min<size_t>(3, size_t(word.size()));
    for (const QString &candidate : candidates) {
        const size_t steps = word.size() > LongestWord ? least : distance(word, candidate);
        if (steps >= least)
            continue;
        least = steps;
        nearest = candidate;
    }
    return nearest;
}

} // namespace Halyard::Inspector
