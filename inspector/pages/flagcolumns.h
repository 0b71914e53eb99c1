// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>

class QMenu;
class QTableView;

namespace Halyard::Inspector {

//! Which columns the table of flags shows, and how wide they are.
class FlagColumns : public QObject
{
    Q_OBJECT

public:
    FlagColumns(QTableView *table, QWidget *parent);

    //! For the menu bar; the header has it, too.
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] QByteArray save() const;
    bool restore(const QByteArray &state);
    void reset();
    //! Text has another size.
    void refit();

private:
    void makeMenu();
    void showMenu(const QPoint &at);

    QTableView *m_table;
    QMenu *m_menu;
    double m_unit = 0;
};

} // namespace Halyard::Inspector
