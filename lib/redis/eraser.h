// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server.h"

#include <Halyard/cache/cachebackend.h>

#include <map>

namespace Halyard::Redis {

//! Sees to it that what is to be forgotten gets off the server, once there is one again.
class Eraser : public QObject
{
    Q_OBJECT

public:
    enum class Reach { Record, Person };
    struct Options
    {
        bool isShared = false;
        QByteArray sender;
        //! Something is off the server.
        std::function<void()> erased;
    };

    Eraser(Server &server, Options options, QObject *parent);

    void erase(const CacheKey &key, Reach reach);
    //! Once more what could not be erased.
    void flush();
    [[nodiscard]] bool isIdle() const { return m_pending.empty(); }
    [[nodiscard]] bool isErasing(const CacheKey &key) const;

private:
    struct Erasure
    {
        CacheKey key;
        Reach reach = Reach::Record;
        //! What has to end before this ends.
        int parts = 0;
        //! Was asked for once more since it began.
        bool isAgain = false;
        Problem problem = {};
    };

    void start(const QByteArray &name);
    void startedWith(const QByteArray &name, const Outcome &outcome);
    void unlink(const QByteArray &name, const QString &scope, const QList<QByteArray> &keys);
    void scanPerson(const QByteArray &name);
    void scanForeign(const QByteArray &name);
    void scan(const QByteArray &name, const QString &scope, const QByteArray &pattern,
              const std::function<bool(const QByteArray &key)> &isWanted);
    void endPart(const QByteArray &name, const Problem &problem);

    Server &m_server;
    const Options m_options;
    std::map<QByteArray, Erasure> m_pending;
    //! Servers older than Redis 4 know DEL alone.
    QByteArray m_verb = QByteArrayLiteral("UNLINK");
};

} // namespace Halyard::Redis
