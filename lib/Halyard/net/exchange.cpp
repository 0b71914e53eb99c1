// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/net/exchange.h>

#include <Halyard/time/clock.h>

#include <QtCore/QDateTime>
#include <QtCore/QMetaEnum>
#if QT_CONFIG(ssl)
#include <QtNetwork/QSslError>
#endif

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace Halyard {

namespace {

constexpr int MostRedirects = 3;
constexpr qint64 ReadAheadBytes = 256 * 1024;

ExchangeResult failure(Error::Kind kind, const QString &detail, bool isTransient)
{
    return {.error = {kind, detail, 0}, .isTransient = isTransient};
}

//! Not QNetworkReply::errorString(): that one contains the whole address.
QString inWords(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return u"the connection was refused"_s;
    case QNetworkReply::RemoteHostClosedError:
        return u"the server closed the connection before the answer was complete"_s;
    case QNetworkReply::HostNotFoundError: return u"the host name could not be resolved"_s;
    case QNetworkReply::SslHandshakeFailedError: return u"no secure connection could be made"_s;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError: return u"the proxy could not be used"_s;
    default:
        return u"the network failed (%1)"_s.arg(QLatin1StringView(
            QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error)));
    }
}

bool isSameOriginOrSafer(const QUrl &from, const QUrl &to)
{
    if (from.host() != to.host())
        return false;
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == "https"_L1 ? 443 : 80);
    };
    const bool sameOrigin = from.scheme() == to.scheme() && port(from) == port(to);
    const bool upgrade = from.scheme() == "http"_L1 && to.scheme() == "https"_L1;
    return sameOrigin || upgrade;
}

//! Qt hands over bodies in encodings that it does not know, as if nothing were wrong.
bool isEncodingUnknown(const QByteArray &encoding)
{
    constexpr std::array Known{"", "identity", "gzip", "deflate", "br", "zstd"};
    const QByteArray lower = encoding.trimmed().toLower();
    return std::ranges::none_of(Known, [&lower](const char *known) { return lower == known; });
}

} // namespace

std::optional<milliseconds> parseRetryAfter(const QByteArray &value, const QByteArray &date)
{
    constexpr milliseconds Least = seconds{1};
    constexpr milliseconds Most = std::chrono::hours{1};
    bool isNumber = false;
    const qint64 asked = value.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return std::clamp(milliseconds{seconds{std::clamp<qint64>(asked, 0, 86400)}}, Least, Most);

    const auto fromHttp = [](const QByteArray &text) {
        // The same form but for the name of the zone, which Qt does not know here.
        const QByteArray numeric = text.trimmed().replace("GMT", "+0000");
        return QDateTime::fromString(QString::fromLatin1(numeric), Qt::RFC2822Date);
    };
    const QDateTime until = fromHttp(value);
    const QDateTime now = fromHttp(date);
    if (!until.isValid() || !now.isValid())
        return std::nullopt;
    return std::clamp(milliseconds{now.msecsTo(until)}, Least, Most);
}

Exchange::Exchange(NetworkSource &network, Clock &clock, FlagsRequest request,
                   const ExchangeLimits &limits, Done done)
    : m_network(network)
    , m_request(std::move(request))
    , m_limits(limits)
    , m_done(std::move(done))
    , m_deadline(clock.makeAlarm([this] {
        finish(failure(Error::Kind::Timeout, u"no whole answer within the deadline"_s, true));
    }))
    , m_silence(clock.makeAlarm(
          [this] { finish(failure(Error::Kind::Timeout, u"the server fell silent"_s, true)); }))
{
    m_deadline->start(m_limits.deadline);
    QMetaObject::invokeMethod(this, &Exchange::send, Qt::QueuedConnection);
}

Exchange::~Exchange()
{
    dropReply();
}

void Exchange::send()
{
    m_manager = m_network.manager();
    if (!m_manager) {
        finish(failure(Error::Kind::Connection, u"the network access manager is gone"_s, false));
        return;
    }
    m_body.clear();
    m_silence->start(m_limits.silence);
    m_reply = m_manager->post(m_request.request, m_request.body);
    if (!m_reply) {
        finish(failure(Error::Kind::Connection, u"there is no QCoreApplication"_s, false));
        return;
    }
    // Bounds what Qt buffers while we are busy. Later: a reply that has not begun forgets it.
    QMetaObject::invokeMethod(
        m_reply, [reply = m_reply.data()] { reply->setReadBufferSize(ReadAheadBytes); },
        Qt::QueuedConnection);
    // Queued, so that the reply can be deleted in return.
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::readHeaders,
            Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readBody, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::readEnd, Qt::QueuedConnection);
    // A borrowed manager takes its replies with it, and they don't say so.
    connect(m_reply, &QObject::destroyed, this, [this] {
        finish(failure(Error::Kind::Connection, u"the network access manager is gone"_s, false));
    });
