// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/answer.h"

#include <QtCore/QList>
#include <QtCore/QMutex>
#include <QtCore/QQueue>

#include <functional>

namespace Halyard::Test {

//! What the server was asked and what it is to answer. Any thread.
class Ledger
{
public:
    using Handler = std::function<Answer(const Request &)>;

    struct Counts
    {
        int requests = 0;
        int connections = 0;
        int openConnections = 0;
        int inFlight = 0;
    };

    void enqueue(const Answer &answer);
    void setAnswer(const Answer &answer);
    void setHandler(const Handler &handler);
    [[nodiscard]] QList<Request> requests() const;
    [[nodiscard]] Counts counts() const;
    void forgetRequests();

    //! Notes the request, which counts as in flight until answerEnded().
    [[nodiscard]] Answer answerTo(const Request &request);
    void answerEnded();
    //! Returns the number of the connection, from 1.
    [[nodiscard]] int connectionOpened();
    void connectionClosed();

private:
    mutable QMutex m_mutex;
    QList<Request> m_requests;
    QQueue<Answer> m_queue;
    Answer m_answer = Answer::text(501, "no answer was set");
    Handler m_handler;
    Counts m_counts;
};

} // namespace Halyard::Test
