// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "commandline.h"
#include "console.h"
#include "controlclient.h"
#include "demoserver.h"
#include "flagfile.h"
#include "flagsource.h"

#include <QtCore/QCoreApplication>

#ifdef Q_OS_UNIX
#include "keyboard.h"
#include "terminationwatch.h"
#endif

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Halyard::Demo;

namespace {

void printToStandardOutput(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

int leave(const Farewell &farewell)
{
    if (farewell.exitCode == 0)
        printToStandardOutput(farewell.text.toUtf8() + '\n');
    else
        say(farewell.text);
    return farewell.exitCode;
}

int control(const CommandLine &line)
{
    const auto command = readControlCommand(line.command);
    if (const auto *requests = std::get_if<QList<ControlRequest>>(&command))
        return runControl(line.controlUrl, *requests);
    const auto *mistake = std::get_if<ControlMistake>(&command);
    return leave({WrongUsage, mistake->text + u"; see --help"_s});
}

bool loadFlags(FlagSource &source, const QString &path)
{
    if (path.isEmpty()) {
        source.useBuiltIn();
        return true;
    }
    const QString problem = source.follow(path);
    if (!problem.isEmpty())
        say(u"%1: %2"_s.arg(path, problem));
    return problem.isEmpty();
}

void announce(const DemoServer &server, const CommandLine &line, const ServedState &state)
{
    const QString address = u"http://127.0.0.1:%1%2"_s.arg(server.port()).arg(line.prefix);
    printToStandardOutput("halyard-demo-server: listening on "_ba + address.toUtf8() + '\n');
    say(u"this is a demo, not PostHog: %1 flags, any project token, on this machine only"_s.arg(
        state.book.flags().size()));
    if (state.switches != Switches{})
        say(state.switches.description());
}

#ifdef Q_OS_UNIX
std::unique_ptr<Keyboard> keyboardFor(ServedState &state, FlagSource &source)
{
    if (!Keyboard::isThere())
        return nullptr;
    auto keyboard = std::make_unique<Keyboard>(state, source);
    QObject::connect(keyboard.get(), &Keyboard::quitPressed, qApp, &QCoreApplication::quit);
    return keyboard;
}
#endif

int serve(const CommandLine &line)
{
#ifdef Q_OS_UNIX
    // Before the address is out: whoever reads it may want us to end at once.
    const TerminationWatch termination;
    QObject::connect(&termination, &TerminationWatch::asked, qApp, &QCoreApplication::quit);
#endif
    ServedState state;
    state.switches = line.switches;
    FlagSource source(state.book);
    if (!loadFlags(source, line.flagsPath))
        return 1;
    Router router(state, {line.prefix, line.namesEvents});
    DemoServer server(router, line.patience);
    if (!server.listen(line.port)) {
        say(u"cannot listen on 127.0.0.1:%1: %2; try --port 0"_s.arg(line.port).arg(
            server.errorString()));
        return 1;
    }
    announce(server, line, state);
#ifdef Q_OS_UNIX
    const std::unique_ptr<Keyboard> keyboard = keyboardFor(state, source);
#endif
    return QCoreApplication::exec();
}

int run(const CommandLine &line)
{
    switch (line.task) {
    case CommandLine::Task::Serve: return serve(line);
    case CommandLine::Task::Control: return control(line);
    case CommandLine::Task::PrintFlags: break;
    }
    printToStandardOutput(builtInFlagFile());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"halyard-demo-server"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HALYARD_DEMO_VERSION));

    const auto read = readCommandLine(QCoreApplication::arguments());
    if (const auto *line = std::get_if<CommandLine>(&read))
        return run(*line);
    return leave(*std::get_if<Farewell>(&read));
}
