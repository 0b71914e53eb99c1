// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/calmstyle.h"

#include "widgets/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QStyleOption>

using namespace Qt::StringLiterals;

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

void ring(QPainter *painter, const QRectF &area, const QPalette &palette)
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
    const bool isDown = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHot = option->state.testFlag(QStyle::State_MouseOver)
        && option->state.testFlag(QStyle::State_Enabled);
    if (button && button->features.testFlag(QStyleOptionButton::Flat) && !isDown && !isHot)
        return;
    QColor fill = palette.color(QPalette::Base);
    if (isDown || isHot)
        fill = isDown ? selectionOf(palette) : palette.color(QPalette::AlternateBase);
    fillRound(painter, option->rect, fill, lineOf(palette));
}

void drawToolButton(const QStyleOption *option, QPainter *painter)
{
    const bool isDown = option->state & (QStyle::State_Sunken | QStyle::State_On);
    if (!option->state.testFlag(QStyle::State_Enabled))
        return;
    if (isDown)
        fillRound(painter, option->rect, selectionOf(option->palette), {});
    else if (option->state.testFlag(QStyle::State_MouseOver))
        fillRound(painter, option->rect, washOf(Tone::Faint, option->palette), {});
}

void drawLineEdit(const QStyleOption *option, QPainter *painter)
{
    const bool hasFocus = option->state.testFlag(QStyle::State_HasFocus);
    fillRound(painter, option->rect, option->palette.color(QPalette::Base),
              hasFocus ? QColor() : lineOf(option->palette));
    if (hasFocus)
        ring(painter, option->rect, option->palette);
}

void drawHeader(const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    painter->setPen(lineOf(option->palette));
    if (header && header->orientation == Qt::Vertical)
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
                           .adjusted(6, 0, 0, 0);
    QFont font = painter->font();
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

// Selected text keeps its colours upon the wash.
void softenSelection(QPalette &palette)
{
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::HighlightedText, palette.color(group, QPalette::Text));
        palette.setColor(group, QPalette::Highlight, selectionOf(palette));
    }
}

} // namespace

CalmStyle::CalmStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (item && item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(option->rect, item->backgroundBrush);
        if (option->state.testFlag(State_Selected))
            painter->fillRect(option->rect, selectionOf(option->palette));
        return;
    }
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget))
            ring(painter, option->rect, option->palette);
        return;
    case PE_PanelButtonCommand: drawButton(option, painter); return;
    case PE_PanelButtonTool: drawToolButton(option, painter); return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawLineEdit(option, painter);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_FrameLineEdit: return;
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
    case PE_IndicatorToolBarSeparator: return;
    case PE_IndicatorDockWidgetResizeHandle:
        QProxyStyle::drawControl(CE_Splitter, option, painter, widget);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_ItemViewItem:
    case CE_MenuItem: {
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem soft(*item);
            softenSelection(soft.palette);
            QProxyStyle::drawControl(element, &soft, painter, widget);
        } else if (const auto *menu = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem soft(*menu);
            softenSelection(soft.palette);
            QProxyStyle::drawControl(element, &soft, painter, widget);
        }
        return;
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: drawHeader(option, painter); return;
    case CE_TabBarTabShape: drawTab(option, painter); return;
    case CE_DockWidgetTitle: drawDockTitle(*proxy(), option, painter, widget); return;
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->setPen(lineOf(option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_Splitter: {
        const QRect area = option->rect;
        const bool isUpright = area.height() > area.width();
        painter->fillRect(isUpright ? QRect(area.center().x(), area.top(), 1, area.height())
                                    : QRect(area.left(), area.center().y(), area.width(), 1),
                          lineOf(option->palette));
        return;
    }
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        drawSlider(*proxy(), option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool isFlat = bar->orientation == Qt::Horizontal;
    const int room = isFlat ? bar->rect.width() : bar->rect.height();
    const int range = std::max(bar->maximum - bar->minimum, 0);
    const qint64 whole = qint64(range) + bar->pageStep;
    const int least = std::min(room, 28);
    const int length =
        whole > 0 ? std::max(int(qint64(room) * bar->pageStep / whole), least) : room;
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              room - length, bar->upsideDown);
    const auto span = [&](int from, int to) {
        const QRect area = isFlat ? QRect(from, 0, to - from, bar->rect.height())
                                  : QRect(0, from, bar->rect.width(), to - from);
        return visualRect(bar->direction, bar->rect, area.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSlider: return span(start, start + length);
    case SC_ScrollBarSubPage: return span(0, start);
    case SC_ScrollBarAddPage: return span(start + length, room);
    case SC_ScrollBarGroove: return bar->rect;
    default: return {};
    }
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_TabBarTab: return plain + QSize(8, 6);
    case CT_PushButton: return plain + QSize(14, 6);
    case CT_ToolButton: return plain + QSize(4, 4);
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool isLine = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return plain + QSize(0, isLine ? 2 : 4);
    }
    case CT_MenuBarItem: return plain + QSize(0, 4);
    case CT_LineEdit: return plain + QSize(0, 6);
    case CT_HeaderSection: return plain + QSize(0, 4);
    default: return plain;
    }
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 13;
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth: return 5;
    case PM_DockWidgetTitleMargin: return 6;
    case PM_DockWidgetFrameWidth:
    case PM_ToolBarFrameWidth: return 0;
    case PM_ToolBarItemMargin: return 5;
    case PM_ToolBarItemSpacing: return 2;
    case PM_ToolBarIconSize: return std::max(18, option ? option->fontMetrics.height() + 2 : 18);
    case PM_HeaderMargin: return 7;
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DockWidget_ButtonsHaveFrame:
    case SH_UnderlineShortcut:
    case SH_TabBar_Alignment:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected || hint == SH_UnderlineShortcut ? 1 : 0;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace Halyard::Inspector
