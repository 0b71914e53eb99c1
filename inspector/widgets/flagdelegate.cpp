// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/flagdelegate.h"

#include "models/flags/flagtablemodel.h"
#include "models/words.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/timeleftbar.h"

#include <QtCore/QAbstractProxyModel>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

#include <cmath>

namespace Halyard::Inspector {

namespace {

using Column = FlagTableModel::Column;
using Difference = FlagRow::Difference;

constexpr int Margin = 8;

struct Look
{
    Icon icon = Icon::Nothing;
    Tone tone = Tone::Plain;
    //! Hollow ones are not there.
    bool isHollow = false;
};

Look lookOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined: return {Icon::Nothing, Tone::Faint, true};
    case QJsonValue::Null: return {Icon::Circle, Tone::Faint, true};
    case QJsonValue::Bool:
        return value.toBool() ? Look{Icon::Check, Tone::Good} : Look{Icon::Cross, Tone::Faint};
    case QJsonValue::Double: return {Icon::Number, Tone::Plain};
    case QJsonValue::String: return {Icon::Text, Tone::Accent};
    case QJsonValue::Array:
    case QJsonValue::Object: return {Icon::Braces, Tone::Plain};
    }
    return {};
}

Look lookOf(Flag::Source source)
{
    switch (source) {
    case Flag::Source::None: return {Icon::Nothing, Tone::Faint};
    case Flag::Source::Stale: return {Icon::Hourglass, Tone::Warning};
    case Flag::Source::Cached: return {Icon::Cache, Tone::Plain};
    case Flag::Source::Bootstrap: return {Icon::Open, Tone::Plain};
    case Flag::Source::Local: return {Icon::Details, Tone::Plain};
    case Flag::Source::Live: return {Icon::Live, Tone::Good};
    case Flag::Source::Override: return {Icon::Flag, Tone::Accent};
    }
    return {};
}

Tone toneOf(Difference difference)
{
    switch (difference) {
    case Difference::None:
    case Difference::Unknown: return Tone::Faint;
    case Difference::Reason: return Tone::Plain;
    default: return Tone::Warning;
    }
}

QRect leading(const QRect &area, int width, Qt::LayoutDirection direction)
{
    return QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter,
                               QSize(width, area.height()), area);
}

QRect afterLeading(const QRect &area, int width, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? area.adjusted(0, 0, -width, 0)
                                        : area.adjusted(width, 0, 0, 0);
}

void drawWords(QPainter &painter, const QRect &area, const QString &words, const QColor &ink,
               Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter)
{
    painter.setPen(ink);
    const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, area.width());
    painter.drawText(area, int(QStyle::visualAlignment(painter.layoutDirection(), alignment)),
                     shown);
}

void drawMarked(QPainter &painter, const QRect &area, Icon which, const QString &words,
                const QColor &ink)
{
    const int side = painter.fontMetrics().ascent();
    const auto direction = painter.layoutDirection();
    const QRect mark = leading(area, side, direction);
    const int gap = scaled(6, painter.fontMetrics());
    drawIcon(painter, mark, which, ink);
    drawWords(painter, afterLeading(area, side + gap, direction), words, ink);
}

void drawStar(QPainter &painter, const QRect &area, bool isStarred, const QPalette &palette)
{
    const int side = painter.fontMetrics().ascent() + 3;
    QRect mark(0, 0, side, side);
    mark.moveCenter(area.center());
    drawIcon(painter, mark, isStarred ? Icon::StarFilled : Icon::Star,
             isStarred ? inkOf(Tone::Warning, palette) : lineOf(palette));
}

QJsonValue sideOf(const QModelIndex &index, const FlagRow &row)
{
    const FlagFacts *facts = index.column() == Column::Cached ? row.cached : row.live;
    return facts ? facts->value : QJsonValue(QJsonValue::Undefined);
}

// The model that has the rows, below whatever sorts and filters.
const FlagRow *rowOf(const QModelIndex &index)
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model());
    const QModelIndex source = proxy ? proxy->mapToSource(index) : index;
    const auto *table = qobject_cast<const FlagTableModel *>(source.model());
    return table ? &table->row(source.row()) : nullptr;
}

void drawSide(QPainter &painter, const QRect &area, const QModelIndex &index,
              const QPalette &palette)
{
    const FlagRow *row = rowOf(index);
    const bool isThere =
        row != nullptr && (index.column() == Column::Cached ? row->cached : row->live) != nullptr;
    if (!isThere) {
        drawWords(painter, area, index.data().toString(), inkOf(Tone::Faint, palette));
        return;
    }
    const Look look = lookOf(sideOf(index, *row));
    drawMarked(painter, area, look.icon, index.data().toString(), inkOf(look.tone, palette));
}

