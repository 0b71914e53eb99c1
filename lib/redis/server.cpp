// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "server.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Redis {

namespace {

using State = CacheStatus::State;

constexpr std::chrono::seconds Probation{60};

//! Concerns whatever may be asked, not the one thing that was.
bool concernsAll(State state)
{
    return state == State::Unreachable || state == State::Unauthorized || state == State::Loading;
}

} // namespace

Server::Server(const RedisPlace &place, const QSslConfiguration &tls, Events events,
               QObject *parent)
    : QObject(parent)
    , m_isShared(place.sharedWithPython)
    , m_events(std::move(events))
    , m_health(m_events.stateChanged)
    , m_routes(
          place, tls,
          [this](const Problem &problem, bool isHarmless) { onLost(problem, isHarmless); }, this)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &Server::retry);
    m_probation.setSingleShot(true);
    connect(&m_probation, &QTimer::timeout, this, [this] { m_backOff.reset(); });
}

bool Server::isResting() const
{
    return m_hasGivenUp || (m_rest.isActive() && !problem().isGood());
}

void Server::ask(const QString &scope, const Batch &batch)
{
    if (isResting())
        return batch.done({.problem = problem()});
    Batch judged = batch;
    judged.done = [this, done = batch.done](const Outcome &outcome) {
        judge(outcome);
        done(outcome);
    };
    m_routes.send(scope, judged);
}

void Server::judge(const Outcome &outcome)
{
    if (m_hasGivenUp)
        return;
    const bool isCrossing = std::ranges::any_of(outcome.replies, [](const Reply &reply) {
        return reply.isError() && reply.text.startsWith("CROSSSLOT");
    });
    if (m_isShared && (isCrossing || m_routes.isCluster()))
        return giveUp({State::Invalid,
                       u"posthog-python's entries cannot be shared in a cluster. Leave the option "
                       "\"compat\" out, or name a server that is no part of a cluster."_s});
    const bool isAnswer =
        outcome.problem.isGood() && std::ranges::none_of(outcome.replies, [](const Reply &reply) {
            return reply.isError() && concernsAll(problemOf(reply.text).state);
        });
    if (isAnswer && !m_rest.isActive())
        m_health.report(Health::Part::Link, {});
    else if (!outcome.problem.isGood() && !m_rest.isActive())
        rest(outcome.problem);
}

void Server::report(Health::Part part, const Problem &problem)
{
    if (m_hasGivenUp)
        return;
    if (concernsAll(problem.state)) {
        // Whoever asks during a rest is told why there is one: that is no news, and no reason to
        // rest for longer.
        if (!isResting())
            rest(problem);
        return;
    }
    m_health.report(part, problem);
    if (isPassing(problem.state) && !m_rest.isActive())
        m_rest.start(m_backOff.next(BackOff::Pace::Brisk));
    else if (problem.isGood() && !m_rest.isActive())
        m_backOff.reset();
}

void Server::onLost(const Problem &problem, bool isHarmless)
{
    if (m_hasGivenUp)
        return;
    m_wasLost = true;
    // Servers close what is idle: no news, unless the next attempt fails too.
    if (!isHarmless || problem.state != State::Unreachable)
        rest(problem);
    else if (!m_rest.isActive())
        m_rest.start(m_backOff.next(BackOff::Pace::Brisk));
}

void Server::rest(const Problem &problem)
{
    m_probation.stop();
    m_health.report(Health::Part::Link, problem);
    const bool isPatient = problem.state == State::Unauthorized;
    m_rest.start(m_backOff.next(isPatient ? BackOff::Pace::Patient : BackOff::Pace::Brisk));
}

void Server::giveUp(const Problem &problem)
{
    m_hasGivenUp = true;
    m_rest.stop();
    m_health.report(Health::Part::Link, problem);
}

void Server::retry()
{
    m_rest.stop();
    if (m_hasGivenUp)
        return;
    const bool wasLost = std::exchange(m_wasLost, false) || !problem().isGood();
    // A name may mean another server by now, and that one a primary.
    if (problem().isGood() && m_routes.isIdle())
        m_routes.close();
    ask({},
        {.commands = {command({"PING"_ba})},
         .needsGreeting = true,
         .done = [this, wasLost](const Outcome &outcome) {
             m_wasLost = m_wasLost || wasLost;
             probed(outcome);
         }});
}

void Server::probed(const Outcome &outcome)
{
    if (!outcome.problem.isGood() || outcome.replies.empty())
        return;
    const Reply &reply = outcome.replies.front();
    const Problem problem = reply.isError() ? problemOf(reply.text) : Problem();
    if (concernsAll(problem.state))
        return rest(problem);
    // May even be forbidden: it was an answer.
    m_probation.start(Probation);
    m_events.ready(std::exchange(m_wasLost, false));
}

bool Server::waitForProgress(const QDeadlineTimer &until)
{
    return !isResting() && m_routes.waitForProgress(until);
}

} // namespace Halyard::Redis
