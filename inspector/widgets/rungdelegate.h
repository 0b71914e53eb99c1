// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/insight/why.h"
#include "widgets/icons.h"

#include <QtWidgets/QStyledItemDelegate>

namespace Halyard::Inspector {

//! Paints the rungs of a WhyModel as a ladder: rail and mark, name and value, below them how old it
//! is and why it won or lost.
class RungDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    struct Layout
    {
        QRect mark = {};
        QRect title = {};
        QRect chip = {};
        QRect note = {};
    };

    [[nodiscard]] static Layout layoutOf(const QStyleOptionViewItem &option,
                                         const QModelIndex &index);
    static void paintRail(QPainter *painter, const QStyleOptionViewItem &option,
                          const Layout &layout, const QModelIndex &index);
    static void paintTexts(QPainter *painter, const QStyleOptionViewItem &option,
                           const Layout &layout, const QModelIndex &index);
    static void paintChip(QPainter *painter, const QStyleOptionViewItem &option,
                          const Layout &layout, const QModelIndex &index);
};

} // namespace Halyard::Inspector
