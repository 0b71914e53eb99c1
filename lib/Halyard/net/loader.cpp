// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/net/loader.h>

#include <Halyard/logging_p.h>
#include <Halyard/time/clock.h>

#include <QtCore/QPointer>
#include <QtCore/QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace Halyard {

namespace {

constexpr milliseconds ShortestInterval = 30s;
//! Persons that change faster than this are not worth a question each.
constexpr milliseconds CalmAfterChange = 250ms;
//! After a sleep or an outage of the network, when a whole fleet wakes up at once.
constexpr milliseconds NudgeSpread = 5s;

milliseconds usableInterval(milliseconds asked)
{
    if (asked.count() <= 0)
        return 0ms;
    if (asked < ShortestInterval)
        qCWarning(lcNetwork, "The refresh interval is raised to 30 s, the shortest there is");
    return std::max(asked, ShortestInterval);
}

} // namespace

QFuture<LoadOutcome> Loader::Waiters::join()
{
    // One promise serves all: a burst of calls costs no more than one.
    if (m_promises.empty()) {
        m_promises.push_back(std::make_shared<QPromise<LoadOutcome>>());
        m_promises.front()->start();
    }
    return m_promises.front()->future();
}

void Loader::Waiters::takeOver(Waiters &others)
{
    std::ranges::move(others.m_promises, std::back_inserter(m_promises));
    others.m_promises.clear();
}

void Loader::Waiters::tell(const LoadOutcome &outcome)
{
    // Told one by one from a list of our own: continuations run here and may ask again.
    const auto promises = std::exchange(m_promises, {});
    for (const auto &promise : promises) {
        promise->addResult(outcome);
        promise->finish();
    }
}

Loader::Loader(const Surroundings &around, const ClientOptions &options, Compose compose,
               Ended ended, LookAround lookAround)
    : m_around(around)
    , m_options(options)
    , m_compose(std::move(compose))
    , m_ended(std::move(ended))
    , m_lookAround(std::move(lookAround))
    , m_schedule(usableInterval(options.refreshInterval), QRandomGenerator::global()->generate())
    , m_sendAlarm(around.clock->makeAlarm([this] { send(); }))
    , m_nextRound(around.clock->makeAlarm([this] { requestUnlessShared(); }))
{
}

Loader::~Loader() = default;

QFuture<LoadOutcome> Loader::load()
{
    QFuture<LoadOutcome> future = m_next.join();
    request();
    return future;
}

void Loader::startOver()
{
    m_inquiry.reset();
    m_next.takeOver(m_current);
    // Whoever is told at the start who is there has not asked for anything yet.
    if (!m_lastSentAt && m_next.isEmpty()) {
        m_isWanted = false;
        begin();
        return;
    }
    m_isWanted = true;
    if (const milliseconds wait = untilCalm(); wait > 0ms)
        m_sendAlarm->start(wait);
    else
        request();
}

void Loader::nudge()
{
    if (!m_schedule.isAutomatic())
        return;
    // What is under way may hang on a connection that no longer exists.
    m_inquiry.reset();
    m_next.takeOver(m_current);
    m_nextRound->start(m_schedule.spread(NudgeSpread));
}

void Loader::begin()
{
    if (m_options.startupSplay > 0ms)
        m_nextRound->start(m_schedule.spread(m_options.startupSplay));
    else
        requestUnlessShared();
}

void Loader::requestUnlessShared()
{
    look([this] { request(); });
}

void Loader::lookAround()
{
    if (!m_inquiry && !m_isWanted)
        look([] {});
}

void Loader::look(const std::function<void()> &ifNone)
{
    // Whoever asks meanwhile, or is about to, wants an answer of the server's.
    m_lookAround([this, ifNone, alive = QPointer(this),
                  look = ++m_looks](std::optional<milliseconds> servesFor) {
        if (!alive || look != m_looks)
            return;
        if (!servesFor)
            ifNone();
        else if (m_schedule.isAutomatic())
            m_nextRound->start(*servesFor);
    });
}

void Loader::forget()
{
    m_reader = std::make_shared<AnswerReader>();
}

Loader::Waiters Loader::halt()
{
    m_inquiry.reset();
    m_sendAlarm->stop();
    m_nextRound->stop();
    m_isWanted = false;
    ++m_looks;
    Waiters all = std::exchange(m_next, {});
    all.takeOver(m_current);
    m_current = {};
    return all;
}

milliseconds Loader::untilCalm() const
{
    return m_lastSentAt ? *m_lastSentAt + CalmAfterChange - m_around.clock->sinceBoot() : 0ms;
}

void Loader::request()
{
    m_isWanted = true;
    if (m_inquiry || m_isPosted)
        return;
    // Not on the spot: what else happens in this turn of the event loop shares the question.
    m_isPosted = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isPosted = false;
            send();
        },
        Qt::QueuedConnection);
}

void Loader::send()
{
    if (m_inquiry || !m_isWanted)
        return;
    m_sendAlarm->stop();
    m_nextRound->stop();
    m_isWanted = false;
    ++m_looks;
    m_current = std::exchange(m_next, {});
    m_lastSentAt = m_around.clock->sinceBoot();
    m_inquiry =
        std::make_unique<Inquiry>(m_around, m_options, m_compose(), m_reader,
                                  [this](InquiryResult result) { take(std::move(result)); });
}

void Loader::take(InquiryResult result)
{
    m_inquiry.reset();
    if (const auto pause = m_schedule.pauseAfter(result.error, result.retryAfter))
        m_nextRound->start(*pause);
    if (m_isWanted)
        request();
    const Ended ended = m_ended;
    ended(std::move(result), std::exchange(m_current, {}));
}

} // namespace Halyard
