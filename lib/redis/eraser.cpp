// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "eraser.h"

#include "pythonentries.h"
#include "recordkeys.h"
#include "scan.h"

#include <algorithm>

namespace Halyard::Redis {

namespace {

constexpr size_t MostPending = 100;

QString withoutGroups(const QString &person)
{
    return person.section(u'-', 0, 0);
}

} // namespace

Eraser::Eraser(Server &server, Options options, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_options(std::move(options))
{
}

void Eraser::erase(const CacheKey &key, Reach reach)
{
    const QByteArray name = recordKey(key);
    if (m_pending.size() >= MostPending && !m_pending.contains(name))
        return;
    Erasure &erasure = m_pending[name];
    erasure.key = key;
    erasure.reach = std::max(erasure.reach, reach);
    erasure.isAgain = erasure.parts > 0;
    start(name);
}

void Eraser::flush()
{
    std::vector<QByteArray> names;
    for (const auto &[name, erasure] : m_pending)
        names.push_back(name);
    for (const QByteArray &name : names)
        start(name);
}

bool Eraser::isErasing(const CacheKey &key) const
{
    return std::ranges::any_of(m_pending, [&key](const auto &one) {
        const Erasure &erasure = one.second;
        if (erasure.reach == Reach::Record)
            return erasure.key.scope == key.scope && erasure.key.person == key.person;
        return erasure.key.scope == key.scope
            && withoutGroups(erasure.key.person) == withoutGroups(key.person);
    });
}

void Eraser::start(const QByteArray &name)
{
    Erasure &erasure = m_pending[name];
    if (erasure.parts > 0 || m_server.isResting())
        return;
    erasure.problem = {};
    erasure.parts = 1;
    const CacheKey key = erasure.key;
    // First the record itself: in a cluster that shows where the person's other ones are.
    m_server.ask(key.scope,
                 {.commands = {command({m_verb, name}),
                               command({"PUBLISH", channelOf(key.scope),
                                        m_options.sender + ':' + key.person.toUtf8()})},
                  .needsGreeting = true,
                  .done = [this, name](const Outcome &outcome) { startedWith(name, outcome); }});
}

void Eraser::startedWith(const QByteArray &name, const Outcome &outcome)
{
    if (!outcome.problem.isGood())
        return endPart(name, outcome.problem);
    const Reply &reply = outcome.replies.front();
    if (reply.isError() && isUnknownCommand(reply.text) && m_verb != "DEL") {
        m_verb = "DEL";
        m_pending[name].parts = 0;
        return start(name);
    }
    if (reply.isError())
        return endPart(name, problemOf(reply.text));
    if (m_pending[name].reach == Reach::Person) {
        scanPerson(name);
        scanForeign(name);
    }
    endPart(name, {});
}

void Eraser::unlink(const QByteArray &name, const QString &scope, const QList<QByteArray> &keys)
{
    const auto pending = m_pending.find(name);
    if (pending == m_pending.end())
        return;
    ++pending->second.parts;
    const auto done = [this, name](const Outcome &outcome) {
        const bool isError = outcome.problem.isGood() && outcome.replies.front().isError();
        endPart(name, isError ? problemOf(outcome.replies.front().text) : outcome.problem);
    };
    m_server.ask(scope,
                 {.commands = {command(QList<QByteArray>{m_verb} + keys)},
                  .needsGreeting = true,
                  .done = done});
}

void Eraser::scanPerson(const QByteArray &name)
{
    const CacheKey key = m_pending[name].key;
    const auto isOfPerson = [key](const QByteArray &found) {
        const auto other = keyOfRecord(found);
        return other && other->scope == key.scope
            && withoutGroups(other->person) == withoutGroups(key.person);
    };
    scan(name, key.scope, patternOfPerson(key), isOfPerson);
}

void Eraser::scanForeign(const QByteArray &name)
{
    const QString distinctId = m_pending[name].key.distinctId;
    if (!m_options.isShared || distinctId.isEmpty())
        return;
    scan(name, {}, pythonPattern(distinctId), [distinctId](const QByteArray &found) {
        return flagOfPythonKey(found, distinctId).has_value();
    });
}

void Eraser::scan(const QByteArray &name, const QString &scope, const QByteArray &pattern,
                  const std::function<bool(const QByteArray &key)> &isWanted)
{
    ++m_pending[name].parts;
    const auto slice = [this, name, scope, isWanted](const QList<QByteArray> &found) {
        QList<QByteArray> keys;
        std::ranges::copy_if(found, std::back_inserter(keys), isWanted);
        if (!keys.isEmpty())
            unlink(name, scope, keys);
    };
    Scan::start(m_server,
                {.scope = scope,
                 .pattern = pattern,
                 .slice = slice,
                 .done = [this, name](const Problem &problem) { endPart(name, problem); }},
                this);
}

void Eraser::endPart(const QByteArray &name, const Problem &problem)
{
    const auto pending = m_pending.find(name);
    if (pending == m_pending.end())
        return;
    Erasure &erasure = pending->second;
    if (!problem.isGood())
        erasure.problem = problem;
    if (--erasure.parts > 0)
        return;
    const Problem worst = erasure.problem;
    if (worst.isGood() && std::exchange(erasure.isAgain, false))
        return start(name);
    const bool isOver = !isPassing(worst.state) && worst.state != CacheStatus::State::Unauthorized;
    if (isOver)
        m_pending.erase(pending);
    m_server.report(Health::Part::Writing, worst);
    if (isOver && m_options.erased)
        m_options.erased();
}

} // namespace Halyard::Redis
