// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/sessionstate.h"

#include "models/sources/factsjson.h"
#include "models/sources/place.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Inspector {

namespace {

constexpr auto FormatName = "halyard-inspector-session"_L1;
constexpr int FormatVersion = 1;
// More than anybody opens; a file that holds more was not written by us.
constexpr qsizetype MostSources = 100;
constexpr qsizetype MostAsked = 200;
constexpr qsizetype LongestEntry = 4096;

using Opened = SessionState::Opened;
using Spot = SessionState::Spot;

QUrl bareHost(const QUrl &host)
{
    return host.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QJsonObject entryOf(const Opened &opened)
{
    if (!opened.place.isEmpty())
        return {{"place"_L1, opened.place}};
    QJsonArray persons;
    for (const FlagContext &person :
         opened.persons.first(std::min(opened.persons.size(), MostAsked)))
        persons.append(toJson(person));
    return {{"server"_L1, bareHost(opened.host).toString(QUrl::FullyEncoded)},
            {"persons"_L1, persons},
            {"interval_ms"_L1, qint64(opened.interval.count())}};
}

QJsonObject entryOf(const Spot &spot)
{
    return {{"source"_L1, spot.source}, {"person"_L1, spot.person}};
}

QString textIn(const QJsonObject &object, QLatin1StringView name)
{
    const QString text = object.value(name).toString();
    return text.size() <= LongestEntry ? text : QString();
}

Opened serverIn(const QJsonObject &object)
{
    Opened opened;
    const QUrl host(textIn(object, "server"_L1), QUrl::StrictMode);
    if (host.scheme() != "https"_L1 && host.scheme() != "http"_L1)
        return {};
    opened.host = bareHost(host);
    const QJsonArray persons = object.value("persons"_L1).toArray();
    for (const auto &person : persons) {
        const FlagContext context = contextFrom(person.toObject());
        if (!isUnusableId(context.distinctId) && opened.persons.size() < MostAsked)
            opened.persons.append(context);
    }
    const auto interval = std::chrono::milliseconds(object.value("interval_ms"_L1).toInteger());
    // Nobody asks a server more often because a file says so.
    opened.interval =
        interval <= 0ms ? 0ms : std::clamp<std::chrono::milliseconds>(interval, 30s, 24h);
    return opened;
}

Opened openedIn(const QJsonObject &object)
{
    if (object.contains("server"_L1))
        return serverIn(object);
    return {.place = Place::withoutSecrets(textIn(object, "place"_L1))};
}

Spot spotIn(const QJsonObject &object, QLatin1StringView name, qsizetype sources)
{
    const QJsonObject spot = object.value(name).toObject();
    const qint64 source = spot.value("source"_L1).toInteger(-1);
    if (source < 0 || source >= sources)
        return {};
    return {.source = qsizetype(source), .person = textIn(spot, "person"_L1)};
}

} // namespace

QByteArray SessionState::toJson() const
{
    QJsonArray opened;
    for (const Opened &one : sources.first(std::min(sources.size(), MostSources)))
        opened.append(entryOf(one));
    const QJsonObject object{{"format"_L1, QString(FormatName)},
                             {"version"_L1, FormatVersion},
                             {"ended"_L1, isEnded},
                             {"sources"_L1, opened},
                             {"focus"_L1, entryOf(focus)},
                             {"flag"_L1, flag},
                             {"filter"_L1, filter},
                             {"page"_L1, page},
                             {"left"_L1, entryOf(left)},
                             {"right"_L1, entryOf(right)},
                             {"base"_L1, entryOf(base)},
                             {"matrix"_L1, entryOf(matrix)}};
    return QJsonDocument(object).toJson();
}

std::variant<SessionState, SessionState::Problem> SessionState::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("format"_L1).toString() != FormatName)
        return Problem::Damaged;
    const qint64 version = object.value("version"_L1).toInteger();
    if (version != FormatVersion)
        return version > FormatVersion ? Problem::Newer : Problem::Damaged;
    SessionState state;
    const QJsonArray opened = object.value("sources"_L1).toArray();
    if (opened.size() > MostSources)
        return Problem::Damaged;
    // Spots count them: what is not understood keeps its number, and is not opened.
    for (const auto &one : opened)
        state.sources.append(openedIn(one.toObject()));
    const auto spot = [&](QLatin1StringView name) { return spotIn(object, name, opened.size()); };
    state.focus = spot("focus"_L1);
    state.left = spot("left"_L1);
    state.right = spot("right"_L1);
    state.base = spot("base"_L1);
    state.matrix = spot("matrix"_L1);
    state.flag = textIn(object, "flag"_L1);
    state.filter = textIn(object, "filter"_L1);
    state.page = textIn(object, "page"_L1);
    state.isEnded = object.value("ended"_L1).toBool();
    return state;
}

} // namespace Halyard::Inspector
