// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/livesource.h"

#include "models/sources/readings.h"

#include <Halyard/cachebrowser.h>

#include <QtCore/QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Inspector {

namespace {

//! Every question is paid for.
constexpr std::chrono::milliseconds ShortestInterval = 1s;

QString titleOf(const QUrl &host)
{
    return host.port() < 0 ? host.host() : u"%1:%2"_s.arg(host.host()).arg(host.port());
}

QString placeOf(const QUrl &host)
{
    return host.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

template <typename Value>
QJsonObject objectOf(const QMap<QString, Value> &map)
{
    QJsonObject object;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        object.insert(entry.key(), entry.value());
    return object;
}

bool isAbout(const QJsonObject &question, const FlagContext &context)
{
    return question.value("distinct_id"_L1) == context.distinctId
        && question.value("groups"_L1) == objectOf(context.groups)
        && question.value("person_properties"_L1) == context.personProperties
        && question.value("group_properties"_L1) == objectOf(context.groupProperties)
        && question.value("$anon_distinct_id"_L1).toString() == context.anonymousId
        && question.value("$device_id"_L1).toString() == context.deviceId;
}

Source::State stateAfter(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Timeout:
    case Error::Kind::Connection:
    case Error::Kind::Offline: return Source::State::Offline;
    case Error::Kind::Configuration:
    case Error::Kind::BadAnswer: return Source::State::Failed;
    case Error::Kind::Refused:
        if (error.httpStatus == 401 || error.httpStatus == 403)
            return Source::State::Denied;
        return error.httpStatus >= 500 ? Source::State::Offline : Source::State::Failed;
    default: break;
    }
    return Source::State::Ready;
}

} // namespace

LiveSource::LiveSource(const LiveTarget &target, RequestLog &log, QObject *parent)
    : Source(Kind::Live, titleOf(target.host), placeOf(target.host), parent)
    , m_target(target)
    , m_log(log)
{
    connect(&m_network, &RecordingNetwork::begun, this, &LiveSource::noteBegin,
            Qt::DirectConnection);
    connect(&m_network, &RecordingNetwork::ended, this, &LiveSource::noteEnd);
    connect(&m_timer, &QTimer::timeout, this, &LiveSource::refresh);
    makeClient();
    if (target.persons.isEmpty())
        setStatus(State::Ready);
    add(target.persons);
    setInterval(target.interval);
    refresh();
}

LiveSource::~LiveSource() = default;

void LiveSource::makeClient()
{
    ClientOptions options;
    options.host = m_target.host;
    options.projectToken = m_target.token;
    options.fallbackCache = {};
    options.preload = ClientOptions::Preload::WhenAsked;
    options.refreshInterval = 0ms;
    options.identityStorage = ClientOptions::IdentityStorage::InMemory;
    options.network = &m_network;
    m_client = std::make_unique<FlagClient>(options);
}

QString LiveSource::labelOf(const FlagContext &context)
{
    QStringList groups;
    for (auto group = context.groups.cbegin(); group != context.groups.cend(); ++group)
        groups.append(group.key() + u'=' + group.value());
    return groups.isEmpty() ? context.distinctId
                            : context.distinctId + u" · "_s + groups.join(", "_L1);
}

void LiveSource::setInterval(std::chrono::milliseconds interval)
{
    m_target.interval = interval;
    if (interval > 0ms)
        m_timer.start(std::max(interval, ShortestInterval));
    else
        m_timer.stop();
}

void LiveSource::setAwake(bool isAwake)
{
    if (isAwake) {
        setInterval(m_target.interval);
    } else {
        m_timer.stop();
        cancel();
    }
}

Source::Attempts LiveSource::attempts() const
{
    Attempts attempts = Source::attempts();
    if (m_timer.isActive())
        attempts.next = now() + m_timer.remainingTime();
    return attempts;
}

Person LiveSource::personOf(const FlagContext &context) const
{
    const CachedPerson named = CacheBrowser::nameOf(m_target.host, m_target.token, context);
    return {.id = named.name,
            .scope = named.scope,
            .name = named.name,
            .label = labelOf(context),
            .context = context};
}

