// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/requests.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

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

//! Copied: what is cut off is not kept.
void cutAnswer(Request &request)
{
    if (request.answer.size() > LongestAnswer)
        request.answer = QByteArray(request.answer.constData(), LongestAnswer);
}

//! \a requests: rising by their numbers.
template <typename Requests>
auto placeOf(Requests &requests, qint64 number)
{
    const auto at = std::ranges::lower_bound(requests, number, {}, &Request::number);
    return at != requests.end() && at->number == number ? at : requests.end();
}

//! How many of the oldest have to go. \a bytes: of all, and then of those that stay.
qsizetype tooMany(const QList<Request> &requests, qint64 &bytes)
{
    qsizetype count = requests.size() > MostRequests ? RequestsDroppedAtOnce : 0;
    for (qsizetype i = 0; i < count; ++i)
        bytes -= bytesOf(requests.at(i));
    // The latest one stays, however large.
    while (bytes > MostBytes && count < requests.size() - 1)
        bytes -= bytesOf(requests.at(count++));
    return count;
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
    if (m_isHeld)
        hold(request);
    else
        add(request);
    return request.number;
}

void RequestLog::add(const Request &request)
{
    m_bytes += bytesOf(request);
    m_requests.append(request);
    makeRoom();
    Q_EMIT begun(request.number);
}

void RequestLog::hold(const Request &request)
{
    m_waiting.append(request);
    cutAnswer(m_waiting.last());
    m_waitingBytes += bytesOf(m_waiting.last());
    makeWaitingRoom();
    Q_EMIT waitingChanged();
}

void RequestLog::holdEnd(const Request &request)
{
    const auto waiting = placeOf(m_waiting, request.number);
    if (waiting != m_waiting.end()) {
        m_waitingBytes -= bytesOf(*waiting);
        *waiting = request;
        cutAnswer(*waiting);
        m_waitingBytes += bytesOf(*waiting);
        return makeWaitingRoom();
    }
    // It was dropped, or will be.
    if (!find(request.number) || m_waitingDropped > 0)
        return;
    m_waitingEnds.append(request);
    cutAnswer(m_waitingEnds.last());
    m_waitingBytes += m_waitingEnds.last().answer.size();
    makeWaitingRoom();
    Q_EMIT waitingChanged();
}

//! The oldest first. A request that ended must not stay under way for ever, so of those that began
//! before only the answers go.
void RequestLog::makeWaitingRoom()
{
    for (Request &end : m_waitingEnds) {
        if (m_waitingBytes <= MostBytes)
            break;
        m_waitingBytes -= end.answer.size();
        end.answer.clear();
    }
    const qsizetype count = tooMany(m_waiting, m_waitingBytes);
    if (count == 0)
        return;
    m_waiting.remove(0, count);
    m_waitingDropped += count;
    for (const Request &end : std::exchange(m_waitingEnds, {}))
        m_waitingBytes -= end.answer.size();
}

//! Where some of those that waited had to go, all that is older goes, too: no gap is left.
void RequestLog::dropBeforeWaiting()
{
    if (m_waitingDropped == 0)
        return;
    m_dropped += m_requests.size() + std::exchange(m_waitingDropped, 0);
    m_requests.clear();
    m_bytes = 0;
    Q_EMIT shortened();
}

void RequestLog::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    if (isHeld)
        return;
    dropBeforeWaiting();
    m_waitingBytes = 0;
    for (const Request &request : std::exchange(m_waitingEnds, {}))
        end(request);
    for (const Request &request : std::exchange(m_waiting, {})) {
        add(request);
        if (request.isFinished)
            Q_EMIT ended(request.number);
    }
}

void RequestLog::end(const Request &request)
{
    if (m_isHeld)
        return holdEnd(request);
    const auto entry = placeOf(m_requests, request.number);
    if (entry == m_requests.end())
        return;
    m_bytes -= bytesOf(*entry);
    *entry = request;
    cutAnswer(*entry);
    m_bytes += bytesOf(*entry);
    makeRoom();
    Q_EMIT ended(request.number);
}

void RequestLog::clear()
{
    m_requests.clear();
    m_waiting.clear();
    m_waitingEnds.clear();
    m_waitingBytes = 0;
    m_waitingDropped = 0;
    m_bytes = 0;
    m_dropped = 0;
    Q_EMIT shortened();
}

const Request *RequestLog::find(qint64 number) const
{
    const auto at = placeOf(m_requests, number);
    return at != m_requests.cend() ? &*at : nullptr;
}

void RequestLog::makeRoom()
{
    const qsizetype count = tooMany(m_requests, m_bytes);
    if (count == 0)
        return;
    m_requests.remove(0, count);
    m_dropped += count;
    Q_EMIT shortened();
}

} // namespace Halyard::Inspector
