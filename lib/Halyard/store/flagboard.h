// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/flagset.h>
#include <Halyard/store/flagtable.h>
#include <Halyard/store/hazard.h>
#include <Halyard/store/keytext.h>

#include <atomic>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace Halyard {

class Clock;
class FlagBoard;

//! What a handle reads; alone on its cache line.
class alignas(64) FlagSlot
{
public:
    FlagSlot(QString key, std::shared_ptr<const FlagBoard> board, quint32 word)
        : m_word(word)
        , m_key(std::move(key))
        , m_board(std::move(board))
    {
    }

    [[nodiscard]] const std::atomic<quint32> &word() const { return m_word; }
    void setWord(quint32 word) { m_word.store(word, std::memory_order_release); }
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] const FlagBoard &board() const { return *m_board; }

private:
    std::atomic<quint32> m_word;
    QString m_key;
    // A handle outlives its client, and so does what it reads from.
    std::shared_ptr<const FlagBoard> m_board;
};

//! Where the current flags hang for all threads to see. One thread publishes, any thread reads.
class FlagBoard : public std::enable_shared_from_this<FlagBoard>
{
public:
    explicit FlagBoard(std::shared_ptr<const Clock> clock);
    FlagBoard(const FlagBoard &) = delete;
    FlagBoard &operator=(const FlagBoard &) = delete;
    ~FlagBoard();

    [[nodiscard]] quint32 word(QAnyStringView key) const
    {
        return Hazard::protect(m_current)->word(KeyText(key).view());
    }
    [[nodiscard]] Flag flag(QAnyStringView key) const;
    [[nodiscard]] FlagSet snapshot() const;
    [[nodiscard]] std::shared_ptr<const FlagSlot> slot(const QString &key) const;

    //! What was last published; for the publishing thread.
    [[nodiscard]] const SharedTable &table() const { return m_table; }
    void publish(SharedTable table);

private:
    void freeRetired();

    std::shared_ptr<const Clock> m_clock;
    std::atomic<const FlagTable *> m_current;
    SharedTable m_table;
    std::vector<SharedTable> m_retired;
    mutable std::mutex m_slotsMutex;
    mutable std::unordered_map<QString, std::weak_ptr<FlagSlot>> m_slots;
};

} // namespace Halyard
