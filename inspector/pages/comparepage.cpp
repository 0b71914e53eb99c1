// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/comparepage.h"

#include "models/insight/comparemodel.h"
#include "models/words.h"
#include "pages/personpicker.h"
#include "widgets/flowbar.h"
#include "widgets/panestack.h"
#include "widgets/progressstrip.h"
#include "widgets/rowdelegate.h"

#include <QtCore/QSaveFile>
#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QAction>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Inspector {

ComparePage::ComparePage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_left(new PersonPicker(session, PersonPicker::Choice::PersonOrAll, tr("Left")))
    , m_right(new PersonPicker(session, PersonPicker::Choice::PersonOrAll, tr("Right")))
    , m_filter(new QLineEdit)
    , m_model(new CompareModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_pairs(new QListWidget)
    , m_tree(new QTreeView)
    , m_progress(new ProgressStrip)
    , m_summary(new QLabel)
    , m_swap(new QAction(icon(Icon::Compare), tr("Swap sides"), this))
    , m_export(new QAction(icon(Icon::Export), tr("Export"), this))
{
    setAccessibleName(tr("Compare"));
    setUpTree();
    auto *splitter = new QSplitter;
    splitter->addWidget(m_pairs);
    splitter->addWidget(m_tree);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_stack = new PaneStack(splitter);
    m_stack->setFocusProxy(m_tree);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(newHead());
    layout->addWidget(newBar());
    layout->addWidget(m_progress);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_left);
    connectParts();
    refresh();
}

void ComparePage::setUpTree()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterKeyColumn(CompareModel::Key);
    m_tree->setModel(m_proxy);
    m_tree->setAccessibleName(tr("Differences"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_pairs->setAccessibleName(tr("Persons on both sides"));
    m_pairs->setFrameShape(QFrame::NoFrame);
    m_pairs->setUniformItemSizes(true);
    m_pairs->setItemDelegate(new RowDelegate(m_pairs));
    m_pairs->hide();
}

QWidget *ComparePage::newHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    auto *swap = new QToolButton;
    swap->setDefaultAction(m_swap);
    swap->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    swap->setAutoRaise(true);
    row->addWidget(m_left, 1);
    row->addWidget(swap);
    row->addWidget(m_right, 1);
    return head;
}

QWidget *ComparePage::newBar()
{
    m_filter->setPlaceholderText(tr("Filter by key"));
    m_filter->setAccessibleName(tr("Filter by key"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_summary->setTextFormat(Qt::PlainText);
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &text, Format format) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, format] { save(format); });
    };
    add(tr("As JSON…"), Format::Json);
    add(tr("As CSV…"), Format::Csv);
    add(tr("As Markdown…"), Format::Markdown);
    m_export->setMenu(menu);
    auto *bar = new FlowBar;
    bar->addWidget(m_filter);
    bar->addStretch();
    bar->addWidget(m_summary);
    bar->addAction(m_export);
    qobject_cast<QToolButton *>(bar->widgetForAction(m_export))
        ->setPopupMode(QToolButton::InstantPopup);
    return bar;
}

void ComparePage::connectParts()
{
    // What comes for many persons at once is compared once.
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &ComparePage::refresh);
    connect(m_swap, &QAction::triggered, this, &ComparePage::swapSides);
    for (const PersonPicker *picker : {m_left, m_right})
        connect(picker, &PersonPicker::pickedChanged, this, &ComparePage::lookAtPicked);
    for (const PersonsReader *reader : {&m_leftReader, &m_rightReader}) {
        connect(reader, &PersonsReader::finished, this, &ComparePage::refreshSoon);
        connect(reader, &PersonsReader::progressed, this, &ComparePage::refreshSoon);
    }
    connect(m_progress, &ProgressStrip::cancelWanted, &m_leftReader, &PersonsReader::cancel);
    connect(m_progress, &ProgressStrip::cancelWanted, &m_rightReader, &PersonsReader::cancel);
    connect(&m_session, &Session::sourceOpened, this, [this](Source *source) {
        connect(source, &Source::personChanged, this, &ComparePage::refreshSoon);
    });
    for (const Source *source : m_session.sources())
        connect(source, &Source::personChanged, this, &ComparePage::refreshSoon);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        m_tree->expandAll();
        showState();
    });
    connect(m_tree, &QTreeView::activated, this, &ComparePage::choose);
    connect(m_tree, &QTreeView::clicked, this, &ComparePage::choose);
    connect(m_pairs, &QListWidget::currentRowChanged, this, &ComparePage::showPair);
}

void ComparePage::compare(const Session::Focus &left, const Session::Focus &right)
{
    m_left->pick(left);
    m_right->pick(right);
}

void ComparePage::swapSides()
{
    const Session::Focus left = m_left->picked();
    m_left->pick(m_right->picked());
    m_right->pick(left);
}

bool ComparePage::isWhole() const
{
    return m_left->picked().personId.isEmpty() && m_right->picked().personId.isEmpty();
}

