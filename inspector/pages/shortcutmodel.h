// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QAbstractTableModel>

class QAction;

namespace Halyard::Inspector {

class Keymap;

//! All commands with their keys. The last row is fixed, and nobody's: Escape.
class ShortcutModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Command, Keys, Usual, ColumnCount };
    Q_ENUM(Column)

    explicit ShortcutModel(Keymap &keymap, QObject *parent = nullptr);

    //! Null for what is fixed.
    [[nodiscard]] QAction *action(int row) const { return m_actions.value(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    Keymap &m_keymap;
    QList<QAction *> m_actions;
};

} // namespace Halyard::Inspector
