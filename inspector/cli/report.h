// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/flag.h>
#include <Halyard/flagclient.h>

#include "arguments.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <optional>

namespace Halyard::Cli {

//! What one asking brought.
struct Report
{
    //! In the order they were asked for; those without a value as well.
    QList<Flag> flags;
    FlagClient::State state = FlagClient::State::Starting;
    Error error;
    CacheStatus cache;
    //! Why what is remembered could not be read, though the cache works.
    QString recallProblem;
    QString requestId;
    std::optional<qint64> evaluatedAt;
    //! The server decided on flags in this process, be it in part.
    bool answered = false;
};

enum class ExitStatus : int {
    AllKnown = 0,
    SomeMissing = 1,
    WrongUsage = 2,
    NothingKnown = 3,
    OutputFailed = 74, // EX_IOERR of sysexits.h
};

//! Notes how the asking went.
void applyOutcome(Report &report, const LoadOutcome &outcome);

[[nodiscard]] QJsonObject toJson(const Report &report);
[[nodiscard]] ExitStatus exitStatus(const Report &report, Command command);
//! One line: what went wrong and what to do about it. Empty if all is well.
[[nodiscard]] QString trouble(const Report &report);
//! One line on the cache that was asked for. Empty if it works, or is not known yet to.
[[nodiscard]] QString cacheTrouble(const Report &report);

[[nodiscard]] QJsonObject toJson(const Flag &flag);
[[nodiscard]] QJsonObject toJson(const CacheStatus &cache);
//! Null for no error.
[[nodiscard]] QJsonValue toJson(const Error &error);
[[nodiscard]] QString sourceName(Flag::Source source);
[[nodiscard]] QString stateName(FlagClient::State state);

} // namespace Halyard::Cli
