// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pythonentries.h"

#include "recordkeys.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Redis {

namespace {

const QByteArray EntryPrefix = "posthog:flags:"_ba;
constexpr qint64 LargestValue = 256 * 1024;

bool isFlagKey(const QString &key)
{
    return !key.isEmpty() && std::ranges::all_of(key, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || c == u'_' || c == u'-';
    });
}

//! As Python writes it: in ASCII.
QByteArray pythonText(const QString &text)
{
    QByteArray written(1, '"');
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == u'"' || code == u'\\')
            written += '\\';
        if (code >= 0x20 && code < 0x7f)
            written += static_cast<char>(code);
        else if (code == u'\n')
            written += "\\n";
        else if (code == u'\r')
            written += "\\r";
        else if (code == u'\t')
            written += "\\t";
        else if (code == u'\b')
            written += "\\b";
        else if (code == u'\f')
            written += "\\f";
        else
            written += R"(\u)" + QByteArray::number(code, 16).rightJustified(4, '0');
    }
    return written + '"';
}

QByteArray textOrNull(const QJsonValue &value)
{
    return value.isString() ? pythonText(value.toString()) : "null"_ba;
}

//! As it came, so that no digit gets lost; unless it is not JSON.
QByteArray payloadOrNull(const QJsonValue &payload)
{
    const QByteArray text = payload.toString().trimmed().toUtf8();
    const QJsonDocument wrapped = QJsonDocument::fromJson('[' + text + ']');
    return wrapped.isArray() && wrapped.array().size() == 1 ? text : "null"_ba;
}

QByteArray timestamp(qint64 now)
{
    return QByteArray::number(now / 1000) + '.'
        + QByteArray::number(now % 1000).rightJustified(3, '0');
}

std::optional<QByteArray> pythonValue(const QString &key, const QJsonObject &flag, qint64 now)
{
    const QJsonValue enabled = flag.value("enabled"_L1);
    // There where a flag is neither on, off, nor a variant.
    const QJsonValue value = flag.value("value"_L1);
    const bool isPlain =
        enabled.isBool() && (value.isUndefined() || value.isBool() || value.isString());
    if (!isPlain || !isFlagKey(key))
        return std::nullopt;
    const QJsonObject reason = flag.value("reason"_L1).toObject();
    return R"({"flag_result": {"key": )" + pythonText(key) + R"(, "enabled": )"
        + (enabled.toBool() ? "true" : "false") + R"(, "variant": )"
        + textOrNull(flag.value("variant"_L1)) + R"(, "payload": )"
        + payloadOrNull(flag.value("payload"_L1)) + R"(, "reason": )"
        + textOrNull(reason.value("description"_L1)) + R"(}, "flag_version": -1, "timestamp": )"
        + timestamp(now)
        + R"(, "flag_result_type": "FeatureFlagResult", "flag_result_schema_version": 1})";
}

bool isTextOrNull(const QJsonValue &value)
{
    return value.isString() || value.isNull();
}

bool isResult(const QJsonObject &result, const QString &key)
{
    // No more than these, or Python refuses it.
    constexpr qsizetype Members = 5;
    return result.size() == Members && result.value("key"_L1) == key
        && result.value("enabled"_L1).isBool() && isTextOrNull(result.value("variant"_L1))
        && isTextOrNull(result.value("reason"_L1)) && result.contains("payload"_L1);
}

bool isKnownSchema(const QJsonObject &entry)
{
    const QJsonValue version = entry.value("flag_result_schema_version"_L1);
    // To Python, true is 1.
    return entry.value("flag_result_type"_L1) == "FeatureFlagResult"_L1
        && entry.contains("flag_version"_L1) && (version == 1 || version == true);
}

//! In milliseconds; nothing if Python would not believe the entry any more.
std::optional<qint64> confirmedAt(const QJsonValue &timestamp, qint64 now)
{
    const qint64 oldest = now - std::chrono::milliseconds(PythonLifetime).count();
    const qint64 latest = now + std::chrono::milliseconds(5min).count();
    // Python takes them for new. As the server drops them in time, they are not older than this.
    if (timestamp.isNull() || timestamp == 0)
        return oldest + 1;
    const double milliseconds = timestamp.toDouble(0) * 1000;
    if (!(milliseconds > static_cast<double>(oldest))
        || !(milliseconds <= static_cast<double>(latest)))
        return std::nullopt;
    return static_cast<qint64>(milliseconds);
}

QJsonObject inRecordForm(const QJsonObject &result)
{
    const QJsonValue enabled = result.value("enabled"_L1);
    const QJsonValue variant = result.value("variant"_L1);
    const QJsonValue payload = result.value("payload"_L1);
    const bool hasVariant = enabled.toBool() && !variant.toString().isEmpty();
    QJsonObject flag{{u"enabled"_s, enabled}, {u"value"_s, hasVariant ? variant : enabled}};
    if (hasVariant)
        flag.insert("variant"_L1, variant);
    if (!payload.isNull()) {
        const QByteArray wrapped =
            QJsonDocument(QJsonArray{payload}).toJson(QJsonDocument::Compact);
        flag.insert("payload"_L1, QString::fromUtf8(wrapped.sliced(1).chopped(1)));
    }
    if (result.value("reason"_L1).isString())
        flag.insert("reason"_L1, QJsonObject{{u"description"_s, result.value("reason"_L1)}});
    return flag;
}

} // namespace

QByteArray pythonKey(const QString &distinctId, const QString &flag)
{
    return EntryPrefix + distinctId.toUtf8() + ':' + flag.toUtf8();
}

QByteArray pythonPattern(const QString &distinctId)
{
    return globEscaped(EntryPrefix + distinctId.toUtf8()) + ":*";
}

std::optional<QString> flagOfPythonKey(const QByteArray &key, const QString &distinctId)
{
    // Ids may have colons in them, flags have none.
    const qsizetype colon = key.lastIndexOf(':');
    const QString flag = QString::fromUtf8(key.sliced(colon + 1));
    if (!isFlagKey(flag) || key != pythonKey(distinctId, flag))
        return std::nullopt;
    return flag;
}

QJsonObject flagsOfRecord(const QByteArray &record)
{
    return QJsonDocument::fromJson(record).object().value("flags"_L1).toObject();
}

std::vector<PythonEntry> pythonEntries(const QString &distinctId, const QJsonObject &flags,
                                       qint64 now)
{
    std::vector<PythonEntry> entries;
    for (auto flag = flags.begin(); flag != flags.end(); ++flag) {
        if (auto value = pythonValue(flag.key(), flag.value().toObject(), now))
            entries.push_back({pythonKey(distinctId, flag.key()), std::move(*value)});
    }
    return entries;
}

std::optional<CacheContent::ForeignFlag> flagOfPythonValue(const QString &flag,
                                                           const QByteArray &value, qint64 now)
{
    if (value.size() > LargestValue)
        return std::nullopt;
    // Python's NaN and Infinity are no JSON: such an entry is not there for us.
    const QJsonObject entry = QJsonDocument::fromJson(value).object();
    const QJsonObject result = entry.value("flag_result"_L1).toObject();
    if (!isKnownSchema(entry) || !isResult(result, flag))
        return std::nullopt;
    const auto time = confirmedAt(entry.value("timestamp"_L1), now);
    if (!time)
        return std::nullopt;
    return CacheContent::ForeignFlag{
        .key = flag, .flag = inRecordForm(result), .confirmedAt = *time};
}

} // namespace Halyard::Redis
