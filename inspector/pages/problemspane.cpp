// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/problemspane.h"

#include "models/insight/problemmodel.h"
#include "models/insight/problemwatch.h"
#include "pages/sourcebar.h"
#include "widgets/columnwidths.h"
#include "widgets/panestack.h"
#include "widgets/problemdelegate.h"

#include <QtCore/QItemSelectionModel>
#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace Halyard::Inspector {

ProblemsPane::ProblemsPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_watch(new ProblemWatch(session, this))
    , m_model(m_watch->model())
    , m_table(new QTableView)
    , m_explanation(new QLabel)
    , m_advice(new QLabel)
    , m_show(new QAction(icon(Icon::Forward), tr("Show"), this))
{
    setAccessibleName(tr("Problems"));
    setUpTable();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(newFoot());
    m_stack = new PaneStack(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(
        new SourceBar(session, SourceBar::Length::Brief, SourceBar::allOf(session), this));
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connect(m_watch, &ProblemWatch::looked, this, &ProblemsPane::onLooked);
    connect(m_show, &QAction::triggered, this, &ProblemsPane::goThere);
    connect(&session, &Session::sourceOpened, this, &ProblemsPane::showState);
    connect(&session, &Session::sourceClosed, this, &ProblemsPane::showState);
    showState();
}

void ProblemsPane::setUpTable()
{
    m_table->setModel(m_model);
    makeCalm(m_table, tr("Problems"));
    m_table->setItemDelegateForColumn(ProblemModel::Severity, new ProblemDelegate(m_table));
    new ColumnWidths(
        m_table,
        {{ProblemModel::Severity, 12}, {ProblemModel::Rule, 21}, {ProblemModel::Subject, 30}});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProblemsPane::showCurrent);
    connect(m_table, &QTableView::activated, this, &ProblemsPane::goThere);
}

QWidget *ProblemsPane::newFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    auto *texts = new QVBoxLayout;
    for (QLabel *label : {m_explanation, m_advice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        // A key may be one word, and leaves the button its room.
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
        texts->addWidget(label);
    }
    auto *button = new QToolButton;
    button->setDefaultAction(m_show);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addLayout(texts, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    return foot;
}

void ProblemsPane::onLooked()
{
    m_hasLooked = true;
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
    showState();
    Q_EMIT countChanged(m_model->count(Problem::Severity::Error), m_model->rowCount());
}

void ProblemsPane::showCurrent()
{
    const int row = m_table->currentIndex().row();
    const bool isOne = row >= 0 && row < m_model->rowCount();
    const Problem problem = isOne ? m_model->problem(row) : Problem();
    m_explanation->setText(problem.explanation);
    m_advice->setText(problem.advice);
    m_show->setEnabled(isOne && (problem.source != nullptr || !problem.key.isEmpty()));
}

void ProblemsPane::showState()
{
    using Kind = StateView::Kind;
    if (m_session.sources().isEmpty())
        return m_stack->show(StateView::Content{
            .kind = Kind::NoSource,
            .title = tr("Nothing is open"),
            .text = tr("What is opened is looked through for problems by itself.")});
    if (m_model->rowCount() > 0)
        return m_stack->show({});
    if (!m_hasLooked)
        return m_stack->show(StateView::Content{.kind = Kind::Loading, .title = tr("Looking …")});
    m_stack->show(StateView::Content{.kind = Kind::Empty,
                                     .title = tr("Nothing to complain about"),
                                     .text = tr("What is open is looked through again whenever "
                                                "something changes.")});
}

void ProblemsPane::goThere()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Problem problem = m_model->problem(row);
    // While paused, what is closed is listed still; its flag is nobody else's.
    if (problem.source != nullptr && !m_session.sources().contains(problem.source.data()))
        return;
    if (problem.source)
        Q_EMIT focusWanted({problem.source, problem.personId});
    if (!problem.key.isEmpty())
        Q_EMIT keyChosen(problem.key);
}

} // namespace Halyard::Inspector
