// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/actions.h"

#include "widgets/icons.h"

#include <QtCore/QMetaEnum>
#include <QtGui/QAction>
#include <QtGui/QUndoStack>
#include <QtWidgets/QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

using Menu = Actions::Menu;

enum class RowKind { Plain, Checkable, StartsGroup };

struct Row
{
    Menu menu = Menu::File;
    Icon icon = Icon::Nothing;
    const char *text = nullptr;
    const char *keys = nullptr;
    RowKind kind = RowKind::Plain;
};

constexpr const char *Context = "Halyard::Inspector::Actions";
#define HALYARD_TEXT(text) QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", text)

// In the order of Id.
constexpr Row Rows[] = {
    {Menu::File, Icon::Open, HALYARD_TEXT("&Open file…"), "Ctrl+O"},
    {Menu::File, Icon::Folder, HALYARD_TEXT("Open &cache folder…"), "Ctrl+Shift+O"},
    {Menu::File, Icon::Link, HALYARD_TEXT("Open &URL…"), "Ctrl+U"},
    {Menu::File, Icon::Live, HALYARD_TEXT("&Ask a server…"), "Ctrl+N"},
    {Menu::File, Icon::Save, HALYARD_TEXT("&Save snapshot…"), "Ctrl+S", RowKind::StartsGroup},
    {Menu::File, Icon::Export, HALYARD_TEXT("&Export…"), "Ctrl+E"},
    {Menu::File, Icon::Close, HALYARD_TEXT("&Quit"), "Ctrl+Q", RowKind::StartsGroup},

    {Menu::Edit, Icon::Undo, HALYARD_TEXT("&Undo"), "Ctrl+Z"},
    {Menu::Edit, Icon::Redo, HALYARD_TEXT("&Redo"), "Ctrl+Shift+Z"},
    {Menu::Edit, Icon::Copy, HALYARD_TEXT("Copy &key"), "Ctrl+C", RowKind::StartsGroup},
    {Menu::Edit, Icon::Braces, HALYARD_TEXT("Copy as &JSON"), "Ctrl+Shift+C"},
    {Menu::Edit, Icon::Text, HALYARD_TEXT("Copy as C++ &test fixture"), "Ctrl+Alt+C"},
    {Menu::Edit, Icon::Text, HALYARD_TEXT("Copy as &Markdown"), "Ctrl+Alt+M"},
    {Menu::Edit, Icon::Filter, HALYARD_TEXT("&Filter flags"), "Ctrl+F", RowKind::StartsGroup},
    {Menu::Edit, Icon::Close, HALYARD_TEXT("&Clear filter"), "Ctrl+Shift+X"},

    {Menu::Source, Icon::Refresh, HALYARD_TEXT("&Re-fetch this person"), "Ctrl+R"},
    {Menu::Source, Icon::Refresh, HALYARD_TEXT("Re-fetch &everything"), "F5"},
    {Menu::Source, Icon::Refresh, HALYARD_TEXT("Re-fetch this &flag"), "Shift+F5"},
    {Menu::Source, Icon::Close, HALYARD_TEXT("&Stop waiting"), "Ctrl+."},
    {Menu::Source, Icon::Pause, HALYARD_TEXT("&Pause"), "Ctrl+P", RowKind::Checkable},
    {Menu::Source, Icon::Person, HALYARD_TEXT("&Name this person…"), "Ctrl+I",
     RowKind::StartsGroup},
    {Menu::Source, Icon::Close, HALYARD_TEXT("&Close source"), "Ctrl+W"},

    {Menu::Flags, Icon::Star, HALYARD_TEXT("&Star"), "Ctrl+B", RowKind::Checkable},
    {Menu::Flags, Icon::Compare, HALYARD_TEXT("Only &differences"), "Ctrl+D", RowKind::Checkable},
    {Menu::Flags, Icon::Filter, HALYARD_TEXT("Save &filter…"), "Ctrl+Shift+B"},
    {Menu::Flags, Icon::Question, HALYARD_TEXT("&Explain this flag"), "Ctrl+Return"},

    {Menu::View, Icon::Search, HALYARD_TEXT("&Jump to…"), "Ctrl+K"},
    {Menu::View, Icon::Back, HALYARD_TEXT("&Back"), "Alt+Left"},
    {Menu::View, Icon::Forward, HALYARD_TEXT("&Forward"), "Alt+Right"},
    {Menu::View, Icon::Details, HALYARD_TEXT("&Next pane"), "F6"},
    {Menu::View, Icon::Details, HALYARD_TEXT("&Previous pane"), "Shift+F6"},
    {Menu::View, Icon::Text, HALYARD_TEXT("&Larger text"), "Ctrl++", RowKind::StartsGroup},
    {Menu::View, Icon::Text, HALYARD_TEXT("&Smaller text"), "Ctrl+-"},
    {Menu::View, Icon::Text, HALYARD_TEXT("Nor&mal text size"), "Ctrl+Alt+0"},
    {Menu::View, Icon::Details, HALYARD_TEXT("&Reset layout"), "Ctrl+0", RowKind::StartsGroup},

    {Menu::Help, Icon::Keyboard, HALYARD_TEXT("&Keyboard shortcuts"), "F1"},
    {Menu::Help, Icon::Application, HALYARD_TEXT("&About"), "Ctrl+F1"},
};
static_assert(std::size(Rows) == std::size_t(Actions::Id::About) + 1);

