// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/reading.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>

namespace Halyard::Inspector {

//! Something that happened while the inspector looked.
struct Event
{
    Q_GADGET

public:
    enum class Lane {
        Requests, //!< Somebody was asked.
        Changes,  //!< A flag has another value than before.
        States,   //!< A source or a person's record became reachable, stale, damaged, …
    };
    Q_ENUM(Lane)

    Lane lane = Lane::States;
    Moment at = 0;
    //! Zero for what takes no time.
    std::chrono::milliseconds duration{0};
    QString source = {};
    QString person = {};
    //! Of changes.
    QString key = {};
    QJsonValue before = QJsonValue::Undefined;
    QJsonValue after = QJsonValue::Undefined;
    //! Of requests: its number in the RequestLog.
    qint64 request = 0;
    //! In words, whole.
    QString text = {};
    bool isBad = false;
};

//! The latest 50,000 events, in order of time. While it is held, as many more may wait.
class EventLog : public QObject
{
    Q_OBJECT

public:
    explicit EventLog(QObject *parent = nullptr);

    void append(const Event &event);
    void clear();
    //! From then on what comes waits, and nobody is told of it until it is held no longer.
    void setHeld(bool isHeld);
    [[nodiscard]] qint64 waiting() const { return m_waiting.size(); }
    [[nodiscard]] const QList<Event> &all() const { return m_events; }
    //! How many had to go because there were too many.
    [[nodiscard]] qint64 dropped() const { return m_dropped; }

Q_SIGNALS:
    void appended(const Halyard::Inspector::Event &event);
    //! Cleared, or the oldest were dropped.
    void shortened();
    //! While it is held: one more.
    void waitingChanged();

private:
    void hold(const Event &event);
    void dropBeforeWaiting();

    QList<Event> m_events;
    QList<Event> m_waiting;
    //! Of those that waited; nobody is told before it is held no longer.
    qint64 m_waitingDropped = 0;
    bool m_isHeld = false;
    qint64 m_dropped = 0;
};

} // namespace Halyard::Inspector
