// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/headless.h"

#include <QtWidgets/QApplication>

using namespace Halyard::Inspector;

int main(int argc, char *argv[])
{
    // Before there is an application: a windowless one must not look for a display.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto parsed = parseCommandLine(arguments);
    if (const auto *problem = std::get_if<UsageProblem>(&parsed))
        return refuse(*problem);
    const auto &line = std::get<CommandLine>(parsed);
    if (line.isHeadless()) {
        const QCoreApplication application(argc, argv);
        return runHeadless(line);
    }
    const QApplication application(argc, argv);
    return 0;
}
