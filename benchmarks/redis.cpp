// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "duel.h"
#include "figures.h"

#include "codec.h"
#include "pythonentries.h"
#include "recordkeys.h"
#include "redis/middleman.h"
#include "redis/redisserver.h"
#include "redisbackend.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QEventLoop>
#include <QtCore/QLoggingCategory>
#include <QtNetwork/QTcpSocket>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard;
using namespace Halyard::Benchmarks;
using Halyard::Test::Middleman;
using Halyard::Test::RedisServer;

namespace {

using Clock = std::chrono::steady_clock;

constexpr double Goal = 1.5;
constexpr int Flags = 200;
constexpr int Rounds = 301;

const CacheKey Key{.scope = u"0123456789abcdef0123456789abcdef"_s,
                   .person = u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s,
                   .distinctId = u"operator-7"_s};

QByteArray record()
{
    const QByteArray flag =
        R"("flag-NUMBER":{"enabled":true,"variant":"blue","value":"blue","payload":"{\"size\":12}",)"
        R"("reason":{"code":"condition_match","description":"Matched condition set 1"},)"
        R"("id":NUMBER,"version":3})";
    QByteArrayList flags;
    for (int i = 0; i < Flags; ++i)
        flags += QByteArray(flag).replace("NUMBER", QByteArray::number(i));
    const QByteArray body = "\"flags\":{" + flags.join(',') + "}}";
    return "{\"halyard_cache\":1,\"entries\":200,\"bytes\":" + QByteArray::number(body.size())
        + ",\"blake2b\":\"00\",\n" + body;
}

//! A socket that writes what it is told, and waits until so many bytes came back.
class BareClient
{
public:
    explicit BareClient(quint16 port)
    {
        QObject::connect(&m_socket, &QTcpSocket::connected, &m_socket,
                         [this] { m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1); });
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { take(); });
        m_socket.connectToHost(u"127.0.0.1"_s, port);
    }

    Clock::time_point exchange(const QByteArray &bytes, qsizetype expected)
    {
        m_received = 0;
        m_expected = expected;
        if (m_socket.state() == QAbstractSocket::ConnectedState)
            m_socket.write(bytes);
        else
            QObject::connect(&m_socket, &QTcpSocket::connected, &m_loop,
                             [this, bytes] { m_socket.write(bytes); });
        m_loop.exec();
        return m_end;
    }
    Clock::time_point exchangeWaiting(const QByteArray &bytes, qsizetype expected)
    {
        m_received = 0;
        m_expected = expected;
        m_socket.write(bytes);
        while (m_received < expected && m_socket.waitForReadyRead(5000))
            m_received += m_socket.readAll().size();
        return Clock::now();
    }

private:
    void take()
    {
        m_received += m_socket.readAll().size();
        if (m_received < m_expected)
            return;
        m_end = Clock::now();
        m_loop.quit();
    }

    QTcpSocket m_socket;
    QEventLoop m_loop;
    qsizetype m_received = 0;
    qsizetype m_expected = 0;
    Clock::time_point m_end;
};

std::unique_ptr<Redis::RedisBackend> backendAt(const CacheUrl &url)
{
    return std::make_unique<Redis::RedisBackend>(
        url,
        CacheBackend::Listener{.stateChanged = [](CacheStatus::State, const QString &) {},
                               .changedElsewhere = [](const CacheKey &) {}});
}

//! When it was there.
Clock::time_point restore(CacheBackend &backend)
{
    QEventLoop loop;
    Clock::time_point end;
    backend.fetch(Key, [&](const CacheContent &content) {
        if (content.state != CacheContent::State::Found)
            qFatal("nothing came back");
        end = Clock::now();
        loop.quit();
    });
    loop.exec();
    return end;
}

Clock::time_point refresh(CacheBackend &backend, const QByteArray &bytes)
{
    backend.save(Key, bytes, Flags);
    if (!backend.finish(5s))
        qFatal("nothing was written");
    return Clock::now();
}

//! Says when it was done: what is tidied up behind that keeps nobody waiting.
using Deed = std::function<Clock::time_point()>;

double microsecondsOf(const Deed &deed)
{
    const Clock::time_point start = Clock::now();
    return std::chrono::duration<double, std::micro>(deed() - start).count();
}

//! By the wall's clock, which waiting for a server is a matter of; in turns, as in a duel.
Figure compare(const QString &name, const Deed &ours, const Deed &bare)
{
    std::vector<double> oursCosts;
    std::vector<double> bareCosts;
    std::vector<double> ratios;
    for (int round = 0; round < Rounds; ++round) {
        if (round % 2 == 0)
            oursCosts.push_back(microsecondsOf(ours));
        bareCosts.push_back(microsecondsOf(bare));
        if (round % 2 != 0)
            oursCosts.push_back(microsecondsOf(ours));
        ratios.push_back(oursCosts.back() / bareCosts.back());
    }
    return {.name = name,
            .ours = median(oursCosts),
            .unit = u"µs"_s,
            .bare = median(bareCosts),
            .ratio = median(ratios),
            .goal = Goal};
}

