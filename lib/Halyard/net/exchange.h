// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/loadoutcome.h>
#include <Halyard/net/flagsrequest.h>
#include <Halyard/net/networksource.h>

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtNetwork/QNetworkReply>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Halyard {

class Alarm;
class Clock;

//! How long and how much an exchange may take.
struct ExchangeLimits
{
    std::chrono::milliseconds deadline;
    std::chrono::milliseconds silence;
    qint64 bytes;
};

//! What came back: a body, or why there is none.
struct ExchangeResult
{
    Error error = {};
    QByteArray body = {};
    //! A failure of the way, not of the question: worth another try.
    bool isTransient = false;
    //! How long the server asks to be left alone.
    std::optional<std::chrono::milliseconds> retryAfter = {};
};

//! One question and its answer, redirects included. Gives up by itself; stops when destroyed.
class Exchange : public QObject
{
public:
    using Done = std::function<void(ExchangeResult)>;

    //! \a done is called once, never from within this constructor, and may destroy the exchange.
    Exchange(NetworkSource &network, Clock &clock, FlagsRequest request,
             const ExchangeLimits &limits, Done done);
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;
    ~Exchange() override;

private:
    void send();
    void readHeaders();
    void readBody();
    void readEnd();
    [[nodiscard]] bool redirect(int status);
    [[nodiscard]] ExchangeResult result() const;
    [[nodiscard]] bool isCutShort() const;
    [[nodiscard]] ExchangeResult transportFailure() const;
    [[nodiscard]] ExchangeResult refusal(int status) const;
    void finish(ExchangeResult result);
    void dropReply();

    NetworkSource &m_network;
    NetworkSource::Manager m_manager;
    FlagsRequest m_request;
    ExchangeLimits m_limits;
    Done m_done;
    std::unique_ptr<Alarm> m_deadline;
    std::unique_ptr<Alarm> m_silence;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QString m_tlsProblem;
    int m_redirects = 0;
};

//! The value of a Retry-After header: seconds, or a date judged by the server's own \a date.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value,
                                                                       const QByteArray &date);

} // namespace Halyard
