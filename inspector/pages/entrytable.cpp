// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/entrytable.h"

#include "widgets/icons.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != EntryModel::ReadAs)
            return;
        const bool isProblem = index.data(EntryModel::IsProblemRole).toBool();
        const Tone tone = isProblem ? Tone::Bad : Tone::Faint;
        option->palette.setColor(QPalette::Text, inkOf(tone, option->palette));
        if (!isProblem)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(Icon::Warning, tone);
        const int side = option->fontMetrics.height() * 3 / 4;
        option->decorationSize = QSize(side, side);
    }
};

} // namespace

EntryTable::EntryTable(EntryModel::Kind kind, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_entries(new EntryModel(kind, this))
    , m_table(new QTableView)
    , m_remove(new QAction(tr("Remove row"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    setUpTable(accessibleName);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(m_remove);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_remove, &QAction::triggered, this, &EntryTable::removeCurrent);
}

void EntryTable::setUpTable(const QString &accessibleName)
{
    m_table->setModel(m_entries);
    m_table->setAccessibleName(accessibleName);
    m_table->setItemDelegate(new EntryDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                             | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const auto column : {EntryModel::Group, EntryModel::Name})
        m_table->setColumnHidden(column, !m_entries->uses(column));
    fitLetters();
    m_table->setCurrentIndex(m_entries->index(
        0, m_entries->uses(EntryModel::Group) ? EntryModel::Group : EntryModel::Name));
}

void EntryTable::fitLetters()
{
    const int row = fontMetrics().height() * 7 / 4;
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setMinimumHeight(4 * row);
}

void EntryTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitLetters();
}

void EntryTable::showProblem()
{
    const int row = m_entries->firstProblem();
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_entries->index(row, EntryModel::Value));
    m_table->setFocus();
}

void EntryTable::removeCurrent()
{
    m_entries->removeEntry(m_table->currentIndex().row());
}

} // namespace Halyard::Inspector
