// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "terminationwatch.h"

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace Halyard::Demo {

namespace {

// A signal handler reaches nothing but what is global.
std::array<int, 2> &ends()
{
    static std::array<int, 2> pair{-1, -1};
    return pair;
}

void passOn(int)
{
    const char note = 0;
    [[maybe_unused]] const ssize_t written = ::write(ends()[0], &note, 1);
}

int openEnds()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends().data()) != 0)
        qFatal("cannot make a pair of sockets for signals");
    return ends()[1];
}

void handle(int signal)
{
    struct sigaction action = {};
    ::sigaction(signal, nullptr, &action);
    // Whoever started us with the signal ignored, like nohup, means it.
    if (action.sa_handler == SIG_IGN)
        return;
    action = {};
    action.sa_handler = passOn;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(signal, &action, nullptr);
}

} // namespace

TerminationWatch::TerminationWatch()
    : m_notifier(openEnds(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &TerminationWatch::asked);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        handle(signal);
    // Nobody reading the log is no reason to stop.
    ::signal(SIGPIPE, SIG_IGN);
}

TerminationWatch::~TerminationWatch()
{
    m_notifier.setEnabled(false);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::signal(signal, SIG_DFL);
    ::close(ends()[0]);
    ::close(ends()[1]);
}

} // namespace Halyard::Demo
