// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/flagspage.h"

#include "models/events.h"
#include "pages/actions.h"
#include "pages/filtermenu.h"
#include "pages/flagcolumns.h"
#include "pages/flagsstate.h"
#include "pages/recentlist.h"
#include "pages/settings.h"
#include "pages/starcommand.h"
#include "widgets/announcer.h"
#include "widgets/filterfield.h"
#include "widgets/flagdelegate.h"
#include "widgets/notebar.h"
#include "widgets/progressstrip.h"

#include <QtCore/QEvent>
#include <QtCore/QItemSelectionModel>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

FlagsPage::FlagsPage(Session &session, Settings &settings, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_actions(actions)
    , m_table(new QTableView(this))
    , m_field(new FilterField(this))
    , m_progress(new ProgressStrip(this))
    , m_note(new NoteBar(NoteBar::Closing::ByCause, this))
    , m_state(new StateView(this))
    , m_middle(new QStackedWidget(this))
    , m_announcer(new Announcer(m_table))
    , m_filters(new FilterMenu(*m_field, settings, session.undoStack(), actions))
    , m_remedies(new Remedies(this))
    , m_recents(new RecentList(session))
{
    setObjectName(u"Flags"_s);
    m_model.setStarred(settings.starred());
    m_view.setSourceModel(&m_model);
    makeTable();
    arrange();
    connectModel();
    connectSession();
    connectField();
    refreshRowHeight();
    showBoard();
}

void FlagsPage::makeTable()
{
    auto *delegate = new FlagDelegate(m_table);
    m_table->setModel(&m_view);
    m_table->setItemDelegate(delegate);
    m_table->setAccessibleName(tr("Flags"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setSortingEnabled(true);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    using Id = Actions::Id;
    for (const Id id : {Id::Star, Id::ShowFlag, Id::RefetchFlag, Id::CopyKey, Id::CopyJson,
                        Id::CopyFixture, Id::CopyMarkdown})
        m_table->addAction(m_actions.at(id));
    m_table->installEventFilter(this);
    connect(delegate, &FlagDelegate::starClicked, this, [this](const QModelIndex &index) {
        toggleStar(index.data(FlagTableModel::KeyRole).toString());
    });
    m_columns = new FlagColumns(m_table, this);
}

void FlagsPage::arrange()
{
    m_middle->addWidget(m_table);
    m_middle->addWidget(m_state);
    m_state->setExtra(m_recents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_field);
    column->addWidget(m_progress);
    column->addWidget(m_note);
    column->addWidget(m_middle, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void FlagsPage::connectModel()
{
    connect(&m_view, &FlagView::shownChanged, this, &FlagsPage::showCount);
    connect(&m_view, &QAbstractItemModel::modelReset, this, &FlagsPage::keepCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FlagsPage::onCurrentChanged);
    connect(m_table, &QTableView::doubleClicked, this, &FlagsPage::explainWanted);
    m_changedSoon.setSingleShot(true);
    m_changedSoon.setInterval(0);
    connect(&m_changedSoon, &QTimer::timeout, this, [this] { m_model.setChangedAt(m_changedAt); });
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_isPaused)
            return;
        m_model.tick();
        showState();
    });
    m_tick.start();
}

void FlagsPage::connectSession()
{
    connect(&m_session, &Session::sidesChanged, this, &FlagsPage::showBoard);
    connect(&m_session, &Session::focusChanged, this, [this] {
        collectChanges();
        showState();
    });
    connect(&m_session, &Session::sourceOpened, this, [this](Source *source) {
        connect(source, &Source::statusChanged, this, &FlagsPage::showState);
        connect(source, &Source::personsChanged, this, &FlagsPage::showState);
        connect(source, &Source::personChanged, this, &FlagsPage::showState);
        showState();
    });
    connect(&m_session, &Session::sourceClosed, this, &FlagsPage::showState);
    connect(&m_session, &Session::recentsChanged, this, &FlagsPage::showState);
    connect(m_session.events(), &EventLog::appended, this, &FlagsPage::onEvent);
    connect(m_progress, &ProgressStrip::cancelWanted, m_actions.at(Actions::Id::StopWaiting),
            &QAction::trigger);
}

void FlagsPage::connectField()
{
    connect(m_field, &FilterField::filterChanged, this,
            [this](const Filter &filter, const QString &text) {
                m_view.setFilter(filter);
                showCount();
                Q_EMIT onlyDifferencesChanged(text.split(u' ').contains("diff"_L1));
            });
    connect(m_field, &FilterField::leaveWanted, this, [this] {
        if (hasRows())
            m_table->setFocus(Qt::OtherFocusReason);
    });
}

bool FlagsPage::hasRows() const
{
    return m_middle->currentWidget() == m_table;
}

QString FlagsPage::countWords() const
{
    if (m_view.shown() == m_view.total())
        return tr("%n flags", nullptr, m_view.total());
    return tr("%1 of %n flags", nullptr, m_view.total()).arg(m_view.shown());
}

QList<int> FlagsPage::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows(FlagTableModel::Key);
    for (const QModelIndex &index : chosen)
        rows.append(m_view.mapToSource(index).row());
    std::ranges::sort(rows);
    return rows.isEmpty() ? m_view.rows() : rows;
}

void FlagsPage::chooseKey(const QString &key)
{
    const QModelIndex index = m_view.indexOfKey(key);
    if (index.isValid() && m_table->currentIndex().row() != index.row()) {
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    } else if (m_key != key) {
        m_key = key;
        Q_EMIT keyChosen(key);
    }
}

void FlagsPage::toggleStar(const QString &key)
{
    if (!key.isEmpty())
        m_session.undoStack()->push(new StarCommand(this, key));
}

void FlagsPage::setStarred(const QSet<QString> &keys)
{
    m_model.setStarred(keys);
    m_settings.setStarred(keys);
    Q_EMIT shownChanged();
}

void FlagsPage::setOnlyDifferences(bool only)
{
    QStringList words = m_field->text().split(u' ', Qt::SkipEmptyParts);
    if (words.contains("diff"_L1) == only)
        return;
    if (only)
        words.append(u"diff"_s);
    else
        words.removeAll(u"diff"_s);
    m_field->setText(words.join(u' '));
}

void FlagsPage::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (isPaused)
        return;
    collectChanges();
    showBoard();
}

