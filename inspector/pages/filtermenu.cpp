// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/filtermenu.h"

#include "models/words.h"
#include "pages/actions.h"
#include "widgets/filterfield.h"
#include "widgets/promptbar.h"

#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtGui/QUndoStack>
#include <QtWidgets/QMenu>

namespace Halyard::Inspector {

namespace {

//! Of named filters only those that it changed: others, and what was used, come and go meanwhile.
class FiltersCommand : public QUndoCommand
{
public:
    FiltersCommand(FilterMenu *menu, const SavedFilters &after, const QString &text)
        : QUndoCommand(text)
        , m_menu(menu)
        , m_before(menu->filters().named())
        , m_after(after.named())
    {
    }

    void undo() override { change(m_after, m_before); }
    void redo() override { change(m_before, m_after); }

private:
    using Named = QMap<QString, QString>;

    void change(const Named &from, const Named &to)
    {
        if (!m_menu)
            return;
        SavedFilters filters = m_menu->filters();
        for (auto filter = from.cbegin(); filter != from.cend(); ++filter) {
            if (!to.contains(filter.key()))
                filters.remove(filter.key());
        }
        for (auto filter = to.cbegin(); filter != to.cend(); ++filter) {
            if (from.value(filter.key()) != filter.value())
                filters.save(filter.key(), filter.value());
        }
        m_menu->setFilters(filters);
    }

    QPointer<FilterMenu> m_menu;
    Named m_before;
    Named m_after;
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

void FilterMenu::askName(PromptBar &prompt)
{
    const QString text = m_field.text();
    PromptBar::Question question{.title = tr("Save this filter: %1").arg(text),
                                 .accept = tr("Save")};
    question.fields = {{.label = tr("Name"), .value = Words::oneLine(text, 30)}};
    question.check = [](const QStringList &answers) {
        return answers.first().isEmpty() ? tr("A name is needed.") : QString();
    };
    question.take = [this, text](const QStringList &answers) { save(answers.first(), text); };
    prompt.ask(question);
}

void FilterMenu::save(const QString &name, const QString &text)
{
    SavedFilters after = filters();
    after.save(name, text);
    m_undoStack->push(new FiltersCommand(this, after, tr("save the filter %1").arg(name)));
}

void FilterMenu::remove(const QString &name)
{
    SavedFilters after = filters();
    after.remove(name);
    m_undoStack->push(new FiltersCommand(this, after, tr("remove the filter %1").arg(name)));
}

void FilterMenu::setFilters(const SavedFilters &filters)
{
    m_settings.setFilters(filters);
}

void FilterMenu::remember(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || !m_field.problem().isEmpty())
        return;
    SavedFilters after = filters();
    after.use(trimmed);
    m_settings.setFilters(after);
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
    const SavedFilters known = filters();
    menu->addSection(tr("Saved"));
    auto *removing = new QMenu(tr("Remove"), menu);
    for (auto filter = known.named().cbegin(); filter != known.named().cend(); ++filter) {
        addFilter(menu, filter.key(), filter.value());
        QAction *remove = removing->addAction(menuText(filter.key()));
        connect(remove, &QAction::triggered, this,
                [this, name = filter.key()] { this->remove(name); });
    }
    removing->setEnabled(!known.named().isEmpty());
    menu->addMenu(removing);
    menu->addSection(tr("Lately"));
    for (const QString &text : known.recent())
        addFilter(menu, text, text);
}

} // namespace Halyard::Inspector
