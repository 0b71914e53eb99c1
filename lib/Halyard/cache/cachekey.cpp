// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/cachekey.h>

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

constexpr qsizetype NameDigits = 32;
constexpr qsizetype GroupDigits = 16;

//! A plain hash of an e-mail address is guessed in no time; this one only by who has the token.
QString keyedHash(const ClientOptions &options, const QJsonArray &what, qsizetype digits)
{
    const QByteArray text = QJsonDocument(what).toJson(QJsonDocument::Compact);
    const QByteArray hash = QMessageAuthenticationCode::hash(text, options.projectToken.toUtf8(),
                                                             QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(digits));
}

QString placeOf(const QUrl &host)
{
    QString path = host.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return host.scheme() + "://"_L1 + host.host() + u':' + QString::number(host.port()) + path;
}

template <typename Value>
QJsonObject objectOf(const QMap<QString, Value> &map)
{
    QJsonObject object;
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        object.insert(entry.key(), entry.value());
    return object;
}

} // namespace

CacheKey cacheKeyFor(const ClientOptions &options, const FlagContext &context)
{
    CacheKey key{
        .scope = keyedHash(options, {u"scope"_s, placeOf(options.host)}, NameDigits),
        .person = keyedHash(options, {u"person"_s, context.distinctId}, NameDigits),
        .distinctId = context.distinctId,
    };
    if (context.groups.isEmpty())
        return key;
    key.person += u'-' + keyedHash(options, {u"groups"_s, objectOf(context.groups)}, GroupDigits);
    // Others who keep persons by their id do not tell groups apart: nothing to share.
    key.distinctId.clear();
    return key;
}

QString contextHashOf(const ClientOptions &options, const FlagContext &context)
{
    // Not the device nor the id before the login: panels that share a cache differ in both.
    const QJsonArray all{
        u"context"_s,
        context.personProperties,
        objectOf(context.groupProperties),
        static_cast<int>(options.runtime),
        QJsonArray::fromStringList(options.evaluationContexts),
        static_cast<int>(options.geoIp),
    };
    return keyedHash(options, all, NameDigits);
}

} // namespace Halyard
