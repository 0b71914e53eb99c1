// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

// What a client does with what is remembered.

#include <Halyard/flagclient_p.h>

#include <Halyard/time/clock.h>

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Halyard {

std::unique_ptr<Fallback> FlagClientPrivate::makeFallback()
{
    const Fallback::Listener told{
        .changed = [this](FlagStore::Changes changes) { announce(std::move(changes)); },
        .staleChanged =
            [this] { announcer.add([this] { Q_EMIT q->staleChanged(fallback->isStale()); }); },
        .done = [this] { announcer.tell(); },
    };
    // Later: a cache speaks up in the middle of things, and a listener may destroy the client.
    const auto later = [this](std::function<void()> tell) {
        QMetaObject::invokeMethod(q, std::move(tell), Qt::QueuedConnection);
    };
    const CacheKeeper::Listener keeperTold{
        .statusChanged =
            [this, later](const CacheStatus &status) {
                later([this, status] { Q_EMIT q->cacheStatusChanged(status); });
            },
        .damaged =
            [this, later](const QString &problem) {
                later([this, problem] { report({Error::Kind::File, problem, 0}); });
            },
        .changedElsewhere =
            [this, later] {
                later([this] {
                    if (!reasonNotToAsk())
                        loader->lookAround();
                });
            },
    };
    // An application may leave without destroying its clients.
    if (const auto *application = QCoreApplication::instance())
        QObject::connect(application, &QCoreApplication::aboutToQuit, q,
                         [this] { fallback->keeper().finish(std::chrono::milliseconds{200}); });
    return std::make_unique<Fallback>(options, clock, store, told, keeperTold);
}

Evaluations::Otherwise FlagClientPrivate::otherwise()
{
    return {
        .consult =
            [this](const FlagContext &context, const CacheKeeper::Recalled &recalled) {
                fallback->keeper().consult(context, recalled);
            },
        .outage =
            [this] {
                constexpr int Enough = 2;
                const bool isOut = loader->failures() >= Enough && fallback->keeper().isOn();
                return isOut ? lastOutcome.error : Error();
            },
    };
}

void FlagClientPrivate::lookAround(const Loader::Looked &looked)
{
    fallback->lookAround([this, looked](const std::optional<Recollection> &found) {
        if (!found) {
            looked(std::nullopt);
            announcer.tell();
            return;
        }
        looked(found->timeLeft);
        takeShared(*found);
    });
}

void FlagClientPrivate::takeShared(const Recollection &shared)
{
    LoadOutcome outcome;
    outcome.effect = LoadOutcome::Effect::Replaced;
    outcome.flagCount = static_cast<int>(shared.record.flags.size());
    outcome.requestId = shared.record.requestId;
    outcome.evaluatedAt = shared.record.evaluatedAt;
    apply(updateFrom(shared, *clock));
    end(outcome, {});
}

void FlagClientPrivate::forget(const QString &distinctId)
{
    fallback->forget({.distinctId = distinctId});
    if (distinctId == identity.identity().context.distinctId) {
        loader->forget();
        announce(store.startOver({}));
    }
    announcer.tell();
}

} // namespace Halyard
