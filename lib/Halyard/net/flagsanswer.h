// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/flagrecord_p.h>

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <variant>
#include <vector>

class QJsonObject;

namespace Halyard {

//! What a server said about flags, whichever of its three shapes it used.
struct FlagsAnswer
{
    std::vector<SharedRecord> records;
    //! In the answer, but failed on the server or unreadable: what was known of them stands.
    QStringList skippedKeys;
    //! The server could not evaluate everything: what is missing is not gone.
    bool isPartial = false;
    bool isQuotaLimited = false;
    QString requestId;
    std::optional<qint64> evaluatedAt;
};

//! Why something is not an answer about flags; never quotes it.
struct NotAnAnswer
{
    QString reason;
};

using ParsedAnswer = std::variant<FlagsAnswer, NotAnAnswer>;

//! Tells the shapes apart record by record, never by what was asked for.
//! A number in place of a record stands for the one of \a unchanged at that place.
[[nodiscard]] ParsedAnswer parseAnswer(const QByteArray &body,
                                       const std::vector<SharedRecord> &unchanged = {});

} // namespace Halyard
