// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/net/inquiry.h>
#include <Halyard/net/schedule.h>

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QPromise>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Halyard {

//! Decides when to ask: one question under way, at most one more behind it, and never more often
//! than the server and the bill can take.
class Loader : public QObject
{
public:
    //! Those who wait for a round to end.
    class Waiters
    {
    public:
        [[nodiscard]] QFuture<LoadOutcome> join();
        void takeOver(Waiters &others);
        [[nodiscard]] bool isEmpty() const { return m_promises.empty(); }
        void tell(const LoadOutcome &outcome);

    private:
        std::vector<std::shared_ptr<QPromise<LoadOutcome>>> m_promises;
    };

    //! Says what to ask, at the moment it is sent.
    using Compose = std::function<FlagsRequest()>;
    //! Told of the end of each round; may destroy the loader. Waiters are the receiver's to tell.
    using Ended = std::function<void(InquiryResult, Waiters)>;

    //! Told that somebody else's answer will do, and for how long; nothing: that there is none.
    using Looked = std::function<void(std::optional<std::chrono::milliseconds>)>;
    //! Looks for somebody else's answer before a round that nobody asked for.
    using LookAround = std::function<void(Looked)>;

    Loader(const Surroundings &around, const ClientOptions &options, Compose compose, Ended ended,
           LookAround lookAround);
    Loader(const Loader &) = delete;
    Loader &operator=(const Loader &) = delete;
    ~Loader() override;

    //! A round for those who ask; shared by all calls until it is sent.
    QFuture<LoadOutcome> load();
    //! A round because the person changed: what is under way is about somebody else.
    void startOver();
    //! A round because something may have been missed; after a random pause.
    void nudge();
    //! The first round, after the start-up splay.
    void begin();
    //! Takes somebody else's answer if there is one; asks nobody.
    void lookAround();
    //! Forgets the last answer: nothing of it is taken for known.
    void forget();
    //! How many rounds have failed since the last good one.
    [[nodiscard]] int failures() const { return m_schedule.failures(); }
    //! Stops asking; those who wait are the caller's to tell.
    [[nodiscard]] Waiters halt();

    [[nodiscard]] bool isLoading() const { return m_inquiry != nullptr; }

private:
    void requestUnlessShared();
    //! Waits with the next round for as long as what another process knows serves.
    void look(const std::function<void()> &ifNone);
    void request();
    void send();
    void take(InquiryResult result);
    [[nodiscard]] std::chrono::milliseconds untilCalm() const;

    Surroundings m_around;
    ClientOptions m_options;
    Compose m_compose;
    Ended m_ended;
    LookAround m_lookAround;
    int m_looks = 0;
    Schedule m_schedule;
    std::shared_ptr<AnswerReader> m_reader = std::make_shared<AnswerReader>();
    std::unique_ptr<Alarm> m_sendAlarm;
    std::unique_ptr<Alarm> m_nextRound;
    std::unique_ptr<Inquiry> m_inquiry;
    std::optional<std::chrono::milliseconds> m_lastSentAt;
    Waiters m_current;
    Waiters m_next;
    bool m_isWanted = false;
    bool m_isPosted = false;
};

} // namespace Halyard
