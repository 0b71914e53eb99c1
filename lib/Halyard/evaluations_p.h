// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

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
    Evaluations(const Surroundings &around, const ClientOptions &options);
    Evaluations(const Evaluations &) = delete;
    Evaluations &operator=(const Evaluations &) = delete;
    ~Evaluations();

    [[nodiscard]] QFuture<Evaluation> ask(const FlagContext &context, const QStringList &keys);
    void stop(const Error &why);

private:
    struct Question
    {
        FlagsRequest request;
        QPromise<Evaluation> promise;
        std::unique_ptr<Inquiry> inquiry;
    };
    using Questions = std::list<Question>;

    void askNext();
    void answer(Questions::iterator question, const InquiryResult &result);

    Surroundings m_around;
    ClientOptions m_options;
    Questions m_waiting;
    Questions m_asked;
};

//! What an answer amounts to, before anybody has looked at what was known.
[[nodiscard]] LoadOutcome outcomeOf(const FlagsAnswer &answer);
[[nodiscard]] SharedOrigin liveOrigin(const FlagsAnswer &answer, const Clock &clock);
//! An evaluation that did not happen.
[[nodiscard]] QFuture<Evaluation> notEvaluated(const Error &why);

} // namespace Halyard
