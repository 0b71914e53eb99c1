// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/flagclient_p.h>

#include <Halyard/bootstrap_p.h>
#include <Halyard/logging_p.h>
#include <Halyard/net/flagsrequest.h>
#include <Halyard/time/clock.h>

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

QString identityPath(const ClientOptions &options)
{
    if (options.identityStorage == ClientOptions::IdentityStorage::InMemory)
        return {};
    return IdentityKeeper::pathFor(options.stateFolder, options.projectToken);
}

Error fileError(const QString &detail)
{
    return {Error::Kind::File, detail};
}

} // namespace

FlagClientPrivate::FlagClientPrivate(FlagClient *client, const ClientOptions &clientOptions,
                                     std::shared_ptr<Clock> clientClock)
    : q(client)
    , options(clientOptions)
    , clock(std::move(clientClock))
    , board(std::make_shared<FlagBoard>(clock))
    , store(board)
    , identity(*clock, identityPath(options),
               [this](const QString &problem) {
                   QMetaObject::invokeMethod(
                       q, [this, problem] { report(fileError(problem)); }, Qt::QueuedConnection);
               })
    , announcer(client)
    , network(options.network)
    , networkWatch([this] { askAgain(); })
    , configuration(configurationProblem(options))
    , isOffline(options.connectivity == ClientOptions::Connectivity::Offline)
{
    // One is enough for reading a large answer, and it is gone when there is none.
    workers.setMaxThreadCount(1);
    workers.setExpiryTimeout(1000);
    evaluations = std::make_unique<Evaluations>(surroundings(), options, otherwise());
    loader = std::make_unique<Loader>(
        surroundings(), options,
        [this] { return makeFlagsRequest(options, identity.identity().context, {}); },
        [this](const InquiryResult &result, Loader::Waiters waiters) {
            take(result, std::move(waiters));
        },
        [this](const Loader::Looked &looked) { lookAround(looked); });
    fallback = makeFallback();
}

FlagClientPrivate::~FlagClientPrivate()
{
    // What asks goes before what it asks with.
    loader.reset();
    evaluations.reset();
    fallback.reset();
}

Surroundings FlagClientPrivate::surroundings()
{
    return {.network = &network, .clock = clock.get(), .workers = &workers};
}

void FlagClientPrivate::start()
{
    // Nobody can have seen anything else.
    std::ignore = fallback->turnTo(identity.identity().context, bootstrapEntries());
    if (!options.overridesFile.isEmpty()) {
        overridesFile = std::make_unique<WatchedFile>(
            options.overridesFile, LargestFlagsFile,
            [this](const FileContent &content) { readOverrides(content); });
        readOverrides(overridesFile->content());
    }
    if (const Error reason = reasonNotToAsk()) {
        state = stateAfter(reason);
        lastOutcome.error = reason;
        if (reason.kind == Error::Kind::Configuration)
            report(reason);
        announcer.add([this] { becomeReady(); });
    } else if (options.preload == ClientOptions::Preload::AtOnce) {
        loader->begin();
    }
    if (options.refreshInterval.count() > 0 && !configuration)
        m_resumeWatch = clock->watchForResume([this] { askAgain(); });
    QMetaObject::invokeMethod(
        q, [this] { announcer.begin(); }, Qt::QueuedConnection);
}

void FlagClientPrivate::askAgain() const
{
    if (!reasonNotToAsk())
        loader->nudge();
}

Error FlagClientPrivate::reasonNotToAsk() const
{
    if (isOffline)
        return {Error::Kind::Offline, u"the client is set to be offline"_s};
    return configuration;
}

std::vector<FlagTable::Entry> FlagClientPrivate::bootstrapEntries() const
{
    const QString &whose = options.bootstrap.distinctId;
    const bool isForSomebodyElse =
        !whose.isEmpty() && whose != identity.identity().context.distinctId;
    if (isBootstrapForgotten || isForSomebodyElse)
        return {};
    const auto origin =
        std::make_shared<const FlagOrigin>(FlagOrigin{.source = Flag::Source::Bootstrap});
    std::vector<FlagTable::Entry> entries;
    for (SharedRecord &record : recordsOf(options.bootstrap))
        entries.push_back({std::move(record), origin});
    return entries;
}

