// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pacemaker.h"

namespace Halyard::Benchmarks {

Background::Background(std::function<void()> action)
    : m_thread([this, action = std::move(action)] {
        while (!m_isOver.load(std::memory_order_relaxed))
            action();
    })
{
}

Background::~Background()
{
    m_isOver = true;
    m_thread.join();
}

int beatWhile(const std::function<void()> &work, std::chrono::microseconds pace,
              const std::function<void()> &beat)
{
    std::atomic<bool> isDone{false};
    std::thread worker([&] {
        work();
        isDone = true;
    });
    int beats = 0;
    auto next = std::chrono::steady_clock::now();
    for (; !isDone; ++beats) {
        beat();
        next += pace;
        std::this_thread::sleep_until(next);
    }
    worker.join();
    return beats;
}

} // namespace Halyard::Benchmarks
