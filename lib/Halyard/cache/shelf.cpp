// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/shelf.h>

#include <Halyard/cache/cacherecord.h>
#include <Halyard/cache/memorystore.h>
#include <Halyard/cache/recordenvelope.h>

#include <QtCore/QMap>

#include <algorithm>

namespace Halyard {

namespace {

QByteArray joined(const QByteArray &stored, const QByteArray &ours, const QByteArray &last)
{
    const auto envelope = envelopeOfBeginning(stored);
    if (!envelope || envelope->hash == last)
        return ours;
    const auto theirs = recordFromJson(stored);
    const auto own = recordFromJson(ours, FirstLine::Verified);
    const auto *record = std::get_if<CacheRecord>(&theirs);
    if (record == nullptr || !std::holds_alternative<CacheRecord>(own))
        return ours;
    return toJson(merged(*record, std::get<CacheRecord>(own)));
}

} // namespace

Shelf::Shelf(std::unique_ptr<RecordStore> store, Limits limits)
    : m_store(std::move(store))
    , m_limits(limits)
{
}

std::shared_ptr<Shelf> Shelf::inMemory(const QString &name, Limits limits)
{
    static std::mutex mutex;
    static QMap<QString, std::shared_ptr<Shelf>> all;
    const std::scoped_lock lock(mutex);
    std::shared_ptr<Shelf> &shelf = all[name];
    if (!shelf)
        shelf = std::make_shared<Shelf>(std::make_unique<MemoryStore>(), limits);
    return shelf;
}

Shelf::Saved Shelf::save(const QString &name, const QByteArray &record, const QByteArray &last)
{
    const std::scoped_lock lock(m_mutex);
    QByteArray written;
    const auto merge = [&](const QByteArray &stored) {
        written = joined(stored, record, last);
        return written;
    };
    learn();
    Saved saved{.result = m_store->write(name, merge)};
    const auto envelope = envelopeOfBeginning(written);
    if (!saved.result.isGood() || !envelope)
        return saved;
    saved.hash = envelope->hash;
    m_recency.use(name, envelope->entries);
    saved.result = evict(name);
    return saved;
}

//! What is there, at first and when another process was at it.
void Shelf::learn()
{
    if (m_hasLearned && !m_store->isChangedElsewhere())
        return;
    m_hasLearned = true;
    m_recency.clear();
    for (const RecordStore::Entry &entry : m_store->list())
        m_recency.use(entry.name, entry.entries);
}

bool Shelf::isTooFull() const
{
    return m_recency.size() > m_limits.persons || m_recency.entries() > m_limits.entries;
}

//! The one that was just written stays, even if it alone is too much: the application lives on it.
Shelf::Result Shelf::evict(const QString &spared)
{
    if (!isTooFull())
        return {};
    const auto right = m_store->rightToEvict();
    while (right && isTooFull() && m_recency.leastUsed() != spared) {
        const QString name = m_recency.leastUsed();
        if (Result result = m_store->remove(name); !result.isGood())
            return result;
        m_recency.remove(name);
    }
    return {};
}

Shelf::Result Shelf::forget(const QString &name)
{
    const std::scoped_lock lock(m_mutex);
    Result result = m_store->remove(name);
    m_recency.remove(name);
    for (const RecordStore::Entry &entry : m_store->list()) {
        if (!entry.name.startsWith(QString(name + u'-')))
            continue;
        if (Result one = m_store->remove(entry.name); !one.isGood())
            result = one;
        m_recency.remove(entry.name);
    }
    return result;
}

Shelf::Result Shelf::remove(const QString &name)
{
    const std::scoped_lock lock(m_mutex);
    m_recency.remove(name);
    return m_store->remove(name);
}

void Shelf::quarantine(const QString &name)
{
    const std::scoped_lock lock(m_mutex);
    // It may have been replaced by a good one since somebody found it damaged.
    if (m_store->read(name).state != CacheContent::State::Damaged)
        return;
    m_recency.remove(name);
    m_store->quarantine(name);
}

void Shelf::touch(const QStringList &names)
{
    const std::scoped_lock lock(m_mutex);
    learn();
    // The person of always: nothing to write down.
    const bool isLast = m_recency.size() > 0 && m_recency.lastUsed() == names.last();
    if (names.size() == 1 && isLast)
        return;
    for (const QString &name : names)
        m_recency.touch(name);
    m_store->touch(names);
}

std::vector<RecordStore::Entry> Shelf::list() const
{
    const std::scoped_lock lock(m_mutex);
    return m_store->list();
}

} // namespace Halyard
