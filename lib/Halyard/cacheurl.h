// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/halyard_export.h>

#include <QtCore/QMetaType>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <chrono>
#include <variant>

namespace Halyard {

//! Why a URL names no cache. Never quotes a user, a password or an option's value.
struct HALYARD_EXPORT CacheUrlProblem
{
    Q_GADGET

public:
    enum class Kind {
        NotAUrl,
        UnknownScheme,
        BadPlace, //!< The part before the question mark.
        UnknownOption,
        RepeatedOption,
        MissingValue,
        BadValue,
        Insecure, //!< Would send a password in the clear.
    };
    Q_ENUM(Kind)

    Kind kind = Kind::NotAUrl;
    //! Where in the encoded URL.
    int position = 0;
    QString detail = {};
    //! The URL, without what is nobody's business.
    QString redactedUrl = {};

    friend bool operator==(const CacheUrlProblem &, const CacheUrlProblem &) = default;
};

//! A Redis or Valkey server, and how to talk to it.
struct HALYARD_EXPORT RedisPlace
{
    QString host = {};
    quint16 port = 6379;
    int database = 0;
    QString user = {};
    QString password = {};

    bool encrypted = false;
    //! False, with encryption: takes any certificate; without: may send a password in the clear.
    bool careful = true;
    //! Files in PEM format.
    QString authorities = {};
    QString certificate = {};
    QString privateKey = {};
    //! Whom the certificate must name; empty: the host.
    QString serverName = {};

    //! Reads and writes posthog-python's entries too.
    bool sharedWithPython = false;
    std::chrono::milliseconds connectLimit{500};
    std::chrono::milliseconds replyLimit{250};

    friend bool operator==(const RedisPlace &, const RedisPlace &) = default;
};

//! Where answers are remembered, for how long, and how many: one URL, taken at its word.
//!
//! file:                      in a folder beside the application's data
//! file:///var/lib/panel/flags?ttl=300&stale_ttl=2592000&size=20000&users=1000
//! memory://local/?ttl=300
//! settings:///?org=Acme&app=HMI
//! redis://host:6379/0, rediss://user:password@host/0?ca=/etc/ssl/our-ca.pem
struct HALYARD_EXPORT CacheUrl
{
    Q_GADGET

public:
    enum class Backend { Memory, File, Settings, Redis };
    Q_ENUM(Backend)

    Backend backend = Backend::Memory;
    //! Older is stale: still served, and asked for again.
    std::chrono::seconds ttl{300};
    //! Older is gone.
    std::chrono::seconds staleTtl{3600};
    //! Entries: one is one flag of one person. Redis has limits of its own.
    qint64 size = 20'000;
    qint64 users = 1'000;

    //! Of a memory cache: those of one name are one.
    QString name = {};
    //! Of a file cache.
    QString folder = {};
    //! Of a settings cache; both empty: the application's own.
    QString organization = {};
    QString application = {};
    RedisPlace redis = {};

    //! The URL without user, password and options.
    QString display = {};

    //! \a defaultFolder is what "file:" without a path means; empty: beside the application's data.
    [[nodiscard]] static std::variant<CacheUrl, CacheUrlProblem> parse(
        const QUrl &url, const QString &defaultFolder = {});

    friend bool operator==(const CacheUrl &, const CacheUrl &) = default;
};

} // namespace Halyard

Q_DECLARE_METATYPE(Halyard::CacheUrl)
