// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/flagclient.h>

#include <Halyard/flagclient_p.h>
#include <Halyard/time/systemclock.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

void merge(QJsonObject &known, const QJsonObject &more)
{
    for (auto property = more.begin(); property != more.end(); ++property)
        known.insert(property.key(), property.value());
}

QFuture<LoadOutcome> notLoaded(const Error &why)
{
    LoadOutcome outcome;
    outcome.error = why;
    QPromise<LoadOutcome> promise;
    promise.start();
    promise.addResult(outcome);
    promise.finish();
    return promise.future();
}

} // namespace

FlagClient::FlagClient(const ClientOptions &options, QObject *parent)
    : FlagClient(options, std::make_shared<SystemClock>(), parent)
{
}

FlagClient::FlagClient(const ClientOptions &options, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<FlagClientPrivate>(this, options, std::move(clock)))
{
    d->start();
}

FlagClient::~FlagClient() = default;

bool FlagClient::isEnabled(QAnyStringView key, bool fallback) const
{
    const quint32 word = d->board->word(key);
    return (word & FlagHandle::Known) != 0 ? (word & FlagHandle::Enabled) != 0 : fallback;
}

QString FlagClient::variant(QAnyStringView key, const QString &fallback) const
{
    const QString variant = d->board->flag(key).variant();
    return variant.isEmpty() ? fallback : variant;
}

QJsonValue FlagClient::payload(QAnyStringView key) const
{
    return d->board->flag(key).payload();
}

Flag FlagClient::flag(QAnyStringView key) const
{
    return d->board->flag(key);
}

FlagSet FlagClient::flags() const
{
    return d->board->snapshot();
}

FlagHandle FlagClient::handle(QAnyStringView key) const
{
    return FlagHandle(d->board->slot(key.toString()));
}

FlagClient::State FlagClient::state() const
{
    return d->state;
}

Error FlagClient::lastError() const
{
    return d->lastOutcome.error;
}

LoadOutcome FlagClient::lastOutcome() const
{
    return d->lastOutcome;
}

CacheStatus FlagClient::cacheStatus() const
{
    return d->fallback->keeper().status();
}

bool FlagClient::isStale() const
{
    return d->fallback->isStale();
}

bool FlagClient::isReady() const
{
    return d->isReady;
}

QFuture<LoadOutcome> FlagClient::whenReady(std::chrono::milliseconds limit)
{
    return d->whenReady(limit);
}

QFuture<LoadOutcome> FlagClient::reload()
{
    const Error reason = d->reasonNotToAsk();
    return reason ? notLoaded(reason) : d->loader->load();
}

QFuture<Evaluation> FlagClient::evaluate(const FlagContext &context, const QStringList &keys)
{
    if (const Error reason = d->reasonNotToAsk())
        return notEvaluated(reason);
    if (isUnusableId(context.distinctId))
        return notEvaluated({Error::Kind::Identity, u"an id that names nobody"_s, 0});
    return d->evaluations->ask(context, keys);
}

FlagContext FlagClient::context() const
{
    return d->identity.identity().context;
}

QString FlagClient::distinctId() const
{
    return d->identity.identity().context.distinctId;
}

bool FlagClient::isIdentified() const
{
    return d->identity.identity().isIdentified;
}

bool FlagClient::identify(const QString &distinctId, const QJsonObject &personProperties)
{
    if (isUnusableId(distinctId)) {
        d->report({Error::Kind::Identity, u"an id that names nobody is not identified"_s, 0});
        return false;
    }
    Identity next = d->identity.identity();
    const bool isSomebodyElse = next.context.distinctId != distinctId;
    // What is known of a stranger may be known of who turns out to be behind it, but nothing of one
    // person is known of another.
    if (isSomebodyElse && next.isIdentified)
        next.context.personProperties = {};
    next.context.distinctId = distinctId;
    next.isIdentified = true;
    merge(next.context.personProperties, personProperties);
    d->setContext(std::move(next));
    return true;
}

void FlagClient::reset(DeviceId deviceId)
{
    Identity next = d->identity.stranger();
    if (deviceId == DeviceId::Keep)
        next.context.deviceId = context().deviceId;
    d->isBootstrapForgotten = true;
    d->setContext(std::move(next));
}

void FlagClient::forget(const QString &distinctId)
{
    d->forget(distinctId);
}

void FlagClient::setGroup(const QString &type, const QString &key, const QJsonObject &properties)
{
    if (type.isEmpty() || key.isEmpty()) {
        d->report({Error::Kind::Identity, u"a group needs a type and a key"_s, 0});
        return;
    }
    Identity next = d->identity.identity();
    if (std::exchange(next.context.groups[type], key) != key)
        next.context.groupProperties.remove(type);
    if (!properties.isEmpty())
        merge(next.context.groupProperties[type], properties);
    d->setContext(std::move(next));
}

void FlagClient::removeGroup(const QString &type)
{
    Identity next = d->identity.identity();
    next.context.groups.remove(type);
    next.context.groupProperties.remove(type);
    d->setContext(std::move(next));
}

void FlagClient::setPersonProperties(const QJsonObject &properties)
{
    Identity next = d->identity.identity();
    merge(next.context.personProperties, properties);
    d->setContext(std::move(next));
}

void FlagClient::resetPersonProperties()
{
    Identity next = d->identity.identity();
    next.context.personProperties = {};
    d->setContext(std::move(next));
}

void FlagClient::setGroupProperties(const QString &type, const QJsonObject &properties)
{
    Identity next = d->identity.identity();
    merge(next.context.groupProperties[type], properties);
    d->setContext(std::move(next));
}

void FlagClient::resetGroupProperties(const QString &type)
{
    Identity next = d->identity.identity();
    if (type.isEmpty())
        next.context.groupProperties.clear();
    else
        next.context.groupProperties.remove(type);
    d->setContext(std::move(next));
}

void FlagClient::setOverride(const QString &key, const QJsonValue &value, const QJsonValue &payload)
{
    const SharedRecord record = recordFrom(key, value, payload);
    if (!record) {
        d->report({Error::Kind::Configuration,
                   u"an override must be true, false, a variant's name "
                   "or a record"_s,
                   0});
        return;
    }
    d->setOverride(key, record);
}

void FlagClient::removeOverride(const QString &key)
{
    d->setOverride(key, nullptr);
}

void FlagClient::clearOverrides()
{
    d->overrides.clear();
    d->publishOverrides();
}

bool FlagClient::isOffline() const
{
    return d->isOffline;
}

void FlagClient::setOffline(bool offline)
{
    d->setOffline(offline);
}

bool FlagClient::activate()
{
    return d->activate();
}

bool FlagClient::hasStagedFlags() const
{
    return d->store.hasStaged();
}

} // namespace Halyard
