// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/flagcontext.h>

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace Halyard {

//! Who uses the application, and whether they said so.
struct Identity
{
    FlagContext context;
    bool isIdentified = false;

    friend bool operator==(const Identity &, const Identity &) = default;
};

//! Nobody in particular, with ids of their own.
[[nodiscard]] Identity newIdentity(qint64 msSinceEpoch);
//! A UUID of version 7: in the order of its making.
[[nodiscard]] QString newUuid(qint64 msSinceEpoch);

[[nodiscard]] QByteArray toJson(const Identity &identity);
//! Nothing if this is not a whole identity of a format that we know.
[[nodiscard]] std::optional<Identity> identityFromJson(const QByteArray &json);

} // namespace Halyard
