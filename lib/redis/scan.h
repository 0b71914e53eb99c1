// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server.h"

#include <functional>

namespace Halyard::Redis {

//! Walks through the keys of a server that match a pattern, slice by slice, so that neither the
//! server nor we are held up. Deletes itself behind the end.
class Scan : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        QString scope = {};
        QByteArray pattern;
        //! Ends behind so many keys.
        qsizetype most = 10'000;
        std::function<void(const QList<QByteArray> &keys)> slice;
        std::function<void(const Problem &problem)> done;
    };

    static void start(Server &server, const Plan &plan, QObject *parent);

private:
    Scan(Server &server, const Plan &plan, QObject *parent);

    void askFrom(const QByteArray &cursor);
    void take(const Outcome &outcome);
    void finish(const Problem &problem);

    Server &m_server;
    const Plan m_plan;
    qsizetype m_found = 0;
};

} // namespace Halyard::Redis
