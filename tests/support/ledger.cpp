// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/ledger.h"

#include <QtCore/QMutexLocker>

namespace Halyard::Test {

void Ledger::enqueue(const Answer &answer)
{
    const QMutexLocker locker(&m_mutex);
    m_queue.enqueue(answer);
}

void Ledger::setAnswer(const Answer &answer)
{
    const QMutexLocker locker(&m_mutex);
    m_answer = answer;
}

void Ledger::setHandler(const Handler &handler)
{
    const QMutexLocker locker(&m_mutex);
    m_handler = handler;
}

QList<Request> Ledger::requests() const
{
    const QMutexLocker locker(&m_mutex);
    return m_requests;
}

Ledger::Counts Ledger::counts() const
{
    const QMutexLocker locker(&m_mutex);
    return m_counts;
}

void Ledger::forgetRequests()
{
    const QMutexLocker locker(&m_mutex);
    m_requests.clear();
    m_counts.requests = 0;
}

Answer Ledger::answerTo(const Request &request)
{
    Handler handler;
    {
        const QMutexLocker locker(&m_mutex);
        m_requests.append(request);
        ++m_counts.requests;
        ++m_counts.inFlight;
        if (!m_queue.isEmpty())
            return m_queue.dequeue();
        if (!m_handler)
            return m_answer;
        handler = m_handler;
    }
    // Without the lock: a handler may look at the server it answers for.
    return handler(request);
}

void Ledger::answerEnded()
{
    const QMutexLocker locker(&m_mutex);
    --m_counts.inFlight;
}

int Ledger::connectionOpened()
{
    const QMutexLocker locker(&m_mutex);
    ++m_counts.openConnections;
    return ++m_counts.connections;
}

void Ledger::connectionClosed()
{
    const QMutexLocker locker(&m_mutex);
    --m_counts.openConnections;
}

} // namespace Halyard::Test
