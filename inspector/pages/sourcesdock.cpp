// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/sourcesdock.h"

#include "models/sources/sourcemodel.h"
#include "pages/actions.h"
#include "pages/sourcebar.h"
#include "widgets/fonts.h"
#include "widgets/sourcedelegate.h"
#include "widgets/stateview.h"

#include <QtCore/QEvent>
#include <QtCore/QItemSelectionModel>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

QToolButton *wordsButton(QAction *action, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(action->icon());
    button->setText(text);
    button->setToolTip(action->toolTip());
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(text);
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

SourcesDock::SourcesDock(Session &session, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new SourceModel(session, this))
    , m_tree(new QTreeView(this))
    , m_state(new StateView(this))
    , m_middle(new QStackedWidget(this))
{
    setObjectName(u"Sources"_s);
    makeTree(actions);
    arrange(actions);
    connectSession();
    m_state->show({.kind = StateView::Kind::NoSource,
                   .title = tr("Nothing is open"),
                   .text = tr("Sources and their persons appear here."),
                   .icon = Icon::Cache});
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, m_model, &SourceModel::tick);
    m_tick.start();
    showState();
}

SourcesDock::~SourcesDock() = default;

void SourcesDock::makeTree(Actions &actions)
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new SourceDelegate(m_tree));
    m_tree->setAccessibleName(tr("Sources and persons"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    using Id = Actions::Id;
    for (const Id id : {Id::Refetch, Id::NamePerson, Id::CloseSource})
        m_tree->addAction(actions.at(id));
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setAccessibleName(tr("Columns of sources"));
    m_tree->setColumnHidden(SourceModel::Flags, true);
    m_tree->setColumnHidden(SourceModel::Age, true);
    m_tree->setColumnHidden(SourceModel::Size, true);
    refit();
    header->setSectionResizeMode(SourceModel::Name, QHeaderView::Stretch);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SourcesDock::onCurrentChanged);
}

void SourcesDock::arrange(Actions &actions)
{
    m_middle->addWidget(m_tree);
    m_middle->addWidget(m_state);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 4, 6, 4);
    row->addWidget(wordsButton(actions.at(Actions::Id::OpenFolder), tr("Open…"), this));
    row->addWidget(wordsButton(actions.at(Actions::Id::AskServer), tr("Ask…"), this));
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(
        new SourceBar(m_session, SourceBar::Length::Brief, SourceBar::allOf(m_session), this));
    column->addWidget(m_middle, 1);
    column->addLayout(row);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void SourcesDock::connectSession()
{
    connect(&m_session, &Session::focusChanged, this, &SourcesDock::followFocus);
    connect(&m_session, &Session::sourceClosed, this, &SourcesDock::showState);
    connect(&m_session, &Session::sourceOpened, this, [this](Source *source) {
        showState();
        connect(source, &Source::personsChanged, this, [this, source] {
            m_tree->expand(m_model->indexOf(Session::Focus{source, {}}));
            followFocus();
            refit();
        });
        m_tree->expand(m_model->indexOf(Session::Focus{source, {}}));
    });
}

void SourcesDock::onCurrentChanged(const QModelIndex &current)
{
    if (!m_isFollowing && current.isValid())
        m_session.setFocus(SourceModel::focusOf(current));
}

void SourcesDock::followFocus()
{
    const QScopedValueRollback following(m_isFollowing, true);
    const Session::Focus focus = m_session.focus();
    // A tree whose rows nobody has seen yet would make its first one current, and that the focus.
    if (const QModelIndex source = m_model->indexOf({focus.source, {}}); source.isValid())
        m_model->fetchMore(source);
    const QModelIndex wanted = m_model->indexOf(focus);
    if (!wanted.isValid() || wanted.row() == -1)
        return;
    const QModelIndex now = m_tree->currentIndex();
    if (now.row() == wanted.row() && now.parent() == wanted.parent())
        return;
    m_tree->setCurrentIndex(wanted);
    m_tree->scrollTo(wanted);
}

void SourcesDock::showState()
{
    const bool isEmpty = m_session.sources().isEmpty();
    m_middle->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_state) : m_tree);
}

void SourcesDock::setPaused(bool isPaused)
{
    m_model->setHeld(isPaused);
}

void SourcesDock::freeze()
{
    m_tick.stop();
}

int SourcesDock::widestName() const
{
    // Whoever is further down shows up by scrolling, and is cut if need be.
    constexpr int Most = 100;
    int widest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex source = m_model->index(row, SourceModel::Name);
        widest = std::max(widest, m_tree->indentation() + m_tree->sizeHintForIndex(source).width());
        for (int child = 0; child < std::min(m_model->rowCount(source), Most); ++child) {
            const QModelIndex person = m_model->index(child, SourceModel::Name, source);
            widest = std::max(widest,
                              2 * m_tree->indentation() + m_tree->sizeHintForIndex(person).width());
        }
    }
    return widest;
}

// Names get their room first; a state then tells by its mark alone what it otherwise says in words.
void SourcesDock::refit()
{
    const int mark = fontMetrics().ascent() + scaled(16);
    m_tree->setIndentation(fontMetrics().height() * 7 / 8);
    m_tree->header()->setMinimumSectionSize(mark);
    const int timeLeft = widthOf(15, font());
    const int words = widthOf(13, font());
    const int room =
        m_tree->viewport()->width() - timeLeft - std::max(widestName(), widthOf(20, font()));
    m_tree->setColumnWidth(SourceModel::State, room >= words ? words : mark);
    m_tree->setColumnWidth(SourceModel::TimeLeft, timeLeft);
}

QSize SourcesDock::sizeHint() const
{
    return {widthOf(38, font()), widthOf(40, font())};
}

void SourcesDock::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refit();
}

void SourcesDock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_tree)
        refit();
}

} // namespace Halyard::Inspector
