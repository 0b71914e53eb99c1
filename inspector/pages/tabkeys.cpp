// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/mainwindow.h"

#include <QtWidgets/QDockWidget>

namespace Halyard::Inspector {

namespace {

//! Behind another tab a dock is "visible", and seen by nobody.
bool isBehind(const QWidget *part)
{
    for (const QWidget *one = part; one != nullptr; one = one->parentWidget()) {
        if (qobject_cast<const QDockWidget *>(one))
            return one->visibleRegion().isEmpty();
    }
    return false;
}

bool takesKeys(const QWidget *part, const QWidget *window)
{
    return (part->focusPolicy() & Qt::TabFocus) != 0 && part->focusProxy() == nullptr
        && part->window() == window && part->isVisible() && part->isEnabled() && !isBehind(part);
}

} // namespace

// Qt itself goes from a container to its focus proxy, and so past what stands before that one in the
// same container, and round in circles where the proxy comes first.
bool MainWindow::focusNextPrevChild(bool isForward)
{
    const QWidget *start = focusWidget() ? focusWidget() : this;
    const auto step = [isForward](const QWidget *part) {
        return isForward ? part->nextInFocusChain() : part->previousInFocusChain();
    };
    for (QWidget *part = step(start); part != start; part = step(part)) {
        if (!takesKeys(part, this))
            continue;
        part->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

} // namespace Halyard::Inspector
