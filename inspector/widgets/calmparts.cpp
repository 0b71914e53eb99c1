// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/calmparts.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QTabBar>

#include <algorithm>

namespace Halyard::Inspector {

namespace {

constexpr qreal Radius = 5;

void fillRound(QPainter *painter, const QRectF &area, const QColor &fill, const QColor &edge)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter->drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    painter->restore();
}

} // namespace

void drawRing(QPainter *painter, const QRectF &area, const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(inkOf(Tone::Accent, palette), 1.5));
    painter->drawRoundedRect(area.adjusted(1, 1, -1, -1), Radius, Radius);
    painter->restore();
}

void drawButton(const QStyleOption *option, QPainter *painter)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const QPalette &palette = option->palette;
    const bool isDown = option->state.testAnyFlags(QStyle::State_Sunken | QStyle::State_On);
    const bool isHot = option->state.testFlag(QStyle::State_MouseOver)
        && option->state.testFlag(QStyle::State_Enabled);
    if (button && button->features.testFlag(QStyleOptionButton::Flat) && !isDown && !isHot)
        return;
    QColor fill = palette.color(QPalette::Base);
    if (isDown || isHot)
        fill = isDown ? selectionOf(palette) : palette.color(QPalette::AlternateBase);
    fillRound(painter, option->rect, fill, lineOf(palette));
}

void drawButtonLabel(const QStyleOptionButton &option, QPainter *painter)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QFontMetrics metrics = painter->fontMetrics();
    const int words = metrics.size(Qt::TextShowMnemonic, option.text).width();
    const int side = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = side > 0 && words > 0 ? scaled(7) : 0;
    const int width = std::min(side + gap + words, option.rect.width());
    const QRect both = QStyle::alignedRect(option.direction, Qt::AlignCenter,
                                           QSize(width, option.rect.height()), option.rect);
    const auto part = [&](Qt::Alignment alignment, int size) {
        return QStyle::alignedRect(option.direction, alignment | Qt::AlignVCenter,
                                   QSize(size, both.height()), both);
    };
    if (side > 0)
        option.icon.paint(painter, part(Qt::AlignLeading, side), Qt::AlignCenter,
                          isEnabled ? QIcon::Normal : QIcon::Disabled);
    const auto group = isEnabled ? QPalette::Active : QPalette::Disabled;
    painter->setPen(option.palette.color(group, QPalette::ButtonText));
    painter->drawText(part(Qt::AlignTrailing, width - side - gap),
                      Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
}

void drawToolButton(const QStyleOption *option, QPainter *painter)
{
    const bool isDown = option->state.testAnyFlags(QStyle::State_Sunken | QStyle::State_On);
    if (!option->state.testFlag(QStyle::State_Enabled))
        return;
    if (isDown)
        fillRound(painter, option->rect, selectionOf(option->palette), {});
    else if (option->state.testFlag(QStyle::State_MouseOver))
        fillRound(painter, option->rect, washOf(Tone::Faint, option->palette), {});
}

void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const QPalette &palette = option->palette;
    const bool isOn = option->state.testFlag(QStyle::State_On);
    const qreal side = std::min(option->rect.width(), option->rect.height()) * 0.85;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    fillRound(painter, box, isOn ? inkOf(Tone::Accent, palette) : palette.color(QPalette::Base),
              inkOf(isOn ? Tone::Accent : Tone::Faint, palette));
    if (!isOn)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(palette.color(QPalette::Base), side / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter->drawPolyline(QPolygonF{at(0.26, 0.52), at(0.43, 0.70), at(0.75, 0.32)});
    painter->restore();
}

void drawLineEdit(const QStyleOption *option, QPainter *painter)
{
    const bool hasFocus = option->state.testFlag(QStyle::State_HasFocus);
    fillRound(painter, option->rect, option->palette.color(QPalette::Base),
              hasFocus ? QColor() : lineOf(option->palette));
    if (hasFocus)
        drawRing(painter, option->rect, option->palette);
}

void drawHeader(const QStyleOption *option, Qt::Orientation orientation, QPainter *painter)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    painter->setPen(lineOf(option->palette));
    if (orientation == Qt::Vertical)
        painter->drawLine(option->rect.topRight(), option->rect.bottomRight());
    else
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void drawTab(const QStyleOption *option, QPainter *painter)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    const QRect area = option->rect;
    if (!isSelected && option->state.testFlag(QStyle::State_MouseOver))
        fillRound(painter, area.adjusted(2, 3, -2, -3), washOf(Tone::Faint, option->palette), {});
    if (!isSelected)
        return;
    const QColor accent = inkOf(Tone::Accent, option->palette);
    switch (tab->shape) {
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth:
        painter->fillRect(QRect(area.left() + 8, area.top(), area.width() - 16, 2), accent);
        break;
    default:
        painter->fillRect(QRect(area.left() + 8, area.bottom() - 1, area.width() - 16, 2), accent);
        break;
    }
}

void drawDockTitle(const QStyle &style, const QStyleOption *option, QPainter *painter,
                   const QWidget *widget)
{
    const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option);
    if (!dock)
        return;
    const QRect area = style.subElementRect(QStyle::SE_DockWidgetTitleBarText, option, widget)
                           .adjusted(scaled(4), 0, 0, 0);
    QFont font = widget ? widget->font() : painter->font();
    font.setWeight(QFont::DemiBold);
    painter->save();
    painter->setFont(font);
    const QString title =
        painter->fontMetrics().elidedText(dock->title, Qt::ElideRight, area.width());
    style.drawItemText(painter, area, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextHideMnemonic,
                       dock->palette, true, title, QPalette::WindowText);
    painter->restore();
}

