// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

namespace Halyard::Inspector {

//! A tool tip that says \a text and nothing else: Qt would follow the tags of a stranger in it.
[[nodiscard]] inline QString toolTipOf(const QString &text)
{
    return text.isEmpty() ? text : QString(u"<qt>" + text.toHtmlEscaped() + u"</qt>");
}

} // namespace Halyard::Inspector
