// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/board.h"

#include <optional>

namespace Halyard::Inspector {

enum class ValueType { None, Bool, Text, Number, Json, Null };

[[nodiscard]] ValueType typeOf(const QJsonValue &value);

//! What holds of a row of a board at one moment.
struct RowFacts
{
    const FlagRow &row;
    const Board &board;
    Moment now = 0;

    //! Of the effective value; what was fresh when it was read may have turned stale.
    [[nodiscard]] Flag::Source source() const;
    //! Since the effective value was confirmed.
    [[nodiscard]] std::optional<std::chrono::milliseconds> age() const;
    //! Until what is remembered turns stale.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLeft() const;
    //! The same as a share of its time to live, from 0 to 1.
    [[nodiscard]] std::optional<double> timeLeftShare() const;
    //! What is remembered is older than its time to live.
    [[nodiscard]] bool isStale() const;
    //! The effective value is remembered, and too old to be served.
    [[nodiscard]] bool isGone() const;
};

} // namespace Halyard::Inspector
