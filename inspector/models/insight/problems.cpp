// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/insight/problems.h"

#include "models/insight/problemcollector.h"
#include "models/sources/cachesource.h"
#include "models/sources/livesource.h"

#include <QtCore/QCoreApplication>

namespace Halyard::Inspector {

namespace {

class ProblemTitles
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::Problem)
};

bool isAnswer(const Person &person)
{
    using State = Reading::State;
    return person.reading
        && (person.reading->state == State::Live || person.reading->state == State::Failed);
}

//! Everybody that servers were asked for, by whom caches mean.
class Answers
{
public:
    using Found = std::pair<const ProblemSource *, const Person *>;

    explicit Answers(const QList<ProblemSource> &sources)
    {
        for (const ProblemSource &source : sources) {
            if (source.kind == Source::Kind::Live)
                add(source);
        }
    }
    [[nodiscard]] QList<Found> of(const Person &person) const
    {
        return m_answers.value({person.scope, person.name});
    }

private:
    void add(const ProblemSource &source)
    {
        for (const Person &person : source.persons) {
            if (!person.name.isEmpty() && isAnswer(person))
                m_answers[{person.scope, person.name}].append({&source, &person});
        }
    }

    QHash<std::pair<QString, QString>, QList<Found>> m_answers;
};

void checkPast(const ProblemInput &input, const ProblemSource &source, const Person &person,
               ProblemCollector &found)
{
    const RecordPast past = input.past.value({source.source.data(), person.id});
    if (past.returns > 3)
        found.add(
            Problem::Rule::EvictionThrash, Problem::Severity::Warning,
            {.source = &source, .person = &person},
            {ProblemTitles::tr("This record was evicted and stored again %n times.", nullptr,
                               past.returns),
             ProblemTitles::tr("More persons use the cache than fit: let its size or its number "
                               "of users grow.")});
    if (past.wentBack)
        found.add(Problem::Rule::TwoWriters, Problem::Severity::Hint,
                  {.source = &source, .person = &person},
                  {ProblemTitles::tr("An older answer took the place of a newer one: two processes "
                                     "write this cache."),
                   ProblemTitles::tr("That is safe. Should values jump back and forth, let the "
                                     "processes send the same properties.")});
}

} // namespace

QList<Problem> findProblems(const ProblemInput &input)
{
    ProblemCollector found;
    const Answers answers(input.sources);
    for (const ProblemSource &source : input.sources) {
        checkSource(source, found);
        QSet<QString> checkedPayloads;
        for (const Person &person : source.persons) {
            if (source.kind == Source::Kind::Cache)
                checkPast(input, source, person, found);
            if (person.facts())
                checkRecord(source, person, input.now, found);
            if (!person.reading)
                continue;
            checkPayloads(source, person, checkedPayloads, found);
            if (source.kind == Source::Kind::Live)
                continue;
            for (const auto &[liveSource, live] : answers.of(person))
                checkSides(source, person, *liveSource, *live, found);
        }
    }
    for (const QString &key : input.wantedKeys)
        checkWantedKey(input, key, found);
    return found.take();
}

ProblemSource ProblemSource::of(Source &source)
{
    ProblemSource of{.source = &source,
                     .kind = source.kind(),
                     .title = source.title(),
                     .persons = source.persons()};
    const auto *cache = qobject_cast<const CacheSource *>(&source);
    if (cache && cache->rules().backend == CacheUrl::Backend::File)
        of.folder = cache->rules().folder;
    if (const auto *live = qobject_cast<const LiveSource *>(&source)) {
        of.token = live->target().token;
        of.interval = live->target().interval;
    }
    return of;
}

QString Problem::title(Rule rule)
{
    switch (rule) {
    case Rule::DamagedRecord: return ProblemTitles::tr("Damaged record");
    case Rule::SecretKey: return ProblemTitles::tr("Secret key in use");
    case Rule::QuotaLimited: return ProblemTitles::tr("Quota used up");
    case Rule::FailedRefresh: return ProblemTitles::tr("Refresh failed");
    case Rule::PartialAnswer: return ProblemTitles::tr("Incomplete answer");
    case Rule::CachedDiffers: return ProblemTitles::tr("Cached differs from live");
    case Rule::OtherProperties: return ProblemTitles::tr("Computed for other properties");
    case Rule::Expired: return ProblemTitles::tr("Too old to be served");
    case Rule::Stale: return ProblemTitles::tr("Stale");
    case Rule::WrongClock: return ProblemTitles::tr("Clock is wrong");
    case Rule::InvalidPayload: return ProblemTitles::tr("Payload is not JSON");
    case Rule::OtherPayloadType: return ProblemTitles::tr("Payload of another type");
    case Rule::NeverReturned: return ProblemTitles::tr("Never returned");
    case Rule::ReadableFolder: return ProblemTitles::tr("Others can read the cache");
    case Rule::TwoWriters: return ProblemTitles::tr("Two writers");
    case Rule::EvictionThrash: return ProblemTitles::tr("Evicted again and again");
    case Rule::PollsTooOften: return ProblemTitles::tr("Asks too often");
    case Rule::NewerFormat: return ProblemTitles::tr("Newer format");
    }
    return {};
}

QString Problem::title(Severity severity)
{
    switch (severity) {
    case Severity::Error: return ProblemTitles::tr("Error");
    case Severity::Warning: return ProblemTitles::tr("Warning");
    case Severity::Hint: return ProblemTitles::tr("Hint");
    }
    return {};
}

} // namespace Halyard::Inspector
