// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cache/cachebackend.h>

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <chrono>
#include <optional>
#include <vector>

// posthog-python (7.37.1 or later) keeps each flag of each person under a key of its own.

namespace Halyard::Redis {

inline constexpr std::chrono::seconds PythonLifetime{3600};

struct PythonEntry
{
    QByteArray key;
    QByteArray value;
};

[[nodiscard]] QByteArray pythonKey(const QString &distinctId, const QString &flag);
//! For SCAN: of this person, and of those whose id goes on with a colon.
[[nodiscard]] QByteArray pythonPattern(const QString &distinctId);
//! Nothing if the entry is somebody else's.
[[nodiscard]] std::optional<QString> flagOfPythonKey(const QByteArray &key,
                                                     const QString &distinctId);

//! Of a record as docs/cache-format.md has it.
[[nodiscard]] QJsonObject flagsOfRecord(const QByteArray &record);
//! What posthog-python itself would have written; \a now: milliseconds since 1970.
[[nodiscard]] std::vector<PythonEntry> pythonEntries(const QString &distinctId,
                                                     const QJsonObject &flags, qint64 now);
//! Nothing unless posthog-python would believe it too.
[[nodiscard]] std::optional<CacheContent::ForeignFlag> flagOfPythonValue(const QString &flag,
                                                                         const QByteArray &value,
                                                                         qint64 now);

} // namespace Halyard::Redis
