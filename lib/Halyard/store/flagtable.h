// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/flagrecord_p.h>

#include <QtCore/QList>
#include <QtCore/QStringView>

#include <memory>
#include <vector>

namespace Halyard {

//! Flags found by key: built once, then read by any number of threads.
//!
//! Open addressing over keys that lie together in one block, with the answer to the most frequent
//! question in the bucket itself: a look-up touches two cache lines.
class FlagTable : public std::enable_shared_from_this<FlagTable>
{
public:
    struct Entry
    {
        SharedRecord record = {};
        SharedOrigin origin = {};
    };

    //! Keys must not be longer than LongestKey. Of entries with the same key the first counts.
    explicit FlagTable(std::vector<Entry> entries = {});

    //! The bits of FlagHandle::Bit; 0 for an unknown key.
    [[nodiscard]] quint32 word(QStringView key) const;
    [[nodiscard]] const Entry *find(QStringView key) const;
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

private:
    struct Bucket
    {
        quint32 hash = 0;
        quint32 keyAt = 0;
        quint32 index = 0;
        quint16 keyLength = 0;
        quint8 word = 0;
    };

    [[nodiscard]] bool holds(const Bucket &bucket, quint32 hash, QStringView key) const;
    [[nodiscard]] const Bucket *bucketOf(QStringView key) const;
    void insert(Entry entry);

    std::vector<Entry> m_entries;
    std::vector<Bucket> m_buckets;
    //! One byte a bucket, 0 for an empty one; the first GroupSize again at the end.
    std::vector<quint8> m_tags;
    std::vector<char16_t> m_keys;
    quint64 m_seed;
    quint32 m_mask;
};

using SharedTable = std::shared_ptr<const FlagTable>;

//! What a reader would see differently.
struct FlagChange
{
    QString key;
    FlagTable::Entry now;
    FlagTable::Entry before;
};

[[nodiscard]] std::vector<FlagChange> changesBetween(const FlagTable &before, const FlagTable &now);

//! What FlagHandle reads of \a record.
[[nodiscard]] quint32 wordOf(const FlagRecord &record);

} // namespace Halyard
