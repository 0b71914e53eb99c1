// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/flaghandle.h>
#include <Halyard/store/flagboard.h>
#include <Halyard/store/flagstore.h>
#include <Halyard/time/systemclock.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <thread>
#include <vector>

// Without an event loop, and without Qt's own threads: what ThreadSanitizer says here is true.

using namespace Halyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int Readers = 8;
constexpr int FlagCount = 200;
constexpr auto Duration = std::chrono::seconds{3};

std::atomic<int> failures{0};

void expect(bool isTrue, const char *what)
{
    if (isTrue)
        return;
    if (failures.fetch_add(1) < 10)
        std::fprintf(stderr, "FAIL: %s\n", what);
}

QString keyOf(int index)
{
    return u"flag-%1"_s.arg(index);
}

//! All flags of one round agree: the same variant, and a payload that names it.
FlagUpdate updateOf(int round)
{
    FlagUpdate update;
    const QString variant = u"round-%1"_s.arg(round);
    for (int i = 0; i < FlagCount; ++i)
        update.records.push_back(recordFrom(keyOf(i), variant, u"\"%1\""_s.arg(variant)));
    update.origin = std::make_shared<const FlagOrigin>(
        FlagOrigin{.source = Flag::Source::Live, .requestId = variant});
    return update;
}

void readWhile(const std::atomic<bool> &goOn, const FlagBoard &board)
{
    std::vector<QString> keys;
    for (int i = 0; i < FlagCount; ++i)
        keys.push_back(keyOf(i));
    const FlagHandle handle(board.slot(keys[7]));
    long rounds = 0;
    while (goOn.load(std::memory_order_relaxed)) {
        const QString &key = keys[static_cast<size_t>(rounds) % keys.size()];
        const quint32 word = board.word(key);
        expect(word == (FlagHandle::Known | FlagHandle::Enabled), "a flag that is always on is on");
        const Flag flag = board.flag(key);
        expect(flag.payload().toString() == flag.variant(), "value and payload belong together");
        expect(flag.requestId() == flag.variant(), "value and origin belong together");
        expect(handle.isEnabled(), "the handle's flag is on");
        if (rounds++ % 50 == 0) {
            const FlagSet set = board.snapshot();
            expect(set.size() == FlagCount, "a set is whole");
            expect(set.flag(keys[0]).variant() == set.flag(keys[199]).variant(),
                   "a set is of one moment");
        }
    }
}

void swapWhile(const std::atomic<bool> &goOn, FlagStore &store)
{
    for (int round = 1; goOn.load(std::memory_order_relaxed); ++round)
        static_cast<void>(store.apply(updateOf(round)));
}

//! Threads that come and go, so that announcements change hands.
void comeAndGoWhile(const std::atomic<bool> &goOn, const FlagBoard &board)
{
    while (goOn.load(std::memory_order_relaxed)) {
        std::thread([&board] {
            expect(board.word("flag-3") != 0, "a new thread reads at once");
            expect(board.word("no such flag") == 0, "a miss is a miss");
        }).join();
    }
}

//! Many boards and one thread: what was announced for one must not pass for another's.
void manyBoards()
{
    const auto clock = std::make_shared<const SystemClock>();
    for (int i = 0; i < 500; ++i) {
        const auto board = std::make_shared<FlagBoard>(clock);
        FlagStore store(board);
        expect(board->word("flag-3") == 0, "a new board is empty");
        static_cast<void>(store.apply(updateOf(i)));
        expect(board->word("flag-3") != 0, "and then it is not");
    }
}

} // namespace

int main()
{
    const auto board = std::make_shared<FlagBoard>(std::make_shared<const SystemClock>());
    FlagStore store(board);
    static_cast<void>(store.apply(updateOf(0)));

    std::atomic<bool> goOn{true};
    std::vector<std::thread> threads;
    for (int i = 0; i < Readers; ++i)
        threads.emplace_back([&] { readWhile(goOn, *board); });
    threads.emplace_back([&] { comeAndGoWhile(goOn, *board); });
    threads.emplace_back([&] { swapWhile(goOn, store); });
    std::this_thread::sleep_for(Duration);
    goOn = false;
    for (std::thread &thread : threads)
        thread.join();
    manyBoards();

    std::printf("%d readers, one writer: %d failures\n", Readers, failures.load());
    return failures == 0 ? 0 : 1;
}
