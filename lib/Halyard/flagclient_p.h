// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/announcer_p.h>
#include <Halyard/disk/watchedfile.h>
#include <Halyard/evaluations_p.h>
#include <Halyard/fallback_p.h>
#include <Halyard/flagclient.h>
#include <Halyard/identity/identitykeeper.h>
#include <Halyard/net/loader.h>
#include <Halyard/net/networkwatch.h>
#include <Halyard/store/flagboard.h>
#include <Halyard/store/flagstore.h>

#include <QtCore/QMap>
#include <QtCore/QThreadPool>

#include <list>

namespace Halyard {

//! Wires the rooms together: who asks, what is known, who is told.
class FlagClientPrivate
{
public:
    FlagClientPrivate(FlagClient *client, const ClientOptions &clientOptions,
                      std::shared_ptr<Clock> clientClock);
    FlagClientPrivate(const FlagClientPrivate &) = delete;
    FlagClientPrivate &operator=(const FlagClientPrivate &) = delete;
    ~FlagClientPrivate();

    void start();
    [[nodiscard]] Error reasonNotToAsk() const;
    void setContext(Identity next);
    void setOffline(bool offline);
    void forget(const QString &distinctId);
    bool activate();
    void setOverride(const QString &key, const SharedRecord &record);
    void publishOverrides();
    void report(const Error &error);
    [[nodiscard]] QFuture<LoadOutcome> whenReady(std::chrono::milliseconds limit);

    FlagClient *q;
    ClientOptions options;
    std::shared_ptr<Clock> clock;
    std::shared_ptr<FlagBoard> board;
    FlagStore store;
    IdentityKeeper identity;
    Announcer announcer;
    NetworkSource network;
    NetworkWatch networkWatch;
    QThreadPool workers;
    std::unique_ptr<Evaluations> evaluations;
    std::unique_ptr<Loader> loader;
    std::unique_ptr<Fallback> fallback;

    QMap<QString, SharedRecord> overrides;
    std::vector<SharedRecord> fileOverrides;
    std::unique_ptr<WatchedFile> overridesFile;

    Error configuration;
    FlagClient::State state = FlagClient::State::Starting;
    LoadOutcome lastOutcome;
    bool hasOutcome = false;
    bool isReady = false;
    bool isOffline = false;
    bool isBootstrapForgotten = false;

private:
    struct ReadyWaiter
    {
        QPromise<LoadOutcome> promise;
        std::unique_ptr<Alarm> limit;
    };

    [[nodiscard]] Surroundings surroundings();
    [[nodiscard]] std::vector<FlagTable::Entry> bootstrapEntries() const;
    void askAgain() const;
    void readOverrides(const FileContent &content);
    void take(const InquiryResult &result, Loader::Waiters waiters);
    [[nodiscard]] LoadOutcome applied(const FlagsAnswer &answer);
    void apply(const FlagUpdate &update);
    [[nodiscard]] std::unique_ptr<Fallback> makeFallback();
    [[nodiscard]] Evaluations::Otherwise otherwise();
    void lookAround(const Loader::Looked &looked);
    void takeShared(const Recollection &shared);
    void end(const LoadOutcome &outcome, Loader::Waiters waiters);
    void announce(FlagStore::Changes changes);
    void announceEnd(const LoadOutcome &outcome, Loader::Waiters waiters);
    void setState(FlagClient::State next);
    [[nodiscard]] static FlagClient::State stateAfter(const Error &error);
    void becomeReady();

    std::list<ReadyWaiter> m_readyWaiters;
    std::shared_ptr<void> m_resumeWatch;
};

} // namespace Halyard
