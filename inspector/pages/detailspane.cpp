// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/detailspane.h"

#include "models/events.h"
#include "models/insight/historymodel.h"
#include "models/words.h"
#include "pages/payloadpanel.h"
#include "pages/rawpanel.h"
#include "pages/sidesmodel.h"
#include "pages/sourcebar.h"
#include "pages/whypanel.h"
#include "widgets/columnwidths.h"
#include "widgets/flowbar.h"
#include "widgets/fonts.h"
#include "widgets/panestack.h"
#include "widgets/rowdelegate.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace std::chrono_literals;

namespace Halyard::Inspector {

DetailsPane::DetailsPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel)
    , m_value(new QLabel)
    , m_tabs(new QTabWidget)
    , m_why(new WhyPanel)
    , m_payload(new PayloadPanel)
    , m_sidesModel(new SidesModel(this))
    , m_sides(new QTableView)
    , m_historyModel(new HistoryModel(this))
    , m_history(new QTableView)
    , m_historyStack(new PaneStack(m_history))
    , m_allTimes(new QAction(icon(Icon::Timeline), tr("Show all times"), this))
    , m_chip(new QAction(icon(Icon::Close), {}, this))
    , m_raw(new RawPanel)
{
    setAccessibleName(tr("Flag details"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    for (QLabel *label : {m_title, m_value}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        // A key may be one word, and wider than the screen.
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->addWidget(m_tabs, 1);
    m_stack = new PaneStack(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new SourceBar(
        session, SourceBar::Length::Brief,
        [&session] {
            const Session::Sides sides = session.sides();
            return QList<Session::Focus>{session.focus(), sides.cached, sides.live};
        },
        this));
    layout->addWidget(m_stack, 1);
    setUpTables();
    setUpTabs();
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (!m_isPaused)
            m_why->tick();
    });
    connectSession();
    setFocusProxy(m_tabs);
    fitLetters();
}

void DetailsPane::connectSession()
{
    connect(&m_session, &Session::sidesChanged, this, &DetailsPane::onSidesChanged);
    connect(&m_session, &Session::focusChanged, this, &DetailsPane::onSidesChanged);
    // Where nobody is chosen, it is said how the source is.
    connect(&m_session, &Session::sourceOpened, this, [this](Source *source) {
        connect(source, &Source::statusChanged, this, &DetailsPane::refresh, Qt::UniqueConnection);
        onSidesChanged();
    });
    connect(&m_session, &Session::sourceClosed, this, &DetailsPane::onSidesChanged);
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitLetters();
}

void DetailsPane::fitLetters()
{
    m_title->setFont(headingFont(font()));
    const int margin = scaled(8, fontMetrics());
    for (QLabel *label : {m_title, m_value})
        label->setContentsMargins(margin, 0, margin, 0);
    m_sides->setColumnWidth(SidesModel::Same, fontMetrics().height() + scaled(20, fontMetrics()));
}

void DetailsPane::setUpTables()
{
    m_sides->setModel(m_sidesModel);
    makeCalm(m_sides, tr("Cached and live, field by field"));
    m_sides->setItemDelegate(new WrapDelegate(m_sides));
    m_sides->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_sides->horizontalHeader()->setSectionResizeMode(SidesModel::Field,
                                                      QHeaderView::ResizeToContents);
    m_sides->horizontalHeader()->setStretchLastSection(false);
    m_sides->horizontalHeader()->setMinimumSectionSize(24);
    m_sides->horizontalHeader()->setSectionResizeMode(SidesModel::Same, QHeaderView::Fixed);
    // A dozen rows: all that is in them can be read.
    m_sides->setWordWrap(true);
    m_sides->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_sides->setItemDelegateForColumn(SidesModel::Same, new MarkDelegate(m_sides));
    m_history->setModel(m_historyModel);
    makeCalm(m_history, tr("Changes of this flag"));
    m_history->setItemDelegate(new RowDelegate(m_history));
    new ColumnWidths(
        m_history,
        {{HistoryModel::Time, 20}, {HistoryModel::Before, 13}, {HistoryModel::After, 13}});
    m_historyModel->setLog(m_session.events());
    connect(m_historyModel, &HistoryModel::modelReset, this, &DetailsPane::showTab);
    connect(m_historyModel, &HistoryModel::rowsInserted, this, &DetailsPane::showTab);
}

void DetailsPane::setUpTabs()
{
    m_tabs->setAccessibleName(tr("Flag details"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(m_why, tr("Why"));
    m_tabs->addTab(m_payload, tr("Payload"));
    m_tabs->addTab(m_sides, tr("Side by side"));
    m_tabs->addTab(newHistory(), tr("History"));
    m_tabs->addTab(m_raw, tr("Raw"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailsPane::showTab);
}

QSize DetailsPane::sizeHint() const
{
    const int tabs = m_tabs->tabBar()->sizeHint().width() + 4;
    return {std::max(tabs, widthOf(42, font())), QWidget::sizeHint().height()};
}

QWidget *DetailsPane::newHistory()
{
    m_chip->setToolTip(m_allTimes->text());
    m_times = new FlowBar;
    m_times->addAction(m_chip);
    m_times->hide();
    auto *history = new QWidget;
    auto *column = new QVBoxLayout(history);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_times);
    column->addWidget(m_historyStack, 1);
    history->setFocusProxy(m_historyStack);
    connect(m_chip, &QAction::triggered, m_allTimes, &QAction::trigger);
    connect(m_allTimes, &QAction::triggered, this, &DetailsPane::clearRange);
    connect(m_allTimes, &QAction::triggered, this, &DetailsPane::rangeCleared);
    return history;
}

void DetailsPane::setRange(Moment from, Moment to)
{
    m_chip->setText(Words::stretch(from, to));
    m_times->show();
    m_historyModel->setRange(TimelineStore::Range{from, to});
}

void DetailsPane::clearRange()
{
    m_times->hide();
    m_historyModel->setRange({});
}

void DetailsPane::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    onSidesChanged();
}

//! Somebody else, and whoever is known only now, is shown also while all others wait.
bool DetailsPane::isHeld() const
{
    const bool isKnown = m_board && (m_board->cached() || m_board->live());
    return m_isPaused && isKnown && m_shown == m_session.sides();
}

void DetailsPane::setKey(const QString &key)
{
    if (m_key == key)
        return;
    m_key = key;
    m_historyModel->show(key);
    refresh();
}

void DetailsPane::onSidesChanged()
{
    m_isOutdated = m_isOutdated || !isHeld();
    refresh();
}

void DetailsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_clock.start();
    refresh();
}

SharedBoard DetailsPane::readBoard() const
{
    const auto readingOf = [](const Session::Focus &focus) {
        const Person *person = focus.person();
        return person ? person->reading : SharedReading();
    };
    const Session::Sides sides = m_session.sides();
    return std::make_shared<const Board>(readingOf(sides.cached), readingOf(sides.live));
}

void DetailsPane::refresh()
{
    // Nobody sees it: a dock behind another, or closed.
    if (!isVisible()) {
        m_clock.stop();
        return;
    }
    if (std::exchange(m_isOutdated, false)) {
        m_board = readBoard();
        m_shown = m_session.sides();
    }
    auto state = FocusState::of(m_session);
    if (!state && m_key.isEmpty())
        state = StateView::Content{.kind = StateView::Kind::Empty,
                                   .title = tr("No flag is chosen"),
                                   .text = tr("Choose one to see why it has its value.")};
    m_stack->show(state);
    if (state)
        return;
    const qsizetype row = m_board->rowOf(m_key);
    m_title->setText(Words::oneLine(m_key));
    m_value->setText(row < 0 ? tr("This person has no such flag.")
                             : Words::value(m_board->rows()[row].effective().value));
    showTab();
}

void DetailsPane::showTab()
{
    if (!isVisible() || !m_board)
        return;
    const QWidget *tab = m_tabs->currentWidget();
    if (tab == m_why)
        m_why->show(m_board, m_key);
    else if (tab == m_payload)
        m_payload->show(m_board, m_key);
    else if (tab == m_sides)
        m_sidesModel->show(m_board, m_key);
    else if (tab == m_raw)
        m_raw->show(m_board);
    showHistory();
}

void DetailsPane::showHistory()
{
    if (m_historyModel->rowCount() > 0)
        return m_historyStack->show({});
    if (m_historyModel->hasRange())
        return m_historyStack->show(
            StateView::Content{.kind = StateView::Kind::Filtered,
                               .title = tr("No changes in the selected time"),
                               .actions = {m_allTimes}});
    m_historyStack->show(
        StateView::Content{.kind = StateView::Kind::Empty,
                           .title = tr("No changes yet"),
                           .text = tr("Changes are noted from the moment a source is open.")});
}

} // namespace Halyard::Inspector
