// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cachebrowser.h>

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QFutureWatcher>
#include <QtCore/QTimer>

#include <algorithm>
#include <optional>

namespace Halyard::Cli {

//! Asks a cache, and waits for its answers until the time is over. Runs an event loop meanwhile.
class CacheReader
{
public:
    CacheReader(const QUrl &url, std::chrono::milliseconds limit);

    //! Why nothing can be read; empty if it can.
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] CacheStatus status() const { return m_browser.status(); }

    // Nothing if there was no answer in time.
    [[nodiscard]] std::optional<CacheBrowser::Listing> list();
    //! In the order of \a persons.
    [[nodiscard]] std::optional<QList<CachedFlags>> read(const QList<CachedPerson> &persons);
    //! Whether it is no longer there.
    [[nodiscard]] bool remove(const CachedPerson &person);
    //! Also while everything is answered at once: much of that takes its time, too.
    [[nodiscard]] bool isTimeOver() const { return timeLeft() <= std::chrono::milliseconds{0}; }

private:
    [[nodiscard]] std::chrono::milliseconds timeLeft() const
    {
        return m_limit - std::chrono::milliseconds(m_clock.elapsed());
    }

    template <typename Result>
    [[nodiscard]] bool hasEnded(const QFuture<Result> &future) const
    {
        QFutureWatcher<Result> watcher;
        QEventLoop loop;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished()) {
            QTimer::singleShot(std::max(timeLeft(), std::chrono::milliseconds{0}), Qt::PreciseTimer,
                               &loop, &QEventLoop::quit);
            loop.exec();
        }
        return future.isFinished();
    }

    QElapsedTimer m_clock;
    std::chrono::milliseconds m_limit;
    CacheBrowser m_browser;
};

} // namespace Halyard::Cli
