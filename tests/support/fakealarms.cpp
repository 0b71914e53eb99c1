// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/fakealarms.h"

#include <QtCore/QMutexLocker>
#include <QtCore/QThread>

#include <algorithm>
#include <utility>

namespace Halyard::Test {

namespace {

constexpr int RingsAtOneTimeLimit = 10000;

} // namespace

void FakeAlarms::start(Bell &bell, Time delay)
{
    const QMutexLocker locker(&m_mutex);
    remove(bell);
    m_shots.append(Shot{&bell, m_awake + std::max(delay, Time::zero())});
}

void FakeAlarms::stop(Bell &bell)
{
    const QMutexLocker locker(&m_mutex);
    remove(bell);
}

bool FakeAlarms::isActive(const Bell &bell) const
{
    const QMutexLocker locker(&m_mutex);
    return std::ranges::find(m_shots, &bell, &Shot::bell) != m_shots.end();
}

int FakeAlarms::activeCount() const
{
    const QMutexLocker locker(&m_mutex);
    return static_cast<int>(m_shots.size());
}

std::optional<FakeAlarms::Time> FakeAlarms::nextDue() const
{
    const QMutexLocker locker(&m_mutex);
    return m_shots.isEmpty() ? std::nullopt : std::optional(earliest()->due);
}

FakeAlarms::Time FakeAlarms::awake() const
{
    const QMutexLocker locker(&m_mutex);
    return m_awake;
}

FakeAlarms::Time FakeAlarms::passTo(Time awake)
{
    const QMutexLocker locker(&m_mutex);
    if (awake <= m_awake)
        return Time::zero();
    m_ringsAtThisTime = 0;
    return awake - std::exchange(m_awake, awake);
}

bool FakeAlarms::ringNext()
{
    QMutexLocker locker(&m_mutex);
    if (m_shots.isEmpty() || earliest()->due > m_awake)
        return false;
    if (++m_ringsAtThisTime > RingsAtOneTimeLimit)
        qFatal("an alarm starts itself over and over without letting time pass");
    Bell &bell = *earliest()->bell;
    remove(bell);
    ring(bell, locker);
    return true;
}

void FakeAlarms::watch(Bell &bell)
{
    const QMutexLocker locker(&m_mutex);
    m_watches.append(&bell);
}

void FakeAlarms::unwatch(Bell &bell)
{
    const QMutexLocker locker(&m_mutex);
    m_watches.removeOne(&bell);
}

void FakeAlarms::wakeAll()
{
    QMutexLocker snapshotLocker(&m_mutex);
    const QList<Bell *> watches = m_watches;
    snapshotLocker.unlock();
    for (Bell *bell : watches) {
        QMutexLocker locker(&m_mutex);
        // Whoever woke before may have ended this one.
        if (m_watches.contains(bell))
            ring(*bell, locker);
    }
}

QList<FakeAlarms::Shot>::const_iterator FakeAlarms::earliest() const
{
    // The first of several at the same time, which is the one that was started first.
    return std::ranges::min_element(m_shots, {}, &Shot::due);
}

void FakeAlarms::remove(Bell &bell)
{
    ++bell.generation;
    m_shots.removeIf([&bell](const Shot &shot) { return shot.bell == &bell; });
}

void FakeAlarms::ring(Bell &bell, QMutexLocker<QMutex> &locker)
{
    if (bell.place.thread() != QThread::currentThread())
        return ringLater(bell);
    // A copy, for the call may end its own bell.
    const std::function<void()> call = bell.call;
    locker.unlock();
    call();
}

void FakeAlarms::ringLater(Bell &bell)
{
    const auto ringUnlessCancelled = [this, &bell, generation = bell.generation] {
        QMutexLocker locker(&m_mutex);
        if (bell.generation == generation)
            ring(bell, locker);
    };
    // Dropped together with the bell's place, should that end first.
    QMetaObject::invokeMethod(&bell.place, ringUnlessCancelled, Qt::QueuedConnection);
}

} // namespace Halyard::Test
