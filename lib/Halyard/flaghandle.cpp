// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/flaghandle.h>

#include <Halyard/store/flagboard.h>

namespace Halyard {

namespace {

constinit const std::atomic<quint32> wordOfNothing{0};

} // namespace

FlagHandle::FlagHandle()
    : m_word(&wordOfNothing)
{
}

FlagHandle::FlagHandle(std::shared_ptr<const FlagSlot> slot)
    : m_word(&slot->word())
    , m_slot(std::move(slot))
{
}

QString FlagHandle::key() const
{
    return m_slot ? m_slot->key() : QString();
}

Flag FlagHandle::flag() const
{
    return m_slot ? m_slot->board().flag(m_slot->key()) : Flag();
}

QString FlagHandle::variant() const
{
    return flag().variant();
}

} // namespace Halyard
