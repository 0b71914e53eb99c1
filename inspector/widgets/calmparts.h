// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QStyleOption>

class QPainter;

// What CalmStyle draws.
namespace Halyard::Inspector {

//! Around what has the keyboard.
void drawRing(QPainter *painter, const QRectF &area, const QPalette &palette);
void drawButton(const QStyleOption *option, QPainter *painter);
//! Icon and words in the middle, further apart than Fusion has them.
void drawButtonLabel(const QStyleOptionButton &option, QPainter *painter);
void drawToolButton(const QStyleOption *option, QPainter *painter);
//! Icon and words further apart than Fusion has them; a menu is told by a hook of our own.
void drawToolLabel(const QStyleOptionToolButton &option, QPainter *painter);
void drawCheckBox(const QStyleOption *option, QPainter *painter);
void drawLineEdit(const QStyleOption *option, QPainter *painter);
void drawHeader(const QStyleOption *option, Qt::Orientation orientation, QPainter *painter);
//! A thin arrow head in the middle of \a area.
void drawChevron(QPainter *painter, const QRectF &area, Qt::ArrowType way, const QColor &ink);
//! Beside rows that have others below them; nothing beside the rest.
void drawBranch(const QStyleOption *option, QPainter *painter);
//! What a combo box shows beside its arrow.
[[nodiscard]] QRect comboField(const QStyleOptionComboBox &option);
void drawCombo(const QStyleOptionComboBox &option, QPainter *painter);
void drawHeaderArrow(const QStyleOption *option, QPainter *painter);
void drawTab(const QStyleOption *option, QPainter *painter);
void drawDockTitle(const QStyle &style, const QStyleOption *option, QPainter *painter,
                   const QWidget *widget);
void drawSlider(const QStyle &style, const QStyleOptionComplex *option, QPainter *painter,
                const QWidget *widget);

} // namespace Halyard::Inspector
