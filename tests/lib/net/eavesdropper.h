// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QStringList>

namespace Halyard::Test {

//! Hears every line that is logged while it lives, from whichever thread; one at a time.
class Eavesdropper
{
public:
    Eavesdropper();
    Eavesdropper(const Eavesdropper &) = delete;
    Eavesdropper &operator=(const Eavesdropper &) = delete;
    ~Eavesdropper();

    [[nodiscard]] QStringList lines() const;
    //! The first line that has one of \a words in it; null when none has.
    [[nodiscard]] QString lineWithAnyOf(const QStringList &words) const;
};

} // namespace Halyard::Test
