// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "hints.h"

#include "logging.h"
#include "recordkeys.h"

#include <algorithm>

namespace Halyard::Redis {

Hints::Hints(const RedisPlace &place, const QSslConfiguration &tls, QByteArray sender,
             Events events, QObject *parent)
    : QObject(parent)
    , m_sender(std::move(sender))
    , m_events(std::move(events))
    , m_connection(place, tls,
                   {.lost =
                        [this](const Problem &, bool) {
                            if (!m_isForbidden)
                                m_rest.start(m_backOff.next(BackOff::Pace::Brisk));
                        },
                    .message = [this](const Reply &message) { take(message); }},
                   nullptr)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] { subscribe(m_scopes); });
}

void Hints::listenFor(const QString &scope)
{
    if (m_scopes.contains(scope))
        return;
    m_scopes.append(scope);
    if (!m_rest.isActive())
        subscribe({scope});
}

void Hints::retry()
{
    if (!m_rest.isActive())
        return;
    m_rest.stop();
    subscribe(m_scopes);
}

void Hints::subscribe(const QStringList &scopes)
{
    if (m_isForbidden || scopes.isEmpty())
        return;
    Batch batch{.commands = {}, .needsGreeting = true, .done = [this](const Outcome &outcome) {
                    subscribed(outcome);
                }};
    for (const QString &scope : scopes)
        batch.commands.push_back(command({"SUBSCRIBE", channelOf(scope)}));
    m_connection.send(std::move(batch));
}

void Hints::subscribed(const Outcome &outcome)
{
    if (!outcome.problem.isGood())
        return;
    const auto refusal = std::ranges::find_if(outcome.replies, &Reply::isError);
    if (refusal == outcome.replies.end()) {
        m_backOff.reset();
        return m_events.listening();
    }
    m_connection.close();
    // Whoever does not let us listen now will not do so in a moment.
    m_isForbidden = problemOf(refusal->text).state != CacheStatus::State::Loading;
    qCDebug(lcRedis) << "No hints from other processes";
    if (!m_isForbidden)
        m_rest.start(m_backOff.next(BackOff::Pace::Brisk));
}

//! "message", the channel, "<sender>:<person>"
void Hints::take(const Reply &message)
{
    if (message.elements.size() != 3)
        return;
    const QByteArray &text = message.elements[2].text;
    const qsizetype colon = text.indexOf(':');
    const auto key = keyOfRecord(message.elements[1].text + text.mid(colon));
    if (colon > 0 && key && text.left(colon) != m_sender)
        m_events.changed(key->scope, key->person);
}

} // namespace Halyard::Redis
