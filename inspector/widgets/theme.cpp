// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/theme.h"

#include "widgets/calmstyle.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QFont>
#include <QtGui/QGuiApplication>
#include <QtGui/QStyleHints>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cmath>

namespace Halyard::Inspector {

namespace {

struct Colours
{
    QColor window, base, alternate, text, faint, line, accent, onAccent, link;
};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(colours.alternate, colours.window);
    palette.setColor(QPalette::Button, colours.base);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.text);
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

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &top, const QColor &bottom, float share)
{
    const auto mix = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(mix(top.redF(), bottom.redF()), mix(top.greenF(), bottom.greenF()),
                            mix(top.blueF(), bottom.blueF()));
}

} // namespace

QColor inkOf(Tone tone, const QPalette &palette)
{
    const bool isDark = Theme::isDark(palette);
    switch (tone) {
    case Tone::Plain: return palette.color(QPalette::Active, QPalette::Text);
    case Tone::Faint: return palette.color(QPalette::Active, QPalette::PlaceholderText);
    case Tone::Accent: return palette.color(QPalette::Active, QPalette::Link);
    case Tone::Good: return isDark ? QColor(0x6fcf97) : QColor(0x11703c);
    case Tone::Warning: return isDark ? QColor(0xe8b95b) : QColor(0x855200);
    case Tone::Bad: return isDark ? QColor(0xff9a8f) : QColor(0xb3261e);
    }
    return {};
}

QColor washOf(Tone tone, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const float share = Theme::isDark(palette) ? 0.16F : 0.085F;
    return mixed(inkOf(tone, palette), base, share);
}

QColor selectionOf(const QPalette &palette)
{
    const float share = Theme::isDark(palette) ? 0.19F : 0.11F;
    return mixed(palette.color(QPalette::Active, QPalette::Link),
                 palette.color(QPalette::Active, QPalette::Base), share);
}

QColor lineOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Mid);
}

double contrastOf(const QColor &ink, const QColor &ground)
{
    const auto [darker, brighter] = std::minmax({luminance(ink), luminance(ground)});
    return (brighter + 0.05) / (darker + 0.05);
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_system(QApplication::palette())
    , m_points(QApplication::font().pointSizeF())
{
    QApplication::setStyle(new CalmStyle);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        apply();
        Q_EMIT changed();
    });
#endif
    m_restyle.setSingleShot(true);
    m_restyle.setInterval(0);
    connect(&m_restyle, &QTimer::timeout, this, &Theme::restyle);
    qApp->installEventFilter(this);
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

void Theme::setSystemPalette(const QPalette &palette)
{
    const bool wasDark = wantsDark();
    m_system = palette;
    if (wantsDark() == wasDark)
        return;
    apply();
    Q_EMIT changed();
}

void Theme::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, 1.0, 2.0);
    if (qFuzzyCompare(m_zoom, wanted))
        return;
    m_zoom = wanted;
    QFont font = QApplication::font();
    font.setPointSizeF(m_points * wanted);
    QApplication::setFont(font);
    if (QApplication::topLevelWidgets().isEmpty())
        return restyle();
    m_restyle.start();
    Q_EMIT changed();
}

//! Sizes of icons and bars follow that of the letters, but only widgets that are polished anew ask.
//! In a turn of its own: laying everything out for other letters is one already.
void Theme::restyle()
{
    QApplication::setStyle(new CalmStyle);
    apply();
    Q_EMIT changed();
}

bool Theme::wantsDark() const
{
    if (m_choice != Choice::System)
        return m_choice == Choice::Dark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return isDark(m_system);
}

void Theme::apply()
{
    const QScopedValueRollback applying(m_isApplying, true);
    QApplication::setPalette(wantsDark() ? darkPalette() : lightPalette());
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_isApplying)
        readSystem();
    return QObject::eventFilter(watched, event);
}

void Theme::readSystem()
{
    // Ours hides the system's palette: it shows only while we set none.
    {
        const QScopedValueRollback applying(m_isApplying, true);
        QApplication::setPalette(QPalette());
        m_system = QApplication::palette();
    }
    apply();
    Q_EMIT changed();
}

bool Theme::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

QPalette Theme::lightPalette()
{
    return paletteOf({.window = 0xf5f6f8,
                      .base = 0xffffff,
                      .alternate = 0xf0f2f5,
                      .text = 0x1b2330,
                      .faint = 0x5a6474,
                      .line = 0xd8dce3,
                      .accent = 0x2160c4,
                      .onAccent = 0xffffff,
                      .link = 0x1f5cbd});
}

QPalette Theme::darkPalette()
{
    return paletteOf({.window = 0x1d2026,
                      .base = 0x16181d,
                      .alternate = 0x22262d,
                      .text = 0xe4e8ef,
                      .faint = 0x9aa4b3,
                      .line = 0x343a45,
                      .accent = 0x2f6fd6,
                      .onAccent = 0xffffff,
                      .link = 0x86b4ff});
}

} // namespace Halyard::Inspector
