// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qglobal.h>

#include <cstddef>
#include <cstring>

namespace Halyard {

//! A product of which the upper half counts as well: without it two words can be chosen that
//! undo each other, whatever the seed.
[[nodiscard]] inline quint64 folded(quint64 word)
{
    constexpr quint64 Multiplier = 0x9E3779B97F4A7C15ULL;
#if defined(__SIZEOF_INT128__)
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(word) * Multiplier;
    return static_cast<quint64>(product) ^ static_cast<quint64>(product >> 64U);
#else
    const quint64 low = (word & 0xFFFFFFFFU) * (Multiplier & 0xFFFFFFFFU);
    const quint64 middle = (word >> 32U) * (Multiplier & 0xFFFFFFFFU) + (low >> 32U);
    const quint64 other = (word & 0xFFFFFFFFU) * (Multiplier >> 32U) + (middle & 0xFFFFFFFFU);
    const quint64 high = (word >> 32U) * (Multiplier >> 32U) + (middle >> 32U) + (other >> 32U);
    return high ^ ((other << 32U) | (low & 0xFFFFFFFFU));
#endif
}

//! A hash for tables in memory: fast on short texts, never stored. The \a seed keeps an answer from
//! choosing keys that collide.
[[nodiscard]] inline quint32 hashOfBytes(const void *bytes, size_t size, quint64 seed)
{
    const auto *at = static_cast<const char *>(bytes);
    quint64 hash = seed ^ size;
    const auto mix = [&hash](quint64 word) { hash = folded(hash ^ word); };
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
