// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/net/flagsanswer.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

bool namesFlags(const QJsonValue &resource)
{
    return resource.toString() == "feature_flags"_L1;
}

//! Tolerant of the bool and the bare text that some servers and proxies send for the list.
bool isQuotaLimited(const QJsonObject &answer)
{
    QJsonValue limited = answer.value("quotaLimited"_L1);
    if (limited.isUndefined())
        limited = answer.value("quota_limited"_L1);
    const QJsonArray resources = limited.toArray();
    return limited.toBool() || namesFlags(limited) || std::ranges::any_of(resources, namesFlags);
}

bool isPartial(const QJsonObject &answer)
{
    // Anything but a clear "no": taking a whole answer for a part loses nothing.
    const QJsonValue errors = answer.value("errorsWhileComputingFlags"_L1);
    return !errors.isUndefined() && !errors.isNull() && errors != QJsonValue(false);
}

void addRecord(const QString &key, SharedRecord record, FlagsAnswer &answer)
{
    if (record)
        answer.records.push_back(std::move(record));
    else
        answer.skippedKeys.append(key);
}

void readMap(const QJsonObject &flags, const QJsonObject &payloads,
             const std::vector<SharedRecord> &unchanged, FlagsAnswer &answer)
{
    answer.records.reserve(static_cast<size_t>(flags.size()));
    for (auto flag = flags.begin(); flag != flags.end(); ++flag) {
        const QJsonValue value = flag.value();
        if (value.isDouble() && !unchanged.empty()) {
            answer.records.push_back(unchanged.at(static_cast<size_t>(value.toInteger())));
            continue;
        }
        const QString key = flag.key();
        addRecord(key, recordFrom(key, value, payloads.value(key)), answer);
    }
}

//! The oldest shape: nothing but the names of the flags that are on.
void readNames(const QJsonArray &names, FlagsAnswer &answer)
{
    QStringList keys;
    for (const auto &name : names)
        keys.append(name.toString());
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys))
        addRecord(key, recordFrom(key, true), answer);
}

bool readFlags(const QJsonValue &flags, const QJsonObject &payloads,
               const std::vector<SharedRecord> &unchanged, FlagsAnswer &answer)
{
    if (flags.isObject())
        readMap(flags.toObject(), payloads, unchanged, answer);
    else if (flags.isArray())
        readNames(flags.toArray(), answer);
    return flags.isObject() || flags.isArray();
}

} // namespace

ParsedAnswer parseAnswer(const QByteArray &body, const std::vector<SharedRecord> &unchanged)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return NotAnAnswer{u"not JSON (%1, at byte %2 of %3)"_s.arg(error.errorString())
                               .arg(error.offset)
                               .arg(body.size())};
    if (!document.isObject())
        return NotAnAnswer{u"JSON, but not an object"_s};

    const QJsonObject object = document.object();
    FlagsAnswer answer;
    answer.isPartial = isPartial(object);
    answer.isQuotaLimited = isQuotaLimited(object);
    answer.requestId = object.value("requestId"_L1).toString();
    if (const qint64 at = object.value("evaluatedAt"_L1).toInteger(-1); at >= 0)
        answer.evaluatedAt = at;
    const QJsonValue flags = object.value("flags"_L1);
    const QJsonValue legacyFlags = object.value("featureFlags"_L1);
    const QJsonObject payloads = object.value("featureFlagPayloads"_L1).toObject();
    // Records before values before mere names.
    const bool hasFlags = (flags.isObject() && readFlags(flags, {}, unchanged, answer))
        || readFlags(legacyFlags, payloads, {}, answer) || readFlags(flags, {}, {}, answer);
    if (!hasFlags && !answer.isQuotaLimited)
        return NotAnAnswer{u"a JSON object without flags"_s};
    return answer;
}

} // namespace Halyard
