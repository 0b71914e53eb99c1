// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cache/cachebackend.h>
#include <Halyard/cache/cacherecord.h>
#include <Halyard/clientoptions.h>
#include <Halyard/flagcontext.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Halyard {

class Alarm;
class Clock;

//! What was remembered of somebody, judged by the clock of now.
struct Recollection
{
    CacheRecord record = {};
    //! Since it was confirmed; nothing if there is no telling.
    std::optional<std::chrono::milliseconds> age = {};
    //! Past its time, or of that there is no telling, or asked with other properties.
    bool isStale = false;
    //! Until it is stale.
    std::chrono::milliseconds timeLeft{0};
};

//! Remembers answers for the day on which there are none, and recalls them.
class CacheKeeper
{
public:
    struct Listener
    {
        std::function<void(const CacheStatus &status)> statusChanged;
        //! Something remembered cannot be used; it is set aside.
        std::function<void(const QString &problem)> damaged;
        //! Another process may have written about the person that was recalled last.
        std::function<void()> changedElsewhere;
    };
    using Recalled = std::function<void(const std::optional<Recollection> &found)>;

    //! What is to be remembered.
    struct Answer
    {
        //! In the order of their keys, and shared with the last ones where nothing changed.
        std::vector<SharedRecord> flags = {};
        QString requestId = {};
        std::optional<qint64> evaluatedAt = {};
        Moment confirmed = {};
    };

    CacheKeeper(const ClientOptions &options, std::shared_ptr<Clock> clock, Listener told);
    CacheKeeper(const CacheKeeper &) = delete;
    CacheKeeper &operator=(const CacheKeeper &) = delete;
    ~CacheKeeper();

    [[nodiscard]] const CacheStatus &status() const { return m_status; }
    [[nodiscard]] bool isOn() const { return m_backend != nullptr; }

    //! Turns to a person. Calls back before it returns if it can; never if another one is turned to
    //! meanwhile.
    void recall(const FlagContext &context, const Recalled &recalled);
    //! The person that was turned to, with other properties; false if they decide nothing.
    bool adopt(const FlagContext &context);
    //! Looks whether another process has fresh news of that person; nothing if not.
    void lookAround(const Recalled &recalled);
    //! Of anybody, without turning to them.
    void consult(const FlagContext &context, const Recalled &recalled);

    //! Of the person that was turned to.
    void remember(Answer answer);
    //! Erases all of \a context's person.
    void forget(const FlagContext &context);

    //! Older than this is stale.
    [[nodiscard]] std::chrono::milliseconds ttl() const { return m_url.ttl; }
    //! Older than this is gone.
    [[nodiscard]] std::chrono::milliseconds staleTtl() const { return m_url.staleTtl; }
    //! Writes what is unwritten, for at most \a limit.
    void finish(std::chrono::milliseconds limit);

private:
    void setStatus(CacheStatus::State state, const QString &detail);
    [[nodiscard]] std::optional<Recollection> judged(const CacheKey &key, const QString &context,
                                                     const CacheContent &content);
    [[nodiscard]] std::optional<CacheRecord> readRecord(const CacheKey &key, const QString &context,
                                                        const CacheContent &content);
    //! If nothing changed since.
    [[nodiscard]] bool isWrittenOftenEnough() const;
    void write();

    ClientOptions m_options;
    std::shared_ptr<Clock> m_clock;
    Listener m_told;
    CacheUrl m_url;
    CacheStatus m_status;

    CacheKey m_key;
    QString m_context;
    int m_turns = 0;
    //! As it was last read or written.
    std::optional<CacheRecord> m_known;
    std::optional<CacheRecord> m_unwritten;
    std::unique_ptr<Alarm> m_writeSoon;
    std::unique_ptr<CacheBackend> m_backend;
};

} // namespace Halyard
