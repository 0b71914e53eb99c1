// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/headless.h"
#include "pages/program.h"
#include "pages/startup.h"

#include <QtWidgets/QApplication>

#include <cstdio>

using namespace Halyard::Inspector;

namespace {

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int at = 0; at < argc; ++at)
        arguments.append(QString::fromLocal8Bit(argv[at]));
    return arguments;
}

} // namespace

int main(int argc, char *argv[])
{
    // Decided before there is an application: the one for windows needs a display.
    const auto parsed = parseCommandLine(argumentsOf(argc, argv));
    if (const auto *problem = std::get_if<UsageProblem>(&parsed))
        return refuse(*problem);
    const auto &line = *std::get_if<CommandLine>(&parsed);
    if (line.isHeadless()) {
        const QCoreApplication application(argc, argv);
        return runHeadless(line);
    }
    if (!line.screenshotFolder.isEmpty())
        prepareForPictures();
    if (!hasDisplay()) {
        std::fputs("halyard-inspector: there is no display: neither DISPLAY nor WAYLAND_DISPLAY is "
                   "set. --export and --compare need none.\n",
                   stderr);
        return int(HeadlessStatus::Failed);
    }
    const auto application = startApplication(argc, argv);
    return runWindow(line, *application);
}
