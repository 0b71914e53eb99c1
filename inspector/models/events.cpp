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
    const QList<Event> waiting = std::exchange(m_waiting, {});
    for (const Event &event : waiting)
        append(event);
}

void EventLog::append(const Event &event)
{
    if (m_isHeld) {
        if (m_waiting.size() >= MostEvents) {
            m_waiting.remove(0, DroppedAtOnce);
            m_dropped += DroppedAtOnce;
        }
        m_waiting.append(event);
        Q_EMIT waitingChanged();
        return;
    }
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
    m_dropped = 0;
    Q_EMIT shortened();
}

} // namespace Halyard::Inspector
