// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/net/inquiry.h>

#include <Halyard/time/clock.h>

#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <algorithm>

namespace Halyard {

namespace {

constexpr int MostRetries = 10;
//! Smaller answers are read on the spot: in less time than it takes to hand them over.
constexpr qsizetype SmallAnswer = 64 * 1024;

} // namespace

Inquiry::Inquiry(const Surroundings &around, const ClientOptions &options, FlagsRequest request,
                 std::shared_ptr<AnswerReader> reader, Done done)
    : m_around(around)
    , m_request(std::move(request))
    , m_reader(std::move(reader))
    , m_limits{.deadline = options.requestDeadline,
               .silence = options.silenceLimit,
               .bytes = options.maximumAnswerBytes}
    , m_retriesLeft(std::clamp(options.retries, 0, MostRetries))
    , m_pause(options.retryDelay)
    , m_done(std::move(done))
    , m_pauseAlarm(around.clock->makeAlarm([this] { attempt(); }))
{
    attempt();
}

Inquiry::~Inquiry() = default;

void Inquiry::attempt()
{
    m_exchange =
        std::make_unique<Exchange>(*m_around.network, *m_around.clock, m_request, m_limits,
                                   [this](ExchangeResult result) { take(std::move(result)); });
}

void Inquiry::take(ExchangeResult result)
{
    if (!result.error) {
        read(std::move(result.body));
        return;
    }
    if (result.isTransient && m_retriesLeft > 0) {
        --m_retriesLeft;
        m_pauseAlarm->start(m_pause);
        m_pause *= 2;
        return;
    }
    finish({.error = result.error, .retryAfter = result.retryAfter});
}

void Inquiry::read(QByteArray body)
{
    if (body.size() <= SmallAnswer) {
        conclude(m_reader->read(body));
        return;
    }
    auto promise = std::make_shared<QPromise<ParsedAnswer>>();
    promise->start();
    connect(&m_reading, &QFutureWatcher<ParsedAnswer>::finished, this,
            [this] { conclude(m_reading.future().takeResult()); });
    m_reading.setFuture(promise->future());
    m_around.workers->start([reader = m_reader, body = std::move(body), promise] {
        promise->addResult(reader->read(body));
        promise->finish();
    });
}

void Inquiry::conclude(ParsedAnswer parsed)
{
    if (const auto *problem = std::get_if<NotAnAnswer>(&parsed)) {
        finish({.error = {Error::Kind::BadAnswer, problem->reason}});
        return;
    }
    finish({.answer = std::get<FlagsAnswer>(std::move(parsed))});
}

void Inquiry::finish(InquiryResult result)
{
    // Last: whoever is told may destroy this in return.
    const Done done = std::exchange(m_done, nullptr);
    done(std::move(result));
}

} // namespace Halyard
