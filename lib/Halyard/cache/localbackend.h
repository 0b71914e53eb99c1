// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cache/cachebackend.h>
#include <Halyard/cache/shelf.h>

#include <QtCore/QObject>

namespace Halyard {

class Alarm;
class Clock;

//! A cache on this very device: reads at once, writes in the background.
class LocalBackend : public CacheBackend
{
public:
    enum class Writes {
        AtOnce,       //!< Nothing to wait for.
        InBackground, //!< A disk may take its time.
    };

    LocalBackend(std::shared_ptr<Shelf> shelf, Writes writes, Clock &clock, Listener told);
    ~LocalBackend() override;

    void fetch(const CacheKey &key, Found found) override;
    void save(const CacheKey &key, const QByteArray &record, qint64 entries) override;
    void forget(const CacheKey &key) override;
    void peek(const CacheKey &key, Found found) override;
    void list(Listed listed) override;
    void remove(const CacheKey &key) override;
    bool finish(std::chrono::milliseconds limit) override;

private:
    struct Work;

    [[nodiscard]] CacheContent content(const QString &name) const;
    void begin();
    void tryAgain();
    void tell(const RecordStore::Result &result);

    QObject m_home;
    Writes m_writes;
    Listener m_told;
    std::shared_ptr<Work> m_work;
    std::unique_ptr<Alarm> m_retry;
    std::chrono::milliseconds m_retryPause;
    CacheStatus::State m_state = CacheStatus::State::Ready;
};

//! Of memory, files or settings.
[[nodiscard]] std::unique_ptr<CacheBackend> makeLocalBackend(const CacheUrl &url,
                                                             const std::shared_ptr<Clock> &clock,
                                                             CacheBackend::Listener told);

} // namespace Halyard
