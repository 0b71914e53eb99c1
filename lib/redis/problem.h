// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cachestatus.h>

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace Halyard::Redis {

//! Why something does not work, in a way that may be shown and logged. Good if its state is Ready.
struct Problem
{
    CacheStatus::State state = CacheStatus::State::Ready;
    QString detail = {};

    [[nodiscard]] bool isGood() const { return state == CacheStatus::State::Ready; }

    friend bool operator==(const Problem &, const Problem &) = default;
};

//! Of an error reply. Quotes no more than its code: some servers name the user in the rest.
[[nodiscard]] Problem problemOf(const QByteArray &error);
//! As above, for the commands that begin a connection.
[[nodiscard]] Problem signInProblemOf(const QByteArray &error);
[[nodiscard]] Problem databaseProblemOf(const QByteArray &error);

[[nodiscard]] Problem unreachable(const QString &why);
//! Somebody else listens there.
[[nodiscard]] Problem notRedis();

[[nodiscard]] QByteArray codeOf(const QByteArray &error);
[[nodiscard]] bool isUnknownCommand(const QByteArray &error);
//! May be over soon, without anybody doing anything.
[[nodiscard]] bool isPassing(CacheStatus::State state);

} // namespace Halyard::Redis
