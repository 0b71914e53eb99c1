// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

#include <chrono>
#include <functional>
#include <memory>

namespace Halyard {

//! A single shot in the future, on the thread that made it. Stops when destroyed.
class Alarm
{
public:
    Alarm() = default;
    Alarm(const Alarm &) = delete;
    Alarm &operator=(const Alarm &) = delete;
    virtual ~Alarm() = default;

    //! Rings once after \a delay; starting again moves the shot.
    virtual void start(std::chrono::milliseconds delay) = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isActive() const = 0;
};

//! Where time comes from, so that a test can bring its own.
//!
//! The now-functions may be called from any thread; alarms and watches belong to the thread that made them.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    //! Time since the boot, including the time spent asleep; never steps.
    [[nodiscard]] virtual std::chrono::milliseconds sinceBoot() const = 0;
    //! Time since 1970 as the device believes it to be; may step at any moment.
    [[nodiscard]] virtual std::chrono::milliseconds wall() const = 0;
    //! Names the boot that sinceBoot() counts from; empty where the system does not tell.
    [[nodiscard]] virtual QString bootId() const = 0;

    [[nodiscard]] virtual std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) = 0;
    //! Calls \a wake after the device slept, for as long as the returned object lives.
    [[nodiscard]] virtual std::shared_ptr<void> watchForResume(std::function<void()> wake) = 0;
};

} // namespace Halyard
