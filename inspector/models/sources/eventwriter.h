// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/events.h"
#include "models/requests.h"
#include "models/source.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

namespace Halyard::Inspector {

//! Writes down what happens in sources and on the wire.
class EventWriter : public QObject
{
    Q_OBJECT

public:
    EventWriter(EventLog &log, RequestLog &requests, QObject *parent = nullptr);

    void follow(Source *source);
    void unfollow(Source *source);

Q_SIGNALS:
    //! Worth telling at once.
    void noticed(const QString &message);

private:
    void noteStatus(const Source &source);
    void notePersons(const Source &source);
    void notePerson(const Source &source, const QString &personId, const SharedReading &before);
    void noteReading(const Source &source, const Person &person, const Reading &before);
    void noteChanges(const Source &source, const Person &person, const Reading &before);
    void noteRequest(qint64 number);
    void noteState(const Source &source, const QString &person, const QString &text, bool isBad);

    EventLog &m_log;
    RequestLog &m_requests;
    //! What was there when it was last looked at.
    struct Known
    {
        Source::State state = Source::State::Loading;
        QHash<QString, QString> persons = {};
        bool hasListed = false;
    };
    QHash<const Source *, Known> m_known;
};

} // namespace Halyard::Inspector
