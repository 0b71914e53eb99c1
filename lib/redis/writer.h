// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "eraser.h"
#include "knownkeys.h"
#include "server.h"

#include <map>

namespace Halyard::Redis {

//! Sees to it that the newest record of each person gets to the server, once there is one again.
class Writer : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::seconds lifetime;
        bool isShared = false;
        //! How those who read our hints know ours from others'.
        QByteArray sender;
    };

    Writer(Server &server, KnownKeys &known, const Eraser &eraser, Options options,
           QObject *parent);

    void save(const CacheKey &key, const QByteArray &record);
    //! Nothing of this person is to be written any more.
    void forget(const CacheKey &key);
    //! Once more what could not be written.
    void flush();
    [[nodiscard]] bool isIdle() const { return m_unsaved.empty(); }

private:
    struct Unsaved
    {
        CacheKey key;
        QByteArray record;
        qint64 savedAt = 0;
        qint64 revision = 0;
        //! The revision that is on its way.
        qint64 sent = 0;
    };

    void limitUnsaved();
    void start(const QByteArray &recordKey);
    void readFirst(const QByteArray &recordKey);
    void write(const QByteArray &recordKey);
    [[nodiscard]] std::vector<QByteArray> commandsFor(const QByteArray &recordKey,
                                                      const Unsaved &unsaved);
    void written(const QByteArray &recordKey, qint64 revision, const Outcome &outcome);

    Server &m_server;
    KnownKeys &m_known;
    const Eraser &m_eraser;
    const Options m_options;
    std::map<QByteArray, Unsaved> m_unsaved;
    qint64 m_revisions = 0;
};

} // namespace Halyard::Redis
