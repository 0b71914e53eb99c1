// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/flag.h>
#include <Halyard/halyard_export.h>

#include <QtCore/QString>

#include <atomic>
#include <memory>

namespace Halyard {

class FlagSlot;

//! One flag, looked up once: reading it costs one atomic load, on any thread.
//!
//! Always current. Outlives its client and then keeps the last value.
class HALYARD_EXPORT FlagHandle
{
public:
    //! A handle to nothing: never has a value.
    FlagHandle();
    //! For the library's own use.
    explicit FlagHandle(std::shared_ptr<const FlagSlot> slot);

    [[nodiscard]] bool isEnabled() const { return (word() & Enabled) != 0; }
    [[nodiscard]] bool isEnabled(bool fallback) const
    {
        const quint32 now = word();
        return (now & Known) != 0 ? (now & Enabled) != 0 : fallback;
    }
    [[nodiscard]] bool hasValue() const { return (word() & Known) != 0; }

    [[nodiscard]] QString key() const;
    [[nodiscard]] Flag flag() const;
    [[nodiscard]] QString variant() const;

    //! The bits of the word that a handle reads.
    enum Bit : quint32 { Enabled = 1U, Known = 2U };

private:
    [[nodiscard]] quint32 word() const { return m_word->load(std::memory_order_acquire); }

    const std::atomic<quint32> *m_word;
    std::shared_ptr<const FlagSlot> m_slot;
};

} // namespace Halyard
