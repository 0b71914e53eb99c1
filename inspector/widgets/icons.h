// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/theme.h"

#include <QtCore/QObject>
#include <QtGui/QIcon>

class QPainter;
class QRectF;

namespace Halyard::Inspector {

Q_NAMESPACE

enum class Icon {
    Application,
    Open,
    Folder,
    Link,
    Live,
    Snapshot,
    Cache,
    Refresh,
    Compare,
    Matrix,
    Flag,
    Timeline,
    Requests,
    Details,
    Problems,
    Star,
    StarFilled,
    Filter,
    Search,
    Close,
    Save,
    Export,
    Copy,
    Person,
    NextToGo,
    Check,
    Circle,
    Cross,
    Question,
    Warning,
    Error,
    Offline,
    Lock,
    Pause,
    Undo,
    Redo,
    Back,
    Forward,
    Text,
    Number,
    Braces,
    Nothing,
    More,
    Keyboard,
    Hourglass,
    Expand,
};
Q_ENUM_NS(Icon)

//! Drawn from paths, in the colour that the palette gives \a tone at the time of drawing.
[[nodiscard]] QIcon icon(Icon which, Tone tone = Tone::Plain);
//! The same, right where somebody paints.
void drawIcon(QPainter &painter, const QRectF &area, Icon which, const QColor &ink);

} // namespace Halyard::Inspector
