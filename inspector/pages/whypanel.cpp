// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/whypanel.h"

#include "widgets/factlabel.h"
#include "widgets/rungdelegate.h"

#include <QtCore/QEvent>
#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

namespace Halyard::Inspector {

WhyPanel::WhyPanel(QWidget *parent)
    : QScrollArea(parent)
    , m_model(new WhyModel(this))
    , m_ladder(new QListView)
    , m_factsBox(new QWidget)
    , m_form(new QFormLayout(m_factsBox))
{
    m_ladder->setModel(m_model);
    m_ladder->setModelColumn(WhyModel::Rung);
    m_ladder->setItemDelegate(new RungDelegate(m_ladder));
    m_ladder->setAccessibleName(tr("Why this value"));
    m_ladder->setFrameShape(QFrame::NoFrame);
    m_ladder->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ladder->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ladder->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ladder->setResizeMode(QListView::Adjust);
    m_ladder->viewport()->installEventFilter(this);
    connect(m_model, &WhyModel::modelReset, this, &WhyPanel::fitLadder);
    connect(m_model, &WhyModel::dataChanged, this, &WhyPanel::fitLadder);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    // As wide as there is room, whatever is in it: all texts wrap.
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->addWidget(m_ladder);
    layout->addWidget(m_factsBox);
    layout->addStretch();
    setWidget(column);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    column->setBackgroundRole(QPalette::Base);
    setFocusProxy(m_ladder);
}

void WhyPanel::show(const SharedBoard &board, const QString &key)
{
    const bool isOther = key != m_model->key();
    m_model->show(board, key);
    showFacts(board && !key.isEmpty() ? factsOf(*board, key) : Facts());
    fitLadder();
    // The rung that is used is what one came for.
    for (int row = 0; isOther && row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, WhyModel::Rung);
        if (index.data(WhyModel::MarkRole).toInt() == int(Rung::Mark::Used))
            m_ladder->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
}

void WhyPanel::showFacts(const Facts &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const auto &[name, text] : facts) {
        auto *label = new QLabel(name);
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        m_form->addRow(label, new FactLabel(name, text));
    }
}

void WhyPanel::fitLadder()
{
    int height = 2 * m_ladder->frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_ladder->sizeHintForRow(row);
    m_ladder->setFixedHeight(height);
}

bool WhyPanel::eventFilter(QObject *watched, QEvent *event)
{
    // How high a rung is depends on where its texts wrap.
    if (event->type() == QEvent::Resize)
        fitLadder();
    return QScrollArea::eventFilter(watched, event);
}

void WhyPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitLadder();
}

} // namespace Halyard::Inspector
