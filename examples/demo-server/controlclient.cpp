// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "controlclient.h"

#include "console.h"
#include "switches.h"

#include <QtCore/QEventLoop>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Demo {

namespace {

constexpr std::chrono::milliseconds Timeout = 5s;

struct Assignment
{
    QString name;
    QString value;
};

std::optional<Assignment> assignmentFrom(const QString &word)
{
    const qsizetype equals = word.lastIndexOf(u'=');
    if (equals < 1 || equals + 1 == word.size())
        return std::nullopt;
    return Assignment{word.left(equals), word.mid(equals + 1)};
}

QString pathOf(const QString &key)
{
    return u"/demo/flags/"_s + QString::fromLatin1(QUrl::toPercentEncoding(key));
}

QJsonObject overrideBody(const QString &value)
{
    if (value == "on"_L1 || value == "true"_L1)
        return {{u"enabled"_s, true}};
    if (value == "off"_L1 || value == "false"_L1)
        return {{u"enabled"_s, false}};
    if (value == "gone"_L1)
        return {{u"gone"_s, true}};
    bool isNumber = false;
    const double percentage = value.chopped(1).toDouble(&isNumber);
    if (value.endsWith(u'%') && isNumber)
        return {{u"percentage"_s, percentage}};
    return {{u"variant"_s, value}};
}

std::variant<QList<ControlRequest>, ControlMistake> readSet(const QStringList &words)
{
    QList<ControlRequest> requests;
    for (const QString &word : words) {
        const std::optional<Assignment> assignment = assignmentFrom(word);
        if (!assignment)
            return ControlMistake{u"\"%1\" is not KEY=VALUE"_s.arg(word)};
        requests.append({"POST"_ba, pathOf(assignment->name), overrideBody(assignment->value)});
    }
    if (requests.isEmpty())
        return ControlMistake{u"set needs KEY=on|off|gone|VARIANT|20%"_s};
    return requests;
}

QList<ControlRequest> readReset(const QStringList &keys)
{
    if (keys.isEmpty())
        return {{"DELETE"_ba, u"/demo/flags"_s, {}}};
    QList<ControlRequest> requests;
    for (const QString &key : keys)
        requests.append({"DELETE"_ba, pathOf(key), {}});
    return requests;
}

QString addSwitch(QJsonObject &body, const Assignment &assignment)
{
    if (assignment.name == "mode"_L1) {
        body.insert("mode"_L1, assignment.value);
        return {};
    }
    if (assignment.name == "status"_L1) {
        body.insert("status"_L1, assignment.value.toInt());
        return {};
    }
    const std::optional<std::chrono::milliseconds> latency = durationFrom(assignment.value);
    if (assignment.name != "latency"_L1 || !latency)
        return u"switch needs mode=NAME, status=NUMBER or latency=500ms"_s;
    body.insert("latency_ms"_L1, static_cast<qint64>(latency->count()));
    return {};
}

std::variant<QList<ControlRequest>, ControlMistake> readSwitch(const QStringList &words)
{
    QJsonObject body;
    for (const QString &word : words) {
        const QString problem = addSwitch(body, assignmentFrom(word).value_or(Assignment{}));
        if (!problem.isEmpty())
            return ControlMistake{problem};
    }
    if (body.isEmpty())
        return ControlMistake{u"switch needs mode=NAME, status=NUMBER or latency=500ms"_s};
    // Like the option of the same name: whoever names a status wants to see it.
    if (body.contains("status"_L1) && !body.contains("mode"_L1))
        body.insert("mode"_L1, nameOf(Mode::Status));
    return QList<ControlRequest>{{"POST"_ba, u"/demo/switches"_s, body}};
}

QString describeFlag(const QJsonObject &flag)
{
    QString how =
        flag.value("enabled"_L1).toBool() ? u"follows the file"_s : u"switched off in the file"_s;
    if (flag.value("overridden"_L1).toBool() && !flag.contains("percentage"_L1))
        how = u"gone"_s;
    else if (flag.value("overridden"_L1).toBool())
        how = u"set by hand: %1 %"_s.arg(flag.value("percentage"_L1).toDouble());
    if (flag.contains("variant"_L1))
        how += u", "_s + flag.value("variant"_L1).toString();
    return u"%1, version %2, %3"_s.arg(flag.value("key"_L1).toString())
        .arg(flag.value("version"_L1).toInteger())
        .arg(how);
}

QStringList describe(const QJsonObject &answer)
{
    if (answer.contains("mode"_L1)) {
        QString ignored;
        return {changed({}, answer, ignored).value_or(Switches{}).description()};
    }
    if (answer.contains("flag_requests"_L1))
        return {u"asked for flags %1 times, got %2 events in %3 batches"_s
                    .arg(answer.value("flag_requests"_L1).toInteger())
                    .arg(answer.value("events"_L1).toInteger())
                    .arg(answer.value("batches"_L1).toInteger())};
    if (answer.contains("key"_L1))
        return {describeFlag(answer)};
    QStringList lines;
    const QJsonArray flags = answer.value("flags"_L1).toArray();
    for (const auto &flag : flags)
        lines.append(describeFlag(flag.toObject()));
    return lines;
}

void print(const QStringList &lines)
{
    for (const QString &line : lines)
        std::puts(qUtf8Printable(line));
}

std::unique_ptr<QNetworkReply> send(QNetworkAccessManager &network, QUrl url,
                                    const ControlRequest &request)
{
    url.setPath(request.path, QUrl::TolerantMode);
    url.setQuery(QString());
    QNetworkRequest message(url);
    message.setTransferTimeout(static_cast<int>(Timeout.count()));
    message.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray body = request.method == "POST"
        ? QJsonDocument(request.body).toJson(QJsonDocument::Compact)
        : QByteArray();
    return std::unique_ptr<QNetworkReply>(network.sendCustomRequest(message, request.method, body));
}

bool carryOut(QNetworkAccessManager &network, const QUrl &server, const ControlRequest &request)
{
    const std::unique_ptr<QNetworkReply> reply = send(network, server, request);
    QEventLoop waiting;
    QObject::connect(reply.get(), &QNetworkReply::finished, &waiting, &QEventLoop::quit);
    waiting.exec();
    const QByteArray body = reply->readAll();
    if (reply->error() == QNetworkReply::NoError) {
        print(describe(QJsonDocument::fromJson(body).object()));
        return true;
    }
    const bool wasAnswered =
        reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid() && !body.isEmpty();
    say(wasAnswered ? printable(QString::fromUtf8(body).trimmed()) : reply->errorString());
    return false;
}

} // namespace

std::variant<QList<ControlRequest>, ControlMistake> readControlCommand(const QStringList &words)
{
    const QString command = words.value(0);
    if (command == "show"_L1 && words.size() == 1)
        return QList<ControlRequest>{{"GET"_ba, u"/demo/flags"_s, {}},
                                     {"GET"_ba, u"/demo/switches"_s, {}},
                                     {"GET"_ba, u"/demo/counts"_s, {}}};
    if (command == "set"_L1)
        return readSet(words.mid(1));
    if (command == "reset"_L1)
        return readReset(words.mid(1));
    if (command == "switch"_L1)
        return readSwitch(words.mid(1));
    return ControlMistake{u"--control needs one of show, set, reset, switch"_s};
}

int runControl(const QUrl &server, const QList<ControlRequest> &requests)
{
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    for (const ControlRequest &request : requests) {
        if (!carryOut(network, server, request))
            return 1;
    }
    return 0;
}

} // namespace Halyard::Demo
