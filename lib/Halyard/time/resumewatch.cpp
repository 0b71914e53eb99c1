// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/time/resumewatch.h>

#include <QtCore/QTimer>

#include <utility>

#if defined(Q_OS_LINUX)
#include <QtCore/QSocketNotifier>
#include <ctime>
#include <sys/timerfd.h>
#include <unistd.h>
#endif

namespace Halyard {

namespace {

constexpr std::chrono::seconds NoticeableSleep{1};

#if defined(Q_OS_LINUX)
std::chrono::nanoseconds readClock(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return std::chrono::seconds{now.tv_sec} + std::chrono::nanoseconds{now.tv_nsec};
}

//! All the time that the device has slept since its boot.
std::chrono::nanoseconds sleptSoFar()
{
    return readClock(CLOCK_BOOTTIME) - readClock(CLOCK_MONOTONIC);
}
#else
std::chrono::nanoseconds sleptSoFar()
{
    return std::chrono::system_clock::now().time_since_epoch()
        - std::chrono::steady_clock::now().time_since_epoch();
}
#endif

} // namespace

ResumeWatch::ResumeWatch(std::function<void()> wake)
    : m_wake(std::move(wake))
    , m_slept(sleptSoFar())
{
    watch();
}

#if defined(Q_OS_LINUX)

ResumeWatch::~ResumeWatch()
{
    if (m_timerFd >= 0)
        ::close(m_timerFd);
}

void ResumeWatch::watch()
{
    if (m_timerFd < 0) {
        m_timerFd = ::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
        if (m_timerFd < 0)
            return;
        auto *notifier = new QSocketNotifier(m_timerFd, QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, &ResumeWatch::look);
    }
    // Only the cancellation is of interest; should the timer ever ring, it is wound up again.
    constexpr time_t OneYear = 365 * 24 * 60 * 60;
    itimerspec ring{};
    ring.it_value.tv_sec = ::time(nullptr) + OneYear;
    ::timerfd_settime(m_timerFd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &ring, nullptr);
}

void ResumeWatch::look()
{
    quint64 expirations = 0;
    [[maybe_unused]] const auto ignored = ::read(m_timerFd, &expirations, sizeof expirations);
    watch();

    const auto before = std::exchange(m_slept, sleptSoFar());
    // A step of the wall clock cancels the timer too, and is nobody's sleep.
    if (m_slept - before < NoticeableSleep)
        return;
    const auto wake = m_wake;
    wake();
}

#else

ResumeWatch::~ResumeWatch() = default;

void ResumeWatch::watch()
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &ResumeWatch::look);
    timer->start(std::chrono::seconds{30});
}

void ResumeWatch::look()
{
    const auto before = std::exchange(m_slept, sleptSoFar());
    if (m_slept - before < NoticeableSleep)
        return;
    const auto wake = m_wake;
    wake();
}

#endif

} // namespace Halyard
