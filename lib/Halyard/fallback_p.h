// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cache/cachekeeper.h>
#include <Halyard/flagset.h>
#include <Halyard/store/flagstore.h>

namespace Halyard {

//! Puts what is remembered into the store until there is an answer, and remembers answers.
class Fallback
{
public:
    struct Listener
    {
        //! What readers see differently, without anybody's doing.
        std::function<void(FlagStore::Changes changes)> changed;
        std::function<void()> staleChanged;
        //! Something of that happened by itself. The last thing to be called.
        std::function<void()> done;
    };

    Fallback(const ClientOptions &options, std::shared_ptr<Clock> clock, FlagStore &store,
             Listener told, CacheKeeper::Listener keeperTold);
    Fallback(const Fallback &) = delete;
    Fallback &operator=(const Fallback &) = delete;
    ~Fallback() = default;

    [[nodiscard]] CacheKeeper &keeper() { return m_keeper; }

    //! Somebody else from now on, of whom \a shipped is known in any case.
    [[nodiscard]] FlagStore::Changes turnTo(const FlagContext &context,
                                            std::vector<FlagTable::Entry> shipped);
    //! The same person with other properties.
    void adopt(const FlagContext &context);
    //! What another process or an earlier one was told lately; nothing if the server is to be asked.
    void lookAround(const CacheKeeper::Recalled &found);
    //! \a update is in the store, or staged: it was \a answered to us, or to another process.
    void update(const FlagUpdate &update);
    //! The server did not answer.
    void fail();
    void forget(const FlagContext &context);

    //! What is served was not confirmed in time.
    [[nodiscard]] bool isStale() const { return m_isStale; }

private:
    [[nodiscard]] std::vector<FlagTable::Entry> known() const;
    [[nodiscard]] CacheKeeper::Answer answer(const FlagOrigin &origin) const;
    void take(const std::optional<Recollection> &found);
    void watchAge(const FlagOrigin &origin);
    void age();
    void setStale(bool isStale);

    std::shared_ptr<Clock> m_clock;
    FlagStore &m_store;
    Listener m_told;
    CacheKeeper m_keeper;

    std::vector<FlagTable::Entry> m_shipped;
    std::optional<Recollection> m_recollection;
    //! Told once the person that was turned to is recalled.
    CacheKeeper::Recalled m_waiting;
    std::unique_ptr<Alarm> m_ageAlarm;
    //! On Clock::sinceBoot(); empty if there is no telling.
    std::optional<std::chrono::milliseconds> m_confirmedAt;
    bool m_isRemembered = false;
    bool m_isTurning = false;
    bool m_isRecalling = false;
    bool m_isAnswered = false;
    bool m_isStale = false;
};

//! What was remembered, as the store takes it.
[[nodiscard]] FlagUpdate updateFrom(const Recollection &recollection, const Clock &clock);
//! The flags of \a update and no others.
[[nodiscard]] FlagSet flagSetOf(const FlagUpdate &update, const Clock &clock);

} // namespace Halyard
