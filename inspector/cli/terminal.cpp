// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "terminal.h"

#include "displaytext.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Halyard::Cli {

namespace {

int terminalWidth()
{
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

} // namespace

bool print(const QByteArray &text)
{
    const auto size = size_t(text.size());
    return std::fwrite(text.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

void complain(const QString &text)
{
    const QByteArray line = "halyard: " + displayText(text).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

TableStyle tableStyle(const QProcessEnvironment &environment)
{
    if (isatty(STDOUT_FILENO) == 0)
        return {};
    const bool plain =
        !environment.value(u"NO_COLOR"_s).isEmpty() || environment.value(u"TERM"_s) == "dumb"_L1;
    return {terminalWidth(), plain ? Colours::Off : Colours::On};
}

bool readerIsGone()
{
    return errno == EPIPE || errno == EBADF;
}

// Not for writing: to have nobody who reads is to be found out at the first attempt.
void keepStandardStreams()
{
    for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor) {
        if (fcntl(descriptor, F_GETFD) == -1 && open("/dev/null", O_RDONLY) != descriptor)
            return;
    }
}

void ignoreBrokenPipes()
{
    std::signal(SIGPIPE, SIG_IGN);
}

// A name server that does not answer keeps QCoreApplication's destructor waiting for as long as
// the resolver pleases, and a watchdog would take that for a hang.
void leave(int status)
{
    std::fflush(stdout);
    std::_Exit(status);
}

} // namespace Halyard::Cli
