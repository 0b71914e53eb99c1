// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>

namespace Halyard::Test {

[[nodiscard]] QByteArray gzip(QByteArrayView plain);

//! A small stream that unpacks to \a count times \a filler and then \a tail.
[[nodiscard]] QByteArray gzipBomb(qint64 count, char filler, QByteArrayView tail);

//! Nothing when \a packed is not one whole gzip stream.
[[nodiscard]] std::optional<QByteArray> gunzip(QByteArrayView packed);

} // namespace Halyard::Test
