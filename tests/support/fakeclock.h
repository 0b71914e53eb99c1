// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/time/clock.h>

#include <QtCore/QMutex>
#include <QtCore/QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Halyard::Test {

class FakeAlarms;

//! A clock that stands still until a test moves it.
//!
//! Alarms ring, and resume watches wake, inside the call that makes them due: at once when they
//! were made in the calling thread, else through the event loop of theirs.
class FakeClock : public Clock
{
public:
    //! Starts an hour after a boot, at noon of 2026-06-01 UTC.
    FakeClock();
    ~FakeClock() override;

    [[nodiscard]] std::chrono::milliseconds sinceBoot() const override;
    [[nodiscard]] std::chrono::milliseconds wall() const override;
    [[nodiscard]] QString bootId() const override;
    [[nodiscard]] std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) override;
    [[nodiscard]] std::shared_ptr<void> watchForResume(std::function<void()> wake) override;

    //! Lets time pass; alarms that become due ring in their order, each at its own time.
    void advance(std::chrono::milliseconds duration);
    //! Moves straight to the next alarm and rings it; false when none is set.
    bool advanceToNextAlarm();
    //! The device sleeps: both clocks move on, alarms are put off by as much, then watches wake.
    void suspend(std::chrono::milliseconds duration);

    //! The wall clock steps, as it does when the network or a person sets it.
    void setWall(std::chrono::milliseconds wall);
    void stepWall(std::chrono::milliseconds difference);

    //! A power cycle: a new boot id, and the time since boot begins again. Alarms stay set.
    void reboot(std::chrono::milliseconds off = {});
    //! Empty stands for a system that does not tell.
    void setBootId(const QString &bootId);
    //! With an earlier time it looks like a machine that was restored from a snapshot.
    void setSinceBoot(std::chrono::milliseconds sinceBoot);

    [[nodiscard]] int activeAlarmCount() const;
    //! How long until the next alarm rings; nothing when none is set.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextAlarm() const;

private:
    void pass(std::chrono::milliseconds duration);

    mutable QMutex m_mutex;
    std::chrono::milliseconds m_sinceBoot;
    std::chrono::milliseconds m_wall;
    int m_boots = 1;
    QString m_bootId;
    //! Shared, for an alarm may outlive its clock.
    const std::shared_ptr<FakeAlarms> m_alarms;
};

} // namespace Halyard::Test
