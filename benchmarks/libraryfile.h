// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QStringList>

#include <optional>

namespace Halyard::Benchmarks {

//! Without symbols, as a package ships it. Nothing where there are no binutils.
[[nodiscard]] std::optional<qint64> strippedSize(const QString &library);

//! Names without versions: "libQt6Core.so".
[[nodiscard]] std::optional<QStringList> neededLibraries(const QString &library);

} // namespace Halyard::Benchmarks
