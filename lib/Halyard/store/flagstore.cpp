// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/store/flagstore.h>

#include <Halyard/store/flagboard.h>

#include <map>

namespace Halyard {

namespace {

using Entries = std::vector<FlagTable::Entry>;

//! Equal records become one: unchanged flags cost no memory and are told from changed ones by
//! their address.
SharedRecord interned(const FlagTable &base, const SharedRecord &record)
{
    const FlagTable::Entry *known = base.find(record->key);
    const bool isSame = known != nullptr && (known->record == record || *known->record == *record);
    return isSame ? known->record : record;
}

} // namespace

FlagStore::FlagStore(std::shared_ptr<FlagBoard> board)
    : m_board(std::move(board))
    , m_base(std::make_shared<const FlagTable>())
    , m_overrideOrigin(
          std::make_shared<const FlagOrigin>(FlagOrigin{.source = Flag::Source::Override}))
{
}

FlagStore::Changes FlagStore::startOver(Entries known)
{
    m_staged.reset();
    m_base = std::make_shared<const FlagTable>(std::move(known));
    return publish();
}

FlagStore::Changes FlagStore::apply(const FlagUpdate &update)
{
    m_staged.reset();
    m_base = updated(*m_base, update);
    return publish();
}

void FlagStore::stage(const FlagUpdate &update)
{
    m_staged = updated(m_staged ? *m_staged : *m_base, update);
}

FlagStore::Changes FlagStore::activate()
{
    if (!m_staged)
        return {};
    m_base = std::exchange(m_staged, nullptr);
    return publish();
}

qsizetype FlagStore::size() const
{
    return static_cast<qsizetype>(m_base->entries().size());
}

void FlagStore::markStale()
{
    std::map<SharedOrigin, SharedOrigin> staleOf;
    Entries entries = m_base->entries();
    for (FlagTable::Entry &entry : entries) {
        if (!entry.origin || !wasAnswered(*entry.origin))
            continue;
        SharedOrigin &stale = staleOf[entry.origin];
        if (!stale) {
            FlagOrigin origin = *entry.origin;
            origin.source = Flag::Source::Stale;
            stale = std::make_shared<const FlagOrigin>(std::move(origin));
        }
        entry.origin = stale;
    }
    m_base = std::make_shared<const FlagTable>(std::move(entries));
    publish();
}

FlagStore::Changes FlagStore::dropRemembered()
{
    Entries entries = m_base->entries();
    std::erase_if(entries, [](const FlagTable::Entry &entry) {
        return entry.origin && entry.origin->isRemembered;
    });
    m_base = std::make_shared<const FlagTable>(std::move(entries));
    return publish();
}

FlagStore::Changes FlagStore::setOverrides(std::vector<SharedRecord> overrides)
{
    m_overrides = std::move(overrides);
    return publish();
}

SharedTable FlagStore::updated(const FlagTable &base, const FlagUpdate &update)
{
    Entries entries;
    entries.reserve(update.records.size());
    for (const SharedRecord &record : update.records)
        entries.push_back({interned(base, record), update.origin});

    if (update.reach == FlagUpdate::Reach::Complete) {
        for (const QString &key : update.skippedKeys) {
            if (const FlagTable::Entry *kept = base.find(key))
                entries.push_back(*kept);
        }
        return std::make_shared<const FlagTable>(std::move(entries));
    }

    const FlagTable fresh(entries);
    for (const FlagTable::Entry &kept : base.entries()) {
        if (fresh.find(kept.record->key) == nullptr)
            entries.push_back(kept);
    }
    return std::make_shared<const FlagTable>(std::move(entries));
}

SharedTable FlagStore::withOverrides() const
{
    if (m_overrides.empty())
        return m_base;
    return updated(
        *m_base,
        {.reach = FlagUpdate::Reach::Partial, .records = m_overrides, .origin = m_overrideOrigin});
}

FlagStore::Changes FlagStore::publish()
{
    const SharedTable before = m_board->table();
    SharedTable now = withOverrides();
    Changes changes = changesBetween(*before, *now);
    m_board->publish(std::move(now));
    return changes;
}

} // namespace Halyard
