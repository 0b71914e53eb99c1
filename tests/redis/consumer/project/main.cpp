// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

// Does not say a word about Redis: that is up to how it is linked.

#include <Halyard/flagclient.h>

#include <QtCore/QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Halyard::FlagClient flags{Halyard::ClientOptions()};
    std::puts(flags.isEnabled(QStringLiteral("harbour")) ? "on" : "off");
    return 0;
}
