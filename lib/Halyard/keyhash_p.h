// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qglobal.h>

#include <cstddef>
#include <cstring>

namespace Halyard {

//! A product of which the upper half counts as well: without it two words can be chosen that
//! undo each other, whatever the seed.
[[nodiscard]] inline quint64 foldedProduct(quint64 a, quint64 b)
{
#if defined(__SIZEOF_INT128__)
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<quint64>(product) ^ static_cast<quint64>(product >> 64U);
#else
    const quint64 low = (a & 0xFFFFFFFFU) * (b & 0xFFFFFFFFU);
    const quint64 middle = (a >> 32U) * (b & 0xFFFFFFFFU) + (low >> 32U);
    const quint64 other = (a & 0xFFFFFFFFU) * (b >> 32U) + (middle & 0xFFFFFFFFU);
    const quint64 high = (a >> 32U) * (b >> 32U) + (middle >> 32U) + (other >> 32U);
    return ((other << 32U) | (low & 0xFFFFFFFFU)) ^ high;
#endif
}

//! A hash for tables in memory: fast on short texts, never stored. The \a seed keeps an answer from
//! choosing keys that collide.
[[nodiscard]] inline quint32 hashOfBytes(const void *bytes, size_t size, quint64 seed)
{
    constexpr quint64 Multiplier = 0x9E3779B97F4A7C15ULL;
    constexpr quint64 Other = 0xD1B54A32D192ED03ULL;
    const auto *at = static_cast<const char *>(bytes);
    const auto wordAt = [](const char *place, size_t length = sizeof(quint64)) {
        quint64 word = 0;
        std::memcpy(&word, place, length);
        return word;
    };
    quint64 left = seed ^ Multiplier;
    quint64 right = seed + Other;
    quint64 hash = size * Multiplier;
    // The products do not wait for each other.
    for (size_t rest = size; rest > 16; rest -= 16, at += 16) {
        hash += foldedProduct(wordAt(at) ^ left, wordAt(at + 8) ^ right);
        left += Multiplier;
        right += Other;
    }
    // The last words begin early rather than being short.
    const auto *end = static_cast<const char *>(bytes) + size;
    if (size >= 16)
        hash += foldedProduct(wordAt(end - 16) ^ left, wordAt(end - 8) ^ right);
    else if (size >= 8)
        hash += foldedProduct(wordAt(at) ^ left, wordAt(end - 8) ^ right);
    else if (size > 0)
        hash += foldedProduct(wordAt(at, size) ^ left, right);
    hash = (hash ^ hash >> 32U) * Multiplier;
    return static_cast<quint32>(hash >> 32U);
}

} // namespace Halyard
