// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/readings.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace Halyard::Inspector {

namespace {

bool isBefore(const FlagFacts &a, const FlagFacts &b)
{
    return a.key < b.key;
}

Reading::State stateOf(CachedFlags::State state)
{
    switch (state) {
    case CachedFlags::State::Fresh: return Reading::State::Fresh;
    case CachedFlags::State::Stale: return Reading::State::Stale;
    case CachedFlags::State::Gone: return Reading::State::Gone;
    case CachedFlags::State::Missing: return Reading::State::Missing;
    case CachedFlags::State::Damaged: break;
    }
    return Reading::State::Damaged;
}

std::optional<Moment> momentOf(qint64 moment)
{
    return moment != 0 ? std::optional(moment) : std::nullopt;
}

//! All of \a before that the answer says nothing of, and all that it says.
QList<FlagFacts> merged(const QList<FlagFacts> &before, const QList<FlagFacts> &now)
{
    QList<FlagFacts> all;
    all.reserve(std::max(before.size(), now.size()));
    std::set_union(now.cbegin(), now.cend(), before.cbegin(), before.cend(),
                   std::back_inserter(all), isBefore);
    return all;
}

//! Those of \a before that were not asked for.
QList<FlagFacts> without(QList<FlagFacts> before, const QStringList &keys)
{
    before.removeIf([&keys](const FlagFacts &one) { return keys.contains(one.key); });
    return before;
}

//! Of the flags that a failed question leaves as they were: they are no younger for it.
void takeOver(const Reading &before, Reading &reading)
{
    reading.flags = before.flags;
    reading.evaluatedAt = before.evaluatedAt;
    reading.requestId = before.requestId;
    reading.fetchedAt = before.fetchedAt;
    reading.confirmedAt = before.confirmedAt;
    reading.age = before.ageAt(reading.readAt);
    reading.record = before.record;
}

} // namespace

QList<FlagFacts> factsOf(const FlagSet &flags)
{
    const QList<Flag> all = flags.all();
    QList<FlagFacts> facts;
    facts.reserve(all.size());
    for (const Flag &flag : all)
        facts.append(FlagFacts::of(flag));
    // They come in the order of the library's own comparison, which is not promised to be ours.
    if (!std::is_sorted(facts.cbegin(), facts.cend(), isBefore))
        std::sort(facts.begin(), facts.end(), isBefore);
    return facts;
}

Reading readingOf(const CachedFlags &cached, const CacheUrl &rules)
{
    return {.state = stateOf(cached.state),
            .problem = cached.problem,
            .flags = factsOf(cached.flags),
            .readAt = now(),
            .fetchedAt = momentOf(cached.fetchedAt),
            .confirmedAt = momentOf(cached.confirmedAt),
            .evaluatedAt = cached.evaluatedAt,
            .age = cached.age,
            .ttl = rules.ttl,
            .staleTtl = rules.staleTtl,
            .requestId = cached.requestId,
            .writer = cached.writer,
            .context = cached.context,
            .record = cached.record,
            .isNewer = cached.isNewer};
}

Reading readingOf(const Evaluation &answer, const QStringList &keys, const SharedReading &before)
{
    const LoadOutcome &outcome = answer.outcome;
    Reading reading;
    reading.readAt = now();
    reading.problem = outcome.error.detail;
    reading.errorToken = outcome.error.token();
    if (outcome.effect == LoadOutcome::Effect::Kept) {
        reading.state = Reading::State::Failed;
        if (before)
            takeOver(*before, reading);
        return reading;
    }
    reading.state = Reading::State::Live;
    reading.fetchedAt = reading.readAt;
    reading.confirmedAt = reading.readAt;
    reading.evaluatedAt = outcome.evaluatedAt;
    reading.age = milliseconds{0};
    reading.requestId = outcome.requestId;
    reading.flags = factsOf(answer.flags);
    const bool isPart = outcome.effect == LoadOutcome::Effect::Merged;
    if (before && (isPart || !keys.isEmpty()))
        reading.flags =
            merged(isPart ? before->flags : without(before->flags, keys), reading.flags);
    return reading;
}

void TextPool::share(Reading &reading)
{
    // Texts that nobody has any more are not worth looking for.
    constexpr qsizetype Most = 200'000;
    if (m_texts.size() > Most)
        m_texts.clear();
    for (FlagFacts &facts : reading.flags) {
        share(facts.key);
        share(facts.variant);
        share(facts.payload);
        share(facts.reasonCode);
        share(facts.reason);
        share(facts.description);
    }
}

void TextPool::share(QString &text)
{
    if (!text.isEmpty())
        text = *m_texts.insert(text);
}

bool isSame(const Reading &a, const Reading &b)
{
    return a.state == b.state && a.problem == b.problem && a.errorToken == b.errorToken
        && a.confirmedAt == b.confirmedAt && a.ttl == b.ttl && a.staleTtl == b.staleTtl
        && a.record == b.record && a.flags == b.flags;
}

} // namespace Halyard::Inspector
