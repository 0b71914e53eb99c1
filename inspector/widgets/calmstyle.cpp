// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/calmstyle.h"

#include "widgets/calmparts.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTabBar>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

void drawArrow(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter)
{
    const auto way = element == QStyle::PE_IndicatorArrowLeft ? Qt::LeftArrow
        : element == QStyle::PE_IndicatorArrowRight           ? Qt::RightArrow
        : element == QStyle::PE_IndicatorArrowUp              ? Qt::UpArrow
                                                              : Qt::DownArrow;
    const bool isOn = option->state.testFlag(QStyle::State_Enabled);
    drawChevron(painter, option->rect, way,
                inkOf(isOn ? Tone::Plain : Tone::Faint, option->palette));
}

// A title that is cut in the middle of a letter looks broken, and one of two letters tells nothing: so
// narrow a column has marks instead of words.
QString titleFor(const QStyleOptionHeader &header)
{
    const QString shown =
        header.fontMetrics.elidedText(header.text, Qt::ElideRight, header.rect.width());
    return shown != header.text && shown.size() < 4 ? QString() : shown;
}

QStyleOptionHeader titled(const QStyleOptionHeader &header)
{
    QStyleOptionHeader title(header);
    title.text = titleFor(header);
    // Rows have no room to spare, and letters below the line would be cut.
    if (header.orientation == Qt::Vertical)
        title.rect.adjust(0, -scaled(4), 0, scaled(4));
    return title;
}

Qt::Orientation orientationOf(const QWidget *widget)
{
    const auto *header = qobject_cast<const QHeaderView *>(widget);
    return header != nullptr ? header->orientation() : Qt::Horizontal;
}

bool hasIcons(const QWidget *widget)
{
    const auto *bar = qobject_cast<const QTabBar *>(widget);
    return bar != nullptr && bar->count() > 0 && !bar->tabIcon(0).isNull();
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

void CalmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *label = qobject_cast<QLabel *>(widget);
    if (label == nullptr || label->buddy() == nullptr)
        return;
    const bool isLeft = label->layoutDirection() == Qt::LeftToRight;
    label->setContentsMargins(isLeft ? 0 : scaled(2), 0, isLeft ? scaled(2) : 0, 0);
}

void CalmStyle::drawItemText(QPainter *painter, const QRect &area, int flags,
                             const QPalette &palette, bool isEnabled, const QString &text,
                             QPalette::ColorRole role) const
{
    // Large letters with one underlined among them end a little later than Qt reckons.
    const bool hasKey = (flags & Qt::TextShowMnemonic) != 0;
    QProxyStyle::drawItemText(painter, area, hasKey ? flags | Qt::TextDontClip : flags, palette,
                              isEnabled, text, role);
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
            drawRing(painter, option->rect, option->palette);
        return;
    case PE_PanelButtonCommand: drawButton(option, painter); return;
    case PE_PanelButtonTool: drawToolButton(option, painter); return;
    case PE_IndicatorCheckBox: drawCheckBox(option, painter); return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawLineEdit(option, painter);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_FrameMenu:
        painter->setPen(lineOf(option->palette));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameLineEdit:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
    case PE_IndicatorToolBarSeparator: return;
    case PE_IndicatorDockWidgetResizeHandle:
        drawControl(CE_Splitter, option, painter, widget);
        return;
    case PE_IndicatorHeaderArrow: drawHeaderArrow(option, painter); return;
    case PE_IndicatorBranch: drawBranch(option, painter); return;
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown: drawArrow(element, option, painter); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_ItemViewItem:
    case CE_MenuBarItem:
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
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButtonLabel(*button, painter);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: drawHeader(option, orientationOf(widget), painter); return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const QStyleOptionHeader title = titled(*header);
            QProxyStyle::drawControl(element, &title, painter, widget);
        }
        return;
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
    if (control == CC_ScrollBar) {
        drawSlider(*proxy(), option, painter, widget);
        return;
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        control == CC_ComboBox && combo) {
        drawCombo(*combo, painter);
        return;
    }
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (tool && tool->toolButtonStyle == Qt::ToolButtonIconOnly && tool->arrowType == Qt::NoArrow) {
        // An icon alone says that there is more behind it; an arrow would lie upon it.
        QStyleOptionToolButton plain(*tool);
        plain.features &= ~(QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::Menu);
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    if (control != CC_ToolButton || !tool
        || tool->toolButtonStyle != Qt::ToolButtonTextBesideIcon) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    drawPrimitive(PE_PanelButtonTool, option, painter, widget);
    drawToolLabel(*tool, painter);
    if (option->state.testFlag(State_HasFocus))
        drawRing(painter, option->rect, option->palette);
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl part, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox && part == SC_ComboBoxEditField)
        return comboField(*combo);
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
    case CT_TabBarTab: return plain + QSize(0, scaled(6));
    case CT_PushButton: return plain + QSize(scaled(14), scaled(6));
    case CT_ToolButton: {
        const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool hasMenu = tool != nullptr
            && tool->features.testFlag(QStyleOptionToolButton::HasMenu)
            && tool->toolButtonStyle != Qt::ToolButtonIconOnly;
        return plain + QSize(scaled(hasMenu ? 24 : 14), scaled(4));
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool isLine =
            item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator;
        return plain + QSize(0, scaled(isLine ? 2 : 6));
    }
    case CT_MenuBarItem: return plain + QSize(scaled(6), scaled(4));
    case CT_LineEdit: return plain + QSize(0, scaled(6));
    case CT_ComboBox: return plain + QSize(scaled(16), scaled(6));
    case CT_HeaderSection: return plain + QSize(0, scaled(4));
    default: return plain;
    }
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    // Not the widget's own: it may not have been told yet that letters have another size.
    const int letters = QFontMetrics(QApplication::font()).height();
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize: return std::max(16, letters);
    case PM_ScrollBarExtent: return std::min(scaled(13), 18);
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth: return 5;
    case PM_DockWidgetTitleMargin: return scaled(8);
    case PM_DockWidgetFrameWidth:
    case PM_ToolBarFrameWidth: return 0;
    case PM_ToolBarItemMargin: return scaled(5);
    case PM_ToolBarItemSpacing: return 2;
    case PM_ToolBarIconSize: return std::max(18, letters + 2);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return scaled(9);
    case PM_LayoutHorizontalSpacing: return scaled(10);
    case PM_LayoutVerticalSpacing: return scaled(6);
    case PM_HeaderMargin: return scaled(7);
    // Words of rows begin where those of the headers do.
    case PM_FocusFrameHMargin: return scaled(7) - 1;
    case PM_TabBarTabHSpace: return scaled(hasIcons(widget) ? 30 : 18);
    case PM_TabBarScrollButtonWidth: return std::max(18, letters);
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option,
                                const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int gap = frame && frame->lineWidth > 0 ? scaled(4) : 0;
        return QProxyStyle::subElementRect(element, option, widget).adjusted(gap, 0, -gap, 0);
    }
    if (element == SE_HeaderArrow) {
        return alignedRect(option->direction, Qt::AlignTrailing | Qt::AlignVCenter,
                           QSize(scaled(22), option->rect.height()), option->rect);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QIcon CalmStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (which) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_DialogCloseButton:
    case SP_LineEditClearButton: return icon(Icon::Close, Tone::Faint);
    default: return QProxyStyle::standardIcon(which, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DockWidget_ButtonsHaveFrame: return 0;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_UnderlineShortcut:
    case SH_ItemView_ShowDecorationSelected: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace Halyard::Inspector
