// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "codec.h"
#include "problem.h"

#include <Halyard/cacheurl.h>

#include <QtCore/QDeadlineTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslError>
#include <QtNetwork/QTcpSocket>

#include <deque>
#include <functional>

namespace Halyard::Redis {

//! Replies to each command of a batch, or why there are none.
struct Outcome
{
    std::vector<Reply> replies = {};
    Problem problem = {};
    //! The connection was no longer what it had been: another one may do.
    bool isWorthRetrying = false;
};

//! Commands that go out in one piece.
struct Batch
{
    using Done = std::function<void(const Outcome &outcome)>;

    std::vector<QByteArray> commands;
    //! Must not be done in another user's name or in another database.
    bool needsGreeting = false;
    bool isRetry = false;
    Done done;
};

//! One connection to one server, which greets it by itself. Opens when something is to be sent, and
//! stays open; once it is lost it has to be opened again.
class Connection : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Opening, Greeting, Open };

    struct Events
    {
        //! Before the batches that are lost by it are told so. \a isHarmless: none is, for good.
        std::function<void(const Problem &problem, bool isHarmless)> lost;
        //! What comes without having been asked for.
        std::function<void(const Reply &reply)> message;
    };

    Connection(const RedisPlace &place, const QSslConfiguration &tls, Events events,
               QObject *parent);
    ~Connection() override;

    void send(Batch batch);
    //! Forgets what was sent, without a word.
    void close();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isIdle() const { return m_waiting.empty() && m_sent.empty(); }
    //! Blocks for a moment while the connection does something; false if nothing can come of it.
    bool waitForProgress(const QDeadlineTimer &until);

private:
    struct Sent
    {
        Batch batch;
        std::vector<Reply> replies = {};
    };

    void open();
    void greet();
    [[nodiscard]] Batch greeting();
    void judgeGreeting(const Outcome &outcome);
    void sendWaiting();
    void write(Batch batch);
    void read();
    void take(Reply reply);
    enum class Cause { Server, Us };
    void lose(const Problem &problem, Cause cause = Cause::Us);
    [[nodiscard]] bool isWorthRetrying(Cause cause) const;
    void dropSocket();
    [[nodiscard]] Problem socketProblem() const;

    const RedisPlace m_place;
    const QSslConfiguration m_tls;
    const Events m_events;
    State m_state = State::Closed;
    //! Counts how often it was opened.
    int m_opening = 0;
    QTcpSocket *m_socket = nullptr;
    std::unique_ptr<ReplyReader> m_reader;
    std::deque<Batch> m_waiting;
    std::deque<Sent> m_sent;
    QTimer m_limit;
    QString m_tlsProblem;
};

} // namespace Halyard::Redis
