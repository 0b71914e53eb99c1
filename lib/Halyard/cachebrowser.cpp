// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cachebrowser.h>

#include <Halyard/cache/cachekey.h>
#include <Halyard/cache/openbackend.h>
#include <Halyard/fallback_p.h>
#include <Halyard/store/flagtable.h>
#include <Halyard/time/systemclock.h>

#include <QtCore/QPromise>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard {

namespace {

template <typename Result>
std::shared_ptr<QPromise<Result>> begun()
{
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    return promise;
}

CacheKey keyOf(const CachedPerson &person)
{
    return {.scope = person.scope, .person = person.name};
}

CachedFlags damaged(const QString &problem, const QByteArray &record)
{
    return {.state = CachedFlags::State::Damaged, .problem = problem, .record = record};
}

CachedFlags judged(const CacheRecord &record, const QByteArray &bytes, const CacheUrl &rules,
                   const Clock &clock)
{
    const auto age = record.confirmed.age(clock);
    const bool isFresh = age && *age < rules.ttl;
    const bool isGone = age && *age > rules.staleTtl;
    const Recollection found{.record = record, .age = age, .isStale = !isFresh};
    using State = CachedFlags::State;
    return {.state = isFresh ? State::Fresh : (isGone ? State::Gone : State::Stale),
            .isNewer = record.isNewer,
            .flags = flagSetOf(updateFrom(found, clock), clock),
            .age = age,
            .fetchedAt = record.fetched.wall.count(),
            .confirmedAt = record.confirmed.wall.count(),
            .requestId = record.requestId,
            .evaluatedAt = record.evaluatedAt,
            .writer = record.writer,
            .context = record.context,
            .record = bytes};
}

} // namespace

class CacheBrowser::Private
{
public:
    [[nodiscard]] CachedFlags judged(const CachedPerson &person, const CacheContent &content) const;

    QUrl url;
    CacheUrl parsed;
    CacheStatus status;
    std::shared_ptr<Clock> clock = std::make_shared<SystemClock>();
    std::unique_ptr<CacheBackend> backend;
};

CachedFlags CacheBrowser::Private::judged(const CachedPerson &person,
                                          const CacheContent &content) const
{
    if (content.state == CacheContent::State::Missing)
        return {};
    if (content.state != CacheContent::State::Found)
        return damaged(content.problem, content.record);
    const auto read = recordFromJson(content.record);
    if (const auto *damage = std::get_if<RecordDamage>(&read))
        return damaged(damage->detail, content.record);
    const auto &record = std::get<CacheRecord>(read);
    if (record.scope != person.scope || record.person != person.name)
        return damaged(u"it is about somebody else than its name says"_s, content.record);

    return Halyard::judged(record, content.record, parsed, *clock);
}

CacheBrowser::CacheBrowser(const QUrl &url, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->url = url;
    const CacheBackend::Listener told{
        .stateChanged =
            [this](CacheStatus::State state, const QString &detail) {
                d->status.state = state;
                d->status.detail = detail;
                Q_EMIT statusChanged(d->status);
            },
        .changedElsewhere = [](const CacheKey &) {},
    };
    OpenedBackend opened = openBackend(url, {}, d->clock, told);
    d->parsed = std::move(opened.url);
    d->status = std::move(opened.status);
    d->backend = std::move(opened.backend);
}

CacheBrowser::~CacheBrowser() = default;

CacheStatus CacheBrowser::status() const
{
    return d->status;
}

QUrl CacheBrowser::url() const
{
    return d->url;
}

QFuture<CacheBrowser::Listing> CacheBrowser::list()
{
    const auto promise = begun<Listing>();
    const auto end = [promise](const Listing &listing) {
        promise->addResult(listing);
        promise->finish();
    };
    if (!d->backend) {
        end({.problem = d->status.detail});
        return promise->future();
    }
    d->backend->list([end](const QList<CacheListing> &all, const QString &problem) {
        Listing listing{.problem = problem};
        for (const CacheListing &one : all)
            listing.persons.append({.scope = one.scope,
                                    .name = one.person,
                                    .bytes = one.bytes,
                                    .usedAt = one.usedAt,
                                    .timeLeft = one.timeLeft});
        end(listing);
    });
    return promise->future();
}

QFuture<CachedFlags> CacheBrowser::read(const CachedPerson &person)
{
    const auto promise = begun<CachedFlags>();
    const auto end = [promise](const CachedFlags &flags) {
        promise->addResult(flags);
        promise->finish();
    };
    if (d->backend)
        d->backend->peek(keyOf(person), [this, end, person](const CacheContent &content) {
            end(d->judged(person, content));
        });
    else
        end({.problem = d->status.detail});
    return promise->future();
}

void CacheBrowser::retry()
{
    if (d->backend)
        d->backend->retry();
}

QFuture<void> CacheBrowser::remove(const CachedPerson &person)
{
    const auto promise = begun<void>();
    if (d->backend) {
        d->backend->remove(keyOf(person));
        d->backend->finish(1s);
    }
    promise->finish();
    return promise->future();
}

CachedFlags CacheBrowser::judge(const QByteArray &record, const CacheUrl &rules)
{
    const auto read = recordFromJson(record);
    if (const auto *damage = std::get_if<RecordDamage>(&read))
        return damaged(damage->detail, record);
    return judged(std::get<CacheRecord>(read), record, rules, SystemClock());
}

CachedPerson CacheBrowser::nameOf(const QUrl &host, const QString &projectToken,
                                  const FlagContext &context)
{
    ClientOptions options;
    options.host = host;
    options.projectToken = projectToken;
    const CacheKey key = cacheKeyFor(options, context);
    return {.scope = key.scope, .name = key.person};
}

QString CacheBrowser::hashOf(const QString &projectToken, const FlagContext &context)
{
    ClientOptions options;
    options.projectToken = projectToken;
    return contextHashOf(options, context);
}

} // namespace Halyard
