// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "flagdefinition.h"

#include <QtCore/QJsonObject>

namespace Halyard::Demo {

//! Who asks for flags.
struct Asker
{
    QString distinctId;
    //! Group keys by type of group.
    QHash<QString, QString> groups;
    QJsonObject properties;
    //! Properties by type of group.
    QJsonObject groupProperties;
};

struct Outcome
{
    bool isEnabled = false;
    QString variant;
    QString reason;
    std::optional<int> ruleIndex;
};

//! Where PostHog puts somebody between 0 and 1: the first 60 bits of a SHA-1.
[[nodiscard]] double bucketOf(const QString &flagKey, const QString &id, const QString &salt);

[[nodiscard]] bool isWithin(double bucket, double percentage);
//! Empty if the percentages of the variants do not reach the bucket.
[[nodiscard]] QString drawnVariant(const QList<Variant> &variants, double bucket);

[[nodiscard]] Outcome evaluate(const FlagDefinition &flag, const Asker &asker);

//! PostHog counts at most this much of an id.
[[nodiscard]] QString cutToPostHogsLength(const QString &distinctId);

} // namespace Halyard::Demo
