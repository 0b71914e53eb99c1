// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/shortcutsdialog.h"

#include "pages/keymap.h"
#include "pages/shortcutmodel.h"
#include "widgets/notebar.h"
#include "widgets/panestack.h"

#include <QtCore/QSignalBlocker>
#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QAction>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace Halyard::Inspector {

ShortcutsDialog::ShortcutsDialog(Keymap &keymap, QWidget *window)
    : QDialog(window)
    , m_keymap(keymap)
    , m_model(new ShortcutModel(keymap, this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit)
    , m_table(new QTableView)
    , m_stack(new PaneStack(m_table))
    , m_edit(new QKeySequenceEdit)
    , m_note(new NoteBar)
    , m_clear(new QPushButton(tr("C&lear")))
    , m_reset(new QPushButton(tr("&Reset")))
    , m_resetAll(new QPushButton(tr("Reset &all")))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setUpTable();
    m_filter->setPlaceholderText(tr("Filter by command or keys"));
    m_filter->setAccessibleName(tr("Filter by command or keys"));
    m_filter->setClearButtonEnabled(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
    column->addWidget(m_note);
    column->addWidget(newKeysRow());
    column->addWidget(newFoot());
    connectParts();
    m_table->selectRow(0);
    showChosen();
    showState();
}

void ShortcutsDialog::open(Keymap &keymap, QWidget *window)
{
    auto *dialog = window->findChild<ShortcutsDialog *>();
    if (!dialog)
        dialog = new ShortcutsDialog(keymap, window);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

ShortcutsDialog::~ShortcutsDialog()
{
    // Children die after this object's own part and must not call back into it; the keymap is gone.
    m_table->selectionModel()->disconnect(this);
    m_edit->disconnect(this);
}

void ShortcutsDialog::setUpTable()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterKeyColumn(-1);
    m_table->setModel(m_proxy);
    makeCalm(m_table, windowTitle());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const int unit = m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ShortcutModel::Command, 42 * unit);
    m_table->setColumnWidth(ShortcutModel::Keys, 22 * unit);
    m_table->setMinimumSize(90 * unit, 22 * m_table->fontMetrics().height());
}

QWidget *ShortcutsDialog::newKeysRow()
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    auto *label = new QLabel(tr("&New keys:"));
    label->setBuddy(m_edit);
    m_edit->setAccessibleName(tr("New keys"));
    m_edit->setToolTip(tr("Press the keys that the chosen command is to have"));
    row->addWidget(label);
    row->addWidget(m_edit, 1);
    row->addWidget(m_clear);
    row->addWidget(m_reset);
    return part;
}

QWidget *ShortcutsDialog::newFoot()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_resetAll, QDialogButtonBox::ResetRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    for (QPushButton *button : {m_clear, m_reset, m_resetAll})
        button->setAutoDefault(false);
    return buttons;
}

void ShortcutsDialog::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
        showState();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ShortcutsDialog::showChosen);
    // Before, it changes to nothing with the first key.
    connect(m_edit, &QKeySequenceEdit::editingFinished, this,
            [this] { take(m_edit->keySequence()); });
    connect(m_clear, &QPushButton::clicked, this, [this] { take({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (QAction *action = chosen())
            say(m_keymap.reset(action));
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_keymap.resetAll();
        say({});
    });
    connect(&m_keymap, &Keymap::changed, this, &ShortcutsDialog::showChosen);
}

QAction *ShortcutsDialog::chosen() const
{
    const QModelIndex current = m_proxy->mapToSource(m_table->currentIndex());
    return current.isValid() ? m_model->action(current.row()) : nullptr;
}

void ShortcutsDialog::choose(const QAction *action)
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (m_model->action(m_proxy->mapToSource(index).row()) == action)
            m_table->setCurrentIndex(index);
    }
}

void ShortcutsDialog::showChosen()
{
    const QAction *action = chosen();
    const QSignalBlocker blocker(m_edit);
    m_edit->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_edit->setEnabled(action != nullptr);
    m_clear->setEnabled(action != nullptr && !action->shortcuts().isEmpty());
    m_reset->setEnabled(action != nullptr && !m_keymap.isUsual(action));
    say({});
}

void ShortcutsDialog::showState()
{
    if (m_proxy->rowCount() > 0)
        return m_stack->show({});
    m_stack->show(StateView::Content{.kind = StateView::Kind::Filtered,
                                     .title = tr("No command fits the filter")});
}

void ShortcutsDialog::take(const QKeySequence &keys)
{
    QAction *action = chosen();
    if (!action)
        return;
    // The field would wait for more of them.
    const QKeySequence first = keys.isEmpty() ? keys : QKeySequence(keys[0]);
    const QString problem = m_keymap.setKeys(action, first);
    showChosen();
    say(problem);
}

void ShortcutsDialog::say(const QString &problem)
{
    m_note->show(Tone::Warning, problem);
}

} // namespace Halyard::Inspector
