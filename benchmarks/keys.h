// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArrayList>
#include <QtCore/QStringList>

namespace Halyard::Benchmarks {

//! Different keys of 20 to 26 characters, as people name flags; the same ones in every run.
[[nodiscard]] QStringList flagKeys(int count);
//! Like flagKeys(), but none of those.
[[nodiscard]] QStringList unknownKeys(int count);

//! The same texts in an order of its own, each in memory of its own: as they come out of an
//! application that did not take them from the flags.
[[nodiscard]] QStringList shuffledCopies(const QStringList &keys);
[[nodiscard]] QByteArrayList asLatin1(const QStringList &keys);

//! Whether the benchmarks' flag number \a index is on.
[[nodiscard]] constexpr bool isOn(qsizetype index)
{
    return index % 2 == 0;
}

} // namespace Halyard::Benchmarks
