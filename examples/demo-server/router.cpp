// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "router.h"

#include "batch.h"
#include "console.h"
#include "control.h"
#include "flagsanswer.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace Halyard::Demo {

namespace {

HttpAnswer nothingHere()
{
    return HttpAnswer::text(404,
                            u"not found: this is Halyard's demo server, not PostHog; "
                            "it knows /flags/, /batch/ and /demo/"_s);
}

HttpAnswer options(const QByteArray &allowed)
{
    return {204,
            {},
            {},
            {{"Allow"_ba, allowed},
             {"Access-Control-Allow-Methods"_ba, allowed},
             {"Access-Control-Allow-Headers"_ba, "*"_ba}}};
}

HttpAnswer failure(int status)
{
    if (status == 401)
        return HttpAnswer::json(status,
                                {{u"type"_s, u"authentication_error"_s},
                                 {u"code"_s, u"authentication_failed"_s},
                                 {u"detail"_s, u"The project token is not known."_s},
                                 {u"attr"_s, QJsonValue::Null}});
    if (status == 429)
        return HttpAnswer::json(status,
                                {{u"type"_s, u"validation_error"_s},
                                 {u"code"_s, u"rate_limit_exceeded"_s},
                                 {u"detail"_s, u"Rate limit exceeded"_s},
                                 {u"attr"_s, QJsonValue::Null}});
    return HttpAnswer::text(status, u"the demo was told to answer with %1"_s.arg(status));
}

HttpAnswer garbage()
{
    return HttpAnswer::html(
        "<!DOCTYPE html>\n<html><head><title>Welcome</title></head>\n"
        "<body><h1>Free Wi-Fi</h1><p>Please accept our terms.</p></body></html>\n"_ba);
}

} // namespace

Router::Router(ServedState &state, const Options &options)
    : m_state(state)
    , m_options(options)
{
}

Delivery Router::route(const HttpRequest &request)
{
    if (request.path == "/demo"_L1 || request.path.startsWith("/demo/"_L1))
        return {answerControl(request, m_state), Delivery::Manner::AtOnce, {}};
    const Place place = placeOf(request.path);
    if (place == Place::Flags && request.method == "POST")
        ++m_state.flagRequests;
    const Switches switches = m_state.switches;
    if (switches.mode == Mode::Outage)
        return {{}, Delivery::Manner::Nothing, switches.latency};
    const Delivery::Manner manner =
        switches.mode == Mode::Drip ? Delivery::Manner::Dripping : Delivery::Manner::AtOnce;
    return {answer(place, request), manner, switches.latency};
}

Router::Place Router::placeOf(const QString &path) const
{
    if (!path.startsWith(m_options.prefix))
        return Place::Nowhere;
    const QString local = path.mid(m_options.prefix.size());
    if (local == "/flags"_L1 || local == "/flags/"_L1)
        return Place::Flags;
    if (local == "/batch"_L1 || local == "/batch/"_L1)
        return Place::Batch;
    return Place::Nowhere;
}

HttpAnswer Router::answer(Place place, const HttpRequest &request)
{
    if (place == Place::Nowhere)
        return nothingHere();
    HttpAnswer answer;
    if (m_state.switches.mode == Mode::Status)
        answer = failure(m_state.switches.status);
    else if (m_state.switches.mode == Mode::Garbage)
        answer = garbage();
    else
        answer = place == Place::Flags ? answerFlags(request) : answerBatch(request);
    answer.headers.append({"Access-Control-Allow-Origin"_ba, "*"_ba});
    return answer;
}

HttpAnswer Router::answerFlags(const HttpRequest &request) const
{
    const QByteArray allowed = "GET, HEAD, POST, OPTIONS"_ba;
    if (request.method == "OPTIONS")
        return options(allowed);
    if (request.method == "GET" || request.method == "HEAD") {
        const QJsonObject nothing = emptyFlagsAnswer(shapeAskedFor(request.query));
        return HttpAnswer::json(200, stamped(nothing, request));
    }
    return request.method == "POST" ? evaluateFlags(request)
                                    : HttpAnswer::methodNotAllowed(allowed);
}

HttpAnswer Router::evaluateFlags(const HttpRequest &request) const
{
    const std::variant<FlagsQuestion, HttpAnswer> read = readFlagsQuestion(request);
    if (const auto *refusal = std::get_if<HttpAnswer>(&read))
        return *refusal;
    const Shape shape = shapeAskedFor(request.query);
    if (m_state.switches.mode == Mode::Quota)
        return HttpAnswer::json(200, stamped(quotaAnswer(shape), request));
    const Health health = m_state.switches.mode == Mode::Errors ? Health::SomeFail : Health::Good;
    const QJsonObject answer =
        flagsAnswer(std::get<FlagsQuestion>(read), m_state.book.flags(), health, shape);
    return HttpAnswer::json(200, stamped(answer, request));
}

HttpAnswer Router::answerBatch(const HttpRequest &request)
{
    const QByteArray allowed = "POST, OPTIONS"_ba;
    if (request.method == "OPTIONS")
        return options(allowed);
    if (request.method != "POST")
        return HttpAnswer::methodNotAllowed(allowed);
    const std::variant<QStringList, HttpAnswer> read = readBatch(request);
    if (const auto *refusal = std::get_if<HttpAnswer>(&read))
        return *refusal;
    const auto &names = std::get<QStringList>(read);
    ++m_state.batches;
    m_state.events += names.size();
    if (m_options.namesEvents)
        say(u"events: "_s + printable(names.join(u", ")));
    QJsonObject answer{{u"status"_s, 1}};
    if (m_state.switches.mode == Mode::Quota)
        answer.insert("quota_limited"_L1, QJsonArray{u"events"_s});
    return HttpAnswer::json(200, answer);
}

} // namespace Halyard::Demo
