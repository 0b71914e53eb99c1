// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "writer.h"

#include "logging.h"
#include "pythonentries.h"
#include "recordkeys.h"

#include <QtCore/QDateTime>

#include <algorithm>

namespace Halyard::Redis {

namespace {

constexpr size_t MostUnsaved = 100;
//! The places of SET and PUBLISH among the commands of a save.
constexpr size_t SetPlace = 0;
constexpr size_t PublishPlace = 1;

Problem problemIn(const Outcome &outcome)
{
    for (size_t i = SetPlace; i < outcome.replies.size(); ++i) {
        const Reply &reply = outcome.replies[i];
        // Others learn of it later then.
        if (reply.isError() && i != PublishPlace)
            return problemOf(reply.text);
    }
    return {};
}

} // namespace

Writer::Writer(Server &server, KnownKeys &known, const Eraser &eraser, Options options,
               QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_known(known)
    , m_eraser(eraser)
    , m_options(std::move(options))
{
}

void Writer::save(const CacheKey &key, const QByteArray &record)
{
    const QByteArray name = recordKey(key);
    Unsaved &unsaved = m_unsaved[name];
    unsaved.key = key;
    unsaved.record = record;
    unsaved.savedAt = QDateTime::currentMSecsSinceEpoch();
    unsaved.revision = ++m_revisions;
    limitUnsaved();
    start(name);
}

void Writer::limitUnsaved()
{
    if (m_unsaved.size() <= MostUnsaved)
        return;
    const auto oldest = std::ranges::min_element(
        m_unsaved, {}, [](const auto &one) { return one.second.revision; });
    m_unsaved.erase(oldest);
}

void Writer::forget(const CacheKey &key)
{
    std::erase_if(m_unsaved, [&key](const auto &one) {
        return one.second.key.scope == key.scope
            && one.second.key.person.section(u'-', 0, 0) == key.person.section(u'-', 0, 0);
    });
}

void Writer::flush()
{
    std::vector<QByteArray> names;
    for (const auto &[name, unsaved] : m_unsaved)
        names.push_back(name);
    for (const QByteArray &name : names)
        start(name);
}

void Writer::start(const QByteArray &recordKey)
{
    const auto found = m_unsaved.find(recordKey);
    if (found == m_unsaved.end() || found->second.sent == found->second.revision)
        return;
    // What is being erased would take a new record with it.
    if (m_server.isResting() || m_eraser.isErasing(found->second.key))
        return;
    const KnownKeys::Known *const known = m_known.find(recordKey);
    if (known == nullptr || !known->isRead)
        readFirst(recordKey);
    else if (known->isNewer)
        m_unsaved.erase(found);
    else
        write(recordKey);
}

//! What is there may be of a newer format.
void Writer::readFirst(const QByteArray &recordKey)
{
    Unsaved &unsaved = m_unsaved[recordKey];
    const CacheKey key = unsaved.key;
    const qint64 revision = unsaved.sent = unsaved.revision;
    const auto take = [this, recordKey, key, revision](const Outcome &outcome) {
        const auto found = m_unsaved.find(recordKey);
        if (found != m_unsaved.end() && found->second.sent == revision)
            found->second.sent = 0;
        if (!outcome.problem.isGood())
            return;
        const Reply &reply = outcome.replies.front();
        const Problem problem = reply.isError() ? problemOf(reply.text) : Problem();
        if (isPassing(problem.state) || problem.state == CacheStatus::State::Unauthorized)
            return m_server.report(Health::Part::Writing, problem);
        // Whoever may write but not read writes.
        m_known.remember(
            recordKey,
            {.key = key, .isRead = true, .isNewer = reply.isText() && isOfNewerFormat(reply.text)});
        start(recordKey);
    };
    m_server.ask(key.scope,
                 {.commands = {command({"GET", recordKey})}, .needsGreeting = true, .done = take});
}

void Writer::write(const QByteArray &recordKey)
{
    Unsaved &unsaved = m_unsaved[recordKey];
    const qint64 revision = unsaved.sent = unsaved.revision;
    m_server.ask(unsaved.key.scope,
                 {.commands = commandsFor(recordKey, unsaved),
                  .needsGreeting = true,
                  .done = [this, recordKey, revision](const Outcome &outcome) {
                      written(recordKey, revision, outcome);
                  }});
}

std::vector<QByteArray> Writer::commandsFor(const QByteArray &recordKey, const Unsaved &unsaved)
{
    const auto lifetime = std::max<qint64>(1, m_options.lifetime.count());
    std::vector<QByteArray> commands{
        command({"SET", recordKey, unsaved.record, "EX", QByteArray::number(lifetime)}),
        command({"PUBLISH", channelOf(unsaved.key.scope),
                 m_options.sender + ':' + unsaved.key.person.toUtf8()})};
    if (!m_options.isShared || unsaved.key.distinctId.isEmpty())
        return commands;
    const QJsonObject flags = flagsOfRecord(unsaved.record);
    const KnownKeys::Known *const known = m_known.find(recordKey);
    KnownKeys::Known now = known != nullptr ? *known : KnownKeys::Known();
    now.isRead = true;
    now.key = unsaved.key;
    now.flags = flags.keys();
    m_known.remember(recordKey, now);
    const QByteArray expiry = QByteArray::number(qint64(PythonLifetime.count()));
    for (const PythonEntry &entry : pythonEntries(unsaved.key.distinctId, flags, unsaved.savedAt))
        commands.push_back(command({"SETEX", entry.key, expiry, entry.value}));
    return commands;
}

void Writer::written(const QByteArray &recordKey, qint64 revision, const Outcome &outcome)
{
    const Problem problem = outcome.problem.isGood() ? problemIn(outcome) : outcome.problem;
    const auto found = m_unsaved.find(recordKey);
    const bool isOurs = found != m_unsaved.end() && found->second.sent == revision;
    const bool isOver = problem.isGood()
        || (!isPassing(problem.state) && problem.state != CacheStatus::State::Unauthorized);
    if (isOurs && isOver && outcome.problem.isGood() && found->second.revision == revision)
        m_unsaved.erase(found);
    else if (isOurs)
        found->second.sent = 0;
    if (outcome.problem.isGood())
        m_server.report(Health::Part::Writing, problem);
}

} // namespace Halyard::Redis
