// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cachepersons.h"
#include "texttable.h"

#include <QtCore/QJsonObject>

namespace Halyard::Cli {

//! All persons of a cache, and what it may hold.
[[nodiscard]] QString toText(const QList<CacheRow> &rows, const CacheUrl &cache,
                             const TableStyle &style);
[[nodiscard]] QJsonObject toJson(const QList<CacheRow> &rows, const CacheUrl &cache,
                                 const CacheStatus &status);

//! One person, flag by flag.
[[nodiscard]] QString toText(const CacheRow &row, const CacheUrl &cache, const TableStyle &style);
//! As get has it, and the record beside it; a file for --bootstrap.
[[nodiscard]] QJsonObject toJson(const CacheRow &row, const CacheUrl &cache,
                                 const CacheStatus &status);

//! All but the flags.
[[nodiscard]] QJsonObject recordJson(const CacheRow &row, const CacheUrl &cache);
//! One line a problem.
[[nodiscard]] QString problemsText(const QList<CacheRow> &rows);
//! Such as "1 record", "2 records".
[[nodiscard]] QString counted(qsizetype count, const QString &one);

} // namespace Halyard::Cli
