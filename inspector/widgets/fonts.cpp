// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/fonts.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>

#include <algorithm>

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

int widthOf(int letters, const QFont &font)
{
    return qRound(letters * QFontMetricsF(font).averageCharWidth());
}

int scaled(int pixels, const QFontMetrics &letters)
{
    constexpr int Usual = 16;
    return std::max(pixels, pixels * letters.height() / Usual);
}

int scaled(int pixels)
{
    return scaled(pixels, QFontMetrics(QGuiApplication::font()));
}

QString leftToRight(const QString &text)
{
    static const QString beginnings = QStringLiteral("\"{[-0123456789");
    const bool isCode = !text.isEmpty() && beginnings.contains(text.front());
    // At both ends, or a quote at the end goes to the other side.
    return isCode ? QChar(0x200e) + text + QChar(0x200e) : text;
}

} // namespace Halyard::Inspector
