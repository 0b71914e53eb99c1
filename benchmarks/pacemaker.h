// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <thread>

namespace Halyard::Benchmarks {

//! Does something over and over in a thread of its own until it goes out of scope.
class Background
{
public:
    explicit Background(std::function<void()> action);
    Background(const Background &) = delete;
    Background &operator=(const Background &) = delete;
    ~Background();

private:
    std::atomic<bool> m_isOver{false};
    std::thread m_thread;
};

//! Calls \a beat at a fixed pace, in this thread, while \a work runs in another one.
//! Returns how often.
int beatWhile(const std::function<void()> &work, std::chrono::microseconds pace,
              const std::function<void()> &beat);

} // namespace Halyard::Benchmarks
