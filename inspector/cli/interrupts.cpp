// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "interrupts.h"

#include <QtCore/QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Halyard::Cli {

namespace {

// [0] is written to by the handler, which may do little else; [1] is read by the event loop.
// Global, for that is all a handler can reach.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables)
std::array<int, 2> signalSockets{-1, -1};

extern "C" void passOn(int number)
{
    const int before = errno;
    const char byte = char(number);
    [[maybe_unused]] const ssize_t written = write(signalSockets[0], &byte, 1);
    errno = before;
}

void handle(int number, int flags)
{
    struct sigaction action = {};
    action.sa_handler = passOn;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART | flags;
    sigaction(number, &action, nullptr);
}

bool isPipe(int descriptor)
{
    struct stat status = {};
    return fstat(descriptor, &status) == 0
        && (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode));
}

} // namespace

Interrupts::Interrupts(QObject *parent)
    : QObject(parent)
{
    watchSignals();
    watchReader();
}

Interrupts::~Interrupts()
{
    for (const int number : {SIGINT, SIGTERM, SIGUSR1})
        std::signal(number, SIG_DFL);
    m_signals.reset();
    for (int &descriptor : signalSockets) {
        close(descriptor);
        descriptor = -1;
    }
}

void Interrupts::watchSignals()
{
    constexpr int type = SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK;
    if (socketpair(AF_UNIX, type, 0, signalSockets.data()) != 0)
        return;
    m_signals = std::make_unique<QSocketNotifier>(signalSockets[1], QSocketNotifier::Read);
    connect(m_signals.get(), &QSocketNotifier::activated, this, &Interrupts::readSignal);
    handle(SIGINT, int(SA_RESETHAND));
    handle(SIGTERM, int(SA_RESETHAND));
    handle(SIGUSR1, 0);
}

// A pipe whose reader has gone reports an error without being asked for one. Without this,
// "halyard watch | head -1" would stay until the next change.
void Interrupts::watchReader()
{
    if (!isPipe(STDOUT_FILENO))
        return;
    m_reader = std::make_unique<QSocketNotifier>(STDOUT_FILENO, QSocketNotifier::Exception);
    connect(m_reader.get(), &QSocketNotifier::activated, this, [this] {
        m_reader->setEnabled(false);
        Q_EMIT readerLeft();
    });
}

void Interrupts::readSignal()
{
    char number = 0;
    while (read(signalSockets[1], &number, 1) == 1) {
        if (number == SIGUSR1)
            Q_EMIT reloadRequested();
        else
            Q_EMIT stopRequested();
    }
}

} // namespace Halyard::Cli
