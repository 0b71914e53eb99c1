// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/icons.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>

class QAction;
class QDockWidget;
class QMainWindow;

namespace Halyard::Inspector {

class Settings;

//! Where panes are, and how the keyboard gets from one to the next.
class Docking : public QObject
{
    Q_OBJECT

public:
    //! What is put into a dock.
    struct Pane
    {
        //! Stays the same for ever: layouts are remembered by it.
        QString name = {};
        QString title = {};
        Icon icon = Icon::Details;
        Qt::DockWidgetArea area = Qt::BottomDockWidgetArea;
    };

    Docking(Settings &settings, QMainWindow *window);

    //! Those at the bottom become tabs. The first six get Ctrl+1 … Ctrl+6.
    QDockWidget *add(QWidget *widget, const Pane &pane);
    [[nodiscard]] QDockWidget *find(const QString &name) const;
    //! Brings it to the front and gives it the keyboard.
    void show(const QString &name) const;
    [[nodiscard]] QList<QAction *> actions() const;

    void remember();
    //! False if nothing fitting is remembered.
    bool restore();
    void reset();
    //! As they are meant to be, as wide as what is in them would like.
    void layOut();
    //! Text has another size, and so have the docks at the sides.
    void scale(double factor);
    //! To the next pane that is seen; -1: to the one before.
    void cycle(int step);

private:
    void arrange(QDockWidget *dock, Qt::DockWidgetArea area);
    [[nodiscard]] QList<QWidget *> visiblePanes() const;

    struct Width
    {
        double wanted = 0;
        int given = 0;
    };

    Settings &m_settings;
    QMainWindow *m_window;
    QList<QDockWidget *> m_docks;
    QList<Qt::DockWidgetArea> m_areas;
    QHash<QDockWidget *, Width> m_widths;
};

//! Gives the keyboard to \a pane, or what in it is the first to take it.
void focusInto(QWidget *pane);

} // namespace Halyard::Inspector
