// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/matrixpage.h"

#include "models/flags/export.h"
#include "models/insight/matrixmodel.h"
#include "models/sources/localfile.h"
#include "models/words.h"
#include "pages/actions.h"
#include "pages/personpicker.h"
#include "pages/savingdialog.h"
#include "pages/sourcebar.h"
#include "widgets/flowbar.h"
#include "widgets/matrixdelegate.h"
#include "widgets/panestack.h"

#include <QtGui/QAction>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Inspector {

MatrixPage::MatrixPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_picker(new PersonPicker(session, PersonPicker::Choice::OnlySource, tr("Matrix")))
    , m_model(new MatrixModel(this))
    , m_table(new QTableView)
    , m_stack(new PaneStack(m_table))
    , m_progress(new QProgressBar)
    , m_summary(new QLabel)
    , m_onlyDiffering(new QAction(icon(Icon::Filter), tr("Only differing"), this))
    , m_cancel(new QAction(icon(Icon::Close), tr("Cancel"), this))
    , m_export(new QAction(icon(Icon::Export), tr("Export as CSV…"), this))
    , m_feed(*m_model)
    , m_bar(new SourceBar(session, SourceBar::Length::Whole, [this] {
        return QList<Session::Focus>{{m_feed.source(), {}}};
    }))
{
    setAccessibleName(tr("Matrix"));
    setUpTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(newBar());
    m_bar->hideProgress();
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connectParts();
    showState();
}

void MatrixPage::setUpTable()
{
    m_table->setModel(m_model);
    makeCalm(m_table, tr("Flags and persons"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setShowGrid(true);
    m_table->setItemDelegate(new MatrixDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(false);
    // The keys stay in sight, whoever is scrolled to.
    m_table->verticalHeader()->show();
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setCornerButtonEnabled(false);
    fitColumns();
}

void MatrixPage::fitColumns()
{
    const int unit = fontMetrics().averageCharWidth();
    m_table->horizontalHeader()->setDefaultSectionSize(unit * 18);
    fitKeys();
}

void MatrixPage::fitKeys()
{
    const int unit = fontMetrics().averageCharWidth();
    QHeaderView *keys = m_table->verticalHeader();
    keys->setFixedWidth(std::clamp(keys->sizeHint().width(), unit * 18, unit * 34));
}

void MatrixPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

QWidget *MatrixPage::newBar()
{
    m_onlyDiffering->setCheckable(true);
    m_onlyDiffering->setChecked(true);
    m_progress->setAccessibleName(tr("Persons read"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    m_progress->setMaximumHeight(fontMetrics().height() / 2);
    m_summary->setTextFormat(Qt::PlainText);
    auto *bar = new FlowBar;
    bar->addWidget(m_picker);
    bar->addAction(m_onlyDiffering);
    setActing(m_export);
    bar->addAction(m_export);
    bar->addStretch();
    bar->addWidget(m_progress)->setObjectName(u"progress"_s);
    bar->addWidget(m_summary);
    bar->addAction(m_cancel);
    return bar;
}

void MatrixPage::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_feed.update();
        showState();
    });
    connect(m_picker, &PersonPicker::pickedChanged, this, &MatrixPage::follow);
    connect(&m_feed, &MatrixFeed::progressed, this, &MatrixPage::showProgress);
    connect(&m_feed, &MatrixFeed::finished, this, &MatrixPage::showState);
    connect(m_onlyDiffering, &QAction::toggled, this, [this](bool isOnly) {
        m_model->setShowsAll(!isOnly);
        showState();
    });
    connect(m_cancel, &QAction::triggered, &m_feed, &MatrixFeed::cancel);
    connect(m_export, &QAction::triggered, this, &MatrixPage::save);
    connect(m_table, &QTableView::clicked, this, &MatrixPage::choose);
    connect(m_table, &QTableView::activated, this, &MatrixPage::choose);
}

void MatrixPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_feed.source() != m_picker->picked().source)
        return follow();
    m_feed.update(true);
    showState();
}

