// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QStringList>

namespace Halyard::Inspector {

//! Servers that were asked before, the latest first; kept between runs. Never their tokens.
class RecentHosts
{
public:
    [[nodiscard]] static QStringList all();
    static void remember(const QString &host);
};

} // namespace Halyard::Inspector
