// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/docking.h"

#include "pages/settings.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMainWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

// Another number for other docks: a layout of before would hide what it does not know.
constexpr int LayoutVersion = 1;

} // namespace

void focusInto(QWidget *pane)
{
    QWidget *last = pane->focusWidget();
    if (last && last->isVisible() && last->focusPolicy() != Qt::NoFocus) {
        last->setFocus(Qt::TabFocusReason);
        return;
    }
    const QList<QWidget *> parts = pane->findChildren<QWidget *>();
    const auto takes = [](const QWidget *part) {
        return (part->focusPolicy() & Qt::TabFocus) != 0 && part->isEnabled() && part->isVisible();
    };
    const auto part = std::ranges::find_if(parts, takes);
    QWidget *target = part == parts.cend() ? pane : *part;
    target->setFocus(Qt::TabFocusReason);
}

Docking::Docking(Settings &settings, QMainWindow *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
    window->setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks
                           | QMainWindow::AllowNestedDocks);
    window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
}

QDockWidget *Docking::add(QWidget *widget, const Pane &pane)
{
    auto *dock = new QDockWidget(pane.title, m_window);
    dock->setObjectName(pane.name);
    dock->setAccessibleName(pane.title);
    dock->setWindowIcon(icon(pane.icon));
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    dock->setWidget(widget);
    QAction *action = dock->toggleViewAction();
    action->setIcon(icon(pane.icon));
    action->setObjectName("Dock"_L1 + pane.name);
    if (m_docks.size() < 6)
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(m_docks.size() + 1)));
    m_window->addAction(action);
    m_docks.append(dock);
    m_areas.append(pane.area);
    arrange(dock, pane.area);
    return dock;
}

void Docking::arrange(QDockWidget *dock, Qt::DockWidgetArea area)
{
    m_window->addDockWidget(area, dock);
    dock->setFloating(false);
    dock->show();
    for (qsizetype at = 0; m_docks.at(at) != dock; ++at) {
        if (m_areas.at(at) == area && area == Qt::BottomDockWidgetArea) {
            m_window->tabifyDockWidget(m_docks.at(at), dock);
            m_docks.at(at)->raise();
            return;
        }
    }
}

QDockWidget *Docking::find(const QString &name) const
{
    const auto at = std::ranges::find_if(
        m_docks, [&name](const QDockWidget *dock) { return dock->objectName() == name; });
    return at == m_docks.cend() ? nullptr : *at;
}

void Docking::show(const QString &name) const
{
    QDockWidget *dock = find(name);
    if (!dock)
        return;
    dock->show();
    dock->raise();
    focusInto(dock->widget());
}

QList<QAction *> Docking::actions() const
{
    QList<QAction *> actions;
    for (const QDockWidget *dock : m_docks)
        actions.append(dock->toggleViewAction());
    return actions;
}

void Docking::remember()
{
    m_settings.setLayout(u"window"_s, m_window->saveGeometry());
    m_settings.setLayout(u"docks"_s, m_window->saveState(LayoutVersion));
}

bool Docking::restore()
{
    m_window->restoreGeometry(m_settings.layout(u"window"_s));
    return m_window->restoreState(m_settings.layout(u"docks"_s), LayoutVersion);
}

void Docking::reset()
{
    m_settings.forgetLayouts();
    layOut();
}

void Docking::layOut()
{
    for (qsizetype at = 0; at < m_docks.size(); ++at)
        arrange(m_docks.at(at), m_areas.at(at));
    QList<QDockWidget *> sides;
    QList<int> widths;
    for (qsizetype at = 0; at < m_docks.size(); ++at) {
        if (m_areas.at(at) == Qt::BottomDockWidgetArea) {
            m_window->resizeDocks({m_docks.at(at)}, {m_window->height() / 4}, Qt::Vertical);
            continue;
        }
        sides.append(m_docks.at(at));
        widths.append(
            std::min(m_docks.at(at)->widget()->sizeHint().width(), m_window->width() / 3));
    }
    m_window->resizeDocks(sides, widths, Qt::Horizontal);
}

void Docking::scale(double factor)
{
    QList<QDockWidget *> docks;
    QList<int> widths;
    for (qsizetype at = 0; at < m_docks.size(); ++at) {
        if (m_areas.at(at) == Qt::BottomDockWidgetArea)
            continue;
        QDockWidget *dock = m_docks.at(at);
        Width &width = m_widths[dock];
        // One that found no room the last time would shrink to nothing on the way back.
        const double before = width.given == dock->width() ? width.wanted : dock->width();
        width.wanted = before * factor;
        width.given = std::min(int(width.wanted), m_window->width() / 3);
        docks.append(dock);
        widths.append(width.given);
    }
    m_window->resizeDocks(docks, widths, Qt::Horizontal);
}

QList<QWidget *> Docking::visiblePanes() const
{
    QList<QWidget *> panes{m_window->centralWidget()};
    for (QDockWidget *dock : m_docks) {
        // Behind another tab it is "visible", and seen by nobody.
        if (dock->isVisible() && !dock->visibleRegion().isEmpty())
            panes.append(dock->widget());
    }
    return panes;
}

void Docking::cycle(int step)
{
    const QList<QWidget *> panes = visiblePanes();
    const QWidget *focused = QApplication::focusWidget();
    qsizetype now = -1;
    for (qsizetype at = 0; at < panes.size(); ++at) {
        if (focused && panes.at(at)->isAncestorOf(focused))
            now = at;
    }
    const qsizetype start = now < 0 && step < 0 ? 0 : now;
    focusInto(panes.at((start + step + panes.size()) % panes.size()));
}

} // namespace Halyard::Inspector
