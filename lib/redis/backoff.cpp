// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "backoff.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace Halyard::Redis {

milliseconds BackOff::next(Pace pace)
{
    const milliseconds first = pace == Pace::Patient ? 30s : 500ms;
    const milliseconds most = pace == Pace::Patient ? 300s : 30s;
    constexpr int MostDoublings = 10;
    const milliseconds whole = std::min(most, first * (1 << m_attempts));
    m_attempts = std::min(m_attempts + 1, MostDoublings);
    // A quarter more or less.
    const auto quarter = static_cast<int>(whole.count() / 4);
    return whole + milliseconds{QRandomGenerator::global()->bounded(-quarter, quarter + 1)};
}

} // namespace Halyard::Redis
