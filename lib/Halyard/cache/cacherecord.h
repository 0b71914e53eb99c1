// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cache/moment.h>
#include <Halyard/flagrecord_p.h>

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>
#include <variant>
#include <vector>

namespace Halyard {

//! What is remembered of one person: a set of flags, and when the server said so.
struct CacheRecord
{
    //! Of whom, as in CacheKey: a record knows where it belongs.
    QString scope = {};
    QString person = {};
    //! Hash of what else decides flags without naming the record: properties and the like.
    QString context = {};
    //! In the order of their keys.
    std::vector<SharedRecord> flags = {};
    QString requestId = {};
    //! The server's clock, in milliseconds since 1970.
    std::optional<qint64> evaluatedAt = {};
    //! When these flags were first said, and when last.
    Moment fetched = {};
    Moment confirmed = {};
    //! Name and version of the library that wrote it; nothing depends on it.
    QString writer = {};
    //! Written in a newer format than ours: what is known of that was read.
    bool isNewer = false;
};

//! Why bytes are no record.
struct RecordDamage
{
    QString detail;
};

[[nodiscard]] QByteArray toJson(const CacheRecord &record);
enum class FirstLine { Unverified, Verified };
[[nodiscard]] std::variant<CacheRecord, RecordDamage> recordFromJson(
    const QByteArray &json, FirstLine line = FirstLine::Unverified);

//! What two processes know, as one: the later answer, but of each flag the higher version.
[[nodiscard]] CacheRecord merged(const CacheRecord &stored, const CacheRecord &ours);

} // namespace Halyard
