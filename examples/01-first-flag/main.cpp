// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

// The shortest way to a flag: construct, and read when ready.
// Try it: halyard-demo-server & then 01-first-flag

#include <Halyard/flagclient.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Halyard::ClientOptions options;
    options.host = QUrl(u"http://127.0.0.1:8010"_s);
    options.projectToken = u"phc_demo"_s;

    Halyard::FlagClient flags(options);
    flags.whenReady().then(&flags, [&flags](const Halyard::LoadOutcome &outcome) {
        QTextStream out(stdout);
        if (!outcome.isOk())
            out << "No answer (" << outcome.error.detail << "); defaults it is." << Qt::endl;
        out << "dark-mode is " << (flags.isEnabled("dark-mode") ? "on" : "off") << Qt::endl;
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
