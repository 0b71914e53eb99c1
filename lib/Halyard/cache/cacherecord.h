// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/flagrecord_p.h>

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace Halyard {

class Clock;

//! A moment, in all that is needed to tell its age later: after a boot, with a clock that stepped, or
//! on another machine.
struct Moment
{
    //! Since 1970, as the device believed.
    std::chrono::milliseconds wall{0};
    //! Names the boot; empty where the system does not tell.
    QString bootId = {};
    std::chrono::milliseconds sinceBoot{0};

    [[nodiscard]] static Moment now(const Clock &clock);
    //! Nothing if there is no telling.
    [[nodiscard]] std::optional<std::chrono::milliseconds> age(const Clock &clock) const;

    friend bool operator==(const Moment &, const Moment &) = default;
};

//! What is remembered of one person: a complete set of flags, and when the server said so.
struct CacheRecord
{
    //! "<scope>-<person>": a record knows where it belongs.
    QString name = {};
    //! Hash of properties and whatever else can decide flags but does not name the record.
    QString context = {};
    std::vector<SharedRecord> flags = {};
    QString requestId = {};
    //! The server's clock, in milliseconds since 1970.
    std::optional<qint64> evaluatedAt = {};
    //! When these flags were first said, and when last.
    Moment fetched = {};
    Moment confirmed = {};
    //! Name and version of the library that wrote it; nothing depends on it.
    QString writer = {};
    //! Written in a format that is newer than ours: what is known of it was read.
    bool isNewer = false;
};

//! What is wrong with bytes that should be a record.
struct RecordDamage
{
    QString detail;
};

//! A JSON document whose first line says how long the rest is, and what it hashes to.
[[nodiscard]] QByteArray toJson(const CacheRecord &record);
[[nodiscard]] std::variant<CacheRecord, RecordDamage> recordFromJson(const QByteArray &json);

//! One record of what two processes know: the later answer, but of each flag the higher version.
[[nodiscard]] CacheRecord merged(const CacheRecord &stored, const CacheRecord &ours);

} // namespace Halyard
