// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cacheurl.h>

#include <QtCore/QStandardPaths>
#include <QtNetwork/QHostAddress>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard {

namespace {

using Backend = CacheUrl::Backend;
using Kind = CacheUrlProblem::Kind;

struct Scheme
{
    QLatin1StringView name;
    Backend backend;
    //! What is kept where nothing else may write is kept for long.
    std::chrono::seconds staleTtl;
};

constexpr std::chrono::seconds ThirtyDays = 24h * 30;
constexpr std::array Schemes{
    Scheme{"memory"_L1, Backend::Memory, 1h},
    Scheme{"file"_L1, Backend::File, ThirtyDays},
    Scheme{"settings"_L1, Backend::Settings, ThirtyDays},
    Scheme{"redis"_L1, Backend::Redis, 1h},
    Scheme{"rediss"_L1, Backend::Redis, 1h},
};

//! QSettings rewrites all it has for each change.
constexpr qint64 UsersInSettings = 20;
constexpr qint64 TenYears = 10LL * 366 * 24 * 3600;

//! Decimal digits and nothing else.
std::optional<qint64> numberFrom(QStringView text)
{
    const bool isDigits =
        std::ranges::all_of(text, [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    return isDigits && fits ? std::optional(number) : std::nullopt;
}

//! A name is what somebody typed, perhaps a password that slipped behind the question mark.
QString shown(const QString &name)
{
    constexpr qsizetype Longest = 20;
    const bool isName =
        !name.isEmpty() && name.size() <= Longest && std::ranges::all_of(name, [](QChar unit) {
            return unit == u'_' || (unit >= u'a' && unit <= u'z');
        });
    return isName ? u'"' + name + u'"' : u"of that name"_s;
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

//! Reads a URL part by part, up to the first that is wrong.
class Reader
{
public:
    using Problem = std::optional<CacheUrlProblem>;

    Reader(const QUrl &url, const QString &defaultFolder, CacheUrl &result)
        : m_url(url)
        , m_text(QString::fromUtf8(url.toEncoded()))
        , m_defaultFolder(defaultFolder)
        , m_result(result)
    {
    }

    [[nodiscard]] Problem read()
    {
        if (m_url.hasFragment())
            return problem(Kind::BadPlace, m_text.indexOf(u'#'),
                           u"a # begins what no cache has; in a password it is written %23"_s);
        if (auto found = readPlace())
            return found;
        qsizetype at = m_text.indexOf(u'?') + 1;
        const QString query = m_url.query(QUrl::FullyEncoded);
        const QStringList items = query.isEmpty() ? QStringList() : query.split(u'&');
        for (const QString &item : items) {
            if (auto found = readOption(item, at))
                return found;
            at += item.size() + 1;
        }
        if (!m_seen.contains("stale_ttl"_L1))
            m_result.staleTtl = std::max(m_result.staleTtl, m_result.ttl);
        return judgeTheWhole();
    }

private:
    [[nodiscard]] static Problem problem(Kind kind, qsizetype position, const QString &detail)
    {
        return CacheUrlProblem{
            .kind = kind, .position = static_cast<int>(position), .detail = detail};
    }

    //! Of what follows "scheme://" or "scheme:".
    [[nodiscard]] qsizetype placeAt() const
    {
        const qsizetype colon = m_text.indexOf(u':') + 1;
        return m_text.mid(colon, 2) == "//"_L1 ? colon + 2 : colon;
    }

    [[nodiscard]] Problem readPlace()
    {
        switch (m_result.backend) {
        case Backend::Memory: m_result.name = m_url.host() + m_url.path(); return {};
        case Backend::File: return readFolder();
        case Backend::Settings: return readSettings();
        case Backend::Redis: break;
        }
        return readServer();
    }

    [[nodiscard]] Problem readFolder()
    {
        const QString path = m_url.path();
        if (!m_url.authority().isEmpty())
            return problem(Kind::BadPlace, placeAt(),
                           u"a folder of this machine has three slashes: file:///path/to/folder"_s);
        if (path.isEmpty()) {
            m_result.folder = m_defaultFolder.isEmpty() ? ownFolder() : m_defaultFolder;
            return {};
        }
        if (!path.startsWith(u'/') || path == "/"_L1 || path.contains(QChar::Null))
            return problem(Kind::BadPlace, placeAt(),
                           u"a file cache needs a whole path: file:///path/to/folder"_s);
        m_result.folder = m_url.toLocalFile();
        return {};
    }

    [[nodiscard]] static QString ownFolder()
    {
        return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
            + "/halyard/cache"_L1;
    }

    [[nodiscard]] Problem readSettings()
    {
        // A host is written in small letters, whoever typed it: names would change.
        if (!m_url.authority().isEmpty() || m_url.path().size() > 1)
            return problem(Kind::BadPlace, placeAt(),
                           u"whose settings is told by options: settings:///?org=…&app=…"_s);
        return {};
    }

    [[nodiscard]] Problem readServer()
    {
        RedisPlace &redis = m_result.redis;
        redis.encrypted = m_url.scheme() == "rediss"_L1;
        redis.host = m_url.host();
        redis.port = static_cast<quint16>(m_url.port(redis.port));
        redis.user = m_url.userName(QUrl::FullyDecoded);
        redis.password = m_url.password(QUrl::FullyDecoded);
        if (redis.host.isEmpty())
            return problem(Kind::BadPlace, placeAt(),
                           u"a Redis cache needs a host: redis://host:6379/0"_s);
        if (redis.port == 0)
            return problem(Kind::BadPlace, placeAt(), u"0 is no port"_s);
        return readDatabase();
    }

    [[nodiscard]] Problem readDatabase()
    {
        constexpr qint64 MostDatabases = 1'000'000;
        QString path = m_url.path();
        path.remove(u'/');
        if (path.isEmpty())
            return {};
        const auto number = numberFrom(path);
        if (!number || *number >= MostDatabases)
            return problem(Kind::BadPlace, m_text.indexOf(u'/', placeAt()),
                           u"behind a Redis host stands the number of a database: /0"_s);
        m_result.redis.database = static_cast<int>(*number);
        return {};
    }

    [[nodiscard]] Problem readOption(const QString &item, qsizetype at)
    {
        const qsizetype equals = item.indexOf(u'=');
        const QString name = item.left(equals);
        const QString value =
            equals < 0 ? QString() : QUrl::fromPercentEncoding(item.sliced(equals + 1).toUtf8());
        if (m_seen.contains(name))
            return problem(Kind::RepeatedOption, at,
                           u"the option %1 stands here twice"_s.arg(shown(name)));
        m_seen.append(name);
        if (name == "ttl"_L1 || (name == "stale_ttl"_L1 && m_ttlAt == 0))
            m_ttlAt = at;
        if (!isKnown(name))
            return problem(Kind::UnknownOption, at,
                           u"this cache has no option %1; it has: %2"_s.arg(shown(name),
                                                                            known().join(", "_L1)));
        if (value.isEmpty())
            return problem(Kind::MissingValue, at,
                           u"the option %1 has no value"_s.arg(shown(name)));
        return setText(name, value) ? Problem() : setNumber(name, value, at);
    }

    [[nodiscard]] QStringList known() const
    {
        QStringList names{u"ttl"_s, u"stale_ttl"_s};
        if (m_result.backend == Backend::Redis)
            return names << u"compat"_s << u"connect_ms"_s << u"reply_ms"_s << u"insecure"_s
                         << u"ca"_s << u"cert"_s << u"key"_s << u"servername"_s;
        names << u"size"_s << u"users"_s;
        if (m_result.backend == Backend::Settings)
            names << u"org"_s << u"app"_s;
        return names;
    }

    [[nodiscard]] bool isKnown(const QString &name) const { return known().contains(name); }

    //! The member that takes an option's text; null for options that are numbers.
    [[nodiscard]] QString *textOf(const QString &name)
    {
        RedisPlace &redis = m_result.redis;
        const std::array<std::pair<QLatin1StringView, QString *>, 6> texts{{
            {"org"_L1, &m_result.organization},
            {"app"_L1, &m_result.application},
            {"ca"_L1, &redis.authorities},
            {"cert"_L1, &redis.certificate},
            {"key"_L1, &redis.privateKey},
            {"servername"_L1, &redis.serverName},
        }};
        const auto *const found =
            std::ranges::find(texts, name, [](const auto &text) { return QString(text.first); });
        return found != texts.end() ? found->second : nullptr;
    }

    [[nodiscard]] bool setText(const QString &name, const QString &value)
    {
        if (name == "compat"_L1 && value == "python"_L1) {
            m_result.redis.sharedWithPython = true;
            return true;
        }
        QString *const text = textOf(name);
        if (text == nullptr)
            return false;
        *text = value;
        return true;
    }

    [[nodiscard]] Problem setNumber(const QString &name, const QString &value, qsizetype at)
    {
        if (name == "compat"_L1)
            return problem(Kind::BadValue, at, u"compat takes python"_s);
        const auto [least, most] = rangeOf(name);
        const auto number = numberFrom(value);
        if (!number || *number < least || *number > most)
            return problem(
                Kind::BadValue, at,
                u"%1 takes a whole number from %2 to %3"_s.arg(name).arg(least).arg(most));
        set(name, *number);
        return {};
    }

    [[nodiscard]] static std::pair<qint64, qint64> rangeOf(const QString &name)
    {
        constexpr qint64 OneMinute = 60'000;
        if (name == "insecure"_L1)
            return {0, 1};
        if (name.endsWith("_ms"_L1))
            return {1, OneMinute};
        return name.endsWith("ttl"_L1) ? std::pair{name == "ttl"_L1 ? 0LL : 1LL, TenYears}
                                       : std::pair{1LL, 10'000'000LL};
    }

    void set(const QString &name, qint64 number)
    {
        if (name == "ttl"_L1)
            m_result.ttl = std::chrono::seconds(number);
        else if (name == "stale_ttl"_L1)
            m_result.staleTtl = std::chrono::seconds(number);
        else if (name == "size"_L1)
            m_result.size = number;
        else if (name == "users"_L1)
            m_result.users = number;
        else if (name == "connect_ms"_L1)
            m_result.redis.connectLimit = std::chrono::milliseconds(number);
        else if (name == "reply_ms"_L1)
            m_result.redis.replyLimit = std::chrono::milliseconds(number);
        else
            m_result.redis.careful = number == 0;
    }

    [[nodiscard]] Problem judgeTheWhole() const
    {
        const RedisPlace &redis = m_result.redis;
        const bool hasSecret = !redis.user.isEmpty() || !redis.password.isEmpty();
        if (m_result.staleTtl < m_result.ttl)
            return problem(Kind::BadValue, m_ttlAt,
                           u"values are gone after stale_ttl (%1 s), which is before they become "
                           "stale, after ttl (%2 s)"_s.arg(m_result.staleTtl.count())
                               .arg(m_result.ttl.count()));
        if (m_result.organization.isEmpty() && !m_result.application.isEmpty())
            return problem(Kind::MissingValue, m_text.indexOf(u'?') + 1,
                           u"an app belongs to an org: settings:///?org=…&app=…"_s);
        if (redis.certificate.isEmpty() != redis.privateKey.isEmpty())
            return problem(Kind::MissingValue, m_text.indexOf(u'?') + 1,
                           u"cert and key go together"_s);
        if (hasSecret && !redis.encrypted && redis.careful && !isLoopback(redis.host))
            return problem(Kind::Insecure, placeAt(),
                           u"the password would go over the network in the clear: use rediss:, or "
                           "insecure=1 if the network is your own"_s);
        return {};
    }

    const QUrl &m_url;
    const QString m_text;
    const QString &m_defaultFolder;
    CacheUrl &m_result;
    QStringList m_seen;
    qsizetype m_ttlAt = 0;
};

} // namespace

std::variant<CacheUrl, CacheUrlProblem> CacheUrl::parse(const QUrl &url,
                                                        const QString &defaultFolder)
{
    // Not QUrl::errorString(), which quotes all that was typed.
    if (!url.isValid())
        return CacheUrlProblem{.detail =
                                   u"this is no URL; in a user or a password, /, ?, # and @ are "
                                   "written %2F, %3F, %23 and %40"_s};
    constexpr auto Hidden = QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment;
    const QString display = url.toDisplayString(Hidden);
    const auto *const scheme = std::ranges::find(
        Schemes, url.scheme(), [](const Scheme &one) { return QString(one.name); });
    if (scheme == Schemes.end())
        return CacheUrlProblem{.kind = Kind::UnknownScheme,
                               .detail = u"there is no such cache; there are memory:, file:, "
                                         "settings:, redis: and rediss:"_s,
                               .redactedUrl = display};

    CacheUrl result;
    result.backend = scheme->backend;
    result.staleTtl = scheme->staleTtl;
    result.users = scheme->backend == Backend::Settings ? UsersInSettings : result.users;
    result.display = display;
    if (auto problem = Reader(url, defaultFolder, result).read()) {
        problem->redactedUrl = display;
        return *std::move(problem);
    }
    return result;
}

} // namespace Halyard
