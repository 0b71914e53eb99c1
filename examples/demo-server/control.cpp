// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "control.h"

#include "console.h"
#include "flagsquestion.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace Halyard::Demo {

namespace {

HttpAnswer answerSwitches(const HttpRequest &request, ServedState &state)
{
    if (request.method == "POST") {
        const std::variant<QJsonObject, HttpAnswer> read = readJsonBody(request);
        if (const auto *refusal = std::get_if<HttpAnswer>(&read))
            return *refusal;
        QString reason;
        const std::optional<Switches> wanted =
            changed(state.switches, std::get<QJsonObject>(read), reason);
        if (!wanted)
            return HttpAnswer::text(400, reason);
        state.apply(*wanted);
    } else if (request.method != "GET" && request.method != "HEAD") {
        return HttpAnswer::methodNotAllowed("GET, HEAD, POST"_ba);
    }
    return HttpAnswer::json(200, state.switches.toJson());
}

QJsonObject describe(const ServedFlag &flag)
{
    QJsonObject description{{u"key"_s, flag.definition.key},
                            {u"version"_s, flag.version},
                            {u"enabled"_s, flag.definition.isEnabled},
                            {u"overridden"_s, flag.override.has_value()}};
    if (flag.override && !flag.override->isGone) {
        description.insert("percentage"_L1, flag.override->percentage);
        if (!flag.override->variant.isEmpty())
            description.insert("variant"_L1, flag.override->variant);
    }
    return description;
}

HttpAnswer listFlags(const ServedState &state)
{
    QJsonArray flags;
    for (const ServedFlag &flag : state.book.flags())
        flags.append(describe(flag));
    return HttpAnswer::json(200, {{u"flags"_s, flags}});
}

HttpAnswer answerFlags(const HttpRequest &request, ServedState &state)
{
    if (request.method == "DELETE") {
        state.book.clearOverrides();
        say(u"all flags follow the file again"_s);
    } else if (request.method != "GET" && request.method != "HEAD") {
        return HttpAnswer::methodNotAllowed("GET, HEAD, DELETE"_ba);
    }
    return listFlags(state);
}

std::variant<std::optional<Override>, HttpAnswer> wantedOverride(const HttpRequest &request,
                                                                 const FlagDefinition &flag)
{
    if (request.method == "DELETE")
        return std::nullopt;
    const std::variant<QJsonObject, HttpAnswer> read = readJsonBody(request);
    if (const auto *refusal = std::get_if<HttpAnswer>(&read))
        return *refusal;
    QString reason;
    const std::optional<Override> wanted = overrideFrom(std::get<QJsonObject>(read), flag, reason);
    if (!wanted)
        return HttpAnswer::text(400, reason);
    return wanted;
}

HttpAnswer answerFlag(const HttpRequest &request, const QString &key, ServedState &state)
{
    const ServedFlag *flag = state.book.find(key);
    if (flag == nullptr)
        return HttpAnswer::text(404, u"there is no flag \"%1\""_s.arg(printable(key)));
    if (request.method == "GET" || request.method == "HEAD")
        return HttpAnswer::json(200, describe(*flag));
    if (request.method != "POST" && request.method != "DELETE")
        return HttpAnswer::methodNotAllowed("GET, HEAD, POST, DELETE"_ba);
    const auto wanted = wantedOverride(request, flag->definition);
    if (const auto *refusal = std::get_if<HttpAnswer>(&wanted))
        return *refusal;
    state.book.setOverride(key, std::get<std::optional<Override>>(wanted));
    const ServedFlag &now = *state.book.find(key);
    say(u"%1 is now version %2"_s.arg(printable(key)).arg(now.version));
    return HttpAnswer::json(200, describe(now));
}

HttpAnswer answerCounts(const HttpRequest &request, const ServedState &state)
{
    if (request.method != "GET" && request.method != "HEAD")
        return HttpAnswer::methodNotAllowed("GET, HEAD"_ba);
    return HttpAnswer::json(200,
                            {{u"flag_requests"_s, state.flagRequests},
                             {u"batches"_s, state.batches},
                             {u"events"_s, state.events}});
}

QString setEnabled(Override &override, const QJsonValue &value)
{
    if (!value.isBool())
        return u"enabled must be true or false"_s;
    override.percentage = value.toBool() ? 100 : 0;
    return {};
}

QString setGone(Override &override, const QJsonValue &value)
{
    if (!value.toBool())
        return u"gone can only be true; DELETE brings the flag back"_s;
    override.isGone = true;
    return {};
}

QString setPercentage(Override &override, const QJsonValue &value)
{
    const double percentage = value.toDouble(-1);
    if (percentage < 0 || percentage > 100)
        return u"percentage must be a number from 0 to 100"_s;
    override.percentage = percentage;
    return {};
}

QString setVariant(Override &override, const QJsonValue &value, const FlagDefinition &flag)
{
    override.variant = value.toString();
    if (declares(flag.variants, override.variant))
        return {};
    QStringList declared;
    for (const Variant &variant : flag.variants)
        declared.append(variant.key);
    return declared.isEmpty() ? u"the flag %1 has no variants"_s.arg(flag.key)
                              : u"the variants of %1 are %2"_s.arg(flag.key, declared.join(u", "));
}

QString setField(Override &override, const QString &name, const QJsonValue &value,
                 const FlagDefinition &flag)
{
    if (name == "enabled"_L1)
        return setEnabled(override, value);
    if (name == "gone"_L1)
        return setGone(override, value);
    if (name == "percentage"_L1)
        return setPercentage(override, value);
    if (name == "variant"_L1)
        return setVariant(override, value, flag);
    return u"there is no field \"%1\"; known are enabled, gone, percentage, variant"_s.arg(
        printable(name));
}

} // namespace

std::optional<Override> overrideFrom(const QJsonObject &object, const FlagDefinition &flag,
                                     QString &reason)
{
    Override wanted;
    if (object.isEmpty())
        reason = u"say enabled, gone, percentage or variant"_s;
    else if (object.contains("enabled"_L1) && object.contains("percentage"_L1))
        reason = u"say either enabled or percentage"_s;
    for (auto field = object.constBegin(); field != object.constEnd() && reason.isEmpty(); ++field)
        reason = setField(wanted, field.key(), *field, flag);
    return reason.isEmpty() ? std::optional(wanted) : std::nullopt;
}

HttpAnswer answerControl(const HttpRequest &request, ServedState &state)
{
    // A web page the person has open must not be able to work the switches.
    if (request.hasHeader("origin"))
        return HttpAnswer::text(403, u"the controls do not answer web pages"_s);
    const QString flagPath = u"/demo/flags/"_s;
    if (request.path == "/demo/switches"_L1)
        return answerSwitches(request, state);
    if (request.path == "/demo/counts"_L1)
        return answerCounts(request, state);
    if (request.path == "/demo/flags"_L1 || request.path == flagPath)
        return answerFlags(request, state);
    if (request.path.startsWith(flagPath))
        return answerFlag(request, request.path.mid(flagPath.size()), state);
    return HttpAnswer::text(404, u"there are /demo/switches, /demo/flags and /demo/counts"_s);
}

} // namespace Halyard::Demo
