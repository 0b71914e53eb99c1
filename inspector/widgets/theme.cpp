// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/theme.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleFactory>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

struct Colours
{
    QColor window, base, alternate, text, faint, line, accent, onAccent, link;
};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(colours.alternate, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::ToolTipBase, colours.base);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.faint);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::LinkVisited, colours.link);
    palette.setColor(QPalette::Mid, colours.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.faint);
    return palette;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_system(QApplication::palette())
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    apply();
}

void Theme::setChoice(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
    Q_EMIT changed();
}

void Theme::apply()
{
    const bool wantsDark =
        m_choice == Choice::Dark || (m_choice == Choice::System && isDark(m_system));
    QApplication::setPalette(wantsDark ? darkPalette() : lightPalette());
}

bool Theme::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

QPalette Theme::lightPalette()
{
    return paletteOf({.window = 0xf4f5f7,
                      .base = 0xffffff,
                      .alternate = 0xf0f2f5,
                      .text = 0x1c2430,
                      .faint = 0x687385,
                      .line = 0xc9ced6,
                      .accent = 0x1f6feb,
                      .onAccent = 0xffffff,
                      .link = 0x1a5fd0});
}

QPalette Theme::darkPalette()
{
    return paletteOf({.window = 0x1f2329,
                      .base = 0x181b20,
                      .alternate = 0x242930,
                      .text = 0xe3e7ee,
                      .faint = 0x949eae,
                      .line = 0x3b424d,
                      .accent = 0x2f6fd6,
                      .onAccent = 0xffffff,
                      .link = 0x7fb2ff});
}

} // namespace Halyard::Inspector
