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
    Menu menu;
    const char *text;
    Icon icon;
    const char *keys;
    RowKind kind = RowKind::Plain;
};

constexpr const char *Context = "Halyard::Inspector::Actions";
#define HALYARD_TEXT(text) QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", text)

// In the order of Id.
constexpr Row Rows[] = {
    {Menu::File, HALYARD_TEXT("&Open file…"), Icon::Open, "Ctrl+O"},
    {Menu::File, HALYARD_TEXT("Open &cache folder…"), Icon::Folder, "Ctrl+Shift+O"},
    {Menu::File, HALYARD_TEXT("Open &URL…"), Icon::Link, "Ctrl+U"},
    {Menu::File, HALYARD_TEXT("&Ask a server…"), Icon::Live, "Ctrl+N"},
    {Menu::File, HALYARD_TEXT("&Save snapshot…"), Icon::Save, "Ctrl+S", RowKind::StartsGroup},
    {Menu::File, HALYARD_TEXT("&Export…"), Icon::Export, "Ctrl+E"},
    {Menu::File, HALYARD_TEXT("&Quit"), Icon::Close, "Ctrl+Q", RowKind::StartsGroup},

    {Menu::Edit, HALYARD_TEXT("&Undo"), Icon::Undo, "Ctrl+Z"},
    {Menu::Edit, HALYARD_TEXT("&Redo"), Icon::Redo, "Ctrl+Shift+Z"},
    {Menu::Edit, HALYARD_TEXT("Copy &key"), Icon::Copy, "Ctrl+C", RowKind::StartsGroup},
    {Menu::Edit, HALYARD_TEXT("Copy as &JSON"), Icon::Braces, "Ctrl+Shift+C"},
    {Menu::Edit, HALYARD_TEXT("Copy as C++ &test fixture"), Icon::Text, "Ctrl+Alt+C"},
    {Menu::Edit, HALYARD_TEXT("Copy as &Markdown"), Icon::Text, "Ctrl+Alt+M"},
    {Menu::Edit, HALYARD_TEXT("&Filter flags"), Icon::Filter, "Ctrl+F", RowKind::StartsGroup},
    {Menu::Edit, HALYARD_TEXT("&Clear filter"), Icon::Close, "Ctrl+Shift+X"},

    {Menu::Source, HALYARD_TEXT("&Re-fetch this person"), Icon::Refresh, "Ctrl+R"},
    {Menu::Source, HALYARD_TEXT("Re-fetch &everything"), Icon::Refresh, "F5"},
    {Menu::Source, HALYARD_TEXT("Re-fetch this &flag"), Icon::Refresh, "Shift+F5"},
    {Menu::Source, HALYARD_TEXT("&Stop waiting"), Icon::Close, "Ctrl+."},
    {Menu::Source, HALYARD_TEXT("&Pause"), Icon::Pause, "Ctrl+P", RowKind::Checkable},
    {Menu::Source, HALYARD_TEXT("&Name this person…"), Icon::Person, "Ctrl+I",
     RowKind::StartsGroup},
    {Menu::Source, HALYARD_TEXT("&Close source"), Icon::Close, "Ctrl+W"},

    {Menu::Flags, HALYARD_TEXT("&Star"), Icon::Star, "Ctrl+B", RowKind::Checkable},
    {Menu::Flags, HALYARD_TEXT("Only &differences"), Icon::Compare, "Ctrl+D", RowKind::Checkable},
    {Menu::Flags, HALYARD_TEXT("Save &filter…"), Icon::Filter, "Ctrl+Shift+B"},
    {Menu::Flags, HALYARD_TEXT("&Explain this flag"), Icon::Question, "Ctrl+Return"},

    {Menu::View, HALYARD_TEXT("&Jump to…"), Icon::Search, "Ctrl+K"},
    {Menu::View, HALYARD_TEXT("&Back"), Icon::Back, "Alt+Left"},
    {Menu::View, HALYARD_TEXT("&Forward"), Icon::Forward, "Alt+Right"},
    {Menu::View, HALYARD_TEXT("&Next pane"), Icon::Details, "F6"},
    {Menu::View, HALYARD_TEXT("&Previous pane"), Icon::Details, "Shift+F6"},
    {Menu::View, HALYARD_TEXT("&Larger text"), Icon::Text, "Ctrl++", RowKind::StartsGroup},
    {Menu::View, HALYARD_TEXT("&Smaller text"), Icon::Text, "Ctrl+-"},
    {Menu::View, HALYARD_TEXT("Nor&mal text size"), Icon::Text, "Ctrl+Alt+0"},
    {Menu::View, HALYARD_TEXT("&Reset layout"), Icon::Details, "Ctrl+0", RowKind::StartsGroup},

    {Menu::Help, HALYARD_TEXT("&Keyboard shortcuts"), Icon::Keyboard, "F1"},
    {Menu::Help, HALYARD_TEXT("&About"), Icon::Application, "Ctrl+F1"},
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
