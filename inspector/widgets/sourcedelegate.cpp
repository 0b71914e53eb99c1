// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/sourcedelegate.h"

#include "models/sources/sourcemodel.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/timeleftbar.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace Halyard::Inspector {

namespace {

struct StateLook
{
    Icon icon = Icon::Nothing;
    Tone tone = Tone::Faint;
};

StateLook stateLook(Source::State state)
{
    switch (state) {
    case Source::State::Loading: return {Icon::Hourglass, Tone::Faint};
    case Source::State::Ready: return {Icon::Check, Tone::Faint};
    case Source::State::Offline: return {Icon::Offline, Tone::Warning};
    case Source::State::Denied: return {Icon::Lock, Tone::Warning};
    case Source::State::Failed: return {Icon::Error, Tone::Bad};
    }
    return {};
}

StateLook stateLook(Reading::State state)
{
    switch (state) {
    case Reading::State::Live: return {Icon::Live, Tone::Good};
    case Reading::State::Fresh: return {Icon::Check, Tone::Good};
    case Reading::State::Stale: return {Icon::Hourglass, Tone::Warning};
    case Reading::State::Gone: return {Icon::Cross, Tone::Bad};
    case Reading::State::Missing: return {Icon::Circle, Tone::Faint};
    case Reading::State::Damaged: return {Icon::Error, Tone::Bad};
    case Reading::State::Failed: return {Icon::Warning, Tone::Bad};
    }
    return {};
}

StateLook stateLookOf(const QModelIndex &index)
{
    const QVariant state = index.data(SourceModel::StateRole);
    if (state.metaType() == QMetaType::fromType<Source::State>())
        return stateLook(state.value<Source::State>());
    return state.isValid() ? stateLook(state.value<Reading::State>()) : StateLook();
}

Icon kindIconOf(const QModelIndex &index)
{
    if (index.parent().isValid())
        return Icon::Person;
    const auto *source = index.data(SourceModel::SourceRole).value<Source *>();
    switch (source ? source->kind() : Source::Kind::Cache) {
    case Source::Kind::Cache: return Icon::Cache;
    case Source::Kind::Snapshot: return Icon::Snapshot;
    case Source::Kind::Live: return Icon::Live;
    }
    return Icon::Cache;
}

class Pen
{
public:
    Pen(QPainter &painter, const QStyleOptionViewItem &option)
        : m_painter(painter)
        , m_option(option)
        , m_area(option.rect.adjusted(scaled(4, option.fontMetrics), 0,
                                      -scaled(8, option.fontMetrics), 0))
    {
    }

    void mark(Icon which, Tone tone)
    {
        const int side = m_option.fontMetrics.ascent() + 1;
        drawIcon(m_painter, take(Qt::AlignLeading, side, scaled(7)), which,
                 inkOf(tone, m_option.palette));
    }

    void trailingMark(Icon which, Tone tone)
    {
        const int side = m_option.fontMetrics.ascent() + 1;
        drawIcon(m_painter, take(Qt::AlignTrailing, side, scaled(6)), which,
                 inkOf(tone, m_option.palette));
    }

    void words(const QString &text, Tone tone,
               Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter)
    {
        m_painter.setPen(inkOf(tone, m_option.palette));
        const QString shown = m_option.fontMetrics.elidedText(text, Qt::ElideRight, m_area.width());
        m_painter.drawText(m_area, int(QStyle::visualAlignment(m_option.direction, alignment)),
                           shown);
    }

    [[nodiscard]] QRect rest() const { return m_area; }

private:
    QRect take(Qt::Alignment side, int width, int gap)
    {
        const QRect taken = QStyle::alignedRect(m_option.direction, side | Qt::AlignVCenter,
                                                QSize(width, m_area.height()), m_area);
        const bool isLeft = (side == Qt::AlignLeading) == (m_option.direction == Qt::LeftToRight);
        m_area =
            isLeft ? m_area.adjusted(width + gap, 0, 0, 0) : m_area.adjusted(0, 0, -width - gap, 0);
        return taken;
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_area;
};

void drawColumn(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isPerson = index.parent().isValid();
    const QString text = index.data().toString();
    Pen pen(painter, option);
    switch (index.column()) {
    case SourceModel::Name:
        pen.mark(kindIconOf(index), isPerson ? Tone::Faint : Tone::Accent);
        if (index.data(SourceModel::IsNextToGoRole).toBool())
            pen.trailingMark(Icon::NextToGo, Tone::Warning);
        pen.words(text, Tone::Plain);
        return;
    case SourceModel::State: {
        const StateLook look = stateLookOf(index);
        if (!text.isEmpty())
            pen.mark(look.icon, look.tone);
        // Whole words or none: the mark and the tool tip tell it, too.
        if (option.fontMetrics.horizontalAdvance(text) <= pen.rest().width())
            pen.words(text, look.tone);
        return;
    }
    case SourceModel::TimeLeft:
        drawTimeLeft(painter, pen.rest(), index.data(SourceModel::TimeLeftShareRole).toDouble(),
                     text, option.palette);
        return;
    case SourceModel::Flags:
    case SourceModel::Size:
        pen.words(text, Tone::Faint, Qt::AlignTrailing | Qt::AlignVCenter);
        return;
    default: pen.words(text, Tone::Faint);
    }
}

} // namespace

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, selectionOf(option.palette));
    QStyleOptionViewItem item(option);
    if (!index.parent().isValid() && index.column() == SourceModel::Name) {
        item.font.setWeight(QFont::DemiBold);
        item.fontMetrics = QFontMetrics(item.font);
    }
    painter->setFont(item.font);
    painter->setLayoutDirection(option.direction);
    drawColumn(*painter, item, index);
    painter->restore();
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont font = option.font;
    font.setWeight(index.parent().isValid() ? font.weight() : QFont::DemiBold);
    const int words = QFontMetrics(font).horizontalAdvance(index.data().toString());
    const auto gap = [&option](int pixels) { return scaled(pixels, option.fontMetrics); };
    return {words + option.fontMetrics.ascent() * 2 + gap(30),
            option.fontMetrics.height() + gap(12)};
}

} // namespace Halyard::Inspector