void FlagClientPrivate::setContext(Identity next)
{
    const bool isSamePerson = next.context.isSamePersonAs(identity.identity().context);
    if (!identity.set(std::move(next)))
        return;
    if (isSamePerson)
        fallback->adopt(identity.identity().context);
    else
        announce(fallback->turnTo(identity.identity().context, bootstrapEntries()));
    announcer.add([this] { Q_EMIT q->contextChanged(); });
    if (!reasonNotToAsk())
        loader->startOver();
    announcer.tell();
}

void FlagClientPrivate::setOffline(bool offline)
{
    if (std::exchange(isOffline, offline) == offline)
        return;
    announcer.add([this, offline] { Q_EMIT q->offlineChanged(offline); });
    if (const Error reason = reasonNotToAsk()) {
        auto waiters = std::make_shared<Loader::Waiters>(loader->halt());
        LoadOutcome outcome;
        outcome.error = reason;
        setState(stateAfter(reason));
        announcer.add([this, reason] { evaluations->stop(reason); });
        announcer.add([waiters, outcome] { waiters->tell(outcome); });
        announcer.add([this] { becomeReady(); });
    } else {
        setState(hasOutcome ? stateAfter(lastOutcome.error) : FlagClient::State::Starting);
        loader->startOver();
    }
    announcer.tell();
}

bool FlagClientPrivate::activate()
{
    if (!store.hasStaged())
        return false;
    announce(store.activate());
    announcer.tell();
    return true;
}

void FlagClientPrivate::setOverride(const QString &key, const SharedRecord &record)
{
    if (record)
        overrides.insert(key, record);
    else
        overrides.remove(key);
    publishOverrides();
}

void FlagClientPrivate::publishOverrides()
{
    std::vector<SharedRecord> all(overrides.begin(), overrides.end());
    for (const SharedRecord &record : fileOverrides) {
        if (!overrides.contains(record->key))
            all.push_back(record);
    }
    announce(store.setOverrides(std::move(all)));
    announcer.tell();
}

void FlagClientPrivate::readOverrides(const FileContent &content)
{
    if (content.state == FileContent::State::Unreadable) {
        report(fileError(u"the overrides cannot be read: %1"_s.arg(content.problem)));
        return;
    }
    fileOverrides.clear();
    if (content.state == FileContent::State::Read) {
        auto read = bootstrapFromJson(content.bytes);
        if (const auto *problem = std::get_if<QString>(&read)) {
            report(fileError(u"the overrides are %1"_s.arg(*problem)));
            return;
        }
        auto &file = std::get<Bootstrap>(read);
        file.falseValues = Bootstrap::FalseValues::Served;
        fileOverrides = recordsOf(file);
    }
    publishOverrides();
}

void FlagClientPrivate::report(const Error &error)
{
    qCWarning(lcFlags, "%ls", qUtf16Printable(error.detail));
    announcer.add([this, error] { Q_EMIT q->errorOccurred(error); });
    announcer.tell();
}

void FlagClientPrivate::take(const InquiryResult &result, Loader::Waiters waiters)
{
    LoadOutcome outcome;
    if (result.error)
        outcome.error = result.error;
    else
        outcome = applied(result.answer);
    // Told once: an outage of a week is not worth a line for each attempt.
    if (outcome.error && outcome.error != lastOutcome.error)
        qCWarning(lcNetwork, "Asking for flags: %ls", qUtf16Printable(outcome.error.detail));
    const bool isUnreachable =
        outcome.error.kind == Error::Kind::Connection || outcome.error.kind == Error::Kind::Timeout;
    if (isUnreachable && options.refreshInterval.count() > 0)
        networkWatch.begin();
    if (result.error)
        fallback->fail();
    end(outcome, std::move(waiters));
}

void FlagClientPrivate::end(const LoadOutcome &outcome, Loader::Waiters waiters)
{
    lastOutcome = outcome;
    hasOutcome = true;
    setState(stateAfter(outcome.error));
    announceEnd(outcome, std::move(waiters));
    announcer.tell();
}

LoadOutcome FlagClientPrivate::applied(const FlagsAnswer &answer)
{
    LoadOutcome outcome = outcomeOf(answer);
    if (outcome.effect == LoadOutcome::Effect::Kept)
        return outcome;
    if (!answer.skippedKeys.isEmpty())
        qCWarning(lcNetwork, "%lld flags of the answer cannot be used and keep their values",
                  static_cast<long long>(answer.skippedKeys.size()));

    const bool isComplete = outcome.effect == LoadOutcome::Effect::Replaced;
    outcome.emptied =
        isComplete && store.size() > 0 && answer.records.empty() && answer.skippedKeys.isEmpty();
    if (outcome.emptied)
        qCWarning(lcNetwork,
                  "The server has no flags at all any more; if that is a surprise, look "
                  "at the token and at what lies between it and us");
    const FlagUpdate update{.reach = isComplete ? FlagUpdate::Reach::Complete
                                                : FlagUpdate::Reach::Partial,
                            .records = answer.records,
                            .skippedKeys = answer.skippedKeys,
                            .origin = liveOrigin(answer, *clock)};
    apply(update);
    return outcome;
}

