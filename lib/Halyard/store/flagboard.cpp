// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/store/flagboard.h>

#include <Halyard/time/clock.h>

namespace Halyard {

FlagBoard::FlagBoard(std::shared_ptr<const Clock> clock)
    : m_clock(std::move(clock))
    , m_table(std::make_shared<const FlagTable>())
{
    m_current.store(m_table.get(), std::memory_order_release);
}

FlagBoard::~FlagBoard() = default;

Flag FlagBoard::flag(QAnyStringView key) const
{
    const FlagTable::Entry *entry = Hazard::protect(m_current)->find(KeyText(key).view());
    if (entry == nullptr)
        return {};
    return Flag(entry->record, entry->origin, m_clock->sinceBoot());
}

FlagSet FlagBoard::snapshot() const
{
    return FlagSet(Hazard::protect(m_current)->shared_from_this(), m_clock->sinceBoot());
}

std::shared_ptr<const FlagSlot> FlagBoard::slot(const QString &key) const
{
    const std::scoped_lock lock(m_slotsMutex);
    std::weak_ptr<FlagSlot> &known = m_slots[key];
    if (auto slot = known.lock())
        return slot;
    // Under the lock: publish() brings slots up to date under it, so this word is not missed.
    const quint32 now = Hazard::protect(m_current)->word(key);
    auto slot = std::make_shared<FlagSlot>(key, shared_from_this(), now);
    known = slot;
    return slot;
}

void FlagBoard::publish(SharedTable table)
{
    m_current.store(table.get(), std::memory_order_seq_cst);
    m_retired.push_back(std::exchange(m_table, std::move(table)));
    {
        const std::scoped_lock lock(m_slotsMutex);
        std::erase_if(m_slots, [this](const auto &keyAndSlot) {
            const auto slot = keyAndSlot.second.lock();
            if (slot)
                slot->setWord(m_table->word(keyAndSlot.first));
            return !slot;
        });
    }
    freeRetired();
}

void FlagBoard::freeRetired()
{
    std::erase_if(m_retired,
                  [](const SharedTable &table) { return !Hazard::isAnnounced(table.get()); });
}

} // namespace Halyard
