// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/timeleftbar.h"

#include "widgets/theme.h"

#include <QtGui/QPainter>

#include <cmath>

namespace Halyard::Inspector {

void drawTimeLeft(QPainter &painter, const QRect &area, double share, const QString &words,
                  const QPalette &palette)
{
    // An empty bar tells nothing that the words do not.
    const bool hasBar = share > 0;
    const int height = painter.fontMetrics().height();
    const int length = hasBar ? qMin(height * 2, area.width() / 3) : 0;
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const int gap = height / 2;
    QRect text = area;
    if (hasBar) {
        QRectF bar(isMirrored ? area.right() - length : area.left(), area.center().y() - 2, length,
                   5);
        text = isMirrored ? area.adjusted(0, 0, -length - gap, 0)
                          : area.adjusted(length + gap, 0, 0, 0);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(lineOf(palette));
        painter.drawRoundedRect(bar, 2.5, 2.5);
        const double left = length * qBound(0.0, share, 1.0);
        if (isMirrored)
            bar.setLeft(bar.right() - left);
        else
            bar.setWidth(left);
        const Tone tone = share > 0.25 ? Tone::Good : Tone::Warning;
        painter.setBrush(inkOf(tone, palette));
        painter.drawRoundedRect(bar, 2.5, 2.5);
        painter.restore();
    }
    painter.setPen(inkOf(share <= 0 ? Tone::Warning : Tone::Faint, palette));
    const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, text.width());
    painter.drawText(text, int(Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft)),
                     shown);
}

} // namespace Halyard::Inspector
