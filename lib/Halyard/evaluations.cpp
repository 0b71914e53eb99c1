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

Evaluation evaluationFrom(const FlagsAnswer &answer, const Clock &clock)
{
    const FlagUpdate update{.records = answer.records, .origin = liveOrigin(answer, clock)};
    return {flagSetOf(update, clock), outcomeOf(answer)};
}

//! All flags if no \a keys.
FlagSet remembered(const Recollection &recollection, const QStringList &keys, const Clock &clock)
{
    FlagUpdate update = updateFrom(recollection, clock);
    if (!keys.isEmpty())
        std::erase_if(update.records,
                      [&keys](const SharedRecord &record) { return !keys.contains(record->key); });
    return flagSetOf(update, clock);
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

Evaluations::Evaluations(const Surroundings &around, const ClientOptions &options,
                         Otherwise otherwise)
    : m_around(around)
    , m_options(options)
    , m_otherwise(std::move(otherwise))
{
}

Evaluations::~Evaluations() = default;

QFuture<Evaluation> Evaluations::ask(const FlagContext &context, const QStringList &keys)
{
    Question question;
    question.context = context;
    question.keys = keys;
    question.promise.start();
    QFuture<Evaluation> future = question.promise.future();
    // While the server is known to be down nobody waits for it; the loader tries it now and then.
    if (const Error outage = m_otherwise.outage())
        fallBack(std::move(question), outage);
    else
        wait(std::move(question));
    return future;
}

void Evaluations::wait(Question question)
{
    m_waiting.push_back(std::move(question));
    askNext();
}

void Evaluations::askNext()
{
    if (m_waiting.empty() || m_asked.size() >= MostAtOnce)
        return;
    m_asked.splice(m_asked.end(), m_waiting, m_waiting.begin());
    const auto question = std::prev(m_asked.end());
    question->inquiry = std::make_unique<Inquiry>(
        m_around, m_options, makeFlagsRequest(m_options, question->context, question->keys),
        std::make_shared<AnswerReader>(),
        [this, question](const InquiryResult &result) { answer(question, result); });
}

void Evaluations::answer(Questions::iterator asked, const InquiryResult &result)
{
    Questions done;
    done.splice(done.end(), m_asked, asked);
    Question question = std::move(done.front());
    question.inquiry.reset();
    askNext();
    if (result.error) {
        fallBack(std::move(question), result.error);
        return;
    }
    question.promise.addResult(evaluationFrom(result.answer, *m_around.clock));
    // Last: whoever waits may destroy the client in return.
    question.promise.finish();
}

void Evaluations::fallBack(Question question, const Error &error) const
{
    const auto asked = std::make_shared<Question>(std::move(question));
    m_otherwise.consult(
        asked->context,
        [asked, error, clock = m_around.clock](const std::optional<Recollection> &found) {
            FlagSet flags = found ? remembered(*found, asked->keys, *clock) : FlagSet();
            asked->promise.addResult(Evaluation{std::move(flags), kept(error)});
            asked->promise.finish();
        });
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
