// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/events.h"

#include <utility>

namespace Halyard::Inspector {

namespace {

constexpr qsizetype MostEvents = 50'000;
// Dropped many at a time: dropping one from the front moves all others.
constexpr qsizetype DroppedAtOnce = 5'000;

} // namespace

EventLog::EventLog(QObject *parent)
    : QObject(parent)
{
}

void EventLog::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    if (isHeld)
        return;
    dropBeforeWaiting();
    const QList<Event> waiting = std::exchange(m_waiting, {});
    for (const Event &event : waiting)
        append(event);
}

//! Where some of those that waited had to go, all that is older goes, too: no gap is left.
void EventLog::dropBeforeWaiting()
{
    if (m_waitingDropped == 0)
        return;
    m_dropped += m_events.size() + std::exchange(m_waitingDropped, 0);
    m_events.clear();
    Q_EMIT shortened();
}

void EventLog::hold(const Event &event)
{
    if (m_waiting.size() >= MostEvents) {
        m_waiting.remove(0, DroppedAtOnce);
        m_waitingDropped += DroppedAtOnce;
    }
    m_waiting.append(event);
    Q_EMIT waitingChanged();
}

void EventLog::append(const Event &event)
{
    if (m_isHeld)
        return hold(event);
    if (m_events.size() >= MostEvents) {
        m_events.remove(0, DroppedAtOnce);
        m_dropped += DroppedAtOnce;
        Q_EMIT shortened();
    }
    m_events.append(event);
    Q_EMIT appended(event);
}

void EventLog::clear()
{
    m_events.clear();
    m_waiting.clear();
    m_waitingDropped = 0;
    m_dropped = 0;
    Q_EMIT shortened();
}

} // namespace Halyard::Inspector
