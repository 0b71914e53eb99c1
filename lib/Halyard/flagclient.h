// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cachestatus.h>
#include <Halyard/clientoptions.h>
#include <Halyard/flag.h>
#include <Halyard/flagcontext.h>
#include <Halyard/flaghandle.h>
#include <Halyard/flagset.h>
#include <Halyard/halyard_export.h>
#include <Halyard/loadoutcome.h>

#include <QtCore/QAnyStringView>
#include <QtCore/QFuture>
#include <QtCore/QObject>

#include <chrono>
#include <memory>

namespace Halyard {

class Clock;
class FlagClientPrivate;

//! Flags that were asked for somebody, and how the asking went.
struct HALYARD_EXPORT Evaluation
{
    FlagSet flags;
    LoadOutcome outcome;
};

//! Keeps one person's feature flags fresh, and answers from them.
//!
//! A read never blocks, never fails, never does I/O and never shows another person's value; it may
//! happen on any thread. Trouble with the network shows up in state(), errorOccurred() and
//! LoadOutcome only. Everything that is not marked "any thread" belongs to the thread the client
//! lives in. Signals are emitted there, after all reads give the new values; whatever a slot does
//! in return, deleting the client included, is fine.
class HALYARD_EXPORT FlagClient : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Halyard::FlagClient::State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString distinctId READ distinctId NOTIFY contextChanged FINAL)
    Q_PROPERTY(bool offline READ isOffline WRITE setOffline NOTIFY offlineChanged FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY ready FINAL)
    Q_PROPERTY(bool stale READ isStale NOTIFY staleChanged FINAL)
    Q_PROPERTY(Halyard::CacheStatus cacheStatus READ cacheStatus NOTIFY cacheStatusChanged FINAL)

public:
    enum class State {
        Starting,      //!< Nothing was answered yet.
        Ready,         //!< The last request was answered in full.
        Degraded,      //!< The last request failed, or was answered in part; see lastError().
        QuotaLimited,  //!< The project's quota is used up; values stay.
        Unauthorized,  //!< The token is unknown to the server; asked again only now and then.
        Misconfigured, //!< The options don't allow asking.
        Offline,       //!< Told not to ask.
    };
    Q_ENUM(State)
    enum class DeviceId { Keep, Renew };
    Q_ENUM(DeviceId)

    explicit FlagClient(const ClientOptions &options, QObject *parent = nullptr);
    //! With a clock of the caller's, for tests.
    FlagClient(const ClientOptions &options, std::shared_ptr<Clock> clock,
               QObject *parent = nullptr);
    ~FlagClient() override;

    // Reading — any thread.
    [[nodiscard]] bool isEnabled(QAnyStringView key, bool fallback = false) const;
    [[nodiscard]] QString variant(QAnyStringView key, const QString &fallback = {}) const;
    [[nodiscard]] QJsonValue payload(QAnyStringView key) const;
    [[nodiscard]] Flag flag(QAnyStringView key) const;
    [[nodiscard]] FlagSet flags() const;
    [[nodiscard]] FlagHandle handle(QAnyStringView key) const;

    [[nodiscard]] State state() const;
    [[nodiscard]] Error lastError() const;
    //! Of the last request that ended; requests that were overtaken do not count.
    [[nodiscard]] LoadOutcome lastOutcome() const;
    [[nodiscard]] CacheStatus cacheStatus() const;
    //! What is served was not confirmed within the fallback cache's ttl: there are flags with the
    //! source Stale.
    [[nodiscard]] bool isStale() const;
    //! The first round of asking is over, well or not.
    [[nodiscard]] bool isReady() const;
    //! Ends when isReady() does, at once if it already is, and after \a limit at the latest.
    [[nodiscard]] QFuture<LoadOutcome> whenReady(
        std::chrono::milliseconds limit = std::chrono::milliseconds::max());

    //! Asks now. Calls while a request is under way share the one that follows it.
    QFuture<LoadOutcome> reload();
    //! Asks for somebody else; leaves everything of this client alone. All flags if no \a keys.
    [[nodiscard]] QFuture<Evaluation> evaluate(const FlagContext &context,
                                               const QStringList &keys = {});

    [[nodiscard]] FlagContext context() const;
    [[nodiscard]] QString distinctId() const;
    [[nodiscard]] bool isIdentified() const;
    //! False, with errorOccurred(), for ids that isUnusableId().
    bool identify(const QString &distinctId, const QJsonObject &personProperties = {});
    //! Forgets the person: a new anonymous one, no groups, no properties, no bootstrap.
    void reset(DeviceId deviceId = DeviceId::Keep);
    //! Erases what is remembered of a person, in whatever groups: in memory and in the fallback
    //! cache. If it is the one of now, flags are known again after the next answer: reset() first.
    void forget(const QString &distinctId);
    void setGroup(const QString &type, const QString &key, const QJsonObject &properties = {});
    void removeGroup(const QString &type);
    //! Merged into what is known; for the evaluation of flags only.
    void setPersonProperties(const QJsonObject &properties);
    void resetPersonProperties();
    void setGroupProperties(const QString &type, const QJsonObject &properties);
    //! All groups' if no \a type.
    void resetGroupProperties(const QString &type = {});

    //! Beats every other source until removed. \a value as in an overrides file.
    void setOverride(const QString &key, const QJsonValue &value,
                     const QJsonValue &payload = QJsonValue::Undefined);
    void removeOverride(const QString &key);
    //! Those from code; a file's stay.
    void clearOverrides();

    [[nodiscard]] bool isOffline() const;
    void setOffline(bool offline);

    //! With ApplyPolicy::WhenActivated: takes over the latest answer. False if none was waiting.
    bool activate();
    [[nodiscard]] bool hasStagedFlags() const;

Q_SIGNALS:
    void flagChanged(const QString &key, const Halyard::Flag &now, const Halyard::Flag &before);
    //! Once after the flagChanged of one event.
    void flagsChanged(const QStringList &keys);
    //! After every round of asking, well or not.
    void flagsLoaded(const Halyard::LoadOutcome &outcome);
    //! Once. Those who come late use whenReady().
    void ready();
    void stateChanged(Halyard::FlagClient::State state);
    void staleChanged(bool stale);
    void cacheStatusChanged(const Halyard::CacheStatus &status);
    void errorOccurred(const Halyard::Error &error);
    void contextChanged();
    void offlineChanged(bool offline);
    //! An answer waits for activate().
    void flagsStaged();

private:
    std::unique_ptr<FlagClientPrivate> const d;
};

} // namespace Halyard
