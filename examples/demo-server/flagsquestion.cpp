// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "flagsquestion.h"

#include "propertymatch.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonParseError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Demo {

namespace {

enum class Kind { Text, TextOrNumber, Bool, Texts, Object, ObjectOfObjects, ObjectOfTexts };

//! A field of the request, and the other names PostHog takes for it.
struct Field
{
    Kind kind;
    QStringList names;
};

const QList<Field> &knownFields()
{
    static const QList<Field> fields{
        {Kind::Text, {u"token"_s, u"api_key"_s, u"$token"_s}},
        {Kind::TextOrNumber, {u"distinct_id"_s, u"$distinct_id"_s}},
        {Kind::ObjectOfTexts, {u"groups"_s, u"$groups"_s}},
        {Kind::Object, {u"person_properties"_s, u"$properties"_s}},
        {Kind::ObjectOfObjects, {u"group_properties"_s, u"$group_properties"_s}},
        {Kind::Text, {u"anon_distinct_id"_s, u"$anon_distinct_id"_s}},
        {Kind::Text, {u"device_id"_s, u"$device_id"_s}},
        {Kind::Bool, {u"geoip_disable"_s}},
        {Kind::Bool, {u"disable_flags"_s}},
        {Kind::Texts, {u"flag_keys"_s, u"flag_keys_to_evaluate"_s}},
        {Kind::Texts, {u"evaluation_contexts"_s, u"evaluation_environments"_s}},
        {Kind::Text, {u"evaluation_runtime"_s}},
        {Kind::Text, {u"timezone"_s}},
        {Kind::Text, {u"ip_address"_s}},
    };
    return fields;
}

bool isText(const QJsonValue &value)
{
    return value.isString();
}

bool isTextOrNumber(const QJsonValue &value)
{
    return value.isString() || value.isDouble();
}

template <typename Container, typename Test>
bool allAre(const Container &values, Test test)
{
    return std::all_of(values.constBegin(), values.constEnd(), test);
}

bool isOfKind(const QJsonValue &value, Kind kind)
{
    switch (kind) {
    case Kind::Text: return value.isString();
    case Kind::TextOrNumber: return isTextOrNumber(value);
    case Kind::Bool: return value.isBool();
    case Kind::Texts: return value.isArray() && allAre(value.toArray(), isText);
    case Kind::Object: return value.isObject();
    case Kind::ObjectOfObjects:
        return value.isObject()
            && allAre(value.toObject(), [](const QJsonValue &inner) { return inner.isObject(); });
    case Kind::ObjectOfTexts: return value.isObject() && allAre(value.toObject(), isTextOrNumber);
    }
    return false;
}

QStringList presentNames(const Field &field, const QJsonObject &body)
{
    QStringList present;
    std::copy_if(field.names.cbegin(), field.names.cend(), std::back_inserter(present),
                 [&body](const QString &name) { return body.contains(name); });
    return present;
}

QString problemOf(const Field &field, const QJsonObject &body)
{
    const QStringList present = presentNames(field, body);
    if (present.size() > 1)
        return u"duplicate field `%1`"_s.arg(field.names.constFirst());
    if (present.isEmpty())
        return {};
    const QJsonValue value = body.value(present.constFirst());
    if (value.isNull() || isOfKind(value, field.kind))
        return {};
    return u"invalid type for field `%1`"_s.arg(present.constFirst());
}

QString firstProblem(const QJsonObject &body)
{
    for (const Field &field : knownFields()) {
        if (QString problem = problemOf(field, body); !problem.isEmpty())
            return problem;
    }
    return {};
}

QJsonValue fieldOf(const QJsonObject &body, const QString &canonicalName)
{
    const QList<Field> &fields = knownFields();
    const auto field = std::find_if(fields.cbegin(), fields.cend(), [&](const Field &known) {
        return known.names.constFirst() == canonicalName;
    });
    const QStringList present = presentNames(*field, body);
    return present.isEmpty() ? QJsonValue() : body.value(present.constFirst());
}

Asker askerOf(const QJsonObject &body)
{
    Asker asker;
    const QJsonValue id = fieldOf(body, u"distinct_id"_s);
    asker.distinctId = id.isNull() ? QString() : cutToPostHogsLength(textOf(id));
    const QJsonObject groups = fieldOf(body, u"groups"_s).toObject();
    for (auto group = groups.constBegin(); group != groups.constEnd(); ++group)
        asker.groups.insert(group.key(), textOf(*group));
    asker.properties = fieldOf(body, u"person_properties"_s).toObject();
    asker.groupProperties = fieldOf(body, u"group_properties"_s).toObject();
    return asker;
}

QSet<QString> textsIn(const QJsonArray &list)
{
    QSet<QString> texts;
    for (const auto &text : list)
        texts.insert(text.toString());
    return texts;
}

HttpAnswer withoutToken()
{
    return HttpAnswer::json(401,
                            {{u"type"_s, u"authentication_error"_s},
                             {u"code"_s, u"not_authenticated"_s},
                             {u"detail"_s, u"The request names no project token."_s},
                             {u"attr"_s, QJsonValue::Null}});
}

bool isJsonType(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type.isEmpty() || type == "application/json" || type == "text/plain";
}

} // namespace

std::variant<QJsonObject, HttpAnswer> readJsonBody(const HttpRequest &request)
{
    if (!isJsonType(request.header("content-type")))
        return HttpAnswer::text(400, u"unsupported content type: send application/json"_s);
    if (request.hasHeader("content-encoding"))
        return HttpAnswer::text(400, u"this demo reads only bodies that are not compressed"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return HttpAnswer::text(
            400,
            u"failed to parse request: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return HttpAnswer::text(400, u"failed to parse request: the body is not a JSON object"_s);
    return document.object();
}

std::variant<FlagsQuestion, HttpAnswer> readFlagsQuestion(const HttpRequest &request)
{
    const std::variant<QJsonObject, HttpAnswer> read = readJsonBody(request);
    if (const auto *refusal = std::get_if<HttpAnswer>(&read))
        return *refusal;
    const auto &body = std::get<QJsonObject>(read);
    if (const QString problem = firstProblem(body); !problem.isEmpty())
        return HttpAnswer::text(400, u"failed to parse request: "_s + problem);
    if (fieldOf(body, u"token"_s).toString().isEmpty())
        return withoutToken();

    FlagsQuestion question{askerOf(body), {}, !fieldOf(body, u"disable_flags"_s).toBool()};
    if (question.wantsFlags && fieldOf(body, u"distinct_id"_s).isNull())
        return HttpAnswer::text(400, u"missing field `distinct_id`"_s);
    if (const QJsonValue keys = fieldOf(body, u"flag_keys"_s); keys.isArray())
        question.keys = textsIn(keys.toArray());
    return question;
}

} // namespace Halyard::Demo
