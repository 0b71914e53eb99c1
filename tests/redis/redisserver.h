// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cacheurl.h>

#include <QtCore/QProcess>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

namespace Halyard::Test {

//! A real server, started on a free port of the loopback, in a folder of its own.
class RedisServer
{
public:
    //! \a options as on the command line of redis-server: "--maxmemory", "1mb", …
    explicit RedisServer(const QStringList &options = {},
                         const QString &program = QStringLiteral("redis-server"));
    RedisServer(const RedisServer &) = delete;
    RedisServer &operator=(const RedisServer &) = delete;
    ~RedisServer();

    [[nodiscard]] static bool isInstalled(const QString &program = QStringLiteral("redis-server"));
    //! A port of the loopback that nobody has right now.
    [[nodiscard]] static quint16 freePort();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    //! How a backend gets there.
    [[nodiscard]] CacheUrl url() const;
    //! What redis-cli prints, without the line break at the end.
    QByteArray tell(const QList<QByteArray> &words) const;
    //! Of all commands that came, as INFO commandstats counts them.
    [[nodiscard]] int calls(const QByteArray &name) const;

    void start();
    //! As a power cut would do it.
    void kill();
    //! Keeps its connections, and says nothing.
    void freeze();
    void thaw();

private:
    [[nodiscard]] bool tryToStart();
    [[nodiscard]] bool waitUntilUp();

    const QString m_program;
    const QStringList m_options;
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QProcess m_process;
};

} // namespace Halyard::Test
