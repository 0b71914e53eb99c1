// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "backoff.h"
#include "connection.h"

#include <QtCore/QStringList>

namespace Halyard::Redis {

//! Hears what other processes say that they wrote. Without it all works, only later.
class Hints : public QObject
{
    Q_OBJECT

public:
    struct Events
    {
        std::function<void(const QString &scope, const QString &person)> changed;
        //! From now on; what was said before was missed.
        std::function<void()> listening;
    };

    //! \a sender: whose hints are our own.
    Hints(const RedisPlace &place, const QSslConfiguration &tls, QByteArray sender, Events events,
          QObject *parent);

    void listenFor(const QString &scope);
    //! There may be somebody to listen to again.
    void retry();

private:
    void subscribe(const QStringList &scopes);
    void subscribed(const Outcome &outcome);
    void take(const Reply &message);

    const QByteArray m_sender;
    const Events m_events;
    Connection m_connection;
    QStringList m_scopes;
    BackOff m_backOff;
    QTimer m_rest;
    bool m_isForbidden = false;
};

} // namespace Halyard::Redis
