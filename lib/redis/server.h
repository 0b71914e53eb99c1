// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "backoff.h"
#include "health.h"
#include "routes.h"

namespace Halyard::Redis {

//! The server or cluster of one URL: asked at once while it works, and now and then while it does
//! not. Keeps the state that is told.
class Server : public QObject
{
    Q_OBJECT

public:
    struct Events
    {
        Health::Told stateChanged;
        //! It may be written to again; \a wasLost: something may have been missed meanwhile.
        std::function<void(bool wasLost)> ready;
    };

    Server(const RedisPlace &place, const QSslConfiguration &tls, Events events, QObject *parent);

    //! Done before this returns if the server does not work anyway.
    void ask(const QString &scope, const Batch &batch);
    //! What the replies showed: a problem, or a good one for none.
    void report(Health::Part part, const Problem &problem);
    //! Nothing works ever.
    void giveUp(const Problem &problem);
    //! Ends a rest.
    void retry();
    [[nodiscard]] bool isResting() const;
    [[nodiscard]] const Problem &problem() const { return m_health.link(); }
    bool waitForProgress(const QDeadlineTimer &until);

private:
    void judge(const Outcome &outcome);
    void onLost(const Problem &problem, bool isHarmless);
    void rest(const Problem &problem);
    void probed(const Outcome &outcome);

    const bool m_isShared;
    const Events m_events;
    Health m_health;
    Routes m_routes;
    BackOff m_backOff;
    QTimer m_rest;
    //! Behind a success: that it answers once does not yet mean that it works.
    QTimer m_probation;
    bool m_hasGivenUp = false;
    bool m_wasLost = false;
};

} // namespace Halyard::Redis
