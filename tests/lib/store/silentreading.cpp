// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "silentreading.h"

#include "reads.h"
#include "silence.h"

#include <QtCore/QCoreApplication>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <thread>

#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace Halyard::Test {

namespace {

enum class Progress : int { Reading, Impossible, Done };

void misbehave()
{
#if defined(__linux__)
    syscall(SYS_getppid);
#endif
}

void readAll(const Subject &subject, qsizetype times)
{
    static std::atomic<qsizetype> sum{0};
    for (const Read &read : allReads())
        sum.fetch_add(readTimes(read, subject, times), std::memory_order_relaxed);
}

[[noreturn]] void readAndStay(const Subject &subject, Mischief mischief,
                              std::atomic<Progress> &progress)
{
    // What a thread does only once is no read: it registers, and the loader finds functions.
    readAll(subject, 1000);
    if (!enterSilence())
        progress = Progress::Impossible;
    readAll(subject, SilentReads);
    if (mischief == Mischief::SystemCall)
        misbehave();
    auto expected = Progress::Reading;
    progress.compare_exchange_strong(expected, Progress::Done);
    // To end is a system call as well, so the thread stays until the process goes.
    for (;;)
        progress.load(std::memory_order_relaxed);
}

} // namespace

int readInSilence(int argc, char *argv[], Mischief mischief)
{
    const QCoreApplication application(argc, argv);
    Subject subject;
    std::atomic<Progress> first{Progress::Reading};
    std::atomic<Progress> second{Progress::Reading};
    std::thread([&] { readAndStay(subject, mischief, first); }).detach();
    std::thread([&] { readAndStay(subject, Mischief::None, second); }).detach();
    while (first == Progress::Reading || second == Progress::Reading) {
        subject.publish();
        std::this_thread::sleep_for(std::chrono::milliseconds{1});
    }
    const bool isDone = first == Progress::Done && second == Progress::Done;
    // Without cleaning up: the readers are still there.
    std::_Exit(isDone ? EndedWell : SilenceImpossible);
}

} // namespace Halyard::Test