void drawSlider(const QStyle &style, const QStyleOptionComplex *option, QPainter *painter,
                const QWidget *widget)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    const QRect handle =
        style.subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider || slider->maximum <= slider->minimum)
        return;
    QColor colour = inkOf(Tone::Faint, option->palette);
    const bool isHeld = option->state.testFlag(QStyle::State_Sunken);
    const bool isHot = option->state.testFlag(QStyle::State_MouseOver);
    colour.setAlphaF(isHeld ? 0.9F : isHot ? 0.7F : 0.45F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const QRectF inner = QRectF(handle).adjusted(3, 3, -3, -3);
    const qreal round = std::min(inner.width(), inner.height()) / 2;
    painter->drawRoundedRect(inner, round, round);
    painter->restore();
}

void drawChevron(QPainter *painter, const QRectF &area, Qt::ArrowType way, const QColor &ink)
{
    const qreal half = std::clamp(std::min(area.width(), area.height()) / 4, 2.5, 7.0);
    const QPointF centre = area.center();
    const bool isUpright = way == Qt::UpArrow || way == Qt::DownArrow;
    const qreal turn = way == Qt::UpArrow || way == Qt::LeftArrow ? -half / 2 : half / 2;
    const auto at = [&](qreal along, qreal across) {
        return centre + (isUpright ? QPointF(across, along) : QPointF(along, across));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, half > 4 ? 2 : 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF{at(-turn, -half), at(turn, 0), at(-turn, half)});
    painter->restore();
}

void drawBranch(const QStyleOption *option, QPainter *painter)
{
    if (!option->state.testFlag(QStyle::State_Children))
        return;
    const bool isOpen = option->state.testFlag(QStyle::State_Open);
    const auto closed = option->direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    const qreal side =
        std::min(QFontMetricsF(QApplication::font()).height(), qreal(option->rect.width()));
    QRectF area(0, 0, side, side);
    area.moveCenter(QRectF(option->rect).center());
    drawChevron(painter, area, isOpen ? Qt::DownArrow : closed,
                inkOf(Tone::Faint, option->palette));
}

QRect comboField(const QStyleOptionComboBox &option)
{
    const int arrow = option.fontMetrics.height() + 6;
    const QRect area = option.rect.adjusted(option.editable ? 3 : 7, 2, -2, -2);
    return QStyle::visualRect(option.direction, option.rect, area.adjusted(0, 0, -arrow, 0));
}

void drawCombo(const QStyleOptionComboBox &option, QPainter *painter)
{
    const bool isOn = option.state.testFlag(QStyle::State_Enabled);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const bool isHot = isOn && !option.editable && option.state.testFlag(QStyle::State_MouseOver);
    const auto ground = isHot || !isOn ? QPalette::AlternateBase : QPalette::Base;
    fillRound(painter, option.rect, option.palette.color(ground),
              hasFocus ? QColor() : lineOf(option.palette));
    if (hasFocus)
        drawRing(painter, option.rect, option.palette);
    const int side = option.fontMetrics.height();
    const QRect arrow = QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter,
                                            QSize(side, side), option.rect.adjusted(5, 0, -5, 0));
    drawChevron(painter, QRectF(arrow).adjusted(1, 1, -1, -1), Qt::DownArrow,
                inkOf(isOn ? Tone::Plain : Tone::Faint, option.palette));
}

void drawHeaderArrow(const QStyleOption *option, QPainter *painter)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header || header->sortIndicator == QStyleOptionHeader::None)
        return;
    const bool isDown = header->sortIndicator == QStyleOptionHeader::SortDown;
    drawChevron(painter, option->rect, isDown ? Qt::UpArrow : Qt::DownArrow,
                inkOf(Tone::Accent, option->palette));
}

void drawToolLabel(const QStyleOptionToolButton &option, QPainter *painter)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hasMenu = option.features.testFlag(QStyleOptionToolButton::HasMenu);
    const QColor ink = inkOf(isEnabled ? Tone::Plain : Tone::Faint, option.palette);
    const auto aligned = [&option](Qt::Alignment alignment, int width, const QRect &area) {
        return QStyle::alignedRect(option.direction, alignment | Qt::AlignVCenter,
                                   QSize(width, area.height()), area);
    };
    const int gap = scaled(7);
    QRect area = option.rect.adjusted(gap, 0, -gap, 0);
    if (!option.icon.isNull()) {
        const int side = option.iconSize.width();
        option.icon.paint(painter, aligned(Qt::AlignLeading, side, area), Qt::AlignCenter,
                          isEnabled ? QIcon::Normal : QIcon::Disabled);
        area = aligned(Qt::AlignTrailing, area.width() - side - gap, area);
    }
    if (hasMenu) {
        drawIcon(*painter, aligned(Qt::AlignTrailing, scaled(9), area).adjusted(0, 1, 0, 1),
                 Icon::Expand, inkOf(Tone::Faint, option.palette));
        area = aligned(Qt::AlignLeading, area.width() - scaled(12), area);
    }
    painter->setFont(option.font);
    painter->setPen(ink);
    painter->drawText(area,
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)
                          | Qt::AlignVCenter | Qt::TextHideMnemonic),
                      option.text);
}

} // namespace Halyard::Inspector
