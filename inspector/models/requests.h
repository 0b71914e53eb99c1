// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/reading.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <utility>

namespace Halyard::Inspector {

//! One HTTP request as it went over the wire, and its answer.
struct Request
{
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    //! Counts up; names it.
    qint64 number = 0;
    Moment at = 0;
    std::chrono::milliseconds duration{0};
    QString source = {};
    QString person = {};
    QByteArray method = {};
    QUrl url = {};
    Headers headers = {};
    QByteArray body = {};

    bool isFinished = false;
    //! Zero if there was no answer.
    int status = 0;
    //! Why there was none, or why it is not good; empty if all is well.
    QString problem = {};
    Headers answerHeaders = {};
    //! After decompression; cut at 256 KiB, or left out where too many waited.
    QByteArray answer = {};
    qint64 answerBytes = 0;
};

//! What a text that leaves the program shows of tokens and ids.
enum class Secrets { Masked, Shown };

//! A command line that asks the same.
[[nodiscard]] QString asCurl(const Request &request, Secrets secrets);
//! The same with the token and ids left out, where \a secrets are masked.
[[nodiscard]] QByteArray bodyText(const Request &request, Secrets secrets);

//! The latest 2,000 requests, and 64 MiB of bodies at most. While it is held, as much more may wait.
class RequestLog : public QObject
{
    Q_OBJECT

public:
    explicit RequestLog(QObject *parent = nullptr);

    //! Its number.
    qint64 begin(Request request);
    //! Replaces the one of that number, if it is still there.
    void end(const Request &request);
    void clear();
    //! From then on what comes waits, and nobody is told of it until it is held no longer.
    void setHeld(bool isHeld);
    [[nodiscard]] qint64 waiting() const { return m_waiting.size() + m_waitingEnds.size(); }

    [[nodiscard]] const QList<Request> &all() const { return m_requests; }
    [[nodiscard]] const Request *find(qint64 number) const;
    [[nodiscard]] qint64 dropped() const { return m_dropped; }

Q_SIGNALS:
    void begun(qint64 number);
    void ended(qint64 number);
    //! Cleared, or the oldest were dropped.
    void shortened();
    //! While it is held: one more.
    void waitingChanged();

private:
    void add(const Request &request);
    void hold(const Request &request);
    void holdEnd(const Request &request);
    void dropBeforeWaiting();
    void makeRoom();
    void makeWaitingRoom();

    QList<Request> m_requests;
    //! Begun while held, and ended while held though begun before.
    QList<Request> m_waiting;
    QList<Request> m_waitingEnds;
    //! Of both.
    qint64 m_waitingBytes = 0;
    //! Of those that waited; nobody is told before it is held no longer.
    qint64 m_waitingDropped = 0;
    bool m_isHeld = false;
    qint64 m_next = 1;
    qint64 m_dropped = 0;
    qint64 m_bytes = 0;
};

} // namespace Halyard::Inspector
