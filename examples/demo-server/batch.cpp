// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "batch.h"

#include "flagsquestion.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace Halyard::Demo {

namespace {

QString tokenOf(const QJsonObject &body)
{
    const QJsonValue key = body.value("api_key"_L1);
    return (key.isUndefined() ? body.value("token"_L1) : key).toString();
}

} // namespace

std::variant<QStringList, HttpAnswer> readBatch(const HttpRequest &request)
{
    const std::variant<QJsonObject, HttpAnswer> read = readJsonBody(request);
    if (const auto *refusal = std::get_if<HttpAnswer>(&read))
        return *refusal;
    const auto &body = std::get<QJsonObject>(read);
    if (tokenOf(body).isEmpty())
        return HttpAnswer::text(401, u"the request names no project token"_s);
    const QJsonArray batch = body.value("batch"_L1).toArray();
    if (batch.isEmpty())
        return HttpAnswer::text(400, u"`batch` must be a list with at least one event"_s);
    QStringList names;
    for (const auto &event : batch) {
        names.append(event.toObject().value("event"_L1).toString());
        if (names.constLast().isEmpty())
            return HttpAnswer::text(400, u"an event has no name in `event`"_s);
    }
    return names;
}

} // namespace Halyard::Demo
