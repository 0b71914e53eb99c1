// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/halyard_export.h>

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>

#include <chrono>
#include <optional>
#include <utility>

namespace Halyard {

//! Flags that an application ships, served until the first answer.
struct HALYARD_EXPORT Bootstrap
{
    //! Key to value: a bool, a variant, or an object like a record of the server's.
    QJsonObject flags;
    //! Key to payload.
    QJsonObject payloads;
    //! Whom these flags are for; empty: for anyone.
    QString distinctId;
    enum class FalseValues {
        Dropped, //!< As PostHog's own libraries do: only flags that are on are served.
        Served,  //!< A false is a value like any other.
    };
    FalseValues falseValues = FalseValues::Dropped;
};

//! Reads {"featureFlags": {…}, "featureFlagPayloads": {…}, "distinctId": "…"}, a saved answer of the
//! server's, or a plain object of key to value. Nothing, with a \a problem, if it is none of these.
[[nodiscard]] HALYARD_EXPORT std::optional<Bootstrap> readBootstrapFile(const QString &path,
                                                                        QString *problem);

//! How a FlagClient behaves. Set once, at construction.
struct HALYARD_EXPORT ClientOptions
{
    Q_GADGET

public:
    //! Which flags the server thinks are meant for us, by a flag's "evaluation runtime".
    enum class Runtime { Client, Server, All };
    Q_ENUM(Runtime)
    enum class ApplyPolicy {
        Immediately,
        WhenActivated, //!< Answers wait for FlagClient::activate().
    };
    Q_ENUM(ApplyPolicy)
    enum class Preload { AtOnce, WhenAsked };
    Q_ENUM(Preload)
    enum class Connectivity { Online, Offline };
    Q_ENUM(Connectivity)
    enum class IdentityStorage { OnDisk, InMemory };
    Q_ENUM(IdentityStorage)
    enum class PlainHttp {
        LoopbackOnly, //!< http:// to another machine is a configuration error.
        Allowed,
    };
    Q_ENUM(PlainHttp)
    enum class GeoIp { Enabled, Disabled };
    Q_ENUM(GeoIp)

    //! Where to ask; may carry a path prefix of a proxy.
    QUrl host{QStringLiteral("https://us.i.posthog.com")};
    QString projectToken;
    //! Where to remember answers: see CacheUrl; empty: nowhere. How it is doing says
    //! FlagClient::cacheStatus().
    QUrl fallbackCache{QStringLiteral("file:")};

    Bootstrap bootstrap;
    //! A JSON file of flags that beat everything else; watched. Empty: none.
    QString overridesFile;

    Runtime runtime = Runtime::Client;
    QStringList evaluationContexts;
    GeoIp geoIp = GeoIp::Enabled;
    //! Sent with every request, for proxies; cannot replace what the protocol needs.
    QList<std::pair<QByteArray, QByteArray>> headers;

    Preload preload = Preload::AtOnce;
    Connectivity connectivity = Connectivity::Online;
    ApplyPolicy applyPolicy = ApplyPolicy::Immediately;

    //! Zero: ask only when told to. Otherwise at least 30 s; spread by ±10 %.
    std::chrono::milliseconds refreshInterval = std::chrono::minutes{30};
    //! The first request waits for a random part of this, so that a fleet does not start as one.
    std::chrono::milliseconds startupSplay{0};

    //! For one attempt, from DNS to the last byte.
    std::chrono::milliseconds requestDeadline = std::chrono::seconds{10};
    //! How long the server may be silent within an attempt.
    std::chrono::milliseconds silenceLimit = std::chrono::seconds{5};
    //! Further attempts after a transport failure, 502 or 504; at most 10.
    int retries = 1;
    //! The first pause before a further attempt; doubles.
    std::chrono::milliseconds retryDelay{300};
    //! Of an answer, after decompression.
    qint64 maximumAnswerBytes = 4 * 1024 * 1024;

    PlainHttp plainHttp = PlainHttp::LoopbackOnly;
    bool http2 = false;
    //! Borrowed; null: the client makes its own. Its proxy settings hold.
    QPointer<QNetworkAccessManager> network;

    //! Anonymous id, device id, who is identified, groups and properties for flags.
    IdentityStorage identityStorage = IdentityStorage::OnDisk;
    //! Folder of the identity; empty: beside the application's data.
    QString stateFolder;
};

} // namespace Halyard