void ComparePage::lookAtPicked()
{
    const bool isAll = isWhole();
    m_leftReader.start(isAll ? m_left->picked().source.data() : nullptr);
    m_rightReader.start(isAll ? m_right->picked().source.data() : nullptr);
    for (const PersonPicker *picker : {m_left, m_right}) {
        const Session::Focus focus = picker->picked();
        const Person *person = focus.person();
        if (person && !person->reading && !person->isLoading)
            focus.source->look(person->id);
    }
    refreshSoon();
}

void ComparePage::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void ComparePage::refresh()
{
    m_progress->setRunning(m_leftReader.isRunning() || m_rightReader.isRunning());
    m_model->setTitles(m_left->title(), m_right->title());
    m_pairs->setVisible(isWhole());
    if (isWhole())
        return refreshSources();
    const auto readingOf = [](const Session::Focus &focus) {
        const Person *person = focus.person();
        return person ? person->reading : SharedReading();
    };
    showComparison({readingOf(m_left->picked()), readingOf(m_right->picked())});
}

void ComparePage::refreshSources()
{
    const auto personsOf = [](const PersonPicker *picker) {
        const auto source = picker->picked().source;
        return source ? source->persons() : QList<Person>();
    };
    m_sources = Inspector::compare(personsOf(m_left), personsOf(m_right));
    const int row = std::max(0, m_pairs->currentRow());
    m_pairs->clear();
    for (const auto &pair : std::as_const(m_sources.both)) {
        const auto count = int(pair.flags.rows().size());
        auto *item = new QListWidgetItem(
            tr("%1 (%n difference(s))", "person", count).arg(Words::oneLine(pair.title, 40)));
        item->setIcon(count > 0 ? icon(Icon::Compare, Tone::Warning)
                                : icon(Icon::Check, Tone::Faint));
        m_pairs->addItem(item);
    }
    m_pairs->setCurrentRow(std::min(row, m_pairs->count() - 1));
    showPair(m_pairs->currentRow());
}

void ComparePage::showPair(int row)
{
    if (isWhole())
        showComparison(row >= 0 && row < m_sources.both.size() ? m_sources.both[row].flags
                                                               : Comparison());
}

void ComparePage::showComparison(const Comparison &comparison)
{
    m_model->setComparison(comparison);
    m_tree->expandAll();
    m_summary->setText(
        isWhole() ? tr("%1 persons on both sides, %2 only left, %3 only right")
                        .arg(m_sources.both.size())
                        .arg(m_sources.onlyLeft.size())
                        .arg(m_sources.onlyRight.size())
                  : tr("%n difference(s), %1 the same", nullptr, int(comparison.rows().size()))
                        .arg(comparison.same()));
    showState();
}

void ComparePage::showState()
{
    using Kind = StateView::Kind;
    const bool hasBoth = !m_left->picked().source.isNull() && !m_right->picked().source.isNull();
    const Comparison &shown = m_model->comparison();
    const bool isKnown = isWhole() ? !m_sources.both.isEmpty() : shown.left() && shown.right();
    m_export->setEnabled(isKnown);
    if (m_session.sources().isEmpty() || !hasBoth)
        return m_stack->show(StateView::Content{
            .kind = Kind::NoSource,
            .title = tr("Nothing to compare"),
            .text = tr("Open a cache or a snapshot, or ask a server, then choose two persons or "
                       "two sources.")});
    if (m_progress->isRunning() && !isKnown)
        return m_stack->show(StateView::Content{.kind = Kind::Loading, .title = tr("Loading …")});
    if (!isKnown)
        return m_stack->show(StateView::Content{
            .kind = Kind::Empty,
            .title = isWhole() ? tr("Nobody is on both sides") : tr("One side is not known"),
            .text = tr("Choose a person left and a person right.")});
    if (isWhole() ? m_sources.isSame() : shown.isSame())
        return m_stack->show(
            StateView::Content{.kind = Kind::Empty,
                               .title = tr("They are the same"),
                               .text = tr("Not one flag differs, in value, payload or reason.")});
    if (m_proxy->rowCount() == 0 && !m_filter->text().isEmpty())
        return m_stack->show(StateView::Content{.kind = Kind::Filtered,
                                                .title = tr("No difference fits the filter")});
    m_stack->show({});
}

void ComparePage::choose(const QModelIndex &index)
{
    const QString key = index.siblingAtColumn(0).data(CompareModel::KeyRole).toString();
    if (!key.isEmpty())
        Q_EMIT keyChosen(key);
}

QByteArray ComparePage::exported(Format format) const
{
    return isWhole() ? exportCompare(m_sources, format)
                     : exportCompare(m_model->comparison(), format);
}

void ComparePage::save(Format format)
{
    auto *dialog = new QFileDialog(this, tr("Export differences"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, text = exported(format)](const QString &path) { saveTo(path, text); });
    dialog->open();
}

void ComparePage::saveTo(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0 || !file.commit())
        m_summary->setText(tr("Cannot be saved: %1").arg(file.errorString()));
}

} // namespace Halyard::Inspector
