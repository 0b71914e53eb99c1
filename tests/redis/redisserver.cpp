// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "redisserver.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QStandardPaths>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <csignal>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

namespace {

constexpr int PatienceInMs = 10'000;

void signalTo(const QProcess &process, int signal)
{
    if (::kill(static_cast<pid_t>(process.processId()), signal) != 0)
        qFatal("the server cannot be signalled");
}

} // namespace

RedisServer::RedisServer(const QStringList &options, const QString &program)
    : m_program(program)
    , m_options(options)
{
    // Somebody else may take the port before the server does.
    constexpr int Attempts = 3;
    for (int i = 0; i < Attempts; ++i) {
        m_port = freePort();
        if (tryToStart())
            return;
    }
    qFatal("the server does not come up");
}

RedisServer::~RedisServer()
{
    m_process.kill();
    m_process.waitForFinished(PatienceInMs);
}

bool RedisServer::isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

quint16 RedisServer::freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("there is no free port");
    return server.serverPort();
}

CacheUrl RedisServer::url() const
{
    CacheUrl url;
    url.backend = CacheUrl::Backend::Redis;
    url.redis.host = u"127.0.0.1"_s;
    url.redis.port = m_port;
    // A busy machine is no slow server.
    url.redis.connectLimit = std::chrono::seconds{2};
    url.redis.replyLimit = std::chrono::seconds{2};
    return url;
}

void RedisServer::start()
{
    if (!tryToStart())
        qFatal("the server does not come up again");
}

bool RedisServer::tryToStart()
{
    QStringList arguments{u"--save"_s,     u""_s,       u"--dir"_s,
                          m_folder.path(), u"--bind"_s, u"127.0.0.1"_s};
    if (!m_options.contains("--tls-port"_L1))
        arguments += {u"--port"_s, QString::number(m_port)};
    for (QString option : m_options)
        arguments += option.replace("PORT"_L1, QString::number(m_port));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(m_program, arguments);
    if (!m_process.waitForStarted(PatienceInMs))
        qFatal("the server cannot be started");
    return waitUntilUp();
}

bool RedisServer::waitUntilUp()
{
    const QDeadlineTimer deadline(PatienceInMs);
    while (!deadline.hasExpired()) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_port);
        // Whoever could not have the port ends.
        if (m_process.waitForFinished(0) || m_process.state() != QProcess::Running)
            return false;
        if (socket.waitForConnected(200))
            return true;
    }
    return false;
}

void RedisServer::kill()
{
    m_process.kill();
    m_process.waitForFinished(PatienceInMs);
}

void RedisServer::freeze()
{
    signalTo(m_process, SIGSTOP);
}

void RedisServer::thaw()
{
    signalTo(m_process, SIGCONT);
}

QByteArray RedisServer::tell(const QList<QByteArray> &words) const
{
    QStringList arguments{u"-p"_s, QString::number(m_port)};
    for (const QByteArray &word : words)
        arguments += QString::fromUtf8(word);
    QProcess client;
    client.start(u"redis-cli"_s, arguments);
    if (!client.waitForFinished(PatienceInMs))
        qFatal("redis-cli does not end");
    QByteArray answer = client.readAllStandardOutput();
    if (answer.endsWith('\n'))
        answer.chop(1);
    return answer;
}

int RedisServer::calls(const QByteArray &name) const
{
    const QByteArray all = tell({"INFO", "commandstats"});
    const QByteArray head = "cmdstat_" + name + ":calls=";
    const qsizetype start = all.indexOf(head);
    if (start < 0)
        return 0;
    const qsizetype number = start + head.size();
    return all.sliced(number, all.indexOf(',', number) - number).toInt();
}

} // namespace Halyard::Test
