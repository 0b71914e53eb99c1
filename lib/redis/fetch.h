// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server.h"

#include <Halyard/cache/cachebackend.h>

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace Halyard::Redis {

//! One look at what is kept of a person. Deletes itself behind the end.
class Fetch : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        CacheKey key;
        //! Flags whose posthog-python entries are asked for along with the record.
        QStringList flags = {};
        //! Looks for posthog-python's entries if there is no record.
        bool isShared = false;
        std::chrono::milliseconds limit;
        std::function<void(const CacheContent &content)> done;
    };

    static void start(Server &server, const Plan &plan, QObject *parent);

private:
    Fetch(Server &server, const Plan &plan, QObject *parent);

    void ask();
    void take(const Outcome &outcome);
    void takeRecord(const Reply &reply);
    void takeForeign(const QStringList &flags, const Reply &reply);
    void scanForeign();
    void askForeign(const QList<QByteArray> &keys);
    void endPart();
    void finish();

    Server &m_server;
    const Plan m_plan;
    CacheContent m_content{.state = CacheContent::State::Unreadable};
    QHash<QString, bool> m_seen;
    QTimer m_limit;
    //! What has to end before this ends.
    int m_parts = 0;
    bool m_isDone = false;
};

} // namespace Halyard::Redis