#if QT_CONFIG(ssl)
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tlsProblem = errors.isEmpty() ? QString() : errors.first().errorString();
    });
#endif
}

void Exchange::readHeaders()
{
    if (!m_reply)
        return;
    m_silence->start(m_limits.silence);
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_limits.bytes)
        finish(failure(Error::Kind::BadAnswer, u"the answer is larger than allowed"_s, false));
}

void Exchange::readBody()
{
    if (!m_reply)
        return;
    m_silence->start(m_limits.silence);
    const qint64 size = m_body.size() + m_reply->bytesAvailable();
    if (size > m_limits.bytes) {
        finish(failure(Error::Kind::BadAnswer, u"the answer is larger than allowed"_s, false));
        return;
    }
    // At once: growing by doubling would hold a large body twice.
    if (size > ReadAheadBytes && m_body.capacity() < m_limits.bytes)
        m_body.reserve(m_limits.bytes);
    m_body += m_reply->readAll();
}

void Exchange::readEnd()
{
    if (!m_reply)
        return;
    m_body += m_reply->readAll();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (redirect(status))
        return;
    finish(result());
}

//! The same POST, to the place that the server named; false if that is not ours to do.
bool Exchange::redirect(int status)
{
    // Not 303: it asks for a GET, and a GET is answered with no flags at all.
    const bool keepsMethod = status == 301 || status == 302 || status == 307 || status == 308;
    const QByteArray location = m_reply->rawHeader("Location");
    if (!keepsMethod || location.isEmpty() || m_redirects >= MostRedirects)
        return false;
    const QUrl from = m_request.request.url();
    const QUrl to = from.resolved(QUrl::fromEncoded(location));
    if (!to.isValid() || !isSameOriginOrSafer(from, to))
        return false;

    ++m_redirects;
    dropReply();
    m_request.request.setUrl(to);
    send();
    return true;
}

ExchangeResult Exchange::result() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 0 && (status < 200 || status > 299))
        return refusal(status);
    if (m_reply->error() == QNetworkReply::UnknownContentError)
        return failure(Error::Kind::BadAnswer, u"the answer could not be decompressed"_s, false);
    if (m_reply->error() != QNetworkReply::NoError || status == 0)
        return transportFailure();
    if (m_body.size() > m_limits.bytes)
        return failure(Error::Kind::BadAnswer, u"the answer is larger than allowed"_s, false);
    if (isEncodingUnknown(m_reply->rawHeader("Content-Encoding")))
        return failure(Error::Kind::BadAnswer, u"the answer is in an unknown encoding"_s, false);
    // Qt believes the first of several lengths; whoever sent them does not agree with himself.
    if (m_reply->rawHeader("Content-Length").contains(','))
        return failure(Error::Kind::BadAnswer, u"the answer has several lengths"_s, false);
    if (isCutShort())
        return failure(Error::Kind::Connection, u"the connection was lost within the answer"_s,
                       true);
    return {.body = m_body};
}

//! Qt does not always notice. Where it decompresses, it takes the length away.
bool Exchange::isCutShort() const
{
    return m_reply->rawHeader("Content-Length").toLongLong() > m_body.size();
}

ExchangeResult Exchange::transportFailure() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    QString detail = inWords(error);
    if (!m_tlsProblem.isEmpty())
        detail += ": "_L1 + m_tlsProblem;
    const bool isTimeout =
        error == QNetworkReply::TimeoutError || error == QNetworkReply::OperationCanceledError;
    return failure(isTimeout ? Error::Kind::Timeout : Error::Kind::Connection, detail, true);
}

ExchangeResult Exchange::refusal(int status) const
{
    const bool isRedirect = status >= 300 && status < 400 && status != 304;
    const QString detail = isRedirect
        ? u"the server redirects (HTTP %1) to where the question must not go; check the host"_s
        : u"the server refused with HTTP %1"_s;
    ExchangeResult result =
        failure(Error::Kind::Refused, detail.arg(status), status == 502 || status == 504);
    result.error.httpStatus = status;
    // Says in a status what others say in the answer.
    if (status == 402)
        result.error.kind = Error::Kind::QuotaLimited;
    result.retryAfter =
        parseRetryAfter(m_reply->rawHeader("Retry-After"), m_reply->rawHeader("Date"));
    return result;
}

void Exchange::finish(ExchangeResult result)
{
    m_deadline->stop();
    m_silence->stop();
    dropReply();
    if (!m_done)
        return;
    // Last: whoever is told may destroy this in return.
    const Done done = std::exchange(m_done, nullptr);
    done(std::move(result));
}

void Exchange::dropReply()
{
    if (!m_reply)
        return;
    // First deaf, then down: abort() would tell of the end on the spot.
    m_reply->disconnect(this);
    if (!m_reply->isFinished())
        m_network.abandon(m_manager);
    m_reply->abort();
    m_network.discard(m_reply);
    m_reply = nullptr;
    m_manager.reset();
}

} // namespace Halyard
