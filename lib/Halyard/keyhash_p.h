// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qglobal.h>

#include <cstddef>
#include <cstring>

namespace Halyard {

//! A hash for tables in memory: fast on short texts, never stored. The \a seed keeps an answer from
//! choosing keys that collide.
[[nodiscard]] inline quint32 hashOfBytes(const void *bytes, size_t size, quint64 seed)
{
    constexpr quint64 Multiplier = 0x9E3779B97F4A7C15ULL;
    const auto *at = static_cast<const char *>(bytes);
    quint64 hash = seed ^ size;
    const auto mix = [&hash](quint64 word) {
        hash = (hash ^ word) * Multiplier;
        hash ^= hash >> 32U;
    };
    quint64 word = 0;
    for (; size >= sizeof word; size -= sizeof word, at += sizeof word) {
        std::memcpy(&word, at, sizeof word);
        mix(word);
    }
    if (size > 0) {
        word = 0;
        std::memcpy(&word, at, size);
        mix(word);
    }
    return static_cast<quint32>(hash);
}

} // namespace Halyard
