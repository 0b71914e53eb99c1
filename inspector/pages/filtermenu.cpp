// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/filtermenu.h"

#include "models/words.h"
#include "pages/actions.h"
#include "widgets/filterfield.h"

#include <QtCore/QPointer>
#include <QtGui/QUndoStack>
#include <QtWidgets/QMenu>

namespace Halyard::Inspector {

namespace {

constexpr qsizetype Latest = 20;

class FiltersCommand : public QUndoCommand
{
public:
    FiltersCommand(FilterMenu *menu, const QList<SavedFilter> &after, const QString &text)
        : QUndoCommand(text)
        , m_menu(menu)
        , m_before(menu->saved())
        , m_after(after)
    {
    }

    void undo() override { set(m_before); }
    void redo() override { set(m_after); }

private:
    void set(const QList<SavedFilter> &filters)
    {
        if (m_menu)
            m_menu->setSaved(filters);
    }

    QPointer<FilterMenu> m_menu;
    QList<SavedFilter> m_before;
    QList<SavedFilter> m_after;
};

QString menuText(const QString &text)
{
    return Words::oneLine(text, 60).replace(u'&', QStringLiteral("&&"));
}

} // namespace

FilterMenu::FilterMenu(FilterField &field, Settings &settings, QUndoStack *undoStack,
                       Actions &actions)
    : QObject(&field)
    , m_field(field)
    , m_settings(settings)
    , m_undoStack(undoStack)
    , m_actions(actions)
{
    connect(field.menu(), &QMenu::aboutToShow, this, &FilterMenu::fill);
    connect(&field, &FilterField::settled, this, &FilterMenu::remember);
    fill();
}

void FilterMenu::save(const QString &name, const QString &text)
{
    QList<SavedFilter> filters = saved();
    filters.removeIf([&name](const SavedFilter &filter) { return filter.name == name; });
    filters.append({name, text});
    m_undoStack->push(new FiltersCommand(this, filters, tr("save the filter %1").arg(name)));
}

void FilterMenu::remove(const QString &name)
{
    QList<SavedFilter> filters = saved();
    filters.removeIf([&name](const SavedFilter &filter) { return filter.name == name; });
    m_undoStack->push(new FiltersCommand(this, filters, tr("remove the filter %1").arg(name)));
}

void FilterMenu::setSaved(const QList<SavedFilter> &filters)
{
    m_settings.setSavedFilters(filters);
}

void FilterMenu::remember(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || !m_field.problem().isEmpty())
        return;
    QStringList latest = m_settings.latestFilters();
    latest.removeAll(trimmed);
    latest.prepend(trimmed);
    m_settings.setLatestFilters(latest.mid(0, Latest));
}

void FilterMenu::addFilter(QMenu *menu, const QString &title, const QString &text)
{
    QAction *action = menu->addAction(menuText(title));
    connect(action, &QAction::triggered, &m_field, [this, text] {
        m_field.setText(text);
        m_field.setFocus(Qt::MenuBarFocusReason);
    });
}

void FilterMenu::fill()
{
    QMenu *menu = m_field.menu();
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    menu->addAction(m_actions.at(Actions::Id::SaveFilter));
    menu->addAction(m_actions.at(Actions::Id::ClearFilter));
    const QList<SavedFilter> filters = saved();
    menu->addSection(tr("Saved"));
    QMenu *removing = new QMenu(tr("Remove"), menu);
    for (const SavedFilter &filter : filters) {
        addFilter(menu, filter.name, filter.text);
        QAction *remove = removing->addAction(menuText(filter.name));
        connect(remove, &QAction::triggered, this,
                [this, name = filter.name] { this->remove(name); });
    }
    removing->setEnabled(!filters.isEmpty());
    menu->addMenu(removing);
    menu->addSection(tr("Lately"));
    const QStringList latest = m_settings.latestFilters();
    for (const QString &text : latest)
        addFilter(menu, text, text);
}

} // namespace Halyard::Inspector
