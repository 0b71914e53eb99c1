// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "keys.h"

#include <Halyard/flaghandle.h>
#include <Halyard/store/flagboard.h>
#include <Halyard/time/systemclock.h>

#include <QtCore/QHash>
#include <QtCore/QMutex>
#include <QtCore/QReadWriteLock>

#include <array>

// The ways to read flags that were considered. Each knows two sets of the same keys, and swaps them
// when told to; a read names the key and its number, of which it uses what it needs.

namespace Halyard::Benchmarks {

using Hash = QHash<QString, bool>;

[[nodiscard]] Hash hashOf(const QStringList &keys);
[[nodiscard]] SharedTable tableOf(const QStringList &keys);

//! What nobody can use while somebody writes: the limit for the others.
class Unprotected
{
public:
    static constexpr bool CanSwap = false;
    explicit Unprotected(const QStringList &keys)
        : m_hash(hashOf(keys))
    {
    }
    [[nodiscard]] bool read(const QString &key, qsizetype) { return m_hash.value(key); }
    void swap(size_t) { }

private:
    const Hash m_hash;
};

class Mutex
{
public:
    static constexpr bool CanSwap = true;
    explicit Mutex(const QStringList &keys)
        : m_sets{hashOf(keys), hashOf(keys)}
    {
    }
    [[nodiscard]] bool read(const QString &key, qsizetype)
    {
        const QMutexLocker locker(&m_mutex);
        return std::as_const(m_current).value(key);
    }
    void swap(size_t set)
    {
        const QMutexLocker locker(&m_mutex);
        m_current = m_sets.at(set);
    }

private:
    std::array<Hash, 2> m_sets;
    QMutex m_mutex;
    Hash m_current = m_sets.front();
};

class ReadWriteLock
{
public:
    static constexpr bool CanSwap = true;
    explicit ReadWriteLock(const QStringList &keys)
        : m_sets{hashOf(keys), hashOf(keys)}
    {
    }
    [[nodiscard]] bool read(const QString &key, qsizetype)
    {
        const QReadLocker locker(&m_lock);
        return std::as_const(m_current).value(key);
    }
    void swap(size_t set)
    {
        const QWriteLocker locker(&m_lock);
        m_current = m_sets.at(set);
    }

private:
    std::array<Hash, 2> m_sets;
    QReadWriteLock m_lock;
    Hash m_current = m_sets.front();
};

class AtomicSharedPointer
{
public:
    static constexpr bool CanSwap = true;
    explicit AtomicSharedPointer(const QStringList &keys)
        : m_sets{std::make_shared<const Hash>(hashOf(keys)),
                 std::make_shared<const Hash>(hashOf(keys))}
        , m_current(m_sets.front())
    {
    }
    [[nodiscard]] bool read(const QString &key, qsizetype)
    {
        return m_current.load(std::memory_order_acquire)->value(key);
    }
    void swap(size_t set) { m_current.store(m_sets.at(set), std::memory_order_release); }

private:
    std::array<std::shared_ptr<const Hash>, 2> m_sets;
    std::atomic<std::shared_ptr<const Hash>> m_current;
};

//! Each thread holds the set it last saw, and looks at a counter to learn of a new one.
class ThreadLocalSnapshot
{
public:
    static constexpr bool CanSwap = true;
    explicit ThreadLocalSnapshot(const QStringList &keys)
        : m_sets{tableOf(keys), tableOf(keys)}
        , m_current(m_sets.front())
    {
    }
    [[nodiscard]] bool read(const QString &key, qsizetype)
    {
        static thread_local Snapshot mine;
        const quint64 now = m_generation.load(std::memory_order_acquire);
        if (mine.generation != now || mine.owner != this)
            refresh(mine);
        return (mine.table->word(key) & FlagHandle::Enabled) != 0;
    }
    void swap(size_t set)
    {
        const std::scoped_lock lock(m_mutex);
        m_current = m_sets.at(set);
        m_generation.fetch_add(1, std::memory_order_release);
    }

private:
    struct Snapshot
    {
        const ThreadLocalSnapshot *owner = nullptr;
        quint64 generation = 0;
        SharedTable table = {};
    };
    void refresh(Snapshot &mine)
    {
        const std::scoped_lock lock(m_mutex);
        mine = {this, m_generation.load(std::memory_order_relaxed), m_current};
    }

    std::array<SharedTable, 2> m_sets;
    std::mutex m_mutex;
    SharedTable m_current;
    std::atomic<quint64> m_generation{1};
};

//! A hazard pointer as in the books: announced before each read, withdrawn after it.
class HazardPerRead
{
public:
    static constexpr bool CanSwap = true;
    explicit HazardPerRead(const QStringList &keys)
        : m_sets{tableOf(keys), tableOf(keys)}
        , m_current(m_sets.front().get())
    {
    }
    [[nodiscard]] bool read(const QString &key, qsizetype)
    {
        // The set is never freed here, so nobody has to look at the announcement; its cost is real.
        alignas(64) static thread_local std::atomic<const FlagTable *> announced{nullptr};
        const FlagTable *now = m_current.load(std::memory_order_acquire);
        for (;;) {
            announced.store(now, std::memory_order_seq_cst);
            const FlagTable *again = m_current.load(std::memory_order_seq_cst);
            if (again == now)
                break;
            now = again;
        }
        const bool isOn = (now->word(key) & FlagHandle::Enabled) != 0;
        announced.store(nullptr, std::memory_order_release);
        return isOn;
    }
    void swap(size_t set) { m_current.store(m_sets.at(set).get(), std::memory_order_seq_cst); }

private:
    std::array<SharedTable, 2> m_sets;
    std::atomic<const FlagTable *> m_current;
};

//! What the library does for FlagClient::isEnabled().
class StickyHazard
{
public:
    static constexpr bool CanSwap = true;
    explicit StickyHazard(const QStringList &keys)
        : m_sets{tableOf(keys), tableOf(keys)}
        , m_board(std::make_shared<FlagBoard>(std::make_shared<SystemClock>()))
    {
        swap(0);
    }
    [[nodiscard]] bool read(const QString &key, qsizetype)
    {
        return (m_board->word(key) & FlagHandle::Enabled) != 0;
    }
    void swap(size_t set) { m_board->publish(m_sets.at(set)); }

private:
    std::array<SharedTable, 2> m_sets;
    std::shared_ptr<FlagBoard> m_board;
};

//! What the library does for FlagHandle::isEnabled().
class InternedSlot
{
public:
    static constexpr bool CanSwap = true;
    explicit InternedSlot(const QStringList &keys);
    [[nodiscard]] bool read(const QString &, qsizetype number)
    {
        return m_handles[static_cast<size_t>(number)].isEnabled();
    }
    void swap(size_t set) { m_board->publish(m_sets.at(set)); }

private:
    std::array<SharedTable, 2> m_sets;
    std::shared_ptr<FlagBoard> m_board;
    std::vector<FlagHandle> m_handles;
};

} // namespace Halyard::Benchmarks
