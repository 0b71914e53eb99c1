// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "cacheuser.h"

#include <QtCore/QElapsedTimer>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Test {

namespace {

const QString Scope = u"0123456789abcdef0123456789abcdef"_s;
constexpr int Patience = 10'000;

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
    // The answer may come when nobody waits any more.
    const auto answer = std::make_shared<std::optional<CacheContent>>();
    QElapsedTimer timer;
    timer.start();
    m_backend->fetch(key, [answer](const CacheContent &content) { *answer = content; });
    if (!QTest::qWaitFor([&] { return answer->has_value(); }, Patience))
        qFatal("a fetch has no end");
    m_lastFetch = std::chrono::milliseconds(timer.elapsed());
    return **answer;
}

CacheContent CacheUser::peek(const CacheKey &key)
{
    const auto answer = std::make_shared<std::optional<CacheContent>>();
    m_backend->peek(key, [answer](const CacheContent &content) { *answer = content; });
    if (!QTest::qWaitFor([&] { return answer->has_value(); }, Patience))
        qFatal("a peek has no end");
    return **answer;
}

QList<CacheListing> CacheUser::list()
{
    const auto answer = std::make_shared<std::optional<QList<CacheListing>>>();
    m_backend->list([answer](const QList<CacheListing> &all, const QString &) { *answer = all; });
    if (!QTest::qWaitFor([&] { return answer->has_value(); }, Patience))
        qFatal("a list has no end");
    return **answer;
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
