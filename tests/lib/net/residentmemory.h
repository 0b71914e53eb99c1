// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QtGlobal>

#include <optional>

namespace Halyard::Test {

//! How much more memory this process ever held than it did at the start.
class ResidentMemory
{
public:
    ResidentMemory();

    //! In bytes; nothing where the system does not tell, or a sanitizer's own memory blurs it.
    [[nodiscard]] std::optional<qint64> peakGrowth() const;

private:
    std::optional<qint64> m_before;
};

} // namespace Halyard::Test
