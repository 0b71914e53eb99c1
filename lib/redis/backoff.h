// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace Halyard::Redis {

//! How long to wait before the next attempt: longer each time, and not as long as everybody else.
class BackOff
{
public:
    //! For trouble that only somebody's hand can end, a patient one.
    enum class Pace { Brisk, Patient };

    [[nodiscard]] std::chrono::milliseconds next(Pace pace);
    void reset() { m_attempts = 0; }

private:
    int m_attempts = 0;
};

} // namespace Halyard::Redis
