// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace Halyard {

// What lies in a folder of records:
//   <name>.json            a record
//   <name>.1.json          ours, where <name>.json is of a newer format and must stay
//   .halyard-<hex>.tmp     not finished
//   lock, queue, evict     held, never removed
//   quarantine/            damaged records: <name>.<number>.json

[[nodiscard]] QString fileOfRecord(const QString &name);
[[nodiscard]] QString fileBesideRecord(const QString &name);
[[nodiscard]] QString newTemporaryFile();

//! Whose record \a file is.
[[nodiscard]] std::optional<QString> recordOfFile(QByteArrayView file);
[[nodiscard]] bool isTemporaryFile(QByteArrayView file);
[[nodiscard]] bool isRecordName(QByteArrayView name);

} // namespace Halyard
