// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QtGlobal>

#include <chrono>
#include <functional>
#include <vector>

namespace Halyard::Benchmarks {

//! One of two ways to do a thing.
struct Contender
{
    //! Does it so many times.
    std::function<void(qint64 times)> run;
    //! Before each block; not measured.
    std::function<void()> prepare = {};
};

struct DuelOptions
{
    int rounds = 201;
    //! How long a block takes, unless doing the thing once takes longer.
    std::chrono::nanoseconds block = std::chrono::milliseconds{1};
};

//! What doing it once costs. Medians, in nanoseconds of the calling thread's own time.
struct DuelResult
{
    double ours = 0;
    double bare = 0;
    //! The median of the ratios of blocks that followed each other.
    double ratio = 0;
};

//! Measures both in short blocks that take turns.
[[nodiscard]] DuelResult duel(const Contender &ours, const Contender &bare,
                              const DuelOptions &options = {});

[[nodiscard]] double median(std::vector<double> values);

} // namespace Halyard::Benchmarks
