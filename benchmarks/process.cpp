// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "process.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Halyard::Benchmarks {

namespace {

//! Of a line like "Private_Dirty:       1234 kB".
qint64 kilobytesIn(const QByteArray &summary, QByteArrayView name)
{
    const qsizetype at = summary.indexOf(name);
    if (at < 0)
        qFatal("smaps_rollup does not tell");
    const qsizetype value = at + name.size();
    return summary.mid(value, summary.indexOf("kB", value) - value).trimmed().toLongLong();
}

} // namespace

QJsonObject resources()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QFile::ReadOnly))
        qFatal("There is no /proc/self/smaps_rollup");
    const QByteArray summary = file.readAll();
    const QDir threads(u"/proc/self/task"_s);
    return {{u"dirty"_s, kilobytesIn(summary, "Private_Dirty:")},
            {u"clean"_s, kilobytesIn(summary, "Private_Clean:")},
            {u"threads"_s, threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size()}};
}

void askOnce(QNetworkAccessManager &network, const QUrl &url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = network.post(request, "{}"_ba);
    waitFor([reply] { return reply->isFinished(); });
    if (reply->error() != QNetworkReply::NoError || reply->readAll().isEmpty())
        qFatal("The server does not answer");
    reply->deleteLater();
    QCoreApplication::sendPostedEvents(reply, QEvent::DeferredDelete);
}

void waitFor(const std::function<bool()> &isDone)
{
    const QDeadlineTimer deadline(std::chrono::seconds{10});
    // Something to wake up for, should nothing else happen any more.
    QTimer pulse;
    pulse.start(std::chrono::milliseconds{20});
    while (!isDone()) {
        if (deadline.hasExpired())
            qFatal("Waited in vain");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void tell(const QJsonObject &figures)
{
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
}

} // namespace Halyard::Benchmarks
