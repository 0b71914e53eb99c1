// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/fallback_p.h>
#include <Halyard/flagclient.h>
#include <Halyard/net/inquiry.h>

#include <QtCore/QPromise>

#include <list>
#include <memory>

namespace Halyard {

//! Questions about somebody else: a few at a time, the rest in line.
class Evaluations
{
public:
    //! What there is where the server does not answer.
    struct Otherwise
    {
        std::function<void(const FlagContext &context, const CacheKeeper::Recalled &recalled)>
            consult;
        //! Why it is not worth waiting for the server; none: it is.
        std::function<Error()> outage;
    };

    Evaluations(const Surroundings &around, const ClientOptions &options, Otherwise otherwise);
    Evaluations(const Evaluations &) = delete;
    Evaluations &operator=(const Evaluations &) = delete;
    ~Evaluations();

    [[nodiscard]] QFuture<Evaluation> ask(const FlagContext &context, const QStringList &keys);
    void stop(const Error &why);

private:
    struct Question
    {
        FlagContext context;
        QStringList keys;
        QPromise<Evaluation> promise;
        std::unique_ptr<Inquiry> inquiry;
    };
    using Questions = std::list<Question>;

    void wait(Question question);
    void askNext();
    void fallBack(Question question, const Error &error) const;
    void answer(Questions::iterator asked, const InquiryResult &result);

    Surroundings m_around;
    ClientOptions m_options;
    Otherwise m_otherwise;
    Questions m_waiting;
    Questions m_asked;
};

//! What an answer amounts to, before anybody has looked at what was known.
[[nodiscard]] LoadOutcome outcomeOf(const FlagsAnswer &answer);
[[nodiscard]] SharedOrigin liveOrigin(const FlagsAnswer &answer, const Clock &clock);
//! An evaluation that did not happen.
[[nodiscard]] QFuture<Evaluation> notEvaluated(const Error &why);

} // namespace Halyard
