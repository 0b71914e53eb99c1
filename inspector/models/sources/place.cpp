// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/place.h"

#include "models/sources/cachesource.h"
#include "models/sources/failedsource.h"
#include "models/sources/recordsource.h"
#include "models/sources/snapshotsource.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

//! Options that no password hides in. What is not known may be one that slipped there.
constexpr std::array OpenOptions{"ttl"_L1,      "stale_ttl"_L1, "size"_L1,   "users"_L1,
                                 "org"_L1,      "app"_L1,       "compat"_L1, "connect_ms"_L1,
                                 "reply_ms"_L1, "insecure"_L1,  "ca"_L1,     "cert"_L1,
                                 "key"_L1,      "servername"_L1};

//! A letter alone is a drive.
bool hasScheme(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    return colon > 1 && std::all_of(text.cbegin(), text.cbegin() + colon, [](QChar unit) {
               return unit.isLetterOrNumber() || unit == u'+' || unit == u'-' || unit == u'.';
           });
}

bool isFolder(const QString &path)
{
    const QFileInfo facts(path);
    // What is not there may come: a folder of records has no ending, a file has one.
    return facts.isDir() || (!facts.exists() && !facts.isSymLink() && facts.suffix().isEmpty());
}

QString optionsOf(const QUrl &url)
{
    auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    std::sort(items.begin(), items.end());
    QStringList options;
    for (const auto &[name, value] : std::as_const(items))
        options.append(name + u'=' + value);
    return options.join(u'&');
}

QUrl redacted(const QUrl &url)
{
    QUrl open = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    QUrlQuery query;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        if (std::find(OpenOptions.begin(), OpenOptions.end(), name) != OpenOptions.end())
            query.addQueryItem(name, value);
    }
    open.setQuery(query);
    return open;
}

} // namespace

Place::Place(const QString &text)
{
    const QString trimmed = text.trimmed();
    // No file is named so, and no URL.
    if (trimmed.contains(QChar::Null))
        return;
    // A file may be named like a URL.
    if (hasScheme(trimmed) && !QFileInfo::exists(trimmed))
        readUrl(QUrl(trimmed, QUrl::StrictMode));
    else if (!trimmed.isEmpty())
        readPath(trimmed);
}

void Place::readUrl(const QUrl &url)
{
    m_url = url;
    m_identity = url.toString(QUrl::FullyEncoded);
    if (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) {
        m_kind = Kind::Server;
        return;
    }
    m_kind = Kind::Cache;
    if (!url.isLocalFile() || url.path().isEmpty())
        return;
    readPath(url.toLocalFile());
    m_url = url;
    if (const QString options = optionsOf(url); !options.isEmpty())
        m_identity += u'?' + options;
}

void Place::readPath(const QString &path)
{
    m_path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    m_identity = m_path;
    m_url = QUrl::fromLocalFile(m_path);
    if (isFolder(m_path))
        m_kind = Kind::Cache;
    else
        m_kind = RecordSource::isRecord(beginningOf(m_path)) ? Kind::Record : Kind::Snapshot;
}

QString Place::withoutSecrets() const
{
    if (m_kind == Kind::Nothing || m_kind == Kind::Server || !m_url.isValid())
        return {};
    return m_path.isEmpty() || m_url.hasQuery() ? QString::fromUtf8(redacted(m_url).toEncoded())
                                                : m_path;
}

QStringList Place::recents(const QStringList &places)
{
    QStringList known;
    for (const QString &place : places) {
        const QString open = withoutSecrets(place);
        if (!open.isEmpty() && !known.contains(open) && known.size() < MostRecents)
            known.append(open);
    }
    return known;
}

QString Place::withoutSecrets(const QString &text)
{
    return Place(text).withoutSecrets();
}

std::unique_ptr<Source> Place::makeSource() const
{
    switch (m_kind) {
    case Kind::Cache: return std::make_unique<CacheSource>(m_url);
    case Kind::Record: {
        const auto parsed = CacheUrl::parse(m_url);
        const auto *rules = std::get_if<CacheUrl>(&parsed);
        return std::make_unique<RecordSource>(m_path, rules ? *rules : CacheUrl());
    }
    case Kind::Snapshot: return std::make_unique<SnapshotSource>(m_path);
    case Kind::Server:
        return std::make_unique<FailedSource>(
            m_url.host(), m_url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery),
            FailedSource::tr("This is a server. It is asked for somebody's flags, with the "
                             "project token."));
    case Kind::Nothing: break;
    }
    return std::make_unique<FailedSource>(QString(), QString(),
                                          FailedSource::tr("Nothing was named."));
}

} // namespace Halyard::Inspector
