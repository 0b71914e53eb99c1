// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/rowdelegate.h"

#include "widgets/fonts.h"

namespace Halyard::Inspector {

namespace {

QString wrappable(const QString &text)
{
    // A hash is not read as a word is.
    constexpr int LongestWord = 14;
    constexpr int LongestHash = 7;
    constexpr QChar ZeroWidthSpace(u'\u200b');
    QString wrapped;
    int letters = 0;
    bool hasDigit = false;
    for (const QChar letter : text) {
        const bool isSign = letter.isPunct() || letter.isSymbol();
        if (letters > (hasDigit ? LongestHash : LongestWord) && !isSign && !letter.isLowSurrogate())
            wrapped += ZeroWidthSpace;
        wrapped += letter;
        if (isSign)
            wrapped += ZeroWidthSpace;
        const bool isEnd = isSign || letter.isSpace();
        letters = isEnd ? 0 : letters + 1;
        hasDigit = !isEnd && (hasDigit || letter.isDigit());
    }
    return wrapped;
}

} // namespace

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

void WrapDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    option->text = wrappable(option->text);
}

} // namespace Halyard::Inspector
