// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/actions.h"

#include "models/words.h"
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

constexpr const char *ActingProperty = "isActing";
constexpr const char *Context = "Halyard::Inspector::Actions";

// In the order of Id.
constexpr Row Rows[] = {
    {Menu::File, Icon::Open, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Open file…"),
     "Ctrl+O"},
    {Menu::File, Icon::Folder,
     QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "Open &cache folder…"), "Ctrl+Shift+O"},
    {Menu::File, Icon::Link, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "Open &URL…"),
     "Ctrl+U"},
    {Menu::File, Icon::Live, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Ask a server…"),
     "Ctrl+N"},
    {Menu::File, Icon::Back,
     QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "Reopen &last session"), "Ctrl+Shift+R"},
    {Menu::File, Icon::Save, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Save snapshot…"),
     "Ctrl+S", RowKind::StartsGroup},
    {Menu::File, Icon::Export, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Export…"),
     "Ctrl+E"},
    {Menu::File, Icon::Close, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Quit"), "Ctrl+Q",
     RowKind::StartsGroup},

    {Menu::Edit, Icon::Undo, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Undo"), "Ctrl+Z"},
    {Menu::Edit, Icon::Redo, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Redo"),
     "Ctrl+Shift+Z"},
    {Menu::Edit, Icon::Copy, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "Copy &key"),
     "Ctrl+C", RowKind::StartsGroup},
    {Menu::Edit, Icon::Braces, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "Copy as &JSON"),
     "Ctrl+Shift+C"},
    {Menu::Edit, Icon::Text,
     QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "Copy as C++ &test fixture"), "Ctrl+Alt+C"},
    {Menu::Edit, Icon::Text, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "Copy as &Markdown"),
     "Ctrl+Alt+M"},
    {Menu::Edit, Icon::Text, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "Copy as cURL"),
     "Ctrl+Alt+U"},
    {Menu::Edit, Icon::Link, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "Copy as &link"),
     "Ctrl+L"},
    {Menu::Edit, Icon::Filter, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Filter flags"),
     "Ctrl+F", RowKind::StartsGroup},
    {Menu::Edit, Icon::Close, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Clear filter"),
     "Ctrl+Shift+X"},

    {Menu::Source, Icon::Refresh,
     QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Re-fetch this person"), "Ctrl+R"},
    {Menu::Source, Icon::Refresh,
     QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "Re-fetch &everything"), "F5"},
    {Menu::Source, Icon::Refresh,
     QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "Re-fetch this &flag"), "Shift+F5"},
    {Menu::Source, Icon::Close, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Stop waiting"),
     "Ctrl+."},
    {Menu::Source, Icon::Pause, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Pause"),
     "Ctrl+P", RowKind::Checkable},
    {Menu::Source, Icon::Person,
     QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Name this person…"), "Ctrl+I",
     RowKind::StartsGroup},
    {Menu::Source, Icon::Close, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Close source"),
     "Ctrl+W"},

    {Menu::Flags, Icon::Star, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Star"), "Ctrl+B",
     RowKind::Checkable},
    {Menu::Flags, Icon::Compare,
     QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "Only &differences"), "Ctrl+D",
     RowKind::Checkable},
    {Menu::Flags, Icon::Filter, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "Save &filter…"),
     "Ctrl+Shift+B"},
    {Menu::Flags, Icon::Question,
     QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Explain this flag"), "Ctrl+Return"},

    {Menu::View, Icon::Search, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Jump to…"),
     "Ctrl+K"},
    {Menu::View, Icon::Back, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Back"), "Alt+Left"},
    {Menu::View, Icon::Forward, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Forward"),
     "Alt+Right"},
    {Menu::View, Icon::Details, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Next pane"),
     "F6"},
    {Menu::View, Icon::Details, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Previous pane"),
     "Shift+F6"},
    {Menu::View, Icon::Text, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Larger text"),
     "Ctrl++", RowKind::StartsGroup},
    {Menu::View, Icon::Text, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Smaller text"),
     "Ctrl+-"},
    {Menu::View, Icon::Text, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "Nor&mal text size"),
     "Ctrl+Alt+0"},
    {Menu::View, Icon::Details, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Reset layout"),
     "Ctrl+0", RowKind::StartsGroup},

    {Menu::Help, Icon::Keyboard,
     QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Keyboard shortcuts"), "F1"},
    {Menu::Help, Icon::Application, QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&About"),
     "Ctrl+F1"},
};
static_assert(std::size(Rows) == std::size_t(Actions::Id::About) + 1);

constexpr const char *MenuTitles[] = {
    QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&File"),
    QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Edit"),
    QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Source"),
    QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "F&lags"),
    QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&View"),
    QT_TRANSLATE_NOOP("Halyard::Inspector::Actions", "&Help"),
};
static_assert(std::size(MenuTitles) == std::size_t(Menu::Help) + 1);

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
    // Whether there was one is found out later.
    at(Id::ReopenSession)->setEnabled(false);
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
    if (Id(row) == Id::Pause)
        action->setIconText(Words::withoutMnemonic(action->text()));
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

void setActing(QAction *action)
{
    action->setProperty(ActingProperty, true);
}

bool isActing(const QAction *action)
{
    return action->property(ActingProperty).toBool();
}

} // namespace Halyard::Inspector
