// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/timelinepane.h"

#include "models/events.h"
#include "models/insight/timelinemodel.h"
#include "models/words.h"
#include "pages/sourcebar.h"
#include "widgets/columnwidths.h"
#include "widgets/flowbar.h"
#include "widgets/panestack.h"
#include "widgets/rowdelegate.h"
#include "widgets/timelinewidget.h"

#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace std::chrono_literals;

namespace Halyard::Inspector {

TimelinePane::TimelinePane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new TimelineModel(this))
    , m_timeline(new TimelineWidget)
    , m_table(new QTableView)
    , m_views(new QStackedWidget)
    , m_stack(new PaneStack(m_views))
    , m_summary(new QLabel)
    , m_live(newAction(icon(Icon::Live), tr("Live")))
    , m_zoomIn(newAction(icon(Icon::Search), tr("Zoom in")))
    , m_zoomOut(newAction(icon(Icon::Back), tr("Zoom out")))
    , m_all(newAction(icon(Icon::Timeline), tr("Show all")))
    , m_asTable(newAction(icon(Icon::Details), tr("Timeline as table")))
    , m_noSelection(newAction(icon(Icon::Close), {}))
    , m_allTimes(newAction(icon(Icon::Timeline), tr("Show all times")))
{
    setAccessibleName(tr("Timeline"));
    m_views->addWidget(m_timeline);
    m_views->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(newBar());
    layout->addWidget(
        new SourceBar(session, SourceBar::Length::Brief, SourceBar::allOf(session), this));
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_timeline);
    m_timeline->setStore(&m_store, [this](qint64 number) { return describe(number); });
    setUpTable();
    setUpActions();
    // Many events at once are one picture.
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &TimelinePane::refresh);
    connect(session.events(), &EventLog::appended, this, &TimelinePane::append);
    connect(session.events(), &EventLog::shortened, this, &TimelinePane::rebuild);
    connect(&session, &Session::sourceOpened, this, &TimelinePane::refresh);
    connect(&session, &Session::sourceClosed, this, &TimelinePane::refresh);
    rebuild();
    refresh();
}

QAction *TimelinePane::newAction(const QIcon &icon, const QString &text)
{
    auto *action = new QAction(icon, text, this);
    addAction(action);
    return action;
}

QWidget *TimelinePane::newBar()
{
    m_summary->setTextFormat(Qt::PlainText);
    auto *bar = new FlowBar;
    for (QAction *action : {m_live, m_all, m_zoomIn, m_zoomOut, m_asTable})
        bar->addAction(action);
    bar->addStretch();
    bar->addWidget(m_summary);
    bar->addAction(m_noSelection);
    m_noSelection->setToolTip(m_allTimes->text());
    m_noSelection->setVisible(false);
    return bar;
}

void TimelinePane::setUpTable()
{
    m_model->setLog(m_session.events());
    m_table->setModel(m_model);
    makeCalm(m_table, tr("Timeline as table"));
    m_table->setItemDelegate(new RowDelegate(m_table));
    new ColumnWidths(
        m_table, {{TimelineModel::Time, 22}, {TimelineModel::Lane, 14}, {TimelineModel::What, 60}});
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        // Rows count dropped events, too.
        choose(index.data(TimelineModel::EventRole).toLongLong() - m_session.events()->dropped());
    });
}

