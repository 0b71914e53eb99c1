// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/time/systemclock.h>

#include <Halyard/time/resumewatch.h>

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QTimer>

#if defined(Q_OS_LINUX)
#include <ctime>
#endif

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace Halyard {

namespace {

class TimerAlarm final : public Alarm
{
public:
    explicit TimerAlarm(std::function<void()> ring)
        : m_ring(std::move(ring))
    {
        m_timer.setSingleShot(true);
        // A copy, for whoever is told may destroy this alarm in return.
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const auto told = m_ring;
            told();
        });
    }

    void start(milliseconds delay) override
    {
        // Coarse timers let the device wake once for many; short waits are about being quick.
        m_timer.setTimerType(delay > std::chrono::seconds{2} ? Qt::CoarseTimer : Qt::PreciseTimer);
        m_timer.start(delay);
    }
    void stop() override { m_timer.stop(); }
    [[nodiscard]] bool isActive() const override { return m_timer.isActive(); }

private:
    std::function<void()> m_ring;
    QTimer m_timer;
};

} // namespace

milliseconds SystemClock::sinceBoot() const
{
#if defined(Q_OS_LINUX)
    // Unlike the steady clock this one goes on while the device sleeps.
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const auto elapsed = std::chrono::seconds{now.tv_sec} + std::chrono::nanoseconds{now.tv_nsec};
#else
    const auto elapsed = std::chrono::steady_clock::now().time_since_epoch();
#endif
    return std::chrono::duration_cast<milliseconds>(elapsed);
}

milliseconds SystemClock::wall() const
{
    return milliseconds{QDateTime::currentMSecsSinceEpoch()};
}

QString SystemClock::bootId() const
{
#if defined(Q_OS_LINUX)
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    if (file.open(QIODevice::ReadOnly))
        return QString::fromLatin1(file.readAll().trimmed());
#endif
    return {};
}

std::unique_ptr<Alarm> SystemClock::makeAlarm(std::function<void()> ring)
{
    return std::make_unique<TimerAlarm>(std::move(ring));
}

std::shared_ptr<void> SystemClock::watchForResume(std::function<void()> wake)
{
    return std::make_shared<ResumeWatch>(std::move(wake));
}

} // namespace Halyard
