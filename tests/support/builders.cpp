// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/builders.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

namespace {

constexpr qint64 FirstId = 4000;

bool isOn(const FlagRow &flag)
{
    return !flag.failed && (flag.value.isString() || flag.value.toBool());
}

QJsonObject reasonOf(const FlagRow &flag, const QString &on, const QString &off)
{
    const QString usual = flag.failed ? u"timeout"_s : isOn(flag) ? on : off;
    const QString code = flag.reason.isEmpty() ? usual : flag.reason;
    const QJsonValue index = flag.failed ? QJsonValue() : QJsonValue(0);
    return {{u"code"_s, code}, {u"condition_index"_s, index}};
}

QJsonObject metadataOf(const FlagRow &flag, qsizetype place)
{
    QJsonObject metadata{
        {u"description"_s, QJsonValue()},
        {u"id"_s, flag.id == 0 ? FirstId + place : flag.id},
        {u"payload"_s, flag.failed ? QJsonValue() : flag.payload},
        {u"version"_s, flag.version},
    };
    if (flag.hasExperiment)
        metadata.insert(u"has_experiment"_s, *flag.hasExperiment);
    return metadata;
}

QJsonObject v2Record(const FlagRow &flag, qsizetype place)
{
    const bool hasVariant = isOn(flag) && flag.value.isString();
    QJsonObject record{
        {u"enabled"_s, isOn(flag)},
        {u"key"_s, flag.key},
        {u"metadata"_s, metadataOf(flag, place)},
        {u"reason"_s, reasonOf(flag, u"condition_match"_s, u"no_condition_match"_s)},
        {u"variant"_s, hasVariant ? flag.value : QJsonValue()},
    };
    if (flag.failed)
        record.insert(u"failed"_s, true);
    return record;
}

QJsonObject v3Record(const FlagRow &flag, qsizetype place)
{
    QJsonObject metadata = metadataOf(flag, place);
    metadata.insert(u"config_version"_s, 2);
    metadata.insert(u"rule_type"_s, u"targeting"_s);
    QJsonObject record{
        {u"key"_s, flag.key},
        {u"metadata"_s, metadata},
        {u"reason"_s, reasonOf(flag, u"targeting_match"_s, u"no_rule_match"_s)},
        {u"value"_s, flag.failed ? QJsonValue() : flag.value},
    };
    if (flag.failed)
        record.insert(u"failed"_s, true);
    return record;
}

QJsonObject envelopeOf(const AnswerOptions &options)
{
    QJsonObject envelope{{u"errorsWhileComputingFlags"_s, options.errorsWhileComputingFlags}};
    if (!options.quotaLimited.isEmpty())
        envelope.insert(u"quotaLimited"_s, QJsonArray::fromStringList(options.quotaLimited));
    if (!options.requestId.isEmpty())
        envelope.insert(u"requestId"_s, options.requestId);
    if (options.evaluatedAt)
        envelope.insert(u"evaluatedAt"_s, *options.evaluatedAt);
    if (options.minimalFlagCalledEvents)
        envelope.insert(u"minimalFlagCalledEvents"_s, true);
    return envelope;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template <typename RecordMaker>
QByteArray recordsAnswer(const QList<FlagRow> &flags, const AnswerOptions &options,
                         RecordMaker recordOf)
{
    QJsonObject records;
    for (qsizetype place = 0; place < flags.size(); ++place)
        records.insert(flags.at(place).key, recordOf(flags.at(place), place));
    QJsonObject answer = envelopeOf(options);
    answer.insert(u"flags"_s, records);
    return compact(answer);
}

} // namespace

QByteArray v2Answer(const QList<FlagRow> &flags, const AnswerOptions &options)
{
    return recordsAnswer(flags, options, v2Record);
}

QByteArray v3Answer(const QList<FlagRow> &flags, const AnswerOptions &options)
{
    return recordsAnswer(flags, options, v3Record);
}

QByteArray legacyAnswer(const QList<FlagRow> &flags, const AnswerOptions &options)
{
    QJsonObject values;
    QJsonObject payloads;
    for (const FlagRow &flag : flags) {
        if (flag.failed)
            continue;
        values.insert(flag.key, flag.value);
        if (!flag.payload.isNull())
            payloads.insert(flag.key, flag.payload);
    }
    QJsonObject answer = envelopeOf(options);
    answer.remove(u"minimalFlagCalledEvents"_s);
    answer.insert(u"featureFlags"_s, values);
    answer.insert(u"featureFlagPayloads"_s, payloads);
    return compact(answer);
}

} // namespace Halyard::Test
