// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/factsjson.h"
#include "models/sources/snapshotredaction.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

class AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::Snapshot)
};

QString payloadText(const QJsonValue &payload)
{
    if (payload.isUndefined() || payload.isNull())
        return {};
    if (payload.isString())
        return payload.toString();
    const QByteArray text = QJsonDocument(QJsonArray{payload}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.sliced(1, text.size() - 2));
}

std::optional<qint64> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

//! Of the server's: {"enabled", "variant", "reason", "metadata"}.
FlagFacts answeredFlag(const QString &key, const QJsonObject &flag)
{
    const QJsonObject reason = flag.value("reason"_L1).toObject();
    const QJsonObject metadata = flag.value("metadata"_L1).toObject();
    const QString variant = flag.value("variant"_L1).toString();
    const bool isOn = flag.value("enabled"_L1).toBool();
    FlagFacts facts{.key = key,
                    .value =
                        isOn && !variant.isEmpty() ? QJsonValue(variant) : flag.value("enabled"_L1),
                    .variant = isOn ? variant : QString(),
                    .payload = payloadText(metadata.value("payload"_L1)),
                    .reasonCode = reason.value("code"_L1).toString(),
                    .reason = reason.value("description"_L1).toString(),
                    .id = numberOf(metadata.value("id"_L1)),
                    .version = numberOf(metadata.value("version"_L1)),
                    .description = metadata.value("description"_L1).toString(),
                    .source = Flag::Source::Live};
    if (const auto condition = numberOf(reason.value("condition_index"_L1)))
        facts.condition = int(*condition);
    if (flag.contains("value"_L1))
        facts.value = flag.value("value"_L1);
    if (flag.value("failed"_L1).toBool())
        facts.value = QJsonValue::Undefined;
    return facts;
}

//! Of "halyard list --json": {"value", "variant", "payload", "reason", "source", …}.
FlagFacts listedFlag(const QString &key, const QJsonObject &flag)
{
    const QJsonValue value = flag.value("value"_L1);
    const bool isKnown = flag.value("source"_L1) != "none"_L1;
    return {
        .key = key,
        .value = isKnown ? value : QJsonValue(QJsonValue::Undefined),
        .variant = flag.value("variant"_L1).toString(),
        .payload = payloadText(flag.value("payload"_L1)),
        .reasonCode = flag.value("reason"_L1).toString(),
        .id = numberOf(flag.value("id"_L1)),
        .version = numberOf(flag.value("version"_L1)),
        .source =
            valueOf<Flag::Source>(flag.value("source"_L1).toString()).value_or(Flag::Source::None)};
}

//! Of what --export writes: of two sides, the value that won.
FlagFacts exportedFlag(const QJsonObject &flag)
{
    FlagFacts facts{
        .key = flag.value("key"_L1).toString(),
        .value = flag.value("value"_L1),
        .variant = flag.value("variant"_L1).toString(),
        .payload = flag.value("payload"_L1).toString(),
        .reasonCode = flag.value("reason_code"_L1).toString(),
        .reason = flag.value("reason"_L1).toString(),
        .version = numberOf(flag.value("version"_L1)),
        .source =
            valueOf<Flag::Source>(flag.value("source"_L1).toString()).value_or(Flag::Source::None)};
    if (const auto condition = numberOf(flag.value("condition"_L1)))
        facts.condition = int(*condition);
    return facts;
}

Reading::State stateOfList(const QList<FlagFacts> &flags)
{
    const auto has = [&flags](Flag::Source source) {
        return std::any_of(flags.cbegin(), flags.cend(),
                           [source](const FlagFacts &one) { return one.source == source; });
    };
    if (has(Flag::Source::Live))
        return Reading::State::Live;
    return has(Flag::Source::Stale) ? Reading::State::Stale : Reading::State::Fresh;
}

Reading readingOfAnswer(const QJsonObject &document, bool isList)
{
    Reading reading;
    const QJsonObject flags = document.value("flags"_L1).toObject();
    for (auto flag = flags.constBegin(); flag != flags.constEnd(); ++flag) {
        reading.flags.append(isList ? listedFlag(flag.key(), flag->toObject())
                                    : answeredFlag(flag.key(), flag->toObject()));
    }
    std::sort(reading.flags.begin(), reading.flags.end(),
              [](const FlagFacts &a, const FlagFacts &b) { return a.key < b.key; });
    const QLatin1StringView at = isList ? "evaluated_at"_L1 : "evaluatedAt"_L1;
    const QLatin1StringView id = isList ? "request_id"_L1 : "requestId"_L1;
    reading.evaluatedAt = numberOf(document.value(at));
    reading.readAt = reading.evaluatedAt.value_or(0);
    reading.requestId = document.value(id).toString();
    reading.state = isList ? stateOfList(reading.flags) : Reading::State::Live;
    if (document.value("errorsWhileComputingFlags"_L1).toBool())
        reading.problem = AnswerWords::tr("The server could not evaluate every flag.");
    reading.record = QJsonDocument(document).toJson(QJsonDocument::Compact);
    return reading;
}

Reading readingOfExport(const QJsonObject &document)
{
    QMap<QString, FlagFacts> flags;
    const QJsonArray rows = document.value("flags"_L1).toArray();
    for (const auto &row : rows) {
        const FlagFacts facts = exportedFlag(row.toObject());
        if (!facts.key.isEmpty())
            flags.insert(facts.key, facts);
    }
    Reading reading;
    reading.flags = flags.values();
    reading.state = stateOfList(reading.flags);
    const bool isLive = reading.state == Reading::State::Live;
    const QJsonObject side = document.value(isLive ? "live"_L1 : "cached"_L1).toObject();
    const QString readAt = side.value("read_at"_L1).toString();
    const QDateTime moment = QDateTime::fromString(readAt, Qt::ISODateWithMs);
    reading.readAt = moment.isValid() ? moment.toMSecsSinceEpoch() : 0;
    reading.requestId = side.value("request_id"_L1).toString();
    reading.record = QJsonDocument(document).toJson(QJsonDocument::Compact);
    return reading;
}

Snapshot snapshotOf(const Reading &reading)
{
    Person person{.id = u"answer"_s,
                  .label = AnswerWords::tr("saved answer"),
                  .reading = std::make_shared<const Reading>(reading)};
    return Snapshot{.sections = {{.kind = Source::Kind::Snapshot, .persons = {person}}}};
}

} // namespace

std::optional<Snapshot> snapshotOfAnswer(const QJsonObject &document)
{
    const QJsonValue rows = document.value("flags"_L1);
    if (document.value("format"_L1) == "halyard-flags"_L1) {
        if (!rows.isArray() || rows.toArray().size() > Snapshot::MostFlags)
            return {};
        return snapshotOf(readingOfExport(document));
    }
    const QJsonObject flags = rows.toObject();
    const bool isList = document.contains("cache"_L1) && document.contains("state"_L1);
    const bool isFlags = std::all_of(flags.constBegin(), flags.constEnd(),
                                     [](const QJsonValue &flag) { return flag.isObject(); });
    if (!rows.isObject() || !isFlags || flags.size() > Snapshot::MostFlags)
        return {};
    return snapshotOf(readingOfAnswer(document, isList));
}

} // namespace Halyard::Inspector