constexpr const char *MenuTitles[] = {
    HALYARD_TEXT("&File"),  HALYARD_TEXT("&Edit"), HALYARD_TEXT("&Source"),
    HALYARD_TEXT("F&lags"), HALYARD_TEXT("&View"), HALYARD_TEXT("&Help"),
};
static_assert(std::size(MenuTitles) == std::size_t(Menu::Help) + 1);
#undef HALYARD_TEXT

QString translated(const char *text)
{
    return QCoreApplication::translate(Context, text);
}

} // namespace

Actions::Actions(QUndoStack *undoStack, QWidget *window)
    : QObject(window)
{
    for (std::size_t row = 0; row < m_actions.size(); ++row)
        m_actions.at(row) = make(row, undoStack, window);
    at(Id::Quit)->setMenuRole(QAction::QuitRole);
    at(Id::About)->setMenuRole(QAction::AboutRole);
    at(Id::LargerText)->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
}

QAction *Actions::make(std::size_t row, QUndoStack *undoStack, QWidget *window)
{
    const Row &facts = Rows[row];
    QAction *action = nullptr;
    if (Id(row) == Id::Undo)
        action = undoStack->createUndoAction(window);
    else if (Id(row) == Id::Redo)
        action = undoStack->createRedoAction(window);
    else
        action = new QAction(translated(facts.text), window);
    action->setObjectName(QLatin1StringView(QMetaEnum::fromType<Id>().valueToKey(int(row))));
    action->setIcon(icon(facts.icon));
    action->setShortcut(QKeySequence(QLatin1StringView(facts.keys)));
    action->setCheckable(facts.kind == RowKind::Checkable);
    window->addAction(action);
    return action;
}

void Actions::fill(QMenuBar *bar)
{
    for (std::size_t menu = 0; menu < m_menus.size(); ++menu)
        m_menus.at(menu) = bar->addMenu(translated(MenuTitles[menu]));
    for (std::size_t row = 0; row < m_actions.size(); ++row) {
        QMenu *menu = at(Rows[row].menu);
        if (Rows[row].kind == RowKind::StartsGroup)
            menu->addSeparator();
        menu->addAction(m_actions.at(row));
    }
}

QList<QAction *> Actions::all() const
{
    return {m_actions.cbegin(), m_actions.cend()};
}

} // namespace Halyard::Inspector
