// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cache/cachebackend.h>

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace Halyard::Redis {

//! What this process has seen of records. Bounded: the server keeps them, not we.
class KnownKeys
{
public:
    struct Known
    {
        CacheKey key;
        //! Of the last record; only where the cache is shared with those who keep flags one by one.
        QStringList flags = {};
        //! Whether we know what is there, or that nothing is.
        bool isRead = false;
        //! Of a format that we must not overwrite.
        bool isNewer = false;
    };

    void remember(const QByteArray &recordKey, const Known &known);
    void forget(const QByteArray &recordKey) { m_all.remove(recordKey); }
    //! Null if there is none.
    [[nodiscard]] const Known *find(const QByteArray &recordKey) const;
    [[nodiscard]] QList<CacheKey> keys() const;
    [[nodiscard]] QStringList scopes() const;

private:
    QHash<QByteArray, Known> m_all;
};

//! By its first line, which all formats have in common.
[[nodiscard]] bool isOfNewerFormat(const QByteArray &record);

} // namespace Halyard::Redis
