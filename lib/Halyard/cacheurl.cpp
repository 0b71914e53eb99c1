// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cacheurl.h>

#include <QtCore/QList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

using Backend = CacheUrl::Backend;

struct Scheme
{
    QLatin1StringView name;
    Backend backend;
    //! Where nothing else may write, memory is long.
    std::chrono::seconds staleTtl;
};

constexpr std::chrono::seconds OneHour{3600};
constexpr std::chrono::seconds ThirtyDays{30 * 24 * 3600};
constexpr std::array Schemes{
    Scheme{"memory"_L1, Backend::Memory, OneHour},
    Scheme{"file"_L1, Backend::File, ThirtyDays},
    Scheme{"settings"_L1, Backend::Settings, ThirtyDays},
    Scheme{"redis"_L1, Backend::Redis, OneHour},
    Scheme{"rediss"_L1, Backend::Redis, OneHour},
};

constexpr std::array RedisOptions{"ca"_L1,         "cert"_L1,          "key"_L1,
                                  "servername"_L1, "compat"_L1,        "insecure"_L1,
                                  "connect_ms"_L1, "reply_ms"_L1};

//! Reads a URL's options one by one; the first that is wrong ends it.
class Reader
{
public:
    Reader(const QUrl &url, CacheUrl &result)
        : m_url(url)
        , m_result(result)
    {
    }

    [[nodiscard]] std::optional<CacheUrlProblem> read()
    {
        if (auto problem = readPlace())
            return problem;
        const QString whole = m_url.toString(QUrl::FullyEncoded);
        const QString query = m_url.query(QUrl::FullyEncoded);
        if (query.isEmpty())
            return std::nullopt;
        qsizetype at = whole.indexOf(u'?') + 1;
        for (const QString &item : query.split(u'&')) {
            if (auto problem = readOption(item, static_cast<int>(at)))
                return problem;
            at += item.size() + 1;
        }
        return readLimits();
    }

private:
    using Problem = std::optional<CacheUrlProblem>;

    [[nodiscard]] Problem readPlace()
    {
        if (m_url.hasFragment())
            return CacheUrlProblem{-1, u"a cache URL has no #fragment"_s};
        const QString host = m_url.host();
        const QString path = m_url.path();
        switch (m_result.backend) {
        case Backend::Memory:
            return {};
        case Backend::File:
            if (!host.isEmpty() || !path.startsWith(u'/') || path == "/"_L1)
                return CacheUrlProblem{-1, u"a file cache needs a folder: file:///path/to/folder"_s};
            m_result.folder = m_url.toLocalFile();
            return {};
        case Backend::Settings:
            if (!host.isEmpty() || path.size() > 1)
                return CacheUrlProblem{-1, u"a settings cache is settings:///?org=…&app=…"_s};
            return {};
        case Backend::Redis:
            m_result.server = m_url;
            return readServer(host, path);
        }
        return {};
    }

    [[nodiscard]] static Problem readServer(const QString &host, const QString &path)
    {
        if (host.isEmpty())
            return CacheUrlProblem{-1, u"a Redis cache needs a host: redis://host:6379/0"_s};
        QString database = path;
        database.remove(u'/');
        if (!database.isEmpty() && !numberFrom(database))
            return CacheUrlProblem{-1, u"the path of a Redis cache is the number of a database"_s};
        return {};
    }

    [[nodiscard]] Problem readOption(const QString &item, int at)
    {
        const qsizetype equals = item.indexOf(u'=');
        const QString name = item.left(equals);
        const QString value
            = equals < 0 ? QString() : QUrl::fromPercentEncoding(item.mid(equals + 1).toUtf8());
        if (m_seen.contains(name))
            return CacheUrlProblem{at, u"the option %1 is given twice"_s.arg(shown(name))};
        m_seen.append(name);
        if (!isKnown(name))
            return CacheUrlProblem{at, u"there is no option %1 here"_s.arg(shown(name))};
        if (value.isEmpty())
            return CacheUrlProblem{at, u"the option %1 has no value"_s.arg(shown(name))};
        if (setText(name, value))
            return {};
        return setNumber(name, value, at);
    }

