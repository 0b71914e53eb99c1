// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "knownkeys.h"

#include <algorithm>

namespace Halyard::Redis {

namespace {

constexpr qsizetype MostKnown = 1000;
constexpr int Format = 1;
constexpr qsizetype LongestFirstLine = 200;

} // namespace

void KnownKeys::remember(const QByteArray &recordKey, const Known &known)
{
    if (m_all.size() >= MostKnown && !m_all.contains(recordKey))
        m_all.erase(m_all.constBegin());
    m_all.insert(recordKey, known);
}

const KnownKeys::Known *KnownKeys::find(const QByteArray &recordKey) const
{
    const auto found = m_all.constFind(recordKey);
    return found != m_all.constEnd() ? &*found : nullptr;
}

QList<CacheKey> KnownKeys::keys() const
{
    QList<CacheKey> keys;
    for (const Known &known : m_all)
        keys.append(known.key);
    return keys;
}

QStringList KnownKeys::scopes() const
{
    QStringList scopes;
    for (const Known &known : m_all) {
        if (!scopes.contains(known.key.scope))
            scopes.append(known.key.scope);
    }
    return scopes;
}

bool isOfNewerFormat(const QByteArray &record)
{
    const QByteArray beginning = record.left(LongestFirstLine);
    const QByteArray line = beginning.left(beginning.indexOf('\n'));
    constexpr QByteArrayView Name = "\"halyard_cache\":";
    const qsizetype name = line.indexOf(Name);
    if (name < 0)
        return false;
    const QByteArray rest = line.sliced(name + Name.size()).trimmed();
    const auto *const end =
        std::ranges::find_if_not(rest, [](char c) { return c >= '0' && c <= '9'; });
    const QByteArray digits = rest.left(end - rest.begin());
    // A number that is too long for us is none that we know.
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    return !digits.isEmpty() && (!isNumber || number > Format);
}

} // namespace Halyard::Redis
