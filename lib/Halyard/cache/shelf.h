// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cache/recency.h>
#include <Halyard/cache/recordstore.h>

#include <mutex>

namespace Halyard {

//! A store with limits: what was used least goes first. For any thread; one waits for the other.
class Shelf
{
public:
    using Result = RecordStore::Result;

    struct Limits
    {
        qint64 entries = 0;
        qint64 persons = 0;
    };

    Shelf(std::unique_ptr<RecordStore> store, Limits limits);
    //! Those who ask for the same \a name get the same one, for as long as the process lives.
    [[nodiscard]] static std::shared_ptr<Shelf> inMemory(const QString &name, Limits limits);

    // These wait for nobody.
    [[nodiscard]] Result examine() const { return m_store->examine(); }
    [[nodiscard]] CacheContent read(const QString &name) const { return m_store->read(name); }

    //! Joins \a record with what another process may have written since we \a last saw it, by the
    //! hash in its first line. Says what is there now.
    struct Saved
    {
        Result result = {};
        QByteArray hash = {};
    };
    [[nodiscard]] Saved save(const QString &name, const QByteArray &record, const QByteArray &last);
    //! \a name and those that go on with a dash.
    Result forget(const QString &name);
    Result remove(const QString &name);
    void quarantine(const QString &name);
    void touch(const QStringList &names);
    [[nodiscard]] std::vector<RecordStore::Entry> list() const;

private:
    void learn();
    [[nodiscard]] Result evict(const QString &spared);
    [[nodiscard]] bool isTooFull() const;

    const std::unique_ptr<RecordStore> m_store;
    const Limits m_limits;
    mutable std::mutex m_mutex;
    Recency m_recency;
    bool m_hasLearned = false;
};

} // namespace Halyard
