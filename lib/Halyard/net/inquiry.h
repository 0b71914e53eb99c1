// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/net/answerreader.h>
#include <Halyard/net/exchange.h>
#include <Halyard/net/flagsanswer.h>
#include <Halyard/net/networksource.h>

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>

#include <functional>
#include <memory>

class QThreadPool;

namespace Halyard {

class Clock;

//! What asking needs from outside.
struct Surroundings
{
    NetworkSource *network = nullptr;
    Clock *clock = nullptr;
    //! Where large answers are read.
    QThreadPool *workers = nullptr;
};

//! How an inquiry ended: with an answer, unless there was an error.
struct InquiryResult
{
    Error error = {};
    FlagsAnswer answer = {};
    std::optional<std::chrono::milliseconds> retryAfter = {};
};

//! One question asked until it is answered or the patience is over: attempts, pauses, reading.
class Inquiry : public QObject
{
public:
    using Done = std::function<void(InquiryResult)>;

    //! \a done is called once, never from within this constructor, and may destroy the inquiry.
    Inquiry(const Surroundings &around, const ClientOptions &options, FlagsRequest request,
            std::shared_ptr<AnswerReader> reader, Done done);
    Inquiry(const Inquiry &) = delete;
    Inquiry &operator=(const Inquiry &) = delete;
    ~Inquiry() override;

private:
    void attempt();
    void take(ExchangeResult result);
    void read(QByteArray body);
    void conclude(ParsedAnswer parsed);
    void finish(InquiryResult result);

    Surroundings m_around;
    FlagsRequest m_request;
    std::shared_ptr<AnswerReader> m_reader;
    ExchangeLimits m_limits;
    int m_retriesLeft;
    std::chrono::milliseconds m_pause;
    Done m_done;
    std::unique_ptr<Alarm> m_pauseAlarm;
    std::unique_ptr<Exchange> m_exchange;
    QFutureWatcher<ParsedAnswer> m_reading;
};

} // namespace Halyard
