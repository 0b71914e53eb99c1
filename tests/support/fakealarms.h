// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QList>
#include <QtCore/QMutex>
#include <QtCore/QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace Halyard::Test {

//! A function that is called in the thread that made it, where it also has to end.
struct Bell
{
    std::function<void()> call;
    QObject place{nullptr};
    //! Tells a call that is still on its way whether it was cancelled.
    int generation = 0;
};

//! The alarms and watches of a FakeClock, in its awake time: sleeping brings no alarm nearer.
class FakeAlarms
{
public:
    using Time = std::chrono::milliseconds;

    void start(Bell &bell, Time delay);
    void stop(Bell &bell);
    [[nodiscard]] bool isActive(const Bell &bell) const;
    [[nodiscard]] int activeCount() const;
    [[nodiscard]] std::optional<Time> nextDue() const;

    [[nodiscard]] Time awake() const;
    //! Returns how long that took; never goes back.
    Time passTo(Time awake);
    //! Rings the first alarm that is due now; false when there is none.
    bool ringNext();

    void watch(Bell &bell);
    void unwatch(Bell &bell);
    void wakeAll();

private:
    struct Shot
    {
        Bell *bell;
        Time due;
    };

    [[nodiscard]] QList<Shot>::const_iterator earliest() const;
    void remove(Bell &bell);
    //! Unlocks before it calls.
    void ring(Bell &bell, QMutexLocker<QMutex> &locker);
    void ringLater(Bell &bell);

    mutable QMutex m_mutex;
    Time m_awake = {};
    QList<Shot> m_shots;
    QList<Bell *> m_watches;
    int m_ringsAtThisTime = 0;
};

} // namespace Halyard::Test
