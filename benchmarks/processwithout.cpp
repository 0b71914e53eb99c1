// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "process.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QNetworkAccessManager>

using namespace Halyard::Benchmarks;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QNetworkAccessManager network;
    askOnce(network, QUrl(QCoreApplication::arguments().at(1)));
    tell(resources());
    return 0;
}