void FlagsPage::stepBack()
{
    if (!m_field->text().isEmpty())
        m_field->setText({});
    if (hasRows())
        m_table->setFocus(Qt::OtherFocusReason);
}

void FlagsPage::freeze()
{
    m_tick.stop();
}

//! Somebody else, and whoever is known only now, is shown also while all others wait.
bool FlagsPage::isHeld() const
{
    const auto board = m_model.board();
    const bool isKnown = board && (board->cached() || board->live());
    return m_isPaused && isKnown && m_shown == m_session.sides();
}

void FlagsPage::showBoard()
{
    if (isHeld())
        return;
    m_shown = m_session.sides();
    const Session::Sides sides = m_session.sides();
    const Person *cached = sides.cached.person();
    const Person *live = sides.live.person();
    m_model.setBoard(std::make_shared<const Board>(cached ? cached->reading : nullptr,
                                                   live ? live->reading : nullptr));
    m_field->setBoard(m_model.board());
    showCount();
}

void FlagsPage::keepCurrent()
{
    const QScopedValueRollback keeping(m_isKeeping, true);
    const QModelIndex kept = m_view.indexOfKey(m_key);
    if (kept.isValid()) {
        m_table->setCurrentIndex(kept);
        m_table->scrollTo(kept);
    } else if (m_view.rowCount() > 0) {
        // A focused table without a current row leaves screen readers with nothing.
        m_table->selectionModel()->setCurrentIndex(m_view.index(0, FlagTableModel::Key),
                                                   QItemSelectionModel::NoUpdate);
    }
}

void FlagsPage::onCurrentChanged(const QModelIndex &current)
{
    if (m_isKeeping || !current.isValid())
        return;
    m_key = current.data(FlagTableModel::KeyRole).toString();
    Q_EMIT keyChosen(m_key);
}

//! Whether it is about somebody who is looked at.
bool FlagsPage::note(const Event &event)
{
    const Session::Focus focus = m_session.focus();
    const Person *person = focus.person();
    if (event.lane != Event::Lane::Changes || person == nullptr || event.person != person->title())
        return false;
    m_changedAt.insert(event.key, event.at);
    return true;
}

void FlagsPage::onEvent(const Event &event)
{
    // A refresh may change thousands, and the table is told once.
    if (note(event) && !m_isPaused)
        m_changedSoon.start();
}

void FlagsPage::collectChanges()
{
    m_changedAt.clear();
    for (const Event &event : m_session.events()->all())
        note(event);
    m_model.setChangedAt(m_changedAt);
}

void FlagsPage::refreshRowHeight()
{
    m_table->verticalHeader()->setDefaultSectionSize(FlagDelegate::rowHeight(fontMetrics()));
}

void FlagsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_columns) {
        refreshRowHeight();
        m_columns->refit();
    }
}

bool FlagsPage::eventFilter(QObject *watched, QEvent *event)
{
    const auto *pressed = dynamic_cast<const QKeyEvent *>(event);
    if (watched == m_table && pressed && pressed->type() == QEvent::KeyPress) {
        const int key = pressed->key();
        if (key == Qt::Key_Escape) {
            stepBack();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT explainWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Halyard::Inspector
