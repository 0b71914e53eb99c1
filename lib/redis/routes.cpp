// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "routes.h"

#include "logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Redis {

namespace {

constexpr int MostRedirects = 5;
//! Beyond that somebody leads us around.
constexpr size_t MostConnections = 16;

//! Every command with an ASKING before it.
std::vector<QByteArray> asking(const std::vector<QByteArray> &commands)
{
    std::vector<QByteArray> doubled;
    doubled.reserve(commands.size() * 2);
    for (const QByteArray &one : commands) {
        doubled.push_back(command({"ASKING"_ba}));
        doubled.push_back(one);
    }
    return doubled;
}

Outcome withoutAsking(const Outcome &outcome)
{
    Outcome plain{.problem = outcome.problem, .isWorthRetrying = outcome.isWorthRetrying};
    for (size_t i = 1; i < outcome.replies.size(); i += 2)
        plain.replies.push_back(outcome.replies[i]);
    return plain;
}

} // namespace

Routes::Routes(const RedisPlace &place, const QSslConfiguration &tls, Lost lost, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_tls(tls)
    , m_lost(std::move(lost))
{
}

void Routes::send(const QString &scope, const Batch &batch)
{
    const auto known = m_scopes.find(scope);
    const Address address = known != m_scopes.end() ? known->second : home();
    travel({.scope = scope, .batch = batch, .address = address}, false);
}

Routes::Address Routes::home() const
{
    return {m_place.host, m_place.port};
}

Connection &Routes::connectionTo(const Address &address)
{
    Connection *&connection = m_connections[address];
    if (connection == nullptr) {
        RedisPlace place = m_place;
        place.host = address.host;
        place.port = address.port;
        const auto lost = [this, address](const Problem &problem, bool isHarmless) {
            forget(address);
            m_lost(problem, isHarmless);
        };
        connection = new Connection(place, m_tls, {.lost = lost, .message = {}}, this);
    }
    return *connection;
}

void Routes::travel(const Journey &journey, bool isAsking)
{
    Batch batch = journey.batch;
    if (isAsking)
        batch.commands = asking(journey.batch.commands);
    batch.done = [this, journey, isAsking](const Outcome &outcome) {
        arrive(journey, isAsking ? withoutAsking(outcome) : outcome);
    };
    connectionTo(journey.address).send(std::move(batch));
}

void Routes::arrive(const Journey &journey, const Outcome &outcome)
{
    if (outcome.isWorthRetrying) {
        Journey again = journey;
        again.batch.isRetry = true;
        return travel(again, false);
    }
    const auto redirect = redirectIn(outcome, journey.address);
    if (!redirect)
        return journey.batch.done(outcome);
    m_isCluster = true;
    const bool isTooFar = journey.redirects >= MostRedirects
        || (!m_connections.contains(redirect->address) && m_connections.size() >= MostConnections);
    if (isTooFar) {
        const Problem problem{CacheStatus::State::Failing,
                              u"The servers of the cluster send us around. Check the cluster."_s};
        return journey.batch.done({.problem = problem});
    }
    qCDebug(lcRedis) << "Sent to another node of the cluster";
    if (!redirect->isOnce)
        m_scopes[journey.scope] = redirect->address;
    Journey onward = journey;
    onward.address = redirect->address;
    ++onward.redirects;
    travel(onward, redirect->isOnce);
}

//! "MOVED 3999 127.0.0.1:6381", or "ASK …"; without a host it is the one that says so.
std::optional<Routes::Redirect> Routes::redirectIn(const Outcome &outcome, const Address &from)
{
    const auto telling = std::ranges::find_if(outcome.replies, [](const Reply &reply) {
        return reply.isError()
            && (reply.text.startsWith("MOVED ") || reply.text.startsWith("ASK "));
    });
    if (telling == outcome.replies.end())
        return std::nullopt;
    const QByteArray place = telling->text.split(' ').value(2);
    const qsizetype colon = place.lastIndexOf(':');
    bool isPort = false;
    const quint16 port = place.sliced(colon + 1).toUShort(&isPort);
    if (colon < 0 || !isPort || port == 0)
        return std::nullopt;
    QString host = QString::fromUtf8(place.left(colon));
    if (host.isEmpty() || host == "?"_L1)
        host = from.host;
    return Redirect{.address = {host, port}, .isOnce = telling->text.startsWith("ASK ")};
}

//! Whoever is asked next may know better.
void Routes::forget(const Address &address)
{
    std::erase_if(m_scopes, [&address](const auto &one) { return one.second == address; });
}

void Routes::close()
{
    for (const auto &[address, connection] : m_connections)
        connection->close();
    m_scopes.clear();
}

bool Routes::isIdle() const
{
    return std::ranges::all_of(m_connections, [](const auto &one) { return one.second->isIdle(); });
}

bool Routes::waitForProgress(const QDeadlineTimer &until)
{
    const auto busy =
        std::ranges::find_if(m_connections, [](const auto &one) { return !one.second->isIdle(); });
    return busy != m_connections.end() && busy->second->waitForProgress(until);
}

} // namespace Halyard::Redis
