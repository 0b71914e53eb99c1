// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/fakeclock.h"

#include "support/fakealarms.h"

#include <QtCore/QMutexLocker>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Test {

namespace {

constexpr std::chrono::sys_days FirstDay = std::chrono::year{2026} / 6 / 1;

QString bootName(int boot)
{
    return u"fake-boot-%1"_s.arg(boot);
}

class FakeAlarm : public Alarm
{
public:
    FakeAlarm(std::shared_ptr<FakeAlarms> alarms, std::function<void()> ring)
        : m_alarms(std::move(alarms))
        , m_bell{std::move(ring)}
    {
    }
    ~FakeAlarm() override { m_alarms->stop(m_bell); }

    void start(std::chrono::milliseconds delay) override { m_alarms->start(m_bell, delay); }
    void stop() override { m_alarms->stop(m_bell); }
    [[nodiscard]] bool isActive() const override { return m_alarms->isActive(m_bell); }

private:
    const std::shared_ptr<FakeAlarms> m_alarms;
    Bell m_bell;
};

class FakeWatch
{
public:
    FakeWatch(std::shared_ptr<FakeAlarms> alarms, std::function<void()> wake)
        : m_alarms(std::move(alarms))
        , m_bell{std::move(wake)}
    {
        m_alarms->watch(m_bell);
    }
    FakeWatch(const FakeWatch &) = delete;
    FakeWatch &operator=(const FakeWatch &) = delete;
    ~FakeWatch() { m_alarms->unwatch(m_bell); }

private:
    const std::shared_ptr<FakeAlarms> m_alarms;
    Bell m_bell;
};

} // namespace

FakeClock::FakeClock()
    : m_sinceBoot(1h)
    , m_wall(FirstDay.time_since_epoch() + 12h)
    , m_bootId(bootName(m_boots))
    , m_alarms(std::make_shared<FakeAlarms>())
{
}

FakeClock::~FakeClock() = default;

std::chrono::milliseconds FakeClock::sinceBoot() const
{
    const QMutexLocker locker(&m_mutex);
    return m_sinceBoot;
}

std::chrono::milliseconds FakeClock::wall() const
{
    const QMutexLocker locker(&m_mutex);
    return m_wall;
}

QString FakeClock::bootId() const
{
    const QMutexLocker locker(&m_mutex);
    return m_bootId;
}

std::unique_ptr<Alarm> FakeClock::makeAlarm(std::function<void()> ring)
{
    return std::make_unique<FakeAlarm>(m_alarms, std::move(ring));
}

std::shared_ptr<void> FakeClock::watchForResume(std::function<void()> wake)
{
    return std::make_shared<FakeWatch>(m_alarms, std::move(wake));
}

void FakeClock::advance(std::chrono::milliseconds duration)
{
    const auto end = m_alarms->awake() + duration;
    for (auto due = m_alarms->nextDue(); due && *due <= end; due = m_alarms->nextDue()) {
        pass(m_alarms->passTo(*due));
        m_alarms->ringNext();
    }
    pass(m_alarms->passTo(end));
}

bool FakeClock::advanceToNextAlarm()
{
    const std::optional<std::chrono::milliseconds> delay = nextAlarm();
    if (!delay)
        return false;
    pass(m_alarms->passTo(m_alarms->awake() + *delay));
    return m_alarms->ringNext();
}

void FakeClock::suspend(std::chrono::milliseconds duration)
{
    pass(duration);
    m_alarms->wakeAll();
}

void FakeClock::setWall(std::chrono::milliseconds wall)
{
    const QMutexLocker locker(&m_mutex);
    m_wall = wall;
}

void FakeClock::stepWall(std::chrono::milliseconds difference)
{
    const QMutexLocker locker(&m_mutex);
    m_wall += difference;
}

void FakeClock::reboot(std::chrono::milliseconds off)
{
    const QMutexLocker locker(&m_mutex);
    m_wall += off;
    m_sinceBoot = 0ms;
    m_bootId = bootName(++m_boots);
}

void FakeClock::setBootId(const QString &bootId)
{
    const QMutexLocker locker(&m_mutex);
    m_bootId = bootId;
}

void FakeClock::setSinceBoot(std::chrono::milliseconds sinceBoot)
{
    const QMutexLocker locker(&m_mutex);
    m_sinceBoot = sinceBoot;
}

int FakeClock::activeAlarmCount() const
{
    return m_alarms->activeCount();
}

std::optional<std::chrono::milliseconds> FakeClock::nextAlarm() const
{
    const std::optional<std::chrono::milliseconds> due = m_alarms->nextDue();
    return due ? std::optional(std::max(*due - m_alarms->awake(), 0ms)) : std::nullopt;
}

void FakeClock::pass(std::chrono::milliseconds duration)
{
    const QMutexLocker locker(&m_mutex);
    m_sinceBoot += duration;
    m_wall += duration;
}

} // namespace Halyard::Test
