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

//! Why a text does not name a cache. Never quotes a password.
struct HALYARD_EXPORT CacheUrlProblem
{
    //! Where in the text, or -1 if that cannot be said.
    int position = -1;
    QString detail = {};

    friend bool operator==(const CacheUrlProblem &, const CacheUrlProblem &) = default;
};

//! Where answers are remembered, for how long, and how many: one URL, taken at its word.
//!
//! memory://local/?ttl=300
//! file:///var/lib/panel/flags?ttl=300&stale_ttl=2592000&size=20000&users=1000
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
    //! Entries: one is one flag of one person.
    qint64 size = 20'000;
    qint64 users = 1'000;

    //! Of a file cache.
    QString folder = {};
    //! Of a settings cache; empty: the application's own.
    QString organization = {};
    QString application = {};
    //! Of a Redis cache: everything that says where and how.
    QUrl server = {};

    //! The URL without what is nobody's business: user, password, options.
    QString display = {};

    [[nodiscard]] static std::variant<CacheUrl, CacheUrlProblem> parse(const QUrl &url);

    friend bool operator==(const CacheUrl &, const CacheUrl &) = default;
};

} // namespace Halyard

Q_DECLARE_METATYPE(Halyard::CacheUrl)
