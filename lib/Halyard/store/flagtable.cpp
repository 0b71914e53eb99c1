// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/store/flagtable.h>

#include <Halyard/flaghandle.h>
#include <Halyard/keyhash_p.h>

#include <QtCore/QHashFunctions>
#include <QtCore/QtEndian>

#include <bit>
#include <cstring>

namespace Halyard {

namespace {

// Looked at together: one comparison tells eight buckets apart.
constexpr size_t GroupSize = sizeof(quint64);
constexpr quint64 EachLowBit = 0x0101010101010101ULL;
constexpr quint64 EachHighBit = 0x8080808080808080ULL;

//! Never 0; of bits that do not choose the bucket.
quint8 tagOf(quint32 hash)
{
    return static_cast<quint8>(0x80U | (hash >> 25U));
}

quint32 bucketCountFor(size_t entries)
{
    // At most two thirds full, so that a miss ends soon.
    return std::bit_ceil(static_cast<quint32>(entries + entries / 2 + GroupSize));
}

quint32 hashOfKey(QStringView key, quint64 seed)
{
    return hashOfBytes(key.utf16(), static_cast<size_t>(key.size()) * sizeof(char16_t), seed);
}

} // namespace

quint32 wordOf(const FlagRecord &record)
{
    const bool known = !record.value.isNull() && !record.value.isUndefined();
    return (known ? quint32(FlagHandle::Known) : 0U)
        | (known && record.enabled ? quint32(FlagHandle::Enabled) : 0U);
}

FlagTable::FlagTable(std::vector<Entry> entries)
    : m_buckets(bucketCountFor(entries.size()))
    , m_tags(m_buckets.size() + GroupSize)
    , m_seed(QHashSeed::globalSeed())
    , m_mask(static_cast<quint32>(m_buckets.size()) - 1)
{
    size_t keyUnits = 0;
    for (const Entry &entry : entries)
        keyUnits += static_cast<size_t>(entry.record->key.size());
    m_keys.reserve(keyUnits);
    m_entries.reserve(entries.size());
    for (Entry &entry : entries)
        insert(std::move(entry));
}

void FlagTable::insert(Entry entry)
{
    const FlagRecord &record = *entry.record;
    const QStringView key = record.key;
    const quint32 hash = hashOfKey(key, m_seed);
    quint32 at = hash & m_mask;
    for (; m_tags[at] != 0; at = (at + 1) & m_mask) {
        if (holds(m_buckets[at], hash, key))
            return;
    }
    m_tags[at] = tagOf(hash);
    if (at < GroupSize)
        m_tags[m_buckets.size() + at] = m_tags[at];

    m_buckets[at] = {.hash = hash,
                     .keyAt = static_cast<quint32>(m_keys.size()),
                     .index = static_cast<quint32>(m_entries.size()),
                     .keyLength = static_cast<quint16>(key.size()),
                     .word = static_cast<quint8>(wordOf(record))};
    m_keys.insert(m_keys.end(), key.utf16(), key.utf16() + key.size());
    m_entries.push_back(std::move(entry));
}

bool FlagTable::holds(const Bucket &bucket, quint32 hash, QStringView key) const
{
    return bucket.hash == hash && bucket.keyLength == key.size()
        && std::memcmp(m_keys.data() + bucket.keyAt, key.utf16(),
                       bucket.keyLength * sizeof(char16_t))
        == 0;
}

const FlagTable::Bucket *FlagTable::bucketOf(QStringView key) const
{
    const quint32 hash = hashOfKey(key, m_seed);
    const quint64 sought = tagOf(hash) * EachLowBit;
    for (quint32 at = hash & m_mask;; at = (at + GroupSize) & m_mask) {
        const auto tags = qFromLittleEndian<quint64>(m_tags.data() + at);
        const quint64 differences = tags ^ sought;
        quint64 matches = (differences - EachLowBit) & ~differences & EachHighBit;
        for (; matches != 0; matches &= matches - 1) {
            const auto place = static_cast<quint32>(std::countr_zero(matches)) / 8;
            const Bucket &bucket = m_buckets[(at + place) & m_mask];
            if (holds(bucket, hash, key))
                return &bucket;
        }
        if ((~tags & EachHighBit) != 0)
            return nullptr;
    }
}

quint32 FlagTable::word(QStringView key) const
{
    const Bucket *bucket = bucketOf(key);
    return bucket != nullptr ? bucket->word : 0U;
}

const FlagTable::Entry *FlagTable::find(QStringView key) const
{
    const Bucket *bucket = bucketOf(key);
    return bucket != nullptr ? &m_entries[bucket->index] : nullptr;
}

std::vector<FlagChange> changesBetween(const FlagTable &before, const FlagTable &now)
{
    std::vector<FlagChange> changes;
    size_t common = 0;
    for (const FlagTable::Entry &entry : now.entries()) {
        const FlagTable::Entry *old = before.find(entry.record->key);
        common += old != nullptr ? 1 : 0;
        if (old != nullptr
            && (old->record == entry.record || old->record->sameValueAs(*entry.record)))
            continue;
        changes.push_back({entry.record->key, entry, old != nullptr ? *old : FlagTable::Entry{}});
    }
    if (common == before.entries().size())
        return changes;

    for (const FlagTable::Entry &entry : before.entries()) {
        if (now.find(entry.record->key) == nullptr)
            changes.push_back({entry.record->key, {}, entry});
    }
    return changes;
}

} // namespace Halyard
