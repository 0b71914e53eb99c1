// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "problem.h"

#include <functional>

namespace Halyard::Redis {

//! What is told of all that works and all that does not: the worst, and only when it changes.
class Health
{
public:
    enum class Part { Link, Reading, Writing };
    using Told = std::function<void(CacheStatus::State state, const QString &detail)>;

    explicit Health(Told told);

    void report(Part part, const Problem &problem);
    [[nodiscard]] const Problem &link() const { return m_link; }

private:
    [[nodiscard]] const Problem &worst() const;

    const Told m_told;
    Problem m_link;
    Problem m_reading;
    Problem m_writing;
    CacheStatus::State m_last = CacheStatus::State::Starting;
};

} // namespace Halyard::Redis
