// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "redisbackend.h"

#include "fetch.h"
#include "listing.h"
#include "logging.h"
#include "pythonentries.h"
#include "recordkeys.h"
#include "tls.h"

#include <QtCore/QTimer>
#include <QtCore/QUuid>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace Halyard::Redis {

RedisBackend::RedisBackend(const CacheUrl &url, Listener told)
    : m_url(url)
    , m_told(std::move(told))
    , m_sender(QUuid::createUuid().toRfc4122().toHex())
{
    const RedisPlace &place = m_url.redis;
    const std::variant<QSslConfiguration, Problem> tls =
        place.encrypted ? tlsFor(place) : QSslConfiguration();
    const auto *const problem = std::get_if<Problem>(&tls);
    start(problem == nullptr ? std::get<QSslConfiguration>(tls) : QSslConfiguration());
    if (problem != nullptr)
        m_server->giveUp(*problem);
    else if (place.encrypted && !place.careful)
        qCWarning(lcRedis) << "The certificate of the Redis server is not checked, as the URL asks "
                              "for it: anybody on the way can read and change what is kept there";
}

RedisBackend::~RedisBackend() = default;

void RedisBackend::start(const QSslConfiguration &tls)
{
    const RedisPlace &place = m_url.redis;
    const auto stateChanged = [this](CacheStatus::State state, const QString &detail) {
        tell([this, state, detail] { m_told.stateChanged(state, detail); });
    };
    m_server = std::make_unique<Server>(
        place, tls,
        Server::Events{.stateChanged = stateChanged,
                       .ready = [this](bool wasLost) { onReady(wasLost); }},
        nullptr);
    m_eraser = std::make_unique<Eraser>(*m_server,
                                        Eraser::Options{.isShared = place.sharedWithPython,
                                                        .sender = m_sender,
                                                        .erased = [this] { m_writer->flush(); }},
                                        nullptr);
    m_writer = std::make_unique<Writer>(*m_server, m_known, *m_eraser,
                                        Writer::Options{.lifetime = m_url.staleTtl,
                                                        .isShared = place.sharedWithPython,
                                                        .sender = m_sender},
                                        nullptr);
    m_hints = std::make_unique<Hints>(
        place, tls, m_sender,
        Hints::Events{.changed = [this](const QString &scope,
                                        const QString &person) { onHint(scope, person); },
                      .listening = [this] { tellAllChanged(); }},
        nullptr);
}

void RedisBackend::tell(const std::function<void()> &what)
{
    QMetaObject::invokeMethod(&m_voice, what, Qt::QueuedConnection);
}

milliseconds RedisBackend::fetchLimit() const
{
    return m_url.redis.connectLimit + m_url.redis.replyLimit;
}

void RedisBackend::fetch(const CacheKey &key, Found found)
{
    const QByteArray name = recordKey(key);
    const KnownKeys::Known *const known = m_known.find(name);
    const bool isShared = m_url.redis.sharedWithPython && !key.distinctId.isEmpty();
    const QStringList flags = known != nullptr && isShared ? known->flags : QStringList();
    // Even if it fails: it is to be tried again once the server is back.
    KnownKeys::Known asked = known != nullptr ? *known : KnownKeys::Known();
    asked.key = key;
    m_known.remember(name, asked);
    const auto done = [this, key, found = std::move(found)](const CacheContent &content) {
        remember(key, content);
        tell([found, content] { found(content); });
        // Later: whoever waits for the record need not wait for that.
        if (content.state != CacheContent::State::Unreadable)
            QTimer::singleShot(0, &m_voice,
                               [this, scope = key.scope] { m_hints->listenFor(scope); });
    };
    Fetch::start(
        *m_server,
        {.key = key, .flags = flags, .isShared = isShared, .limit = fetchLimit(), .done = done},
        m_server.get());
}

void RedisBackend::remember(const CacheKey &key, const CacheContent &content)
{
    if (content.state == CacheContent::State::Unreadable)
        return;
    KnownKeys::Known known{.key = key, .isRead = true, .isNewer = isOfNewerFormat(content.record)};
    if (m_url.redis.sharedWithPython)
        known.flags = flagsOfRecord(content.record).keys();
    for (const CacheContent::ForeignFlag &foreign : content.foreign) {
        if (!known.flags.contains(foreign.key))
            known.flags.append(foreign.key);
    }
    m_known.remember(recordKey(key), known);
}

void RedisBackend::save(const CacheKey &key, const QByteArray &record, qint64)
{
    m_writer->save(key, record);
}

void RedisBackend::forget(const CacheKey &key)
{
    m_writer->forget(key);
    m_eraser->erase(key, Eraser::Reach::Person);
}

void RedisBackend::remove(const CacheKey &key)
{
    m_known.forget(recordKey(key));
    m_eraser->erase(key, Eraser::Reach::Record);
}

void RedisBackend::peek(const CacheKey &key, Found found)
{
    const auto done = [this, found = std::move(found)](const CacheContent &content) {
        tell([found, content] { found(content); });
    };
    Fetch::start(*m_server, {.key = key, .limit = fetchLimit(), .done = done}, m_server.get());
}

void RedisBackend::list(Listed listed)
{
    const auto done = [this, listed = std::move(listed)](const QList<CacheListing> &all,
                                                         const QString &problem) {
        tell([listed, all, problem] { listed(all, problem); });
    };
    Listing::start(*m_server, done, m_server.get());
}

void RedisBackend::retry()
{
    if (m_server->isResting())
        m_server->retry();
}

bool RedisBackend::finish(milliseconds limit)
{
    const auto isDone = [this] { return m_writer->isIdle() && m_eraser->isIdle(); };
    const QDeadlineTimer until(limit);
    if (!isDone())
        retry();
    while (!isDone() && !until.hasExpired()) {
        if (!m_server->waitForProgress(until))
            break;
    }
    return isDone();
}

void RedisBackend::onReady(bool wasLost)
{
    m_eraser->flush();
    m_writer->flush();
    if (!wasLost)
        return;
    m_hints->retry();
    tellAllChanged();
}

void RedisBackend::onHint(const QString &scope, const QString &person)
{
    const KnownKeys::Known *const known =
        m_known.find(recordKey({.scope = scope, .person = person}));
    if (known == nullptr)
        return;
    tell([this, key = known->key] { m_told.changedElsewhere(key); });
}

//! Something may have been missed.
void RedisBackend::tellAllChanged()
{
    for (const CacheKey &key : m_known.keys())
        tell([this, key] { m_told.changedElsewhere(key); });
}

} // namespace Halyard::Redis
