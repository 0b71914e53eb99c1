// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/matrixdelegate.h"

#include "models/insight/matrixmodel.h"
#include "widgets/fonts.h"
#include "widgets/theme.h"

#include <QtGui/QPainter>

namespace Halyard::Inspector {

namespace {

bool isMinority(const QModelIndex &index)
{
    return index.data(MatrixModel::IsKnownRole).toBool()
        && !index.data(MatrixModel::IsMajorityRole).toBool();
}

} // namespace

void MatrixDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = leftToRight(option->text);
    const bool isKnown = index.data(MatrixModel::IsKnownRole).toBool();
    if (!isKnown || index.data(MatrixModel::IsMissingRole).toBool())
        option->palette.setColor(QPalette::Text, inkOf(Tone::Faint, option->palette));
    if (isMinority(index))
        option->backgroundBrush = washOf(Tone::Warning, option->palette);
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!isMinority(index))
        return;
    const int side = option.fontMetrics.height() / 2;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QPoint corner = isMirrored ? option.rect.topLeft() : option.rect.topRight();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(inkOf(Tone::Warning, option.palette));
    painter->drawPolygon(QPolygon(
        {corner, corner + QPoint(isMirrored ? side : -side, 0), corner + QPoint(0, side)}));
    painter->restore();
}

} // namespace Halyard::Inspector
