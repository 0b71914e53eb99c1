// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/evaluations_p.h>

#include <Halyard/store/flagtable.h>
#include <Halyard/time/clock.h>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

//! As many as a QNetworkAccessManager asks one host at once: more would wait there, with their
//! deadlines running.
constexpr size_t MostAtOnce = 6;

LoadOutcome kept(const Error &error)
{
    LoadOutcome outcome;
    outcome.error = error;
    return outcome;
}

Evaluation evaluationFrom(const InquiryResult &result, const Clock &clock)
{
    if (result.error)
        return {{}, kept(result.error)};
    const SharedOrigin origin = liveOrigin(result.answer, clock);
    std::vector<FlagTable::Entry> entries;
    for (const SharedRecord &record : result.answer.records)
        entries.push_back({record, origin});
    return {FlagSet(std::make_shared<const FlagTable>(std::move(entries)), clock.sinceBoot()),
            outcomeOf(result.answer)};
}

} // namespace

LoadOutcome outcomeOf(const FlagsAnswer &answer)
{
    LoadOutcome outcome;
    outcome.requestId = answer.requestId;
    outcome.evaluatedAt = answer.evaluatedAt;
    if (answer.isQuotaLimited) {
        outcome.error = {Error::Kind::QuotaLimited, u"the project's quota for flags is used up"_s,
                         0};
        return outcome;
    }
    outcome.effect = answer.isPartial ? LoadOutcome::Effect::Merged : LoadOutcome::Effect::Replaced;
    outcome.flagCount = static_cast<int>(answer.records.size());
    outcome.skippedCount = static_cast<int>(answer.skippedKeys.size());
    if (answer.isPartial)
        outcome.error = {Error::Kind::PartialAnswer, u"the server could not evaluate every flag"_s,
                         0};
    return outcome;
}

SharedOrigin liveOrigin(const FlagsAnswer &answer, const Clock &clock)
{
    return std::make_shared<const FlagOrigin>(FlagOrigin{.source = Flag::Source::Live,
                                                         .confirmedAt = clock.sinceBoot(),
                                                         .requestId = answer.requestId,
                                                         .evaluatedAt = answer.evaluatedAt});
}

QFuture<Evaluation> notEvaluated(const Error &why)
{
    QPromise<Evaluation> promise;
    promise.start();
    promise.addResult(Evaluation{{}, kept(why)});
    promise.finish();
    return promise.future();
}

Evaluations::Evaluations(const Surroundings &around, const ClientOptions &options)
    : m_around(around)
    , m_options(options)
{
}

Evaluations::~Evaluations() = default;

QFuture<Evaluation> Evaluations::ask(const FlagContext &context, const QStringList &keys)
{
    Question &question = m_waiting.emplace_back();
    question.request = makeFlagsRequest(m_options, context, keys);
    question.promise.start();
    QFuture<Evaluation> future = question.promise.future();
    askNext();
    return future;
}

void Evaluations::askNext()
{
    if (m_waiting.empty() || m_asked.size() >= MostAtOnce)
        return;
    m_asked.splice(m_asked.end(), m_waiting, m_waiting.begin());
    const auto question = std::prev(m_asked.end());
    question->inquiry = std::make_unique<Inquiry>(
        m_around, m_options, question->request, std::make_shared<AnswerReader>(),
        [this, question](const InquiryResult &result) { answer(question, result); });
}

void Evaluations::answer(Questions::iterator question, const InquiryResult &result)
{
    Questions done;
    done.splice(done.end(), m_asked, question);
    done.front().inquiry.reset();
    done.front().promise.addResult(evaluationFrom(result, *m_around.clock));
    askNext();
    // Last: whoever waits may destroy the client in return.
    done.front().promise.finish();
}

void Evaluations::stop(const Error &why)
{
    Questions stopped = std::move(m_asked);
    stopped.splice(stopped.end(), m_waiting);
    m_asked.clear();
    for (Question &question : stopped) {
        question.inquiry.reset();
        question.promise.addResult(Evaluation{{}, kept(why)});
        question.promise.finish();
    }
}

} // namespace Halyard