void TimelinePane::setUpActions()
{
    m_live->setCheckable(true);
    m_live->setChecked(m_timeline->isLive());
    m_asTable->setCheckable(true);
    m_asTable->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_T);
    connect(m_live, &QAction::toggled, m_timeline, &TimelineWidget::setLive);
    connect(m_timeline, &TimelineWidget::liveChanged, m_live, &QAction::setChecked);
    connect(m_all, &QAction::triggered, m_timeline, &TimelineWidget::showAll);
    connect(m_zoomIn, &QAction::triggered, m_timeline, &TimelineWidget::zoomIn);
    connect(m_zoomOut, &QAction::triggered, m_timeline, &TimelineWidget::zoomOut);
    connect(m_asTable, &QAction::toggled, this, [this](bool isTable) {
        const bool hadFocus = m_views->currentWidget()->hasFocus();
        m_views->setCurrentIndex(isTable ? 1 : 0);
        setFocusProxy(m_views->currentWidget());
        if (hadFocus)
            m_views->currentWidget()->setFocus();
        refresh();
    });
    connect(m_noSelection, &QAction::triggered, m_timeline, &TimelineWidget::clearSelection);
    connect(m_allTimes, &QAction::triggered, m_timeline, &TimelineWidget::clearSelection);
    connect(m_timeline, &TimelineWidget::rangeSelected, this, &TimelinePane::onRangeSelected);
    connect(m_timeline, &TimelineWidget::selectionCleared, this, &TimelinePane::onRangeCleared);
    connect(m_timeline, &TimelineWidget::activated, this, &TimelinePane::choose);
}

void TimelinePane::append(const Event &event)
{
    m_store.append(event);
    if (!m_soon.isActive())
        m_soon.start();
}

void TimelinePane::rebuild()
{
    const EventLog &log = *m_session.events();
    m_store.clear();
    for (const Event &event : log.all())
        m_store.append(event);
    m_timeline->setStore(&m_store, [this](qint64 number) { return describe(number); });
    if (!m_soon.isActive())
        m_soon.start();
}

void TimelinePane::refresh()
{
    const EventLog &log = *m_session.events();
    m_timeline->refresh();
    const auto count = int(log.all().size());
    m_summary->setText(
        log.dropped() == 0
            ? tr("%n event(s)", nullptr, count)
            : tr("%n event(s), %1 older ones were dropped", nullptr, count).arg(log.dropped()));
    const bool isTable = m_views->currentWidget() == m_table;
    if (count > 0 && isTable && m_model->rowCount() == 0)
        return m_stack->show(StateView::Content{.kind = StateView::Kind::Filtered,
                                                .title = tr("Nothing in the selected time"),
                                                .actions = {m_allTimes}});
    if (count > 0)
        return m_stack->show({});
    if (m_session.sources().isEmpty())
        return m_stack->show(FocusState::of(m_session));
    m_stack->show(StateView::Content{
        .kind = StateView::Kind::Empty,
        .title = tr("Nothing has happened yet"),
        .text = tr("Requests, changes of flags and states of sources appear here as they come.")});
}

void TimelinePane::clearSelection()
{
    m_timeline->clearSelection();
}

void TimelinePane::onRangeSelected(Moment from, Moment to)
{
    m_model->setRange(TimelineStore::Range{from, to});
    m_noSelection->setText(Words::stretch(from, to));
    m_noSelection->setVisible(true);
    refresh();
    Q_EMIT rangeSelected(from, to);
}

void TimelinePane::onRangeCleared()
{
    m_model->setRange({});
    m_noSelection->setVisible(false);
    refresh();
    Q_EMIT rangeCleared();
}

const Event *TimelinePane::eventOf(qint64 number) const
{
    // The store was filled anew when the log was shortened: its numbers are places in the log.
    const auto &events = m_session.events()->all();
    return number >= 0 && number < events.size() ? &events[number] : nullptr;
}

void TimelinePane::choose(qint64 number)
{
    const Event *event = eventOf(number);
    if (!event)
        return;
    if (!event->key.isEmpty())
        Q_EMIT keyChosen(event->key);
    if (event->request > 0)
        Q_EMIT requestChosen(event->request);
}

QString TimelinePane::describe(qint64 number) const
{
    const Event *event = eventOf(number);
    if (!event)
        return {};
    return tr("%1, %2", "time, what happened")
        .arg(Words::moment(event->at), Words::oneLine(event->text));
}

} // namespace Halyard::Inspector