void LiveSource::add(const QList<FlagContext> &contexts)
{
    QList<Person> all = persons();
    for (const FlagContext &context : contexts) {
        Person person = personOf(context);
        const auto isNamed = [&person](const Person &one) { return one.name == person.name; };
        const auto count = std::count_if(all.cbegin(), all.cend(), isNamed);
        const auto isThere = [&context](const Person &one) { return one.context == context; };
        if (std::any_of(all.cbegin(), all.cend(), isThere))
            continue;
        // The same person with other properties may get other flags.
        if (count > 0) {
            person.id += u'#' + QString::number(count + 1);
            person.label = tr("%1 (%2)").arg(person.label).arg(count + 1);
        }
        all.append(person);
    }
    if (all.size() != persons().size())
        setPersons(all);
}

QString LiveSource::ask(const FlagContext &context)
{
    add({context});
    const auto person = std::find_if(persons().cbegin(), persons().cend(),
                                     [&](const Person &one) { return one.context == context; });
    QString id = person->id;
    look(id);
    return id;
}

void LiveSource::refresh()
{
    const QList<Person> all = persons();
    for (const Person &person : all)
        look(person.id);
}

void LiveSource::look(const QString &personId)
{
    evaluate(personId, {});
}

void LiveSource::lookAt(const QString &personId, const QString &key)
{
    evaluate(personId, {key});
}

void LiveSource::evaluate(const QString &personId, const QStringList &keys)
{
    const Person *person = this->person(personId);
    if (!person || !person->context || m_asked.contains(personId))
        return;
    const FlagContext context = *person->context;
    m_asked.insert(personId);
    setLoading(personId, true);
    m_client->evaluate(context, keys)
        .then(this, [this, personId, keys, turn = m_turn](const Evaluation &answer) {
            if (turn == m_turn && m_asked.remove(personId))
                take(personId, keys, answer);
        });
}

void LiveSource::cancel()
{
    ++m_turn;
    const QSet<QString> stopped = std::exchange(m_asked, {});
    if (stopped.isEmpty())
        return;
    // Drops its questions, which it would otherwise ask to the end.
    makeClient();
    for (const QString &personId : stopped)
        setLoading(personId, false);
    if (status().state == State::Loading)
        setStatus(State::Ready);
}

void LiveSource::take(const QString &personId, const QStringList &keys, const Evaluation &answer)
{
    const Person *person = this->person(personId);
    if (!person)
        return;
    auto reading = std::make_shared<Reading>(readingOf(answer, keys, person->reading));
    // An answer about one flag is not what all are known from.
    const QByteArray record = m_answers.take(personId);
    if (reading->state == Reading::State::Live)
        reading->record = keys.isEmpty() || !person->reading ? record : person->reading->record;
    showOutcome(answer.outcome);
    setReading(personId, reading);
}

void LiveSource::showOutcome(const LoadOutcome &outcome)
{
    const Error &error = outcome.error;
    const State state = stateAfter(error);
    QString detail = error.kind == Error::Kind::PartialAnswer ? QString() : error.detail;
    if (state == State::Denied)
        detail =
            tr("%1 did not accept the project token (HTTP %2).").arg(title()).arg(error.httpStatus);
    noteAttempt(state == State::Ready);
    const bool isAnswered = error.httpStatus > 0 && error.httpStatus != 200;
    const QString code = isAnswered ? u"HTTP %1"_s.arg(error.httpStatus) : error.token();
    setStatus(state, detail, state == State::Ready ? QString() : code);
}

const Person *LiveSource::whoIsAsked(const QByteArray &body) const
{
    const QJsonObject question = QJsonDocument::fromJson(body).object();
    const auto person =
        std::find_if(persons().cbegin(), persons().cend(), [&question](const Person &one) {
            return one.context && isAbout(question, *one.context);
        });
    return person != persons().cend() ? &*person : nullptr;
}

void LiveSource::noteBegin(Request &request)
{
    request.source = title();
    if (const Person *person = whoIsAsked(request.body))
        request.person = person->title();
    request.number = m_log.begin(request);
}

void LiveSource::noteEnd(const Request &request)
{
    if (const Person *person = whoIsAsked(request.body))
        m_answers.insert(person->id, request.answer);
    m_log.end(request);
}

} // namespace Halyard::Inspector
