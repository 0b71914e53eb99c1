// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server.h"

#include <Halyard/cache/cachebackend.h>

#include <QtCore/QSet>

namespace Halyard::Redis {

//! All records of a server. Deletes itself behind the end.
class Listing : public QObject
{
    Q_OBJECT

public:
    static void start(Server &server, CacheBackend::Listed listed, QObject *parent);

private:
    Listing(Server &server, CacheBackend::Listed listed, QObject *parent);

    void scan();
    void measure(const QList<QByteArray> &keys);
    void take(const QList<CacheKey> &keys, const Outcome &outcome);
    void endPart(const Problem &problem);

    Server &m_server;
    const CacheBackend::Listed m_listed;
    QList<CacheListing> m_all;
    QSet<QByteArray> m_seen;
    Problem m_problem;
    int m_parts = 0;
};

} // namespace Halyard::Redis
