// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/cachekeeper.h>

#include <Halyard/cache/cachekey.h>
#include <Halyard/cache/openbackend.h>
#include <Halyard/logging_p.h>
#include <Halyard/time/clock.h>
#include <Halyard/version.h>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace Halyard {

namespace {

//! Changes come in bursts, and each write wears the flash.
constexpr milliseconds Gathering = 2s;
//! That nothing changed is written down no more often than this.
constexpr milliseconds SeldomEnough = 1h;

bool wears(CacheUrl::Backend backend)
{
    return backend == CacheUrl::Backend::File || backend == CacheUrl::Backend::Settings;
}

bool isAsBefore(const CacheRecord &now, const CacheRecord &before)
{
    const auto same = [](const SharedRecord &a, const SharedRecord &b) {
        return a == b || *a == *b;
    };
    return now.context == before.context && std::ranges::equal(now.flags, before.flags, same);
}

//! What others remember of single flags, where it is newer than what we do.
void addForeign(CacheRecord &record, const QList<CacheContent::ForeignFlag> &foreign)
{
    std::map<QString, SharedRecord> flags;
    for (const SharedRecord &flag : record.flags)
        flags.emplace(flag->key, flag);
    const qint64 ours = record.flags.empty() ? 0 : record.confirmed.wall.count();
    for (const CacheContent::ForeignFlag &one : foreign) {
        SharedRecord flag = one.confirmedAt > ours ? recordFrom(one.key, one.flag) : nullptr;
        if (!flag)
            continue;
        flags.insert_or_assign(one.key, std::move(flag));
        // No younger than the oldest.
        if (record.confirmed.wall == 0ms || record.confirmed.wall.count() > one.confirmedAt)
            record.confirmed = {.wall = milliseconds(one.confirmedAt)};
    }
    record.flags.clear();
    for (auto &[key, flag] : flags)
        record.flags.push_back(std::move(flag));
}

} // namespace

CacheKeeper::CacheKeeper(const ClientOptions &options, std::shared_ptr<Clock> clock, Listener told)
    : m_options(options)
    , m_clock(std::move(clock))
    , m_told(std::move(told))
    , m_writeSoon(m_clock->makeAlarm([this] { write(); }))
{
    const CacheBackend::Listener listener{
        .stateChanged = [this](CacheStatus::State state,
                               const QString &detail) { setStatus(state, detail); },
        .changedElsewhere =
            [this](const CacheKey &key) {
                if (key == m_key && m_told.changedElsewhere)
                    m_told.changedElsewhere();
            },
    };
    const QString folder =
        options.stateFolder.isEmpty() ? QString() : options.stateFolder + "/cache"_L1;
    OpenedBackend opened = openBackend(options.fallbackCache, folder, m_clock, listener);
    m_url = std::move(opened.url);
    m_backend = std::move(opened.backend);
    m_status.url = opened.status.url;
    setStatus(opened.status.state, opened.status.detail);
}

CacheKeeper::~CacheKeeper()
{
    m_told = {};
    finish(200ms);
}

void CacheKeeper::setStatus(CacheStatus::State state, const QString &detail)
{
    if (m_status.state == state && m_status.detail == detail)
        return;
    const bool isNewState = m_status.state != state;
    m_status.state = state;
    m_status.detail = detail;
    const bool isTrouble = state > CacheStatus::State::Ready;
    if (isNewState && isTrouble)
        qCWarning(lcCache, "The fallback cache %ls: %ls", qUtf16Printable(m_status.url),
                  qUtf16Printable(detail));
    if (m_told.statusChanged)
        m_told.statusChanged(m_status);
}

void CacheKeeper::recall(const FlagContext &context, const Recalled &recalled)
{
    write();
    ++m_turns;
    m_known.reset();
    m_key = cacheKeyFor(m_options, context);
    m_context = contextHashOf(m_options, context);
    if (!m_backend) {
        recalled({});
        return;
    }
    m_backend->fetch(m_key, [this, turn = m_turns, recalled](const CacheContent &content) {
        if (turn != m_turns)
            return;
        auto found = judged(m_key, m_context, content);
        if (found)
            m_known = found->record;
        recalled(found);
    });
}

bool CacheKeeper::adopt(const FlagContext &context)
{
    const QString hash = contextHashOf(m_options, context);
    return std::exchange(m_context, hash) != hash;
}

void CacheKeeper::lookAround(const Recalled &recalled)
{
    if (!m_backend) {
        recalled({});
        return;
    }
    m_backend->peek(m_key, [this, turn = m_turns, recalled](const CacheContent &content) {
        if (turn != m_turns)
            return;
        auto found = judged(m_key, m_context, content);
        // What we wrote ourselves is no news.
        const bool isOurs = found && m_known && m_known->confirmed == found->record.confirmed;
        if (found && (found->isStale || isOurs))
            found.reset();
        if (found)
            m_known = found->record;
        recalled(found);
    });
}

