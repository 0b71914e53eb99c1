// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/flagcolumns.h"
#include "pages/flagspage.h"
#include "pages/mainwindow.h"
#include "pages/opener.h"
#include "pages/viewmenu.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

void MainWindow::makeMenus()
{
    m_actions->fill(menuBar());
    QMenu *file = m_actions->at(Actions::Menu::File);
    file->insertMenu(m_actions->at(Id::SaveSnapshot), m_opener->recentMenu());
    QMenu *view = m_actions->at(Actions::Menu::View);
    addPage(m_flags, tr("Flags"), Icon::Flag, QKeySequence(u"Ctrl+Shift+F"_s));
    view->insertMenu(m_actions->at(Id::LargerText), m_flags->columns()->menu());
    new ViewMenu(m_theme, m_settings, view, m_actions->at(Id::ResetLayout), *m_actions);
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"Tools"_s);
    bar->setAccessibleName(tr("Tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const Id id : {Id::OpenFolder, Id::AskServer, Id::RefetchAll, Id::Pause, Id::Differences})
        bar->addAction(m_actions->at(id));
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    bar->addAction(m_actions->at(Id::Jump));
    m_actions->at(Id::OpenFolder)->setIconText(tr("Open"));
    m_actions->at(Id::AskServer)->setIconText(tr("Ask"));
    m_actions->at(Id::RefetchAll)->setIconText(tr("Re-fetch"));
    m_actions->at(Id::Differences)->setIconText(tr("Differences"));
    m_actions->at(Id::Jump)->setIconText(tr("Jump to…"));
    const QList<QToolButton *> buttons = bar->findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setFocusPolicy(Qt::TabFocus);
}

} // namespace Halyard::Inspector
