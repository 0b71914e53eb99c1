// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/net/flagsrequest.h>

#include <Halyard/version.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimeZone>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QHostAddress>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

Error misconfigured(const QString &detail)
{
    return {Error::Kind::Configuration, detail};
}

bool isLoopback(const QUrl &host)
{
    return host.host() == "localhost"_L1 || QHostAddress(host.host()).isLoopback();
}

Error hostProblem(const ClientOptions &options)
{
    const QUrl &host = options.host;
    if (!host.isValid() || host.host().isEmpty()
        || (host.scheme() != "https"_L1 && host.scheme() != "http"_L1))
        return misconfigured(u"the host is not an http or https address"_s);
    const bool mayBePlain = options.plainHttp == ClientOptions::PlainHttp::Allowed;
    if (host.scheme() == "http"_L1 && !mayBePlain && !isLoopback(host))
        return misconfigured(u"the host is asked without encryption; use https, or allow it"_s);
    return {};
}

bool isHeaderNameUnit(char unit)
{
    constexpr std::string_view Others = "!#$%&'*+-.^_`|~";
    return (unit >= '0' && unit <= '9') || (unit >= 'A' && unit <= 'Z')
        || (unit >= 'a' && unit <= 'z') || Others.find(unit) != std::string_view::npos;
}

QJsonObject toJson(const QMap<QString, QString> &groups)
{
    QJsonObject object;
    for (auto group = groups.begin(); group != groups.end(); ++group)
        object.insert(group.key(), group.value());
    return object;
}

QJsonObject toJson(const QMap<QString, QJsonObject> &properties)
{
    QJsonObject object;
    for (auto group = properties.begin(); group != properties.end(); ++group)
        object.insert(group.key(), group.value());
    return object;
}

QString runtimeName(ClientOptions::Runtime runtime)
{
    switch (runtime) {
    case ClientOptions::Runtime::Client: return u"client"_s;
    case ClientOptions::Runtime::Server: return u"server"_s;
    case ClientOptions::Runtime::All: break;
    }
    return u"all"_s;
}

QByteArray requestBody(const ClientOptions &options, const FlagContext &context,
                       const QStringList &keys)
{
    QJsonObject body{
        {"token"_L1, options.projectToken},
        {"distinct_id"_L1, context.distinctId},
        {"groups"_L1, toJson(context.groups)},
        {"person_properties"_L1, context.personProperties},
        {"group_properties"_L1, toJson(context.groupProperties)},
        {"geoip_disable"_L1, options.geoIp == ClientOptions::GeoIp::Disabled},
        // Said, because our name in User-Agent tells the server nothing: it would leave out flags
        // that are meant for clients.
        {"evaluation_runtime"_L1, runtimeName(options.runtime)},
        {"timezone"_L1, QString::fromLatin1(QTimeZone::systemTimeZoneId())},
    };
    if (!context.anonymousId.isEmpty())
        body.insert("$anon_distinct_id"_L1, context.anonymousId);
    if (!context.deviceId.isEmpty())
        body.insert("$device_id"_L1, context.deviceId);
    // Never an empty list: absent and empty may not mean the same to the server.
    if (!options.evaluationContexts.isEmpty())
        body.insert("evaluation_contexts"_L1,
                    QJsonArray::fromStringList(options.evaluationContexts));
    if (!keys.isEmpty())
        body.insert("flag_keys_to_evaluate"_L1, QJsonArray::fromStringList(keys));
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

bool isUnusableHeader(const QByteArray &name, const QByteArray &value)
{
    constexpr std::array Ours{"accept-encoding",   "connection",   "content-encoding",
                              "content-length",    "content-type", "host",
                              "transfer-encoding", "user-agent"};
    const QByteArray lower = name.toLower();
    return name.isEmpty() || !std::ranges::all_of(name, isHeaderNameUnit)
        || std::ranges::any_of(Ours, [&lower](const char *ours) { return lower == ours; })
        || std::ranges::any_of(value, [](char unit) {
               return (uchar(unit) < 0x20 && unit != '\t') || unit == 0x7f;
           });
}

Error configurationProblem(const ClientOptions &options)
{
    const QString token = options.projectToken.trimmed();
    if (token.isEmpty())
        return misconfigured(u"no project token"_s);
    if (token.startsWith("phx_"_L1) || token.startsWith("phs_"_L1))
        return misconfigured(u"a secret key in place of the project token: it must never be in an "
                             "application"_s);
    for (const auto &[name, value] : options.headers) {
        if (isUnusableHeader(name, value))
            return misconfigured(u"a header that cannot be sent"_s);
    }
    return hostProblem(options);
}

QUrl flagsUrl(const QUrl &host)
{
    QUrl url = host;
    QString path = host.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    // With the slash at the end: without it some proxies redirect, which can cost the body.
    url.setPath(path + "/flags/"_L1, QUrl::TolerantMode);
    QUrlQuery query(host);
    query.removeAllQueryItems(u"v"_s);
    query.addQueryItem(u"v"_s, u"2"_s);
    url.setQuery(query);
    url.setFragment({});
    return url;
}

FlagsRequest makeFlagsRequest(const ClientOptions &options, const FlagContext &context,
                              const QStringList &keys)
{
    QNetworkRequest request(flagsUrl(options.host));
    for (const auto &[name, value] : options.headers)
        request.setRawHeader(name, value);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"posthog-qt/" HALYARD_VERSION_STRING ""_s);
    // By hand: Qt would turn the POST into a GET, which the server answers with no flags at all.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    // A manager may be shared with the application: nothing of ours is kept in it, nothing of its sent.
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // After a change of network an HTTP/2 connection stays dead until TCP gives up.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, options.http2);
    request.setDecompressedSafetyCheckThreshold(options.maximumAnswerBytes);
    return {request, requestBody(options, context, keys)};
}

} // namespace Halyard
