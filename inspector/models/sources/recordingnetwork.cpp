// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/recordingnetwork.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>
#include <QtNetwork/QNetworkReply>

#include <algorithm>

using std::chrono::milliseconds;

namespace Halyard::Inspector {

namespace {

//! More than any question of ours.
constexpr qint64 LongestQuestion = 1024 * 1024;

QByteArray methodOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &asked)
{
    switch (operation) {
    case QNetworkAccessManager::HeadOperation: return "HEAD";
    case QNetworkAccessManager::GetOperation: return "GET";
    case QNetworkAccessManager::PutOperation: return "PUT";
    case QNetworkAccessManager::PostOperation: return "POST";
    case QNetworkAccessManager::DeleteOperation: return "DELETE";
    case QNetworkAccessManager::CustomOperation:
    case QNetworkAccessManager::UnknownOperation: break;
    }
    return asked.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
}

Request::Headers headersOf(const QNetworkRequest &asked)
{
    Request::Headers headers;
    const QList<QByteArray> names = asked.rawHeaderList();
    for (const QByteArray &name : names)
        headers.append({name, asked.rawHeader(name)});
    return headers;
}

//! Takes what the reader has not read yet: whoever connects first is told first. The reader has its
//! signals queued, so ours are, too: or we would see twice what came in before it reads.
void addUnread(QNetworkReply *reply, Request &request)
{
    const qint64 available = reply->isOpen() ? reply->bytesAvailable() : 0;
    const qint64 room = RecordingNetwork::LongestAnswer - request.answer.size();
    if (available > 0 && room > 0)
        request.answer += reply->peek(std::min(available, room));
    request.answerBytes += std::max<qint64>(available, 0);
}

//! Not errorString(): that one is the server's reason, or names the whole address.
QString problemOf(const QNetworkReply *reply, int status)
{
    const QNetworkReply::NetworkError error = reply->error();
    switch (error) {
    case QNetworkReply::NoError:
        return status >= 300 ? RecordingNetwork::tr("refused with HTTP %1").arg(status) : QString();
    case QNetworkReply::OperationCanceledError:
        return RecordingNetwork::tr("stopped before the answer was whole");
    case QNetworkReply::TimeoutError: return RecordingNetwork::tr("no answer in time");
    case QNetworkReply::ConnectionRefusedError:
        return RecordingNetwork::tr("the connection was refused");
    case QNetworkReply::RemoteHostClosedError:
        return RecordingNetwork::tr("the server closed the connection");
    case QNetworkReply::HostNotFoundError:
        return RecordingNetwork::tr("the host name could not be resolved");
    case QNetworkReply::SslHandshakeFailedError:
        return RecordingNetwork::tr("no secure connection could be made");
    case QNetworkReply::UnknownContentError:
        return RecordingNetwork::tr("the answer could not be decompressed");
    default: break;
    }
    return status != 0 ? RecordingNetwork::tr("refused with HTTP %1").arg(status)
                       : RecordingNetwork::tr("the network failed (%1)").arg(int(error));
}

int statusOf(const QNetworkReply *reply)
{
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void close(const QNetworkReply *reply, const QElapsedTimer &clock, Request &request)
{
    request.duration = milliseconds(clock.elapsed());
    request.status = statusOf(reply);
    request.problem = problemOf(reply, request.status);
    request.answerHeaders = reply->rawHeaderPairs();
    request.isFinished = true;
}

} // namespace

RecordingNetwork::RecordingNetwork(QObject *parent)
    : QNetworkAccessManager(parent)
{
}

QNetworkReply *RecordingNetwork::createRequest(Operation operation, const QNetworkRequest &asked,
                                               QIODevice *body)
{
    const auto request = std::make_shared<Request>();
    request->at = now();
    request->method = methodOf(operation, asked);
    request->url = asked.url();
    request->headers = headersOf(asked);
    if (body && !body->isSequential())
        request->body = body->peek(LongestQuestion);
    Q_EMIT begun(*request);
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, asked, body);
    follow(reply, request);
    return reply;
}

RecordingNetwork::~RecordingNetwork()
{
    // They would go with their parent, when there is nobody left who could write it down.
    qDeleteAll(findChildren<QNetworkReply *>());
}

void RecordingNetwork::follow(QNetworkReply *reply, const std::shared_ptr<Request> &request)
{
    QElapsedTimer clock;
    clock.start();
    const auto read = [reply = QPointer(reply), request] {
        if (reply)
            addUnread(reply, *request);
    };
    const auto end = [this, reply = QPointer(reply), request, clock, read] {
        if (!reply)
            return;
        read();
        close(reply, clock, *request);
        Q_EMIT ended(*request);
    };
    // Also of an answer that is given up before its end.
    connect(reply, &QNetworkReply::metaDataChanged, this, [reply, request] {
        request->status = statusOf(reply);
        request->answerHeaders = reply->rawHeaderPairs();
    });
    connect(reply, &QNetworkReply::readyRead, this, read, Qt::QueuedConnection);
    connect(reply, &QNetworkReply::finished, this, end, Qt::QueuedConnection);
    connect(reply, &QObject::destroyed, this, [this, request, clock] {
        if (request->isFinished)
            return;
        request->isFinished = true;
        request->duration = milliseconds(clock.elapsed());
        request->problem = tr("given up");
        Q_EMIT ended(*request);
    });
}

} // namespace Halyard::Inspector
