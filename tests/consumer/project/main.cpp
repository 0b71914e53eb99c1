// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/flagclient.h>

#include <QtCore/QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments(); // host, project token, flag
    Halyard::ClientOptions options;
    options.host = QUrl(arguments.at(1));
    options.projectToken = arguments.at(2);
    Halyard::FlagClient flags(options);
    QObject::connect(&flags, &Halyard::FlagClient::ready, &application, [&] {
        const Halyard::Flag flag = flags.flag(arguments.at(3));
        std::printf("%s: %s, %s\n", qPrintable(flag.key()), flag.isEnabled() ? "on" : "off",
                    qPrintable(flag.payloadText()));
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
