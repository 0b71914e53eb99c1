// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>

#include <array>

class QAction;
class QMenu;
class QMenuBar;
class QUndoStack;
class QWidget;

namespace Halyard::Inspector {

//! All that can be done, in the menu that tells of it.
class Actions : public QObject
{
    Q_OBJECT

public:
    enum class Id {
        OpenFile,
        OpenFolder,
        OpenUrl,
        AskServer,
        ReopenSession,
        SaveSnapshot,
        Export,
        Quit,

        Undo,
        Redo,
        CopyKey,
        CopyJson,
        CopyFixture,
        CopyMarkdown,
        CopyCurl,
        CopyLink,
        Filter,
        ClearFilter,

        Refetch,
        RefetchAll,
        RefetchFlag,
        StopWaiting,
        Pause,
        NamePerson,
        CloseSource,

        Star,
        Differences,
        SaveFilter,
        ShowFlag,

        Jump,
        Back,
        Forward,
        NextPane,
        PreviousPane,
        LargerText,
        SmallerText,
        NormalText,
        ResetLayout,

        Shortcuts,
        About,
    };
    Q_ENUM(Id)
    enum class Menu { File, Edit, Source, Flags, View, Help };
    Q_ENUM(Menu)

    //! All belong to \a window, whose shortcuts they are.
    Actions(QUndoStack *undoStack, QWidget *window);

    [[nodiscard]] QAction *at(Id id) const { return m_actions.at(std::size_t(id)); }
    [[nodiscard]] QMenu *at(Menu menu) const { return m_menus.at(std::size_t(menu)); }
    //! Empty menus come first, in order; then each action into its own.
    void fill(QMenuBar *bar);
    [[nodiscard]] QList<QAction *> all() const;

private:
    [[nodiscard]] static QAction *make(std::size_t row, QUndoStack *undoStack, QWidget *window);

    std::array<QAction *, std::size_t(Id::About) + 1> m_actions{};
    std::array<QMenu *, std::size_t(Menu::Help) + 1> m_menus{};
};

//! That asks a server or writes a file, which is not for those who only look.
void setActing(QAction *action);
[[nodiscard]] bool isActing(const QAction *action);

} // namespace Halyard::Inspector