void FlagClientPrivate::apply(const FlagUpdate &update)
{
    if (options.applyPolicy == ClientOptions::ApplyPolicy::Immediately) {
        announce(store.apply(update));
    } else {
        store.stage(update);
        announcer.add([this] { Q_EMIT q->flagsStaged(); });
    }
    fallback->update(update);
}

void FlagClientPrivate::announce(FlagStore::Changes changes)
{
    if (changes.empty())
        return;
    announcer.add([this, changes = std::move(changes), now = clock->sinceBoot()] {
        const auto asFlag = [now](const QString &key, const FlagTable::Entry &entry) {
            return entry.record ? Flag(entry.record, entry.origin, now) : Flag(key);
        };
        const QPointer<FlagClient> alive = q;
        QStringList keys;
        for (const FlagChange &change : changes) {
            keys.append(change.key);
            Q_EMIT alive->flagChanged(change.key, asFlag(change.key, change.now),
                                      asFlag(change.key, change.before));
            if (!alive)
                return;
        }
        Q_EMIT alive->flagsChanged(keys);
    });
}

void FlagClientPrivate::announceEnd(const LoadOutcome &outcome, Loader::Waiters waiters)
{
    if (outcome.error)
        announcer.add([this, outcome] { Q_EMIT q->errorOccurred(outcome.error); });
    announcer.add([this, outcome] { Q_EMIT q->flagsLoaded(outcome); });
    auto told = std::make_shared<Loader::Waiters>(std::move(waiters));
    announcer.add([told, outcome] { told->tell(outcome); });
    if (!isReady)
        announcer.add([this] { becomeReady(); });
}

void FlagClientPrivate::setState(FlagClient::State next)
{
    if (std::exchange(state, next) == next)
        return;
    announcer.add([this, next] { Q_EMIT q->stateChanged(next); });
}

FlagClient::State FlagClientPrivate::stateAfter(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::None: return FlagClient::State::Ready;
    case Error::Kind::Offline: return FlagClient::State::Offline;
    case Error::Kind::Configuration: return FlagClient::State::Misconfigured;
    case Error::Kind::QuotaLimited: return FlagClient::State::QuotaLimited;
    default: break;
    }
    const bool isUnauthorized = error.httpStatus == 401 || error.httpStatus == 403;
    return isUnauthorized ? FlagClient::State::Unauthorized : FlagClient::State::Degraded;
}

void FlagClientPrivate::becomeReady()
{
    if (std::exchange(isReady, true))
        return;
    // Ours no longer: who waits may destroy the client in return.
    const auto waiters = std::make_shared<std::list<ReadyWaiter>>(std::move(m_readyWaiters));
    m_readyWaiters.clear();
    const QPointer<FlagClient> alive = q;
    const LoadOutcome outcome = lastOutcome;
    Q_EMIT alive->ready();
    for (ReadyWaiter &waiter : *waiters) {
        waiter.limit.reset();
        waiter.promise.addResult(outcome);
        waiter.promise.finish();
    }
}

QFuture<LoadOutcome> FlagClientPrivate::whenReady(std::chrono::milliseconds limit)
{
    ReadyWaiter &waiter = m_readyWaiters.emplace_back();
    waiter.promise.start();
    QFuture<LoadOutcome> future = waiter.promise.future();
    if (isReady) {
        waiter.promise.addResult(lastOutcome);
        waiter.promise.finish();
        m_readyWaiters.pop_back();
        return future;
    }
    if (limit == std::chrono::milliseconds::max())
        return future;

    const auto self = std::prev(m_readyWaiters.end());
    waiter.limit = clock->makeAlarm([this, self] {
        std::list<ReadyWaiter> late;
        late.splice(late.end(), m_readyWaiters, self);
        LoadOutcome outcome;
        outcome.error = {Error::Kind::Timeout, u"not ready within the time given"_s};
        late.front().promise.addResult(outcome);
        late.front().promise.finish();
    });
    waiter.limit->start(limit);
    return future;
}

} // namespace Halyard
