// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "flagsanswer.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QUuid>

using namespace Qt::StringLiterals;

namespace Halyard::Demo {

namespace {

//! With some flags failing, every third does, the first one among them.
constexpr qsizetype FailingStep = 3;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString describe(const Outcome &outcome)
{
    if (outcome.reason == "condition_match"_L1)
        return u"Matched condition set %1"_s.arg(outcome.ruleIndex.value_or(0) + 1);
    if (outcome.reason == "out_of_rollout_bound"_L1)
        return u"Out of rollout bound"_s;
    if (outcome.reason == "no_group_type"_L1)
        return u"No group type"_s;
    return u"No matching condition set"_s;
}

QJsonObject reasonOf(const Outcome &outcome)
{
    return {{u"code"_s, outcome.reason},
            {u"condition_index"_s,
             outcome.ruleIndex ? QJsonValue(*outcome.ruleIndex) : QJsonValue::Null},
            {u"description"_s, describe(outcome)}};
}

QString payloadOf(const FlagDefinition &flag, const Outcome &outcome)
{
    if (!outcome.isEnabled)
        return {};
    return flag.payloads.value(outcome.variant.isEmpty() ? u"true"_s : outcome.variant);
}

QJsonObject recordOf(const ServedFlag &flag, const Outcome &outcome)
{
    const FlagDefinition &definition = flag.definition;
    return {{u"key"_s, definition.key},
            {u"enabled"_s, outcome.isEnabled},
            {u"variant"_s, textOrNull(outcome.variant)},
            {u"reason"_s, reasonOf(outcome)},
            {u"metadata"_s,
             QJsonObject{{u"id"_s, flag.id},
                         {u"version"_s, flag.version},
                         {u"description"_s, textOrNull(definition.description)},
                         {u"payload"_s, textOrNull(payloadOf(definition, outcome))},
                         {u"has_experiment"_s, definition.hasExperiment}}}};
}

QJsonObject failedRecordOf(const ServedFlag &flag)
{
    QJsonObject record = recordOf(flag, {});
    record.insert("failed"_L1, true);
    record.insert("reason"_L1,
                  QJsonObject{{u"code"_s, u"timeout"_s},
                              {u"condition_index"_s, QJsonValue::Null},
                              {u"description"_s, u"Timeout"_s}});
    return record;
}

QJsonObject legacyFrom(const QJsonObject &records)
{
    QJsonObject values;
    QJsonObject payloads;
    for (auto entry = records.constBegin(); entry != records.constEnd(); ++entry) {
        const QJsonObject record = entry->toObject();
        const QJsonValue variant = record.value("variant"_L1);
        values.insert(entry.key(), variant.isString() ? variant : record.value("enabled"_L1));
        const QJsonValue payload = record.value("metadata"_L1).toObject().value("payload"_L1);
        if (payload.isString())
            payloads.insert(entry.key(), payload);
    }
    return {{u"featureFlags"_s, values}, {u"featureFlagPayloads"_s, payloads}};
}

QJsonObject envelope(const QJsonObject &records, Health health, Shape shape)
{
    QJsonObject answer =
        shape == Shape::Version2 ? QJsonObject{{u"flags"_s, records}} : legacyFrom(records);
    answer.insert("errorsWhileComputingFlags"_L1, health == Health::SomeFail);
    return answer;
}

} // namespace

Shape shapeAskedFor(const QUrlQuery &query)
{
    const QString name = query.hasQueryItem(u"v"_s) ? u"v"_s : u"version"_s;
    // With neither, PostHog takes it for version 2.
    if (!query.hasQueryItem(name))
        return query.hasQueryItem(u"config"_s) ? Shape::Legacy : Shape::Version2;
    return query.queryItemValue(name).toInt() >= 2 ? Shape::Version2 : Shape::Legacy;
}

QJsonObject flagsAnswer(const FlagsQuestion &question, const QList<ServedFlag> &flags,
                        Health health, Shape shape)
{
    QJsonObject records;
    qsizetype position = 0;
    for (const ServedFlag &flag : flags) {
        const QString &key = flag.definition.key;
        const bool isWanted =
            question.wantsFlags && (!question.keys || question.keys->contains(key));
        if (!isWanted || !flag.definition.isEnabled)
            continue;
        const bool fails = health == Health::SomeFail && position++ % FailingStep == 0;
        records.insert(key,
                       fails ? failedRecordOf(flag)
                             : recordOf(flag, evaluate(flag.definition, question.asker)));
    }
    return envelope(records, health, shape);
}

QJsonObject emptyFlagsAnswer(Shape shape)
{
    return envelope({}, Health::Good, shape);
}

QJsonObject quotaAnswer(Shape shape)
{
    QJsonObject answer = emptyFlagsAnswer(shape);
    answer.insert("quotaLimited"_L1, QJsonArray{u"feature_flags"_s});
    return answer;
}

QJsonObject stamped(QJsonObject answer, const HttpRequest &request)
{
    const QUuid asked = QUuid::fromString(QString::fromLatin1(request.header("x-request-id")));
    const QUuid id = asked.isNull() ? QUuid::createUuid() : asked;
    answer.insert("requestId"_L1, id.toString(QUuid::WithoutBraces));
    answer.insert("evaluatedAt"_L1, QDateTime::currentMSecsSinceEpoch());
    return answer;
}

} // namespace Halyard::Demo