Source *MatrixPage::source() const
{
    return m_picker->picked().source;
}

void MatrixPage::setSource(Source *source)
{
    m_picker->pick({source, {}});
}

void MatrixPage::follow()
{
    // A cache of a thousand persons is not read for a page that nobody looks at.
    if (!isVisible())
        return;
    Source *source = m_picker->picked().source;
    if (Source *before = m_feed.source()) {
        if (before == source)
            return updateSoon();
        before->disconnect(this);
    }
    m_feed.follow(source);
    if (source) {
        connect(source, &Source::personsChanged, this, [this] {
            if (!m_isPaused || m_feed.personIds().isEmpty())
                updateSoon();
        });
        connect(source, &Source::personChanged, this,
                [this](const QString &, const SharedReading &before) {
                    // Who is known only now was waited for.
                    if (!m_isPaused || !before)
                        updateSoon();
                });
        connect(source, &Source::statusChanged, this, &MatrixPage::showState);
    }
    m_feed.update();
    m_bar->refreshSoon();
    showState();
}

void MatrixPage::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (!isPaused)
        updateSoon();
}

void MatrixPage::updateSoon()
{
    if (!m_soon.isActive() && isVisible())
        m_soon.start();
}

void MatrixPage::showProgress()
{
    const bool isRunning = m_feed.isRunning();
    m_progress->setRange(0, std::max(1, m_feed.total()));
    m_progress->setValue(m_feed.done());
    m_cancel->setVisible(isRunning);
    for (QAction *action : m_progress->parentWidget()->actions()) {
        if (action->objectName() == "progress"_L1)
            action->setVisible(isRunning);
    }
    if (isRunning)
        return m_summary->setText(
            tr("%1 of %n person(s) read", nullptr, m_feed.total()).arg(m_feed.done()));
    m_summary->setText(
        tr("%1 of %n flag(s) differ", nullptr, m_model->total()).arg(m_model->differing()));
}

void MatrixPage::showState()
{
    using Kind = StateView::Kind;
    showProgress();
    m_export->setEnabled(m_model->rowCount() > 0);
    const Source *source = m_feed.source();
    if (!source)
        return m_stack->show(StateView::Content{
            .kind = Kind::NoSource,
            .title = tr("Nothing is open"),
            .text = tr("Open a cache or a snapshot to see where persons differ.")});
    if (m_model->rowCount() > 0) {
        fitKeys();
        return m_stack->show({});
    }
    if (m_feed.isRunning())
        return m_stack->show(StateView::Content{.kind = Kind::Loading, .title = tr("Loading …")});
    if (m_model->total() > 0)
        return m_stack->show(
            StateView::Content{.kind = Kind::Filtered,
                               .title = tr("All persons have the same"),
                               .text = tr("Turn off “Only differing” to see all flags.")});
    if (const auto state = FocusState::of(*source))
        return m_stack->show(state);
    m_stack->show(StateView::Content{.kind = Kind::Empty,
                                     .title = tr("There are no flags"),
                                     .text = Words::sentence(source->status().detail)});
}

void MatrixPage::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (m_feed.source() && index.column() < m_feed.personIds().size())
        Q_EMIT focusWanted({m_feed.source(), m_feed.personIds()[index.column()]});
    Q_EMIT keyChosen(m_model->key(index.row()));
}

QByteArray MatrixPage::exported() const
{
    return exportMatrix(m_model->matrix(), m_model->shownFlags(), m_feed.personIds());
}

void MatrixPage::save()
{
    QFileDialog *dialog = savingDialog(this, tr("Export matrix"));
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    connect(dialog, &QFileDialog::fileSelected, this, &MatrixPage::saveTo);
    dialog->open();
}

void MatrixPage::saveTo(const QString &path)
{
    const QString problem = LocalFile::write(path, exported());
    if (!problem.isEmpty())
        m_summary->setText(tr("Cannot be saved: %1").arg(problem));
}

} // namespace Halyard::Inspector
