// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/board.h"

#include <QtCore/QRandomGenerator>

namespace Halyard::Test {

//! \a flags in any order; confirmed at \a age before \a readAt, to be kept for five minutes.
[[nodiscard]] Inspector::SharedReading cachedReading(
    QList<Inspector::FlagFacts> flags, std::chrono::milliseconds age = std::chrono::seconds{60},
    Inspector::Moment readAt = Inspector::now());
[[nodiscard]] Inspector::SharedReading liveReading(QList<Inspector::FlagFacts> flags,
                                                   Inspector::Moment readAt = Inspector::now());
[[nodiscard]] Inspector::SharedBoard boardOf(const Inspector::SharedReading &cached,
                                             const Inspector::SharedReading &live);

//! Flags of all kinds, with keys from a small set, so that boards have some in common.
[[nodiscard]] QList<Inspector::FlagFacts> randomFlags(QRandomGenerator &random, int most);
[[nodiscard]] Inspector::SharedBoard randomBoard(QRandomGenerator &random, int most,
                                                 Inspector::Moment readAt = Inspector::now());

} // namespace Halyard::Test
