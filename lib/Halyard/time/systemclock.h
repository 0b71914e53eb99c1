// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/time/clock.h>

namespace Halyard {

//! The device's own time.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds sinceBoot() const override;
    [[nodiscard]] std::chrono::milliseconds wall() const override;
    [[nodiscard]] QString bootId() const override;
    [[nodiscard]] std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) override;
    [[nodiscard]] std::shared_ptr<void> watchForResume(std::function<void()> wake) override;
};

} // namespace Halyard
