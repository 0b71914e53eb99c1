// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "pages/trouble.h"
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
    //! What is wrong, if the rows or their place tell of it, and where.
    std::optional<Trouble> trouble = {};
    QPointer<Source> source = {};
    QString personId = {};
};

[[nodiscard]] FlagsState flagsStateOf(const Session &session, const Actions &actions,
                                      const FlagView &view);

} // namespace Halyard::Inspector
