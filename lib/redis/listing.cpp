// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "listing.h"

#include "recordkeys.h"
#include "scan.h"

#include <QtCore/QPointer>

namespace Halyard::Redis {

void Listing::start(Server &server, CacheBackend::Listed listed, QObject *parent)
{
    auto *const listing = new Listing(server, std::move(listed), parent);
    listing->scan();
}

Listing::Listing(Server &server, CacheBackend::Listed listed, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_listed(std::move(listed))
{
}

void Listing::scan()
{
    ++m_parts;
    Scan::start(m_server,
                {.pattern = patternOfAll(),
                 .slice = [this](const QList<QByteArray> &keys) { measure(keys); },
                 .done = [this](const Problem &problem) { endPart(problem); }},
                this);
}

void Listing::measure(const QList<QByteArray> &keys)
{
    QList<CacheKey> wanted;
    Batch batch{.commands = {}, .needsGreeting = true, .done = {}};
    for (const QByteArray &name : keys) {
        const auto key = keyOfRecord(name);
        if (!key || m_seen.contains(name))
            continue;
        m_seen.insert(name);
        wanted.append(*key);
        batch.commands.push_back(command({"STRLEN", name}));
        batch.commands.push_back(command({"TTL", name}));
    }
    if (wanted.isEmpty())
        return;
    ++m_parts;
    batch.done = [self = QPointer(this), wanted](const Outcome &outcome) {
        if (self)
            self->take(wanted, outcome);
    };
    m_server.ask(wanted.front().scope, batch);
}

void Listing::take(const QList<CacheKey> &keys, const Outcome &outcome)
{
    for (qsizetype i = 0; outcome.problem.isGood() && i < keys.size(); ++i) {
        const Reply &size = outcome.replies[static_cast<size_t>(2 * i)];
        const Reply &life = outcome.replies[static_cast<size_t>(2 * i) + 1];
        CacheListing one{.scope = keys.at(i).scope, .person = keys.at(i).person};
        // May be forbidden, as nothing but this list needs it.
        if (size.kind == Reply::Kind::Integer)
            one.bytes = size.integer;
        if (life.kind == Reply::Kind::Integer && life.integer >= 0)
            one.timeLeft = std::chrono::seconds{life.integer};
        m_all.append(one);
    }
    endPart(outcome.problem);
}

void Listing::endPart(const Problem &problem)
{
    if (!problem.isGood())
        m_problem = problem;
    if (--m_parts > 0)
        return;
    m_server.report(Health::Part::Reading, m_problem);
    deleteLater();
    m_listed(m_all, m_problem.detail);
}

} // namespace Halyard::Redis
