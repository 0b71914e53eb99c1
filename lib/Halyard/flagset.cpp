// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/flagset.h>

#include <Halyard/flaghandle.h>
#include <Halyard/store/flagtable.h>
#include <Halyard/store/keytext.h>

#include <algorithm>

namespace Halyard {

FlagSet::FlagSet()
    : FlagSet(std::make_shared<const FlagTable>(), std::chrono::milliseconds::zero())
{
}

FlagSet::FlagSet(std::shared_ptr<const FlagTable> table, std::chrono::milliseconds now)
    : m_table(std::move(table))
    , m_now(now)
{
}

qsizetype FlagSet::size() const
{
    return static_cast<qsizetype>(m_table->entries().size());
}

bool FlagSet::isEmpty() const
{
    return m_table->entries().empty();
}

bool FlagSet::contains(QAnyStringView key) const
{
    return m_table->find(KeyText(key).view()) != nullptr;
}

bool FlagSet::isEnabled(QAnyStringView key, bool fallback) const
{
    const quint32 word = m_table->word(KeyText(key).view());
    return (word & FlagHandle::Known) != 0 ? (word & FlagHandle::Enabled) != 0 : fallback;
}

Flag FlagSet::flag(QAnyStringView key) const
{
    const FlagTable::Entry *entry = m_table->find(KeyText(key).view());
    return entry != nullptr ? Flag(entry->record, entry->origin, m_now) : Flag();
}

QStringList FlagSet::keys() const
{
    QStringList keys;
    keys.reserve(size());
    for (const FlagTable::Entry &entry : m_table->entries())
        keys.append(entry.record->key);
    keys.sort();
    return keys;
}

QList<Flag> FlagSet::all() const
{
    QList<Flag> flags;
    flags.reserve(size());
    for (const FlagTable::Entry &entry : m_table->entries())
        flags.append(Flag(entry.record, entry.origin, m_now));
    std::ranges::sort(flags, {}, &Flag::key);
    return flags;
}

} // namespace Halyard
