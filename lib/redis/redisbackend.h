// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "eraser.h"
#include "hints.h"
#include "knownkeys.h"
#include "server.h"
#include "writer.h"

#include <Halyard/cache/cachebackend.h>

#include <memory>

namespace Halyard::Redis {

//! Keeps records on a Redis or Valkey server, where other processes and machines find them.
class RedisBackend final : public CacheBackend
{
public:
    RedisBackend(const CacheUrl &url, Listener told);
    ~RedisBackend() override;

    void fetch(const CacheKey &key, Found found) override;
    void save(const CacheKey &key, const QByteArray &record, qint64 entries) override;
    void forget(const CacheKey &key) override;
    void peek(const CacheKey &key, Found found) override;
    void list(Listed listed) override;
    void remove(const CacheKey &key) override;
    void retry() override;
    bool finish(std::chrono::milliseconds limit) override;

private:
    void start(const QSslConfiguration &tls);
    //! From a clean stack: whoever is told may destroy this in return.
    void tell(const std::function<void()> &what);
    void remember(const CacheKey &key, const CacheContent &content);
    void onReady(bool wasLost);
    void onHint(const QString &scope, const QString &person);
    void tellAllChanged();
    [[nodiscard]] std::chrono::milliseconds fetchLimit() const;

    const CacheUrl m_url;
    const Listener m_told;
    //! Differs from process to process.
    const QByteArray m_sender;
    QObject m_voice;
    KnownKeys m_known;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Eraser> m_eraser;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Hints> m_hints;
};

} // namespace Halyard::Redis
