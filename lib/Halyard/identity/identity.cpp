// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/identity/identity.h>

#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>
#include <QtCore/QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

constexpr int Format = 1;

QJsonObject groupsToJson(const QMap<QString, QString> &groups)
{
    QJsonObject object;
    for (auto group = groups.begin(); group != groups.end(); ++group)
        object.insert(group.key(), group.value());
    return object;
}

QJsonObject propertiesToJson(const QMap<QString, QJsonObject> &properties)
{
    QJsonObject object;
    for (auto group = properties.begin(); group != properties.end(); ++group)
        object.insert(group.key(), group.value());
    return object;
}

} // namespace

QString newUuid(qint64 msSinceEpoch)
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const auto time = static_cast<quint64>(msSinceEpoch);
    const auto low = static_cast<uchar>(random[2]);
    return QUuid(static_cast<uint>(time >> 16U), static_cast<ushort>(time),
                 static_cast<ushort>(0x7000U | (random[0] & 0x0FFFU)),
                 static_cast<uchar>(0x80U | (random[1] & 0x3FU)), low,
                 static_cast<uchar>(random[2] >> 8U), static_cast<uchar>(random[2] >> 16U),
                 static_cast<uchar>(random[2] >> 24U), static_cast<uchar>(random[3]),
                 static_cast<uchar>(random[3] >> 8U), static_cast<uchar>(random[3] >> 16U))
        .toString(QUuid::WithoutBraces);
}

Identity newIdentity(qint64 msSinceEpoch)
{
    Identity identity;
    identity.context.anonymousId = newUuid(msSinceEpoch);
    identity.context.distinctId = identity.context.anonymousId;
    identity.context.deviceId = newUuid(msSinceEpoch);
    return identity;
}

QByteArray toJson(const Identity &identity)
{
    const FlagContext &context = identity.context;
    return QJsonDocument(QJsonObject{
                             {"format"_L1, Format},
                             {"distinctId"_L1, context.distinctId},
                             {"isIdentified"_L1, identity.isIdentified},
                             {"anonymousId"_L1, context.anonymousId},
                             {"deviceId"_L1, context.deviceId},
                             {"groups"_L1, groupsToJson(context.groups)},
                             {"personProperties"_L1, context.personProperties},
                             {"groupProperties"_L1, propertiesToJson(context.groupProperties)},
                         })
        .toJson(QJsonDocument::Indented);
}

std::optional<Identity> identityFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Identity identity;
    FlagContext &context = identity.context;
    context.distinctId = object.value("distinctId"_L1).toString();
    context.anonymousId = object.value("anonymousId"_L1).toString();
    context.deviceId = object.value("deviceId"_L1).toString();
    if (object.value("format"_L1).toInt() != Format || isUnusableId(context.distinctId)
        || isUnusableId(context.anonymousId) || isUnusableId(context.deviceId))
        return std::nullopt;

    identity.isIdentified = object.value("isIdentified"_L1).toBool();
    context.personProperties = object.value("personProperties"_L1).toObject();
    const QJsonObject groups = object.value("groups"_L1).toObject();
    for (auto group = groups.begin(); group != groups.end(); ++group)
        context.groups.insert(group.key(), group.value().toString());
    const QJsonObject properties = object.value("groupProperties"_L1).toObject();
    for (auto group = properties.begin(); group != properties.end(); ++group)
        context.groupProperties.insert(group.key(), group.value().toObject());
    return identity;
}

} // namespace Halyard