void CacheKeeper::consult(const FlagContext &context, const Recalled &recalled)
{
    if (!m_backend) {
        recalled({});
        return;
    }
    const CacheKey key = cacheKeyFor(m_options, context);
    const QString hash = contextHashOf(m_options, context);
    m_backend->fetch(key, [this, key, hash, recalled](const CacheContent &content) {
        recalled(judged(key, hash, content));
    });
}

std::optional<Recollection> CacheKeeper::judged(const CacheKey &key, const QString &context,
                                                const CacheContent &content)
{
    auto record = readRecord(key, context, content);
    if (!record)
        return std::nullopt;
    Recollection found{.record = *std::move(record)};
    found.age = found.record.confirmed.age(*m_clock);
    if (found.age && *found.age > m_url.staleTtl)
        return std::nullopt;
    const bool isInTime = found.age && *found.age < m_url.ttl;
    found.isStale = !isInTime || found.record.context != context;
    found.timeLeft = found.isStale ? 0ms : m_url.ttl - *found.age;
    return found;
}

std::optional<CacheRecord> CacheKeeper::readRecord(const CacheKey &key, const QString &context,
                                                   const CacheContent &content)
{
    const auto complain = [this](const QString &problem) {
        if (m_told.damaged)
            m_told.damaged(problem);
    };
    if (content.state == CacheContent::State::Damaged)
        complain(u"a remembered record is damaged (%1); it was set aside"_s.arg(content.problem));
    // Of a cache that is out of reach its state tells.
    const bool isNews = m_status.state == CacheStatus::State::Ready;
    if (content.state == CacheContent::State::Unreadable && isNews)
        complain(u"what is remembered cannot be read: %1"_s.arg(content.problem));

    CacheRecord record{.scope = key.scope, .person = key.person, .context = context};
    if (!content.record.isEmpty()) {
        const auto read = recordFromJson(
            content.record, content.isVerified ? FirstLine::Verified : FirstLine::Unverified);
        const auto *good = std::get_if<CacheRecord>(&read);
        if (good == nullptr || good->scope != key.scope || good->person != key.person) {
            complain(u"a remembered record is not what its name says; it is not used"_s);
            return std::nullopt;
        }
        record = *good;
    }
    if (!content.foreign.isEmpty())
        addForeign(record, content.foreign);
    const bool isThere = !content.record.isEmpty() || !record.flags.empty();
    return isThere ? std::optional(std::move(record)) : std::nullopt;
}

void CacheKeeper::remember(Answer answer)
{
    if (!m_backend)
        return;
    CacheRecord record{.scope = m_key.scope,
                       .person = m_key.person,
                       .context = m_context,
                       .flags = std::move(answer.flags),
                       .requestId = std::move(answer.requestId),
                       .evaluatedAt = answer.evaluatedAt,
                       .fetched = answer.confirmed,
                       .confirmed = answer.confirmed,
                       .writer = u"posthog-qt/" HALYARD_VERSION_STRING ""_s};
    const std::optional<CacheRecord> &last = m_unwritten ? m_unwritten : m_known;
    const bool isSame = last && isAsBefore(record, *last);
    if (isSame)
        record.fetched = last->fetched;
    if (isSame && !m_unwritten && isWrittenOftenEnough())
        return;
    m_unwritten = std::move(record);
    if (!wears(m_url.backend))
        write();
    else if (!m_writeSoon->isActive())
        m_writeSoon->start(Gathering);
}

bool CacheKeeper::isWrittenOftenEnough() const
{
    if (!m_known || !wears(m_url.backend))
        return false;
    const auto age = m_known->confirmed.age(*m_clock);
    return age && *age < std::max<milliseconds>(m_url.ttl / 4, SeldomEnough);
}

void CacheKeeper::write()
{
    m_writeSoon->stop();
    if (!m_unwritten)
        return;
    m_known = std::exchange(m_unwritten, std::nullopt);
    m_backend->save(m_key, toJson(*m_known), static_cast<qint64>(m_known->flags.size()));
}

void CacheKeeper::forget(const FlagContext &context)
{
    if (!m_backend)
        return;
    const CacheKey key = cacheKeyFor(m_options, context);
    const QString person = key.person.section(u'-', 0, 0);
    if (person == m_key.person.section(u'-', 0, 0)) {
        m_unwritten.reset();
        m_known.reset();
        m_writeSoon->stop();
    }
    m_backend->forget(key);
}

void CacheKeeper::finish(milliseconds limit)
{
    if (!m_backend)
        return;
    write();
    m_backend->finish(limit);
}

} // namespace Halyard