void drawDifference(QPainter &painter, const QRect &area, const QModelIndex &index,
                    const QPalette &palette)
{
    const auto difference = index.data(FlagTableModel::DifferenceRole).value<Difference>();
    const QString words = index.data().toString();
    const QColor ink = inkOf(toneOf(difference), palette);
    if (difference == Difference::None || difference == Difference::Unknown)
        drawWords(painter, area, words, ink);
    else
        drawMarked(painter, area, Icon::Compare, words, ink);
}

void drawCell(QPainter &painter, const QRect &area, const QModelIndex &index,
              const QPalette &palette)
{
    const QString words = index.data().toString();
    switch (index.column()) {
    case Column::Star:
        drawStar(painter, area, index.data(FlagTableModel::IsStarredRole).toBool(), palette);
        return;
    case Column::Value:
        drawValueChip(painter, area, index.data(FlagTableModel::ValueRole).toJsonValue(), words,
                      palette);
        return;
    case Column::Source: {
        const Look look = lookOf(index.data(FlagTableModel::SourceRole).value<Flag::Source>());
        drawMarked(painter, area, look.icon, words, inkOf(look.tone, palette));
        return;
    }
    case Column::Cached:
    case Column::Live: drawSide(painter, area, index, palette); return;
    case Column::Difference: drawDifference(painter, area, index, palette); return;
    case Column::TimeLeft:
        drawTimeLeft(painter, area, index.data(FlagTableModel::TimeLeftShareRole).toDouble(), words,
                     palette);
        return;
    case Column::Key: drawWords(painter, area, words, inkOf(Tone::Plain, palette)); return;
    case Column::Version:
        drawWords(painter, area, words, inkOf(Tone::Faint, palette),
                  Qt::AlignTrailing | Qt::AlignVCenter);
        return;
    default: drawWords(painter, area, words, inkOf(Tone::Faint, palette));
    }
}

} // namespace

void drawValueChip(QPainter &painter, const QRect &area, const QJsonValue &value,
                   const QString &words, const QPalette &palette)
{
    const Look look = lookOf(value);
    const QFontMetrics metrics = painter.fontMetrics();
    const int side = metrics.ascent() - 1;
    const int width =
        qMin(area.width(), metrics.horizontalAdvance(words) + side + scaled(22, metrics));
    const int height = qMin(area.height() - 4, metrics.height() + 4);
    QRect chip = leading(area, width, painter.layoutDirection());
    chip.setHeight(height);
    chip.moveCenter(QPoint(chip.center().x(), area.center().y()));
    const QColor ink = inkOf(look.tone, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.isHollow)
        painter.setPen(QPen(lineOf(palette), 1, Qt::DashLine));
    else
        painter.setPen(Qt::NoPen);
    painter.setBrush(look.isHollow ? QBrush(Qt::NoBrush) : QBrush(washOf(look.tone, palette)));
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.restore();
    const int margin = scaled(7, metrics);
    const QRect inner = chip.adjusted(margin, 0, -margin, 0);
    drawIcon(painter, leading(inner, side, painter.layoutDirection()), look.icon, ink);
    drawWords(painter, afterLeading(inner, side + scaled(6, metrics), painter.layoutDirection()),
              words, ink);
}

FlagDelegate::FlagDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void FlagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, selectionOf(option.palette));
    painter->setFont(option.font);
    painter->setLayoutDirection(option.direction);
    const int margin = scaled(Margin, option.fontMetrics);
    drawCell(*painter, option.rect.adjusted(margin, 0, -margin, 0), index, option.palette);
    if (isSelected && index.column() == FlagTableModel::Star) {
        painter->fillRect(leading(option.rect, 3, option.direction),
                          inkOf(Tone::Accent, option.palette));
    }
    // The bar of a selected row says so already.
    if (option.state.testFlag(QStyle::State_HasFocus) && !isSelected) {
        painter->setPen(inkOf(Tone::Accent, option.palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize FlagDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int words = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {words + 2 * scaled(Margin, option.fontMetrics), rowHeight(option.fontMetrics)};
}

int FlagDelegate::rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + scaled(13, metrics);
}

bool FlagDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *click = dynamic_cast<const QMouseEvent *>(event);
    if (click && click->type() == QEvent::MouseButtonRelease && click->button() == Qt::LeftButton
        && index.column() == FlagTableModel::Star) {
        Q_EMIT starClicked(index);
        return true;
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace Halyard::Inspector
