// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>

#include <optional>

namespace Halyard {

//! What the first line of a record says of the rest.
struct RecordEnvelope
{
    int format = 0;
    //! Flags.
    qint64 entries = 0;
    //! Bytes behind the first line.
    qint64 length = 0;
    QByteArray hash = {};
};

//! The format that this version writes.
inline constexpr int RecordFormat = 1;
//! First lines are no longer, their line feed included.
inline constexpr qsizetype LongestEnvelope = 200;
//! Larger records are not read at all.
inline constexpr qint64 LargestRecord = 16 * 1024 * 1024;

//! A first line and \a body, which together are one JSON object: \a body lacks the opening brace.
[[nodiscard]] QByteArray sealed(const QByteArray &body, qint64 entries);

//! Of the beginning of a record, of any format: nothing is said about the rest.
[[nodiscard]] std::optional<RecordEnvelope> envelopeOfBeginning(const QByteArray &bytes);
//! Of a whole record: nothing if the rest is not what the first line says.
[[nodiscard]] std::optional<RecordEnvelope> envelopeOf(const QByteArray &record);

} // namespace Halyard
