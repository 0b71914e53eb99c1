// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/halyard_export.h>

#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace Halyard {

//! For whom flags are asked: a person, the person's groups, and what is known of both.
struct HALYARD_EXPORT FlagContext
{
    Q_GADGET

public:
    QString distinctId = {};
    //! The id this person had before being identified; keeps flags steady across a login.
    QString anonymousId = {};
    QString deviceId = {};
    //! Group type to group key.
    QMap<QString, QString> groups = {};
    QJsonObject personProperties = {};
    //! Group type to that group's properties.
    QMap<QString, QJsonObject> groupProperties = {};

    friend bool operator==(const FlagContext &, const FlagContext &) = default;

    //! Whether answers for \a other may be served here: same person, same groups.
    [[nodiscard]] bool isSamePersonAs(const FlagContext &other) const;
};

//! Whether an id names nobody in particular ("anonymous", "null", "0", …), is blank or too long:
//! used as a person's id it would throw strangers together.
[[nodiscard]] HALYARD_EXPORT bool isUnusableId(const QString &id);

} // namespace Halyard

Q_DECLARE_METATYPE(Halyard::FlagContext)
