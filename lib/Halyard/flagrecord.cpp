// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/flagrecord_p.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <tuple>

namespace Halyard {

FlagRecord::~FlagRecord()
{
    delete m_decoded.load(std::memory_order_acquire);
}

QJsonValue FlagRecord::decodedPayload() const
{
    if (payload.isEmpty())
        return QJsonValue::Undefined;
    if (const auto *known = m_decoded.load(std::memory_order_acquire))
        return *known;

    QJsonValue decoded = jsonFromText(payload);
    if (decoded.isUndefined())
        decoded = payload;
    auto fresh = std::make_unique<const QJsonValue>(decoded);
    const QJsonValue *expected = nullptr;
    if (m_decoded.compare_exchange_strong(expected, fresh.get(), std::memory_order_acq_rel))
        std::ignore = fresh.release();
    return decoded;
}

bool FlagRecord::sameValueAs(const FlagRecord &other) const
{
    return enabled == other.enabled && value == other.value && payload == other.payload;
}

bool operator==(const FlagRecord &a, const FlagRecord &b)
{
    return a.sameValueAs(b) && a.version == b.version && a.id == b.id && a.key == b.key
        && a.reasonCode == b.reasonCode && a.conditionIndex == b.conditionIndex
        && a.reasonText == b.reasonText && a.description == b.description
        && a.hasExperiment == b.hasExperiment;
}

QJsonValue jsonFromText(const QString &text)
{
    const QByteArray wrapped = '[' + text.toUtf8() + ']';
    const QJsonArray array = QJsonDocument::fromJson(wrapped).array();
    return array.size() == 1 ? array.first() : QJsonValue(QJsonValue::Undefined);
}

QString jsonToText(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

} // namespace Halyard
