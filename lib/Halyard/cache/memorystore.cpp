// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/memorystore.h>

#include <Halyard/cache/recordenvelope.h>

#include <QtCore/QDateTime>

#include <algorithm>

namespace Halyard {

qint64 MemoryStore::nextUse()
{
    m_lastUse = std::max(QDateTime::currentMSecsSinceEpoch(), m_lastUse + 1);
    return m_lastUse;
}

CacheContent MemoryStore::read(const QString &name) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_records.constFind(name);
    if (found == m_records.cend())
        return {};
    return {.state = CacheContent::State::Found, .record = found->record};
}

RecordStore::Result MemoryStore::write(const QString &name, const Merge &merge)
{
    const std::scoped_lock lock(m_mutex);
    const QByteArray record = merge(m_records.value(name).record);
    if (!record.isNull())
        m_records.insert(name, {record, nextUse()});
    return {};
}

RecordStore::Result MemoryStore::remove(const QString &name)
{
    const std::scoped_lock lock(m_mutex);
    m_records.remove(name);
    return {};
}

void MemoryStore::quarantine(const QString &name)
{
    remove(name);
}

void MemoryStore::touch(const QStringList &names)
{
    const std::scoped_lock lock(m_mutex);
    for (const QString &name : names) {
        if (const auto found = m_records.find(name); found != m_records.end())
            found->usedAt = nextUse();
    }
}

std::vector<RecordStore::Entry> MemoryStore::list() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<Entry> all;
    for (auto kept = m_records.begin(); kept != m_records.end(); ++kept) {
        const auto envelope = envelopeOfBeginning(kept->record);
        all.push_back({.name = kept.key(),
                       .entries = envelope ? envelope->entries : 0,
                       .bytes = kept->record.size(),
                       .usedAt = kept->usedAt});
    }
    std::ranges::sort(all, {}, &Entry::usedAt);
    return all;
}

bool MemoryStore::isChangedElsewhere() const
{
    return false;
}

std::shared_ptr<void> MemoryStore::rightToEvict()
{
    return std::make_shared<int>();
}

} // namespace Halyard
