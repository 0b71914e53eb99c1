// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

// A record of the fallback cache: as somebody may have left it, and with a first line that is true.

#include <Halyard/cache/cacherecord.h>
#include <Halyard/cache/recordenvelope.h>

#include "jsongrower.h"
#include "require.h"

#include <algorithm>

using namespace Halyard;
using Fuzz::require;

namespace {

bool isSame(const CacheRecord &a, const CacheRecord &b)
{
    const auto same = [](const SharedRecord &x, const SharedRecord &y) { return *x == *y; };
    return std::ranges::equal(a.flags, b.flags, same) && a.scope == b.scope && a.person == b.person
        && a.context == b.context && a.fetched == b.fetched && a.confirmed == b.confirmed
        && a.evaluatedAt == b.evaluatedAt;
}

void requireThatItSurvivesWriting(const CacheRecord &record)
{
    // Text that is not Unicode, and values that are no flag's, are written as what they can be.
    const auto once = recordFromJson(toJson(record));
    require(std::holds_alternative<CacheRecord>(once), "what is written is a record");
    const auto twice = recordFromJson(toJson(std::get<CacheRecord>(once)));
    require(std::holds_alternative<CacheRecord>(twice), "what is written again is a record");
    require(isSame(std::get<CacheRecord>(once), std::get<CacheRecord>(twice)),
            "what is written is read back");
}

void read(const QByteArray &bytes)
{
    const auto result = recordFromJson(bytes);
    if (const auto *damage = std::get_if<RecordDamage>(&result)) {
        require(!damage->detail.isEmpty(), "damage has a name");
        return;
    }
    const auto &record = std::get<CacheRecord>(result);
    requireThatItSurvivesWriting(record);
    CacheRecord other = record;
    other.flags.resize(record.flags.size() / 2);
    require(merged(record, other).flags.size() <= record.flags.size(), "nothing is invented");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    read(bytes);
    // Past the checksum, which the fuzzer would never guess.
    read(sealed(bytes.startsWith('{') ? bytes.mid(1) : bytes, 0));
    return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t mostBytes,
                                          unsigned seed)
{
    return Fuzz::mutateOrGrow(data, size, mostBytes, seed, &Fuzz::JsonGrower::flagsFile);
}
