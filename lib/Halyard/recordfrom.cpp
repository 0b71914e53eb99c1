// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

// One flag out of JSON: the tolerant half of FlagRecord.

#include <Halyard/flagrecord_p.h>

#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

std::optional<qint64> integerFrom(const QJsonValue &value)
{
    // Told by asking twice: toInteger() gives its default for what is not a whole number.
    const qint64 number = value.toInteger(-1);
    if (number == -1 && value.toInteger(-2) == -2)
        return std::nullopt;
    return number;
}

QString payloadText(const QJsonValue &payload)
{
    if (isAbsent(payload))
        return {};
    return payload.isString() ? payload.toString() : jsonToText(payload);
}

//! Undefined for what a flag's value cannot be.
QJsonValue typedValue(const QJsonValue &value)
{
    const bool unusable = value.isArray() || (value.isString() && value.toString().isEmpty());
    return unusable ? QJsonValue(QJsonValue::Undefined) : value;
}

QJsonValue valueOfRecord(const QJsonObject &record)
{
    const QJsonValue failed = record.value("failed"_L1);
    if (!isAbsent(failed) && failed != QJsonValue(false))
        return QJsonValue::Undefined;
    const QJsonValue typed = record.value("value"_L1);
    if (!typed.isUndefined())
        return typedValue(typed);

    const QJsonValue enabled = record.value("enabled"_L1);
    const QJsonValue variant = record.value("variant"_L1);
    if (!enabled.isBool() || !(isAbsent(variant) || variant.isString()))
        return QJsonValue::Undefined;
    // A flag that is off has no variant, whatever is written beside it.
    const bool hasVariant = enabled.toBool() && !variant.toString().isEmpty();
    return hasVariant ? variant : enabled;
}

void readReason(const QJsonObject &reason, FlagRecord &record)
{
    record.reasonCode = reason.value("code"_L1).toString();
    record.reasonText = reason.value("description"_L1).toString();
    if (const auto index = integerFrom(reason.value("condition_index"_L1)))
        record.conditionIndex = static_cast<int>(*index);
}

void readMetadata(const QJsonObject &metadata, FlagRecord &record)
{
    record.id = integerFrom(metadata.value("id"_L1));
    record.version = integerFrom(metadata.value("version"_L1));
    record.description = metadata.value("description"_L1).toString();
    record.payload = payloadText(metadata.value("payload"_L1));
    const QJsonValue experiment = metadata.value("has_experiment"_L1);
    if (experiment.isBool())
        record.hasExperiment = experiment.toBool();
}

bool switchesOn(const QJsonValue &value)
{
    return value.isBool() ? value.toBool() : !isAbsent(value);
}

} // namespace

bool isUsableKey(const QString &key)
{
    return !key.isEmpty() && key.size() <= LongestKey && key.isValidUtf16();
}

SharedRecord recordFrom(const QString &key, const QJsonValue &value, const QJsonValue &payload)
{
    const bool bare = value.isBool() || value.isString();
    if (!isUsableKey(key) || !(bare || value.isObject()))
        return nullptr;
    const QJsonObject object = value.toObject();
    QJsonValue decided = bare ? typedValue(value) : valueOfRecord(object);
    if (decided.isUndefined())
        return nullptr;

    auto record = std::make_shared<FlagRecord>();
    record->key = key;
    record->enabled = switchesOn(decided);
    record->variant = decided.toString();
    record->value = std::move(decided);
    if (!bare) {
        readReason(object.value("reason"_L1).toObject(), *record);
        // Records of the fallback cache have no room of their own for it.
        const QJsonValue metadata = object.value("metadata"_L1);
        readMetadata(metadata.isUndefined() ? object : metadata.toObject(), *record);
        if (const QJsonValue own = object.value("payload"_L1); !isAbsent(own))
            record->payload = payloadText(own);
    }
    if (!isAbsent(payload))
        record->payload = payloadText(payload);
    return record;
}

} // namespace Halyard
