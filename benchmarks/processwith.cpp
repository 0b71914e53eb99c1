// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "process.h"

#include <Halyard/flagclient.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Halyard;
using namespace Halyard::Benchmarks;

namespace {

constexpr int FlagCount = 100;

//! As an application's, but for the place of what is kept.
ClientOptions optionsFor(const QUrl &server, const QTemporaryDir &state)
{
    ClientOptions options;
    options.fallbackCache.clear();
    options.host = server;
    options.projectToken = u"phc_benchmark"_s;
    options.stateFolder = state.path();
    return options;
}

double microseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e3;
}

//! An application that used the network before, with the flags in front of it.
QJsonObject withFlags(const QUrl &server, bool ownNetwork)
{
    QNetworkAccessManager network;
    askOnce(network, server);
    const QTemporaryDir state;
    ClientOptions options = optionsFor(server, state);
    if (!ownNetwork)
        options.network = &network;
    const FlagClient client(options);
    waitFor([&client] { return client.isReady(); });
    if (client.flags().size() != FlagCount)
        qFatal("There are %d flags", static_cast<int>(client.flags().size()));
    return resources();
}

//! The same, after so long that whatever is needed for a moment only has gone.
QJsonObject idle(const QUrl &server)
{
    QNetworkAccessManager network;
    askOnce(network, server);
    const QTemporaryDir state;
    ClientOptions options = optionsFor(server, state);
    options.network = &network;
    const FlagClient client(options);
    waitFor([&client] { return client.isReady(); });
    QElapsedTimer timer;
    timer.start();
    waitFor([&timer] { return timer.elapsed() > 1500; });
    return resources();
}

QJsonObject constructionTime(const QUrl &server)
{
    const QTemporaryDir state;
    ClientOptions options = optionsFor(server, state);
    for (int i = 0; i < FlagCount; ++i)
        options.bootstrap.flags.insert(u"shipped-with-the-panel-%1"_s.arg(i), true);
    QElapsedTimer timer;
    timer.start();
    const FlagClient client(options);
    if (!client.isEnabled(u"shipped-with-the-panel-7"))
        qFatal("The first read knows nothing");
    return {{u"microseconds"_s, microseconds(timer)}};
}

QJsonObject destructionTime()
{
    QTcpServer server;
    QTcpSocket *asking = nullptr;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("No port is free");
    QObject::connect(&server, &QTcpServer::newConnection, &server,
                     [&] { asking = server.nextPendingConnection(); });
    const QTemporaryDir state;
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
    std::optional<FlagClient> client(std::in_place, optionsFor(url, state));
    waitFor([&asking] { return asking != nullptr && asking->bytesAvailable() > 0; });
    QElapsedTimer timer;
    timer.start();
    client.reset();
    return {{u"microseconds"_s, microseconds(timer)}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QUrl server(QCoreApplication::arguments().at(1));
    const QString what = QCoreApplication::arguments().at(2);
    if (what == "flags"_L1)
        tell(withFlags(server, false));
    else if (what == "flags-own-network"_L1)
        tell(withFlags(server, true));
    else if (what == "idle"_L1)
        tell(idle(server));
    else if (what == "construct"_L1)
        tell(constructionTime(server));
    else if (what == "destroy"_L1)
        tell(destructionTime());
    else
        qFatal("Nothing to do");
    return 0;
}
