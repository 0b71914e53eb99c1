// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "redisbackend.h"

#include <QtCore/QObject>
#include <QtTest/QTest>

#include <chrono>

namespace Halyard::Test {

//! Whoever keeps records: a backend, and all that it said.
class CacheUser
{
public:
    explicit CacheUser(const CacheUrl &url);

    CacheBackend &backend() { return *m_backend; }
    void destroyBackend() { m_backend.reset(); }

    //! Runs the event loop until the answer is there; fails the test if none comes.
    CacheContent fetch(const CacheKey &key);
    CacheContent peek(const CacheKey &key);
    QList<CacheListing> list();
    //! How long the fetch before took.
    [[nodiscard]] std::chrono::milliseconds lastFetch() const { return m_lastFetch; }
    //! Saves, and waits for it to be done.
    bool save(const CacheKey &key, const QByteArray &record);

    [[nodiscard]] QList<CacheStatus::State> states() const { return m_states; }
    [[nodiscard]] CacheStatus::State state() const;
    [[nodiscard]] QStringList details() const { return m_details; }
    [[nodiscard]] QList<CacheKey> changed() const { return m_changed; }
    void forgetChanged() { m_changed.clear(); }

private:
    QList<CacheStatus::State> m_states;
    QStringList m_details;
    QList<CacheKey> m_changed;
    std::chrono::milliseconds m_lastFetch{0};
    std::unique_ptr<CacheBackend> m_backend;
};

[[nodiscard]] CacheKey keyOf(const QString &person, const QString &distinctId = {});
//! As the library writes it, but for the hash.
[[nodiscard]] QByteArray recordOf(const QByteArray &flags, int format = 1);

} // namespace Halyard::Test
