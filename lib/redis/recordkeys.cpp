// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "recordkeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Redis {

namespace {

const QByteArray Prefix = "posthog:qt:1:"_ba;
constexpr qsizetype LongestName = 64;

bool isName(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= LongestName && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-';
    });
}

} // namespace

QByteArray channelOf(const QString &scope)
{
    return Prefix + '{' + scope.toUtf8() + '}';
}

std::optional<QString> scopeOfChannel(const QByteArray &channel)
{
    if (!channel.startsWith(Prefix) || !channel.endsWith('}') || channel.at(Prefix.size()) != '{')
        return std::nullopt;
    const QByteArray scope = channel.sliced(Prefix.size() + 1).chopped(1);
    return isName(scope) ? std::optional(QString::fromLatin1(scope)) : std::nullopt;
}

QByteArray recordKey(const CacheKey &key)
{
    return channelOf(key.scope) + ':' + key.person.toUtf8();
}

std::optional<CacheKey> keyOfRecord(const QByteArray &recordKey)
{
    const qsizetype colon = recordKey.lastIndexOf(':');
    const auto scope = scopeOfChannel(recordKey.left(colon));
    const QByteArray person = recordKey.sliced(colon + 1);
    if (!scope || !isName(person))
        return std::nullopt;
    return CacheKey{.scope = *scope, .person = QString::fromLatin1(person)};
}

QByteArray patternOfPerson(const CacheKey &key)
{
    const QByteArray person = key.person.section(u'-', 0, 0).toUtf8();
    return globEscaped(channelOf(key.scope) + ':' + person) + '*';
}

QByteArray patternOfAll()
{
    return Prefix + '*';
}

QByteArray globEscaped(const QByteArray &text)
{
    QByteArray escaped;
    for (const char c : text) {
        if (QByteArrayView("*?[]\\^").contains(c))
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

} // namespace Halyard::Redis
