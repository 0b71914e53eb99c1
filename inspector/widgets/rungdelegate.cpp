// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/rungdelegate.h"

#include "models/words.h"
#include "widgets/fonts.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

Rung::Mark rungMark(const QModelIndex &index)
{
    return Rung::Mark(index.data(WhyModel::MarkRole).toInt());
}

QString textAt(const QModelIndex &index, WhyModel::Column column)
{
    return index.siblingAtColumn(column).data().toString();
}

Icon rungIcon(Rung::Mark mark)
{
    switch (mark) {
    case Rung::Mark::Used: return Icon::Check;
    case Rung::Mark::Available: return Icon::Circle;
    case Rung::Mark::Unusable: return Icon::Cross;
    case Rung::Mark::Unknown: return Icon::Question;
    }
    return Icon::Question;
}

Tone toneOfMark(Rung::Mark mark)
{
    switch (mark) {
    case Rung::Mark::Used: return Tone::Good;
    case Rung::Mark::Available: return Tone::Accent;
    case Rung::Mark::Unusable: return Tone::Bad;
    case Rung::Mark::Unknown: return Tone::Faint;
    }
    return Tone::Faint;
}

bool hasChip(const QModelIndex &index)
{
    const auto mark = rungMark(index);
    return (mark == Rung::Mark::Used || mark == Rung::Mark::Available)
        && !textAt(index, WhyModel::Value).isEmpty();
}

// Why first, then how old it is and who says so; of what nobody here can know only the former.
QString noteOf(const QModelIndex &index)
{
    QString cause = index.data(WhyModel::CauseRole).toString();
    if (rungMark(index) == Rung::Mark::Unknown && !cause.isEmpty())
        return cause;
    QStringList origin{textAt(index, WhyModel::Age), textAt(index, WhyModel::Origin)};
    origin.removeAll(QString());
    origin.removeAll(u"—"_s);
    QStringList lines{cause, origin.join(u" · "_s)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QFont titleFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    font.setWeight(rungMark(index) == Rung::Mark::Used ? QFont::DemiBold : QFont::Medium);
    return font;
}

} // namespace

RungDelegate::Layout RungDelegate::layoutOf(const QStyleOptionViewItem &option,
                                            const QModelIndex &index)
{
    const int line = option.fontMetrics.height();
    const int pad = line / 2;
    const int side = line * 5 / 4;
    const QRect all = option.rect.adjusted(pad, pad * 3 / 4, -pad, -pad * 3 / 4);
    Layout layout;
    layout.mark = {all.left(), all.top(), side, side};
    const int left = layout.mark.right() + pad;
    const int width = std::max(all.right() - left, line);
    const QFontMetrics values(fixedFont(option.font));
    const int chip = hasChip(index)
        ? std::min(values.horizontalAdvance(textAt(index, WhyModel::Value)) + line, width * 3 / 5)
        : 0;
    // At a large size of text both do not fit beside each other.
    const int besides = width - chip - (chip > 0 ? pad : 0);
    const bool isBelow = chip > 0
        && QFontMetrics(titleFont(option, index)).horizontalAdvance(textAt(index, WhyModel::Rung))
            > besides;
    const int chipTop = all.top() + (isBelow ? side : 0);
    layout.title = {left, all.top(), isBelow ? width : besides, side};
    layout.chip = {isBelow ? left : left + width - chip, chipTop, chip, side};
    const QRect wrapped =
        option.fontMetrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, noteOf(index));
    layout.note = {left, chipTop + side + line / 8, width, wrapped.height()};
    return layout;
}

QSize RungDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem wide = option;
    // A list asks before it lays out: what it shows is as wide as its viewport.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    wide.rect = QRect(0, 0, view ? view->viewport()->width() : 300, 100);
    const Layout layout = layoutOf(wide, index);
    const int pad = option.fontMetrics.height() * 3 / 8;
    const int bottom = noteOf(index).isEmpty()
        ? std::max(layout.mark.bottom(), layout.chip.bottom())
        : layout.note.bottom();
    return {option.fontMetrics.height() * 10, bottom + 1 + pad};
}

void RungDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    Layout layout = layoutOf(option, index);
    for (QRect *part : {&layout.mark, &layout.title, &layout.chip, &layout.note})
        *part = QStyle::visualRect(option.direction, option.rect, *part);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, selectionOf(option.palette));
    else if (rungMark(index) == Rung::Mark::Used)
        painter->fillRect(option.rect, washOf(Tone::Good, option.palette));
    paintRail(painter, option, layout, index);
    paintTexts(painter, option, layout, index);
    paintChip(painter, option, layout, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(inkOf(Tone::Accent, option.palette), 1.5));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter->restore();
}

void RungDelegate::paintRail(QPainter *painter, const QStyleOptionViewItem &option,
                             const Layout &layout, const QModelIndex &index)
{
    const int x = layout.mark.center().x();
    painter->setPen(QPen(lineOf(option.palette), 2));
    if (index.row() > 0)
        painter->drawLine(x, option.rect.top(), x, layout.mark.top());
    if (index.row() + 1 < index.model()->rowCount())
        painter->drawLine(x, layout.mark.bottom(), x, option.rect.bottom());
    const auto mark = rungMark(index);
    const QColor ink = inkOf(toneOfMark(mark), option.palette);
    const QRectF circle = QRectF(layout.mark).adjusted(1, 1, -1, -1);
    const bool isUsed = mark == Rung::Mark::Used;
    painter->setPen(QPen(isUsed ? ink : lineOf(option.palette), 1.5));
    painter->setBrush(isUsed ? ink : option.palette.color(QPalette::Base));
    painter->drawEllipse(circle);
    const qreal inset = circle.width() * 0.2;
    drawIcon(*painter, circle.adjusted(inset, inset, -inset, -inset), rungIcon(mark),
             isUsed ? option.palette.color(QPalette::Base) : ink);
}

void RungDelegate::paintTexts(QPainter *painter, const QStyleOptionViewItem &option,
                              const Layout &layout, const QModelIndex &index)
{
    const int alignment =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    const bool isFaint =
        rungMark(index) == Rung::Mark::Unknown || rungMark(index) == Rung::Mark::Unusable;
    const QFont font = titleFont(option, index);
    painter->setFont(font);
    painter->setPen(isFaint ? inkOf(Tone::Faint, option.palette)
                            : option.palette.color(QPalette::Text));
    painter->drawText(layout.title, alignment,
                      QFontMetrics(font).elidedText(textAt(index, WhyModel::Rung), Qt::ElideRight,
                                                    layout.title.width()));
    painter->setFont(option.font);
    painter->setPen(inkOf(Tone::Faint, option.palette));
    painter->drawText(layout.note,
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft))
                          | Qt::TextWordWrap,
                      noteOf(index));
}

void RungDelegate::paintChip(QPainter *painter, const QStyleOptionViewItem &option,
                             const Layout &layout, const QModelIndex &index)
{
    if (!hasChip(index))
        return;
    const bool isUsed = rungMark(index) == Rung::Mark::Used;
    const QRectF chip = QRectF(layout.chip).adjusted(0.5, 1.5, -0.5, -1.5);
    painter->setPen(isUsed ? inkOf(Tone::Good, option.palette) : lineOf(option.palette));
    painter->setBrush(option.palette.color(QPalette::Base));
    painter->drawRoundedRect(chip, 5, 5);
    const QFont font = fixedFont(option.font);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    const QRect inner = layout.chip.adjusted(4, 0, -4, 0);
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->drawText(inner, Qt::AlignCenter,
                      QFontMetrics(font).elidedText(textAt(index, WhyModel::Value), Qt::ElideRight,
                                                    inner.width()));
}

} // namespace Halyard::Inspector
