// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/requests.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

constexpr qsizetype MostRequests = 2'000;
// Dropped many at a time: dropping one from the front moves all others.
constexpr qsizetype RequestsDroppedAtOnce = 100;
constexpr qint64 MostBytes = 64 * 1024 * 1024;
constexpr qsizetype LongestAnswer = 256 * 1024;

constexpr QLatin1StringView Mask = "***"_L1;

qint64 bytesOf(const Request &request)
{
    return request.body.size() + request.answer.size();
}

//! Of what is known to hold nobody's secret; what a proxy asks for may be one.
bool isHarmless(const QByteArray &header)
{
    constexpr std::array Names{"accept",       "accept-encoding", "accept-language", "connection",
                               "content-type", "user-agent",      "content-length"};
    const QByteArray lower = header.toLower();
    return std::ranges::any_of(Names, [&lower](const char *name) { return lower == name; });
}

QString urlText(const QUrl &url, Secrets secrets)
{
    if (secrets == Secrets::Shown)
        return QString::fromUtf8(url.toEncoded());
    return QString::fromUtf8(url.toEncoded(QUrl::RemoveUserInfo));
}

//! Names stay, for they tell which properties decided.
QJsonObject masked(QJsonObject object)
{
    for (QJsonValueRef member : object)
        member = member.isObject() ? QJsonValue(masked(member.toObject())) : QJsonValue(Mask);
    return object;
}

QJsonObject maskedQuestion(QJsonObject question)
{
    // What is not known may be anybody's.
    constexpr std::array Open{"evaluation_runtime"_L1, "timezone"_L1, "geoip_disable"_L1,
                              "flag_keys_to_evaluate"_L1, "evaluation_contexts"_L1};
    for (auto member = question.begin(); member != question.end(); ++member) {
        const QString name = member.key();
        if (std::ranges::any_of(Open, [&name](QLatin1StringView open) { return name == open; }))
            continue;
        *member = member->isObject() ? QJsonValue(masked(member->toObject())) : QJsonValue(Mask);
    }
    return question;
}

//! As one word of a POSIX shell, whatever is in it.
QString quoted(const QString &text)
{
    QString inside = text;
    // No argument can hold it.
    inside.remove(QChar::Null);
    return u'\'' + inside.replace(u'\'', R"('\'')"_L1) + u'\'';
}

} // namespace

QByteArray bodyText(const Request &request, Secrets secrets)
{
    if (secrets == Secrets::Shown || request.body.isEmpty())
        return request.body;
    const QJsonDocument question = QJsonDocument::fromJson(request.body);
    return question.isObject()
        ? QJsonDocument(maskedQuestion(question.object())).toJson(QJsonDocument::Compact)
        : QByteArray("***");
}

QString asCurl(const Request &request, Secrets secrets)
{
    QStringList words{u"curl"_s, u"--compressed"_s, u"-X"_s,
                      quoted(QString::fromLatin1(request.method)),
                      quoted(urlText(request.url, secrets))};
    for (const auto &[name, value] : request.headers) {
        const bool isShown = secrets == Secrets::Shown || isHarmless(name);
        const QString text = isShown ? QString::fromUtf8(value) : QString(Mask);
        words << u"-H"_s << quoted(QString::fromUtf8(name) + ": "_L1 + text);
    }
    if (!request.body.isEmpty())
        words << u"--data-raw"_s << quoted(QString::fromUtf8(bodyText(request, secrets)));
    return words.join(u' ');
}

RequestLog::RequestLog(QObject *parent)
    : QObject(parent)
{
}

qint64 RequestLog::begin(Request request)
{
    request.number = m_next++;
    const qint64 number = request.number;
    m_bytes += bytesOf(request);
    m_requests.append(std::move(request));
    makeRoom();
    Q_EMIT begun(number);
    return number;
}

void RequestLog::end(const Request &request)
{
    const auto *known = find(request.number);
    if (!known)
        return;
    Request &entry = m_requests[known - m_requests.constData()];
    m_bytes -= bytesOf(entry);
    entry = request;
    // Copied: what was cut off is not kept.
    if (entry.answer.size() > LongestAnswer)
        entry.answer = QByteArray(entry.answer.constData(), LongestAnswer);
    m_bytes += bytesOf(entry);
    makeRoom();
    Q_EMIT ended(request.number);
}

void RequestLog::clear()
{
    m_requests.clear();
    m_bytes = 0;
    m_dropped = 0;
    Q_EMIT shortened();
}

const Request *RequestLog::find(qint64 number) const
{
    const auto at = std::lower_bound(
        m_requests.cbegin(), m_requests.cend(), number,
        [](const Request &request, qint64 wanted) { return request.number < wanted; });
    return at != m_requests.cend() && at->number == number ? &*at : nullptr;
}

void RequestLog::makeRoom()
{
    qsizetype count = m_requests.size() > MostRequests ? RequestsDroppedAtOnce : 0;
    qint64 left = m_bytes;
    for (qsizetype i = 0; i < count; ++i)
        left -= bytesOf(m_requests.at(i));
    // The latest one stays, however large.
    while (left > MostBytes && count < m_requests.size() - 1)
        left -= bytesOf(m_requests.at(count++));
    if (count == 0)
        return;
    m_requests.remove(0, count);
    m_bytes = left;
    m_dropped += count;
    Q_EMIT shortened();
}

} // namespace Halyard::Inspector
