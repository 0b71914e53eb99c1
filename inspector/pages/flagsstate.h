// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/stateview.h"

#include <optional>

namespace Halyard::Inspector {

class Actions;
class FlagView;
class Session;

//! What is to be said of the flags of whom the session looks at.
struct FlagsState
{
    //! In place of rows.
    std::optional<StateView::Content> centre = {};
    //! Above rows, which stay.
    Tone noteTone = Tone::Plain;
    QString note = {};
    QAction *noteAction = nullptr;
    bool isLoading = false;
};

[[nodiscard]] FlagsState flagsStateOf(const Session &session, const Actions &actions,
                                      const FlagView &view);

} // namespace Halyard::Inspector