    [[nodiscard]] bool isKnown(const QString &name) const
    {
        const bool isCommon = name == "ttl"_L1 || name == "stale_ttl"_L1;
        const bool isBound = name == "size"_L1 || name == "users"_L1;
        switch (m_result.backend) {
        case Backend::Memory:
        case Backend::File:
            return isCommon || isBound;
        case Backend::Settings:
            return isCommon || isBound || name == "org"_L1 || name == "app"_L1;
        case Backend::Redis:
            // Redis bounds itself, by expiry and by its own maxmemory.
            return isCommon || std::ranges::find(RedisOptions, name) != RedisOptions.end();
        }
        return false;
    }

    [[nodiscard]] bool setText(const QString &name, const QString &value)
    {
        if (m_result.backend == Backend::Redis)
            return std::ranges::find(RedisOptions, name) != RedisOptions.end();
        if (name == "org"_L1)
            m_result.organization = value;
        else if (name == "app"_L1)
            m_result.application = value;
        else
            return false;
        return true;
    }

    [[nodiscard]] Problem setNumber(const QString &name, const QString &value, int at)
    {
        constexpr qint64 TenYears = 10LL * 366 * 24 * 3600;
        const bool isTime = name.endsWith("ttl"_L1);
        const qint64 least = isTime ? 0 : 1;
        const qint64 most = isTime ? TenYears : 10'000'000;
        const auto number = numberFrom(value);
        if (!number || *number < least || *number > most)
            return CacheUrlProblem{
                at, u"%1 takes a whole number from %2 to %3"_s.arg(name).arg(least).arg(most)};
        if (name == "ttl"_L1)
            m_result.ttl = std::chrono::seconds{*number};
        else if (name == "stale_ttl"_L1)
            m_result.staleTtl = std::chrono::seconds{*number};
        else if (name == "size"_L1)
            m_result.size = *number;
        else
            m_result.users = *number;
        return {};
    }

    [[nodiscard]] Problem readLimits() const
    {
        if (m_result.staleTtl < m_result.ttl)
            return CacheUrlProblem{-1, u"stale_ttl is when values are gone: not before ttl, when "
                                       "they become stale"_s};
        return {};
    }

    //! Decimal digits and nothing else.
    [[nodiscard]] static std::optional<qint64> numberFrom(const QString &text)
    {
        const bool isDigits = std::ranges::all_of(
            text, [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
        bool fits = false;
        const qint64 number = text.toLongLong(&fits);
        return isDigits && fits ? std::optional(number) : std::nullopt;
    }

    //! A name is what somebody typed, perhaps a password that slipped behind the question mark.
    [[nodiscard]] static QString shown(const QString &name)
    {
        constexpr qsizetype Longest = 20;
        const bool isName = name.size() <= Longest && std::ranges::all_of(name, [](QChar unit) {
            return unit == u'_' || (unit >= u'a' && unit <= u'z');
        });
        return isName ? name : u"of that name"_s;
    }

    const QUrl &m_url;
    CacheUrl &m_result;
    QStringList m_seen;
};

} // namespace

std::variant<CacheUrl, CacheUrlProblem> CacheUrl::parse(const QUrl &url)
{
    // Not QUrl::errorString(): that one quotes the whole text.
    if (!url.isValid())
        return CacheUrlProblem{-1, u"not a URL"_s};
    const auto scheme = std::ranges::find(Schemes, url.scheme(), &Scheme::name);
    if (scheme == Schemes.end())
        return CacheUrlProblem{0, u"no such cache: it is memory:, file:, settings:, redis: or "
                                  "rediss:"_s};

    CacheUrl result;
    result.backend = scheme->backend;
    result.staleTtl = scheme->staleTtl;
    constexpr auto Hidden = QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment;
    result.display = url.toDisplayString(Hidden);
    if (auto problem = Reader(url, result).read())
        return *std::move(problem);
    return result;
}

} // namespace Halyard
