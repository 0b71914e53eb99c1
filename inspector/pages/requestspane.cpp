// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/requestspane.h"

#include "models/sources/requestmodel.h"
#include "models/words.h"
#include "pages/requestdetail.h"
#include "pages/requestfilter.h"
#include "pages/sourcebar.h"
#include "widgets/columnwidths.h"
#include "widgets/copykey.h"
#include "widgets/flowbar.h"
#include "widgets/panestack.h"
#include "widgets/rowdelegate.h"

#include <QtCore/QItemSelectionModel>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace Halyard::Inspector {

namespace {

//! Requests are put away, not thrown away: the log forgets them in time.
class ClearRequests : public QUndoCommand
{
public:
    ClearRequests(RequestFilter *filter, qint64 upTo)
        : QUndoCommand(RequestsPane::tr("Clear requests"))
        , m_filter(filter)
        , m_before(filter->isPutAwayUpTo())
        , m_upTo(upTo)
    {
    }

    void redo() override { apply(m_upTo); }
    void undo() override { apply(m_before); }

private:
    void apply(qint64 upTo)
    {
        if (m_filter)
            m_filter->putAway(upTo);
    }

    QPointer<RequestFilter> m_filter;
    qint64 m_before;
    qint64 m_upTo;
};

} // namespace

RequestsPane::RequestsPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RequestModel(*session.requests(), this))
    , m_filter(new RequestFilter(m_model))
    , m_table(new QTableView)
    , m_detail(new RequestDetail)
    , m_count(new QLabel)
    , m_copy(newAction(icon(Icon::Copy), tr("Copy as cURL")))
    , m_copySecrets(newAction(icon(Icon::Lock), tr("Copy as cURL with token and ids")))
    , m_clear(newAction(icon(Icon::Close), tr("Clear")))
    , m_allTimes(newAction(icon(Icon::Timeline), tr("Show all times")))
    , m_chip(newAction(icon(Icon::Close), {}))
{
    setAccessibleName(tr("Requests"));
    setUpTable();
    auto *splitter = new QSplitter;
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    m_stack = new PaneStack(splitter);
    m_stack->setFocusProxy(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(newBar());
    layout->addWidget(new SourceBar(
        session, SourceBar::Length::Brief,
        [&session] {
            QList<Session::Focus> servers;
            for (Source *source : session.sources()) {
                if (source->kind() == Source::Kind::Live)
                    servers.append(Session::Focus{source, {}});
            }
            return servers;
        },
        this));
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connectActions();
    connect(&session, &Session::sourceOpened, this, &RequestsPane::refresh);
    connect(&session, &Session::sourceClosed, this, &RequestsPane::refresh);
    refresh();
}

void RequestsPane::setUpTable()
{
    m_table->setModel(m_filter);
    makeCalm(m_table, tr("Requests"));
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RequestModel::Number, Qt::DescendingOrder);
    new ColumnWidths(m_table,
                     {{RequestModel::Number, 7},
                      {RequestModel::Time, 14},
                      {RequestModel::Source, 20},
                      {RequestModel::Person, 18},
                      {RequestModel::Method, 10},
                      {RequestModel::Host, 20},
                      {RequestModel::Status, 9},
                      {RequestModel::Duration, 11},
                      {RequestModel::Bytes, 9}});
    // What one looks for comes before what is the same in most rows.
    QHeaderView *header = m_table->horizontalHeader();
    int place = RequestModel::Time;
    for (const auto column :
         {RequestModel::Status, RequestModel::Duration, RequestModel::Bytes, RequestModel::Person})
        header->moveSection(header->visualIndex(column), ++place);
}

QAction *RequestsPane::newAction(const QIcon &icon, const QString &text)
{
    auto *action = new QAction(icon, text, this);
    addAction(action);
    return action;
}

QWidget *RequestsPane::newBar()
{
    m_count->setTextFormat(Qt::PlainText);
    m_chip->setToolTip(m_allTimes->text());
    m_chip->setVisible(false);
    auto *bar = new FlowBar;
    for (QAction *action : {m_copy, m_copySecrets, m_clear})
        bar->addAction(action);
    bar->addStretch();
    bar->addWidget(m_count);
    bar->addAction(m_chip);
    return bar;
}

void RequestsPane::connectActions()
{
    answerCopyKeys(m_table, m_copy);
    m_table->addActions({m_copy, m_copySecrets});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copy, &QAction::triggered, this, [this] { copyCurl(Secrets::Masked); });
    connect(m_copySecrets, &QAction::triggered, this, [this] { copyCurl(Secrets::Shown); });
    connect(m_clear, &QAction::triggered, this, &RequestsPane::clearAll);
    connect(m_chip, &QAction::triggered, m_allTimes, &QAction::trigger);
    connect(m_allTimes, &QAction::triggered, this, &RequestsPane::rangeCleared);
    connect(m_allTimes, &QAction::triggered, this, &RequestsPane::clearRange);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RequestsPane::showCurrent);
    connect(m_filter, &RequestFilter::dataChanged, this, &RequestsPane::showCurrent);
    connect(m_filter, &RequestFilter::rowsInserted, this, &RequestsPane::refresh);
    connect(m_filter, &RequestFilter::rowsRemoved, this, &RequestsPane::refresh);
    connect(m_filter, &RequestFilter::modelReset, this, &RequestsPane::refresh);
}

const Request *RequestsPane::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->request(m_filter->mapToSource(index)) : nullptr;
}

void RequestsPane::setRange(Moment from, Moment to)
{
    m_filter->setRange(from, to);
    m_chip->setText(Words::stretch(from, to));
    refresh();
}

void RequestsPane::clearRange()
{
    m_filter->clearRange();
    refresh();
}

void RequestsPane::showRequest(qint64 number)
{
    const int row = m_model->rowOf(number);
    if (row < 0)
        return;
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void RequestsPane::showCurrent()
{
    const Request *request = current();
    m_detail->show(request);
    m_copy->setEnabled(request != nullptr);
    m_copySecrets->setEnabled(request != nullptr);
}

void RequestsPane::refresh()
{
    const int shown = m_filter->rowCount();
    const int total = m_model->rowCount();
    if (shown > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filter->index(0, 0));
    m_clear->setEnabled(shown > 0);
    m_chip->setVisible(m_filter->hasRange());
    const qint64 dropped = m_session.requests()->dropped();
    m_count->setText(dropped == 0
                         ? tr("%1 of %n request(s)", nullptr, total).arg(shown)
                         : tr("%1 of %n request(s), %2 older ones were dropped", nullptr, total)
                               .arg(shown)
                               .arg(dropped));
    showCurrent();
    if (shown > 0)
        return m_stack->show({});
    if (m_session.sources().isEmpty() && total == 0)
        return m_stack->show(FocusState::of(m_session));
    if (total == 0 || !m_filter->hasRange())
        return m_stack->show(StateView::Content{
            .kind = StateView::Kind::Empty,
            .title = tr("No requests"),
            .text = tr("Requests to servers that are asked from here are listed with times, "
                       "sizes and bodies.")});
    m_stack->show(StateView::Content{.kind = StateView::Kind::Filtered,
                                     .title = tr("No requests in the selected time"),
                                     .actions = {m_allTimes}});
}

void RequestsPane::copyCurl(Secrets secrets) const
{
    if (const Request *request = current())
        QGuiApplication::clipboard()->setText(asCurl(*request, secrets));
}

void RequestsPane::clearAll()
{
    const auto &all = m_session.requests()->all();
    if (!all.isEmpty())
        m_session.undoStack()->push(new ClearRequests(m_filter, all.last().number));
}

} // namespace Halyard::Inspector
