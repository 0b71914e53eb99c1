// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/fonts.h"

#include <QtGui/QFontDatabase>

namespace Halyard::Inspector {

QFont headingFont(const QFont &font)
{
    QFont heading = font;
    heading.setPointSizeF(font.pointSizeF() * 1.2);
    heading.setWeight(QFont::DemiBold);
    return heading;
}

QFont fixedFont(const QFont &like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(like.pointSizeF());
    return font;
}

QString leftToRight(const QString &text)
{
    static const QString beginnings = QStringLiteral("\"{[-0123456789");
    const bool isCode = !text.isEmpty() && beginnings.contains(text.front());
    return isCode ? QChar(0x200e) + text : text;
}

} // namespace Halyard::Inspector
