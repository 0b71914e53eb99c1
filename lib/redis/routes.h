// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "connection.h"

#include <map>
#include <tuple>

namespace Halyard::Redis {

//! Finds the server that keeps a scope: the one of the URL, or in a cluster the one that it names.
class Routes : public QObject
{
    Q_OBJECT

public:
    using Lost = std::function<void(const Problem &problem, bool isHarmless)>;

    Routes(const RedisPlace &place, const QSslConfiguration &tls, Lost lost, QObject *parent);

    //! All keys in \a batch are of \a scope.
    void send(const QString &scope, const Batch &batch);
    void close();
    [[nodiscard]] bool isIdle() const;
    //! Somebody sent us elsewhere.
    [[nodiscard]] bool isCluster() const { return m_isCluster; }
    //! Blocks for a moment while something is under way; false if nothing can come of it.
    bool waitForProgress(const QDeadlineTimer &until);

private:
    struct Address
    {
        QString host;
        quint16 port = 0;

        friend bool operator==(const Address &, const Address &) = default;
        friend bool operator<(const Address &a, const Address &b)
        {
            return std::tie(a.host, a.port) < std::tie(b.host, b.port);
        }
    };
    struct Redirect
    {
        Address address;
        bool isOnce = false;
    };
    struct Journey
    {
        QString scope;
        Batch batch;
        Address address;
        int redirects = 0;
    };

    [[nodiscard]] static std::optional<Redirect> redirectIn(const Outcome &outcome,
                                                            const Address &from);
    [[nodiscard]] Address home() const;
    [[nodiscard]] Connection &connectionTo(const Address &address);
    void travel(const Journey &journey, bool isAsking);
    void arrive(const Journey &journey, const Outcome &outcome);
    void forget(const Address &address);

    const RedisPlace m_place;
    const QSslConfiguration m_tls;
    const Lost m_lost;
    std::map<Address, Connection *> m_connections;
    std::map<QString, Address> m_scopes;
    bool m_isCluster = false;
};

} // namespace Halyard::Redis
