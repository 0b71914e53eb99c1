// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/cacherecord.h>

#include <Halyard/cache/jsontext.h>
#include <Halyard/cache/recordenvelope.h>

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

void addText(JsonText &json, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        json.add(name, text);
}

template <typename Number>
void addNumber(JsonText &json, QLatin1StringView name, const std::optional<Number> &number)
{
    if (number)
        json.add(name, static_cast<qint64>(*number));
}

void addMoment(JsonText &json, const QString &name, const Moment &moment)
{
    json.open(name);
    json.add("boot"_L1, moment.bootId);
    json.add("since_boot"_L1, static_cast<qint64>(moment.sinceBoot.count()));
    json.add("wall"_L1, static_cast<qint64>(moment.wall.count()));
    json.close();
}

void addReason(JsonText &json, const FlagRecord &flag)
{
    if (flag.reasonCode.isEmpty() && flag.reasonText.isEmpty() && !flag.conditionIndex)
        return;
    json.open(u"reason"_s);
    addText(json, "code"_L1, flag.reasonCode);
    addNumber(json, "condition_index"_L1, flag.conditionIndex);
    addText(json, "description"_L1, flag.reasonText);
    json.close();
}

//! What recordFrom() reads.
void addFlag(JsonText &json, const FlagRecord &flag)
{
    json.open(flag.key);
    addText(json, "description"_L1, flag.description);
    json.add("enabled"_L1, flag.enabled);
    if (flag.hasExperiment)
        json.add("has_experiment"_L1, *flag.hasExperiment);
    addNumber(json, "id"_L1, flag.id);
    addText(json, "payload"_L1, flag.payload);
    addReason(json, flag);
    if (!flag.value.isBool() && !flag.value.isString())
        json.addRaw("value"_L1, jsonToText(flag.value).toUtf8());
    addText(json, "variant"_L1, flag.variant);
    addNumber(json, "version"_L1, flag.version);
    json.close();
}

void addHead(JsonText &json, const CacheRecord &record)
{
    addMoment(json, u"confirmed"_s, record.confirmed);
    json.add("context"_L1, record.context);
    addNumber(json, "evaluated_at"_L1, record.evaluatedAt);
    addMoment(json, u"fetched"_s, record.fetched);
    json.add("person"_L1, record.person);
    addText(json, "request_id"_L1, record.requestId);
    json.add("scope"_L1, record.scope);
    json.add("writer"_L1, record.writer);
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
    JsonText json;
    json.open();
    addHead(json, record);
    json.breakLine();
    json.open(u"flags"_s);
    // A line a flag: to be read by eye, and compared.
    for (const SharedRecord &flag : record.flags) {
        json.breakLine();
        addFlag(json, *flag);
    }
    json.close();
    json.close();
    return sealed(json.text().mid(1) + '\n', static_cast<qint64>(record.flags.size()));
}

std::variant<CacheRecord, RecordDamage> recordFromJson(const QByteArray &json, FirstLine line)
{
    const auto envelope =
        line == FirstLine::Verified ? envelopeOfBeginning(json) : envelopeOf(json);
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
    if (!std::ranges::is_sorted(record.flags, {}, keyOf))
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
