// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/factsjson.h"

#include <QtCore/QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace Halyard::Inspector {

namespace {

//! What is empty is left out: documents stay short, and members that are there say something.
class Writer
{
public:
    void add(QLatin1StringView name, const QString &text)
    {
        if (!text.isEmpty())
            m_object.insert(name, text);
    }
    void add(QLatin1StringView name, bool value)
    {
        if (value)
            m_object.insert(name, true);
    }
    void add(QLatin1StringView name, const QJsonObject &object)
    {
        if (!object.isEmpty())
            m_object.insert(name, object);
    }
    template <typename Number>
    void add(QLatin1StringView name, const std::optional<Number> &number)
    {
        if (number)
            m_object.insert(name, QJsonValue(*number));
    }
    void add(QLatin1StringView name, const std::optional<milliseconds> &time)
    {
        if (time)
            m_object.insert(name, qint64(time->count()));
    }
    void addValue(QLatin1StringView name, const QJsonValue &value)
    {
        if (!value.isUndefined())
            m_object.insert(name, value);
    }
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    // Told by asking twice: toInteger() gives its default for what is not a whole number.
    const qint64 number = value.toInteger(-1);
    if (number == -1 && value.toInteger(-2) == -2)
        return {};
    return number;
}

std::optional<milliseconds> time(const QJsonValue &value)
{
    const auto number = wholeNumber(value);
    return number ? std::optional(milliseconds(*number)) : std::nullopt;
}

std::optional<bool> truth(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

template <typename Value>
QJsonObject objectFrom(const QMap<QString, Value> &map)
{
    QJsonObject object;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        object.insert(entry.key(), entry.value());
    return object;
}

} // namespace

template <typename Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value))).toLower();
}

template <typename Enum>
std::optional<Enum> valueOf(const QString &name)
{
    const QMetaEnum all = QMetaEnum::fromType<Enum>();
    for (int i = 0; i < all.keyCount(); ++i) {
        if (name.compare(QLatin1StringView(all.key(i)), Qt::CaseInsensitive) == 0)
            return Enum(all.value(i));
    }
    return {};
}

template QString nameOf(Source::Kind);
template QString nameOf(Source::State);
template QString nameOf(Flag::Source);
template QString nameOf(Reading::State);
template std::optional<Source::Kind> valueOf(const QString &);
template std::optional<Source::State> valueOf(const QString &);
template std::optional<Flag::Source> valueOf(const QString &);
template std::optional<Reading::State> valueOf(const QString &);

QJsonObject toJson(const FlagFacts &facts)
{
    Writer reason;
    reason.add("code"_L1, facts.reasonCode);
    reason.add("text"_L1, facts.reason);
    reason.add("condition"_L1, facts.condition);
    Writer flag;
    flag.addValue("value"_L1, facts.value);
    flag.add("variant"_L1, facts.variant);
    flag.add("payload"_L1, facts.payload);
    flag.add("reason"_L1, reason.object());
    flag.add("id"_L1, facts.id);
    flag.add("version"_L1, facts.version);
    flag.add("has_experiment"_L1, facts.hasExperiment);
    flag.add("description"_L1, facts.description);
    flag.add("source"_L1, nameOf(facts.source));
    return flag.object();
}

FlagFacts factsFrom(const QString &key, const QJsonObject &object)
{
    const QJsonObject reason = object.value("reason"_L1).toObject();
    const auto condition = wholeNumber(reason.value("condition"_L1));
    return {.key = key,
            .value = object.value("value"_L1),
            .variant = object.value("variant"_L1).toString(),
            .payload = object.value("payload"_L1).toString(),
            .reasonCode = reason.value("code"_L1).toString(),
            .reason = reason.value("text"_L1).toString(),
            .condition = condition ? std::optional(int(*condition)) : std::nullopt,
            .id = wholeNumber(object.value("id"_L1)),
            .version = wholeNumber(object.value("version"_L1)),
            .hasExperiment = truth(object.value("has_experiment"_L1)),
            .description = object.value("description"_L1).toString(),
            .source = valueOf<Flag::Source>(object.value("source"_L1).toString())
                          .value_or(Flag::Source::None)};
}

