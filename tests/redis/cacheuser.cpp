// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "cacheuser.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

#include <functional>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Test {

namespace {

const QString Scope = u"0123456789abcdef0123456789abcdef"_s;
constexpr auto Patience = 10s;

//! Runs the event loop as an application does; QTest's own waiting sleeps in between.
template <typename Answer>
Answer await(const std::function<void(const std::function<void(const Answer &)> &)> &ask)
{
    // The answer may come when nobody waits any more.
    const auto answer = std::make_shared<std::optional<Answer>>();
    const auto loop = std::make_shared<QEventLoop>();
    QTimer::singleShot(Patience, loop.get(), &QEventLoop::quit);
    ask([answer, loop](const Answer &given) {
        *answer = given;
        loop->quit();
    });
    loop->exec();
    if (!answer->has_value())
        qFatal("there is no answer");
    return **answer;
}

} // namespace

CacheUser::CacheUser(const CacheUrl &url)
    : m_backend(std::make_unique<Redis::RedisBackend>(
        url,
        CacheBackend::Listener{
            .stateChanged =
                [this](CacheStatus::State state, const QString &detail) {
                    m_states += state;
                    m_details += detail;
                },
            .changedElsewhere = [this](const CacheKey &key) { m_changed += key; }}))
{
}

CacheStatus::State CacheUser::state() const
{
    return m_states.isEmpty() ? CacheStatus::State::Starting : m_states.last();
}

CacheContent CacheUser::fetch(const CacheKey &key)
{
    QElapsedTimer timer;
    timer.start();
    auto content = await<CacheContent>([&](const auto &found) { m_backend->fetch(key, found); });
    m_lastFetch = std::chrono::milliseconds(timer.elapsed());
    return content;
}

CacheContent CacheUser::peek(const CacheKey &key)
{
    return await<CacheContent>([&](const auto &found) { m_backend->peek(key, found); });
}

QList<CacheListing> CacheUser::list()
{
    return await<QList<CacheListing>>([&](const auto &listed) {
        m_backend->list([listed](const QList<CacheListing> &all, const QString &) { listed(all); });
    });
}

bool CacheUser::save(const CacheKey &key, const QByteArray &record)
{
    m_backend->save(key, record, 1);
    return m_backend->finish(5s);
}

CacheKey keyOf(const QString &person, const QString &distinctId)
{
    return {.scope = Scope, .person = person, .distinctId = distinctId};
}

QByteArray recordOf(const QByteArray &flags, int format)
{
    const QByteArray body = "\"flags\":{" + flags + "}}";
    return "{\"halyard_cache\":" + QByteArray::number(format) + ",\"entries\":1,\"bytes\":"
        + QByteArray::number(body.size()) + ",\"blake2b\":\"00\",\n" + body;
}

} // namespace Halyard::Test
