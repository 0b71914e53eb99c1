// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

// Google Benchmark measures one thing for a second and then the next; on a machine that others use
// as well, the ratio of two such figures tells what the others did meanwhile. Blocks of a
// millisecond that take turns meet the same neighbours, and the median drops those that met more.

#include "duel.h"

#include <algorithm>
#include <ctime>

namespace Halyard::Benchmarks {

namespace {

using std::chrono::nanoseconds;

// Of the thread, not of the wall: time in which somebody else had the processor is not ours. It
// would hide waiting for a lock, so it is for things that take none.
nanoseconds threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds{now.tv_sec} + nanoseconds{now.tv_nsec};
}

nanoseconds timeOf(const Contender &contender, qint64 times)
{
    if (contender.prepare)
        contender.prepare();
    const nanoseconds start = threadTime();
    contender.run(times);
    return threadTime() - start;
}

qint64 timesPerBlock(const Contender &contender, nanoseconds block)
{
    qint64 times = 1;
    nanoseconds taken = timeOf(contender, times);
    while (taken < block / 2) {
        times *= 2;
        taken = timeOf(contender, times);
    }
    return std::max<qint64>(1, times * block.count() / taken.count());
}

double costOf(const Contender &contender, qint64 times)
{
    return static_cast<double>(timeOf(contender, times).count()) / static_cast<double>(times);
}

} // namespace

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

DuelResult duel(const Contender &ours, const Contender &bare, const DuelOptions &options)
{
    const qint64 oursTimes = timesPerBlock(ours, options.block);
    const qint64 bareTimes = timesPerBlock(bare, options.block);
    std::vector<double> oursCosts;
    std::vector<double> bareCosts;
    std::vector<double> ratios;
    for (int round = 0; round < options.rounds; ++round) {
        // Who begins changes, for the second one finds warmer or colder caches.
        if (round % 2 == 0)
            oursCosts.push_back(costOf(ours, oursTimes));
        bareCosts.push_back(costOf(bare, bareTimes));
        if (round % 2 != 0)
            oursCosts.push_back(costOf(ours, oursTimes));
        ratios.push_back(oursCosts.back() / bareCosts.back());
    }
    return {.ours = median(oursCosts), .bare = median(bareCosts), .ratio = median(ratios)};
}

} // namespace Halyard::Benchmarks
