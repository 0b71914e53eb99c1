// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/fallback_p.h>

#include <Halyard/time/clock.h>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace Halyard {

FlagUpdate updateFrom(const Recollection &recollection, const Clock &clock)
{
    FlagOrigin origin{
        .source = recollection.isStale ? Flag::Source::Stale : Flag::Source::Cached,
        .requestId = recollection.record.requestId,
        .evaluatedAt = recollection.record.evaluatedAt,
        .isRemembered = true,
    };
    if (recollection.age)
        origin.confirmedAt = clock.sinceBoot() - *recollection.age;
    return {.reach = FlagUpdate::Reach::Complete,
            .records = recollection.record.flags,
            .origin = std::make_shared<const FlagOrigin>(std::move(origin))};
}

FlagSet flagSetOf(const FlagUpdate &update, const Clock &clock)
{
    std::vector<FlagTable::Entry> entries;
    entries.reserve(update.records.size());
    for (const SharedRecord &record : update.records)
        entries.push_back({record, update.origin});
    return FlagSet(std::make_shared<const FlagTable>(std::move(entries)), clock.sinceBoot());
}

Fallback::Fallback(const ClientOptions &options, std::shared_ptr<Clock> clock, FlagStore &store,
                   Listener told, CacheKeeper::Listener keeperTold)
    : m_clock(std::move(clock))
    , m_store(store)
    , m_told(std::move(told))
    , m_keeper(options, m_clock, std::move(keeperTold))
    , m_ageAlarm(m_clock->makeAlarm([this] {
        age();
        m_told.done();
    }))
{
}

FlagStore::Changes Fallback::turnTo(const FlagContext &context,
                                    std::vector<FlagTable::Entry> shipped)
{
    m_shipped = std::move(shipped);
    m_recollection.reset();
    m_waiting = nullptr;
    m_isAnswered = false;
    m_isRecalling = true;
    m_ageAlarm->stop();
    // What is recalled at once is one change, not two.
    m_isTurning = true;
    m_keeper.recall(context, [this](const auto &found) { take(found); });
    m_isTurning = false;
    setStale(m_recollection && m_recollection->isStale);
    return m_store.startOver(known());
}

void Fallback::adopt(const FlagContext &context)
{
    if (!m_keeper.adopt(context))
        return;
    m_recollection.reset();
    if (m_isRemembered && !m_isStale) {
        m_store.markStale();
        setStale(true);
    }
}

void Fallback::take(const std::optional<Recollection> &found)
{
    m_isRecalling = false;
    if (!m_isAnswered) {
        m_recollection = found;
        if (found)
            watchAge(*updateFrom(*found, *m_clock).origin);
        if (found && !m_isTurning) {
            m_told.changed(m_store.startOver(known()));
            setStale(found->isStale);
        }
    }
    if (m_isTurning)
        return;
    if (const auto waiting = std::exchange(m_waiting, nullptr))
        waiting(found && !found->isStale ? found : std::nullopt);
    else
        m_told.done();
}

//! Shipped before remembered: the first of a key counts.
std::vector<FlagTable::Entry> Fallback::known() const
{
    std::vector<FlagTable::Entry> all = m_shipped;
    if (!m_recollection)
        return all;
    const FlagUpdate update = updateFrom(*m_recollection, *m_clock);
    for (const SharedRecord &record : update.records)
        all.push_back({record, update.origin});
    return all;
}

void Fallback::lookAround(const CacheKeeper::Recalled &found)
{
    if (m_isRecalling) {
        m_waiting = found;
        return;
    }
    // Recalled a moment ago: nothing is newer.
    const auto recent = std::exchange(m_recollection, std::nullopt);
    if (recent && !recent->isStale)
        found(recent);
    else
        m_keeper.lookAround(found);
}

void Fallback::update(const FlagUpdate &update)
{
    m_isAnswered = true;
    m_recollection.reset();
    watchAge(*update.origin);
    setStale(false);
    if (!update.origin->isRemembered && m_keeper.isOn())
        m_keeper.remember(answer(*update.origin));
}

CacheKeeper::Answer Fallback::answer(const FlagOrigin &origin) const
{
    CacheKeeper::Answer answer{.requestId = origin.requestId, .evaluatedAt = origin.evaluatedAt};
    std::optional<milliseconds> oldest = origin.confirmedAt;
    for (const FlagTable::Entry &entry : m_store.latest().entries()) {
        // What was shipped or set by hand is nobody's answer.
        if (!entry.origin || !wasAnswered(*entry.origin))
            continue;
        answer.flags.push_back(entry.record);
        oldest = std::min(oldest, entry.origin->confirmedAt);
    }
    const auto keyOf = [](const SharedRecord &record) -> const QString & { return record->key; };
    if (!std::ranges::is_sorted(answer.flags, {}, keyOf))
        std::ranges::sort(answer.flags, {}, keyOf);
    // After a partial answer some values are as old as they were before it.
    if (oldest)
        answer.confirmed = Moment::at(*oldest, *m_clock);
    return answer;
}

void Fallback::fail()
{
    if (m_isAnswered && m_keeper.isOn() && !m_ageAlarm->isActive())
        age();
}

void Fallback::forget(const FlagContext &context)
{
    m_recollection.reset();
    m_keeper.forget(context);
}

void Fallback::watchAge(const FlagOrigin &origin)
{
    m_confirmedAt = origin.confirmedAt;
    m_isRemembered = origin.isRemembered;
    m_ageAlarm->stop();
    if (m_isRemembered)
        m_ageAlarm->start(0ms);
}

//! What another process was told grows old by itself. What we were told does if the server fails.
void Fallback::age()
{
    if (!m_confirmedAt)
        return;
    const milliseconds age = m_clock->sinceBoot() - *m_confirmedAt;
    if (age < m_keeper.ttl()) {
        m_ageAlarm->start(m_keeper.ttl() - age);
        return;
    }
    if (!m_isStale) {
        m_store.markStale();
        setStale(true);
    }
    if (!m_isRemembered)
        return;
    if (age > m_keeper.staleTtl())
        m_told.changed(m_store.dropRemembered());
    else
        m_ageAlarm->start(m_keeper.staleTtl() - age + 1ms);
}

void Fallback::setStale(bool isStale)
{
    if (std::exchange(m_isStale, isStale) != isStale)
        m_told.staleChanged();
}

} // namespace Halyard