QJsonObject toJson(const Reading &reading)
{
    QJsonObject flags;
    for (const FlagFacts &facts : reading.flags)
        flags.insert(facts.key, toJson(facts));
    Writer writer;
    writer.add("state"_L1, nameOf(reading.state));
    writer.add("problem"_L1, reading.problem);
    writer.add("error"_L1, reading.errorToken);
    writer.add("read_at"_L1, std::optional(reading.readAt));
    writer.add("fetched_at"_L1, reading.fetchedAt);
    writer.add("confirmed_at"_L1, reading.confirmedAt);
    writer.add("evaluated_at"_L1, reading.evaluatedAt);
    writer.add("age_ms"_L1, reading.age);
    writer.add("ttl_ms"_L1, reading.ttl);
    writer.add("stale_ttl_ms"_L1, reading.staleTtl);
    writer.add("request_id"_L1, reading.requestId);
    writer.add("writer"_L1, reading.writer);
    writer.add("context"_L1, reading.context);
    writer.add("record"_L1, QString::fromUtf8(reading.record));
    writer.add("newer"_L1, reading.isNewer);
    writer.addValue("flags"_L1, flags);
    return writer.object();
}

Reading readingFrom(const QJsonObject &object)
{
    Reading reading;
    reading.state = valueOf<Reading::State>(object.value("state"_L1).toString())
                        .value_or(Reading::State::Damaged);
    reading.problem = object.value("problem"_L1).toString();
    reading.errorToken = object.value("error"_L1).toString();
    reading.readAt = object.value("read_at"_L1).toInteger();
    reading.fetchedAt = wholeNumber(object.value("fetched_at"_L1));
    reading.confirmedAt = wholeNumber(object.value("confirmed_at"_L1));
    reading.evaluatedAt = wholeNumber(object.value("evaluated_at"_L1));
    reading.age = time(object.value("age_ms"_L1));
    reading.ttl = time(object.value("ttl_ms"_L1));
    reading.staleTtl = time(object.value("stale_ttl_ms"_L1));
    reading.requestId = object.value("request_id"_L1).toString();
    reading.writer = object.value("writer"_L1).toString();
    reading.context = object.value("context"_L1).toString();
    reading.record = object.value("record"_L1).toString().toUtf8();
    reading.isNewer = object.value("newer"_L1).toBool();
    const QJsonObject flags = object.value("flags"_L1).toObject();
    reading.flags.reserve(flags.size());
    for (auto flag = flags.constBegin(); flag != flags.constEnd(); ++flag)
        reading.flags.append(factsFrom(flag.key(), flag->toObject()));
    std::sort(reading.flags.begin(), reading.flags.end(),
              [](const FlagFacts &a, const FlagFacts &b) { return a.key < b.key; });
    return reading;
}

QJsonObject toJson(const FlagContext &context)
{
    Writer writer;
    writer.add("distinct_id"_L1, context.distinctId);
    writer.add("anonymous_id"_L1, context.anonymousId);
    writer.add("device_id"_L1, context.deviceId);
    writer.add("groups"_L1, objectFrom(context.groups));
    writer.add("person_properties"_L1, context.personProperties);
    writer.add("group_properties"_L1, objectFrom(context.groupProperties));
    return writer.object();
}

FlagContext contextFrom(const QJsonObject &object)
{
    FlagContext context{.distinctId = object.value("distinct_id"_L1).toString(),
                        .anonymousId = object.value("anonymous_id"_L1).toString(),
                        .deviceId = object.value("device_id"_L1).toString(),
                        .personProperties = object.value("person_properties"_L1).toObject()};
    const QJsonObject groups = object.value("groups"_L1).toObject();
    for (auto group = groups.constBegin(); group != groups.constEnd(); ++group)
        context.groups.insert(group.key(), group->toString());
    const QJsonObject properties = object.value("group_properties"_L1).toObject();
    for (auto group = properties.constBegin(); group != properties.constEnd(); ++group)
        context.groupProperties.insert(group.key(), group->toObject());
    return context;
}

} // namespace Halyard::Inspector
