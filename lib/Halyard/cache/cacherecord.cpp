// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/cacherecord.h>

#include <Halyard/cache/recordenvelope.h>

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

void insertText(QJsonObject &object, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

template <typename Number>
void insertNumber(QJsonObject &object, QLatin1StringView name, const std::optional<Number> &number)
{
    if (number)
        object.insert(name, static_cast<qint64>(*number));
}

QJsonObject reasonOf(const FlagRecord &flag)
{
    QJsonObject reason;
    insertText(reason, "code"_L1, flag.reasonCode);
    insertNumber(reason, "condition_index"_L1, flag.conditionIndex);
    insertText(reason, "description"_L1, flag.reasonText);
    return reason;
}

//! What recordFrom() reads.
QJsonObject flagToJson(const FlagRecord &flag)
{
    QJsonObject object;
    insertText(object, "description"_L1, flag.description);
    object.insert("enabled"_L1, flag.enabled);
    if (flag.hasExperiment)
        object.insert("has_experiment"_L1, *flag.hasExperiment);
    insertNumber(object, "id"_L1, flag.id);
    insertText(object, "payload"_L1, flag.payload);
    if (const QJsonObject reason = reasonOf(flag); !reason.isEmpty())
        object.insert("reason"_L1, reason);
    if (!flag.value.isBool() && !flag.value.isString())
        object.insert("value"_L1, flag.value);
    insertText(object, "variant"_L1, flag.variant);
    insertNumber(object, "version"_L1, flag.version);
    return object;
}

//! What is between the braces.
QByteArray membersOf(const QJsonObject &object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return json.mid(1, json.size() - 2);
}

QJsonObject headOf(const CacheRecord &record)
{
    QJsonObject head{{u"confirmed"_s, record.confirmed.toJson()},
                     {u"context"_s, record.context},
                     {u"fetched"_s, record.fetched.toJson()},
                     {u"person"_s, record.person},
                     {u"scope"_s, record.scope},
                     {u"writer"_s, record.writer}};
    insertNumber(head, "evaluated_at"_L1, record.evaluatedAt);
    insertText(head, "request_id"_L1, record.requestId);
    return head;
}

void readHead(const QJsonObject &head, CacheRecord &record)
{
    record.scope = head.value("scope"_L1).toString();
    record.person = head.value("person"_L1).toString();
    record.context = head.value("context"_L1).toString();
    record.requestId = head.value("request_id"_L1).toString();
    record.fetched = Moment::fromJson(head.value("fetched"_L1).toObject());
    record.confirmed = Moment::fromJson(head.value("confirmed"_L1).toObject());
    record.writer = head.value("writer"_L1).toString();
    if (const qint64 at = head.value("evaluated_at"_L1).toInteger(-1); at >= 0)
        record.evaluatedAt = at;
}

const QString &keyOf(const SharedRecord &flag)
{
    return flag->key;
}

bool isLater(const CacheRecord &one, const CacheRecord &other)
{
    if (one.evaluatedAt && other.evaluatedAt && one.evaluatedAt != other.evaluatedAt)
        return one.evaluatedAt > other.evaluatedAt;
    return one.confirmed.wall > other.confirmed.wall;
}

SharedRecord flagOf(const CacheRecord &record, const QString &key)
{
    const auto found = std::ranges::lower_bound(record.flags, key, {}, keyOf);
    return found != record.flags.end() && (*found)->key == key ? *found : nullptr;
}

} // namespace

QByteArray toJson(const CacheRecord &record)
{
    // A line a flag: to be read by eye, and compared.
    QByteArray body = membersOf(headOf(record)) + ",\n\"flags\":{";
    const char *separator = "\n";
    for (const SharedRecord &flag : record.flags) {
        body += separator + membersOf({{flag->key, flagToJson(*flag)}});
        separator = ",\n";
    }
    body += "}}\n";
    return sealed(body, static_cast<qint64>(record.flags.size()));
}

std::variant<CacheRecord, RecordDamage> recordFromJson(const QByteArray &json)
{
    const auto envelope = envelopeOf(json);
    if (!envelope)
        return RecordDamage{u"its first line and the rest do not agree"_s};
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    const QJsonValue flags = object.value("flags"_L1);
    if (!flags.isObject())
        return RecordDamage{error.error != QJsonParseError::NoError ? u"it is not JSON"_s
                                                                    : u"it has no flags"_s};
    CacheRecord record;
    readHead(object, record);
    record.isNewer = envelope->format > RecordFormat;
    const QJsonObject all = flags.toObject();
    record.flags.reserve(static_cast<size_t>(all.size()));
    for (auto flag = all.begin(); flag != all.end(); ++flag) {
        if (auto read = recordFrom(flag.key(), flag.value()))
            record.flags.push_back(std::move(read));
    }
    std::ranges::sort(record.flags, {}, keyOf);
    return record;
}

CacheRecord merged(const CacheRecord &stored, const CacheRecord &ours)
{
    const bool isStoredLater = isLater(stored, ours);
    CacheRecord result = isStoredLater ? stored : ours;
    // Values for different properties do not mix.
    if (stored.context != ours.context)
        return result;
    const CacheRecord &other = isStoredLater ? ours : stored;
    for (SharedRecord &flag : result.flags) {
        const SharedRecord rival = flagOf(other, flag->key);
        if (rival && rival->version && (!flag->version || *rival->version > *flag->version))
            flag = rival;
    }
    return result;
}

} // namespace Halyard
