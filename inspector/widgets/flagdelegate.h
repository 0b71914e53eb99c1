// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QJsonValue>
#include <QtWidgets/QStyledItemDelegate>

namespace Halyard::Inspector {

//! Draws the cells of flags: values as chips whose shape, word and colour say the same, sources with
//! their mark, differences, stars, the time that is left. Knows roles and the model's columns.
class FlagDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FlagDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    //! Asks for one height whatever is in it; the view fixes rows to it.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics);

Q_SIGNALS:
    //! The star of a row was clicked.
    void starClicked(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

//! One value in \a area: a mark of its kind and its words.
void drawValueChip(QPainter &painter, const QRect &area, const QJsonValue &value,
                   const QString &words, const QPalette &palette);

} // namespace Halyard::Inspector