QByteArray lengthOf(const QByteArray &text)
{
    return '$' + QByteArray::number(text.size()) + "\r\n" + text + "\r\n";
}

QByteArray savingBytes(const QByteArray &bytes, bool isShared)
{
    QByteArray all = Redis::command({"SET", Redis::recordKey(Key), bytes, "EX", "3600"})
        + Redis::command({"PUBLISH", Redis::channelOf(Key.scope),
                          QByteArray(32, 'f') + ':' + Key.person.toLatin1()});
    if (!isShared)
        return all;
    for (const Redis::PythonEntry &entry : Redis::pythonEntries(
             Key.distinctId, Redis::flagsOfRecord(bytes), QDateTime::currentMSecsSinceEpoch()))
        all += Redis::command({"SETEX", entry.key, "3600", entry.value});
    return all;
}

void measure(Figures &figures, const RedisServer &server)
{
    const QByteArray bytes = record();
    const QByteArray question = Redis::command({"GET", Redis::recordKey(Key)});
    const QByteArray greeting = Redis::command({"CLIENT", "SETNAME", "posthog-qt"});
    const qsizetype answer = lengthOf(bytes).size();
    const auto backend = backendAt(server.url());
    BareClient bare(server.port());
    refresh(*backend, bytes);
    restore(*backend);
    bare.exchange(question, answer);

    figures.add(compare(
        u"restore: GET"_s, [&] { return restore(*backend); },
        [&] { return bare.exchange(question, answer); }));
    Figure anew = compare(
        u"restore by a new connection"_s,
        [&] {
            const auto fresh = backendAt(server.url());
            return restore(*fresh);
        },
        [&] {
            BareClient fresh(server.port());
            return fresh.exchange(greeting + question, answer + 5);
        });
    // Ours is a whole backend each time, not only its connection.
    anew.goal.reset();
    figures.add(anew);
    const QByteArray saving = savingBytes(bytes, false);
    figures.add(compare(
        u"refresh: SET and PUBLISH"_s, [&] { return refresh(*backend, bytes); },
        [&] { return bare.exchangeWaiting(saving, 9); }));
}

void measureShared(Figures &figures, const RedisServer &server)
{
    const QByteArray bytes = record();
    CacheUrl url = server.url();
    url.redis.sharedWithPython = true;
    const auto backend = backendAt(url);
    BareClient bare(server.port());
    refresh(*backend, bytes);
    restore(*backend);
    bare.exchange(Redis::command({"PING"}), 7);
    const QByteArray saving = savingBytes(bytes, true);
    Figure figure = compare(
        u"refresh: with 200 SETEX"_s, [&] { return refresh(*backend, bytes); },
        [&] { return bare.exchangeWaiting(saving, 9 + 5 * Flags); });
    // Ours makes the entries out of the record each time; the bare socket is given them.
    figure.goal.reset();
    figures.add(figure);
}

void countRoundTrips(Figures &figures, const RedisServer &server)
{
    Middleman middleman(server.port());
    CacheUrl url = server.url();
    url.redis.port = middleman.port();
    const auto backend = backendAt(url);
    const auto require = [&](const QString &name, int count) {
        figures.require(name, count == 1, QString::number(count));
    };
    bool isThere = false;
    QEventLoop loop;
    backend->peek(Key, [&](const CacheContent &content) {
        isThere = content.state == CacheContent::State::Found;
        loop.quit();
    });
    loop.exec();
    require(u"restore by a new connection: round trips"_s, isThere ? middleman.roundTrips() : 0);
    middleman.forget();
    backend->peek(Key, [&](const CacheContent &) { loop.quit(); });
    loop.exec();
    require(u"restore: round trips"_s, middleman.roundTrips());
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"halyard.*=false"_s);
    Figures figures(
        u"Remembering on a Redis server of the loopback, against the same bytes through a bare\n"
        "QTcpSocket that knows what to expect. Both take turns; by the wall's clock."_s);
    if (!RedisServer::isInstalled()) {
        figures.remark(u"There is no redis-server here: nothing was measured"_s);
        return figures.finish();
    }
    const RedisServer server;
    figures.startSection(u"%1 flags, %L2 bytes"_s.arg(Flags).arg(record().size()));
    measure(figures, server);
    measureShared(figures, server);
    countRoundTrips(figures, server);
    return figures.finish();
}
