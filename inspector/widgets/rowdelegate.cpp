// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/rowdelegate.h"

#include "widgets/fonts.h"

namespace Halyard::Inspector {

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int line = option.fontMetrics.height();
    const int padded = size.height() > 2 * line ? size.height() + line / 2 : size.height();
    return {size.width(), std::max(padded, line * 7 / 4)};
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = leftToRight(option->text);
    const QModelIndex first = index.siblingAtColumn(0);
    if (!index.parent().isValid() && index.model()->hasChildren(first))
        option->font.setWeight(QFont::DemiBold);
}

void MarkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const bool hasMark = option->features.testFlag(QStyleOptionViewItem::HasDecoration);
    const int mark = hasMark ? option->decorationSize.width() + scaled(7) : 0;
    const int room = option->rect.width() - mark - scaled(14);
    if (option->fontMetrics.horizontalAdvance(option->text) > room)
        option->text = hasMark ? QString() : QString(QChar(0x2014));
}

} // namespace Halyard::Inspector
