// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/flag.h>

#include <Halyard/flagrecord_p.h>

namespace Halyard {

namespace {

const SharedOrigin &nowhere()
{
    static const auto origin = std::make_shared<const FlagOrigin>();
    return origin;
}

SharedRecord recordWithoutValue(const QString &key)
{
    auto record = std::make_shared<FlagRecord>();
    record->key = key;
    return record;
}

// Shared, so that reading an unknown flag does not touch the heap.
const SharedRecord &nothing()
{
    static const SharedRecord record = recordWithoutValue({});
    return record;
}

} // namespace

Flag::Flag()
    : m_record(nothing())
    , m_origin(nowhere())
{
}

Flag::Flag(const QString &key)
    : m_record(recordWithoutValue(key))
    , m_origin(nowhere())
{
}

Flag::Flag(std::shared_ptr<const FlagRecord> record, std::shared_ptr<const FlagOrigin> origin,
           std::chrono::milliseconds now)
    : m_record(std::move(record))
    , m_origin(std::move(origin))
    , m_now(now)
{
}

QString Flag::key() const
{
    return m_record->key;
}

bool Flag::hasValue() const
{
    return !m_record->value.isUndefined() && !m_record->value.isNull();
}

bool Flag::isEnabled(bool fallback) const
{
    return hasValue() ? m_record->enabled : fallback;
}

QString Flag::variant() const
{
    return m_record->variant;
}

QJsonValue Flag::value() const
{
    return m_record->value;
}

QJsonValue Flag::payload() const
{
    return m_record->decodedPayload();
}

QString Flag::payloadText() const
{
    return m_record->payload;
}

QString Flag::reasonCode() const
{
    return m_record->reasonCode;
}

QString Flag::reason() const
{
    return m_record->reasonText.isEmpty() ? m_record->reasonCode : m_record->reasonText;
}

std::optional<int> Flag::conditionIndex() const
{
    return m_record->conditionIndex;
}

std::optional<qint64> Flag::id() const
{
    return m_record->id;
}

std::optional<qint64> Flag::version() const
{
    return m_record->version;
}

std::optional<bool> Flag::hasExperiment() const
{
    return m_record->hasExperiment;
}

QString Flag::description() const
{
    return m_record->description;
}

Flag::Source Flag::source() const
{
    return m_origin->source;
}

std::optional<std::chrono::milliseconds> Flag::age() const
{
    if (!m_origin->confirmedAt)
        return std::nullopt;
    return std::max(m_now - *m_origin->confirmedAt, std::chrono::milliseconds::zero());
}

QString Flag::requestId() const
{
    return m_origin->requestId;
}

std::optional<qint64> Flag::evaluatedAt() const
{
    return m_origin->evaluatedAt;
}

bool Flag::sameValueAs(const Flag &other) const
{
    return m_record == other.m_record || m_record->sameValueAs(*other.m_record);
}

bool operator==(const Flag &a, const Flag &b)
{
    return *a.m_record == *b.m_record && a.source() == b.source() && a.requestId() == b.requestId()
        && a.evaluatedAt() == b.evaluatedAt();
}

} // namespace Halyard
