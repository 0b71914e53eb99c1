// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/comparepage.h"

#include "models/insight/comparemodel.h"
#include "models/sources/localfile.h"
#include "models/words.h"
#include "pages/pairlist.h"
#include "pages/personpicker.h"
#include "pages/savingdialog.h"
#include "pages/sourcebar.h"
#include "widgets/panestack.h"
#include "widgets/progressstrip.h"
#include "widgets/rowdelegate.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QAction>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSplitter>
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
    , m_base(new PersonPicker(session, PersonPicker::Choice::PersonAllOrNothing, tr("Base")))
    , m_filter(new QLineEdit)
    , m_model(new CompareModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_pairs(new PairList)
    , m_tree(new QTreeView)
    , m_progress(new ProgressStrip)
    , m_bar(new SourceBar(session, SourceBar::Length::Whole,
                          [this] {
                              return QList{m_left->picked(), m_right->picked()};
                          }))
    , m_clearFilter(new QAction(icon(Icon::Close), tr("Clear filter"), this))
    , m_summary(new QLabel)
    , m_swap(new QAction(icon(Icon::Compare), tr("Swap sides"), this))
    , m_withBase(new QAction(icon(Icon::Details), tr("With a base"), this))
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
    m_bar->hideProgress();
    layout->addWidget(m_bar);
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
    m_tree->setColumnHidden(CompareModel::Base, true);
    m_pairs->hide();
}

void ComparePage::connectParts()
{
    // What comes for many persons at once is compared once.
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &ComparePage::refresh);
    connect(m_swap, &QAction::triggered, this, &ComparePage::swapSides);
    for (const PersonPicker *picker : {m_left, m_right, m_base}) {
        connect(picker, &PersonPicker::pickedChanged, this, &ComparePage::lookAtPicked);
        connect(picker, &PersonPicker::pickedChanged, this, &ComparePage::sidesChanged);
    }
    connect(m_withBase, &QAction::toggled, this, [this](bool isWanted) {
        m_base->setVisible(isWanted);
        lookAtPicked();
        Q_EMIT sidesChanged();
    });
    for (const PersonsReader *reader : {&m_leftReader, &m_rightReader, &m_baseReader}) {
        connect(reader, &PersonsReader::finished, this, &ComparePage::refreshSoon);
        connect(reader, &PersonsReader::progressed, this, &ComparePage::refreshSoon);
        connect(m_progress, &ProgressStrip::cancelWanted, reader, &PersonsReader::cancel);
    }
    connect(&m_session, &Session::sourceOpened, this, &ComparePage::follow);
    for (Source *source : m_session.sources())
        follow(source);
    connect(m_clearFilter, &QAction::triggered, m_filter, &QLineEdit::clear);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        m_tree->expandAll();
        showState();
    });
    connect(m_tree, &QTreeView::activated, this, &ComparePage::choose);
    connect(m_tree, &QTreeView::clicked, this, &ComparePage::choose);
    connect(m_pairs, &PairList::currentRowChanged, this, &ComparePage::showPair);
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Nothing differs from itself: until somebody chose, both sides of who is looked at are better.
    const Session::Sides sides = m_session.sides();
    if (left() == right() && sides.cached.person() != nullptr && sides.live.person() != nullptr)
        compare(sides.cached, sides.live);
    lookAtPicked();
    refresh();
}

void ComparePage::follow(Source *source)
{
    connect(source, &Source::statusChanged, this, &ComparePage::refreshSoon);
    connect(source, &Source::personChanged, this,
            [this](const QString &, const SharedReading &before) {
                // Who is known only now was waited for.
                if (!m_isPaused || !before)
                    refreshSoon();
            });
}

void ComparePage::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    refreshSoon();
}

void ComparePage::compare(const Session::Focus &left, const Session::Focus &right)
{
    m_left->pick(left);
    m_right->pick(right);
}

Session::Focus ComparePage::left() const
{
    return m_left->picked();
}

Session::Focus ComparePage::right() const
{
    return m_right->picked();
}

Session::Focus ComparePage::base() const
{
    return m_withBase->isChecked() ? m_base->picked() : Session::Focus();
}

void ComparePage::setLeft(const Session::Focus &left)
{
    m_left->pick(left);
}

void ComparePage::setRight(const Session::Focus &right)
{
    m_right->pick(right);
}

void ComparePage::setBase(const Session::Focus &base)
{
    m_withBase->setChecked(!base.source.isNull());
    m_base->pick(base);
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

bool ComparePage::isOneSource() const
{
    return isWhole() && left().source == right().source;
}

void ComparePage::lookAtPicked()
{
    // A cache of a thousand persons is not read for a page that nobody looks at.
    if (!isVisible())
        return;
    const Session::Focus older = base();
    // Nothing differs from itself.
    const bool isAll = isWhole() && !isOneSource();
    m_leftReader.start(isAll ? left().source.data() : nullptr);
    m_rightReader.start(isAll ? right().source.data() : nullptr);
    m_baseReader.start(isAll ? older.source.data() : nullptr);
    for (const Session::Focus &focus : {left(), right(), older})
        lookAt(focus);
    if (const Person *inBase = personInBase(left().person()))
        lookAt({older.source, inBase->id});
    m_bar->refreshSoon();
    refreshSoon();
}

void ComparePage::lookAt(const Session::Focus &focus)
{
    const Person *person = focus.person();
    if (person && !person->reading && !person->isLoading)
        focus.source->look(focus.personId);
}

const Person *ComparePage::personInBase(const Person *person) const
{
    const Session::Focus focus = base();
    if (focus.person() && !isWhole())
        return focus.person();
    return focus.source && person ? focus.source->counterpartOf(*person) : nullptr;
}

void ComparePage::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void ComparePage::refresh()
{
    if (isHeld())
        return;
    m_compared = {left(), right(), base()};
    m_progress->setRunning(m_leftReader.isRunning() || m_rightReader.isRunning()
                           || m_baseReader.isRunning());
    m_model->setTitles(m_left->title(), m_right->title());
    m_pairs->setVisible(isWhole());
    if (isWhole())
        return refreshSources();
    const auto readingOf = [](const Person *person) {
        return person ? person->reading : SharedReading();
    };
    const Person *leftPerson = left().person();
    showComparison({readingOf(leftPerson), readingOf(right().person())}, leftPerson);
}

//! While nothing shall change, other choices are shown all the same, and who was waited for.
bool ComparePage::isHeld() const
{
    return !isVisible()
        || (m_isPaused && m_compared == QList{left(), right(), base()} && isKnown()
            && !m_progress->isRunning());
}

void ComparePage::refreshSources()
{
    const auto personsOf = [](const Session::Focus &focus) {
        return focus.source ? focus.source->persons() : QList<Person>();
    };
    m_pairs->setComparison(Inspector::compare(personsOf(left()), personsOf(right())));
    showPair();
}

void ComparePage::showPair()
{
    if (!isWhole())
        return;
    const std::optional<Person> chosen = m_pairs->chosenPerson();
    const Source *source = left().source;
    const Person *known = chosen && source ? source->person(chosen->id) : nullptr;
    showComparison(m_pairs->chosenFlags(), known ? known : chosen ? &*chosen : nullptr);
}

void ComparePage::showComparison(const Comparison &comparison, const Person *person)
{
    const Person *inBase = personInBase(person);
    const bool hasBase = !base().source.isNull();
    if (hasBase)
        m_model->setThreeWay(
            {inBase ? inBase->reading : SharedReading(), comparison.left(), comparison.right()});
    else
        m_model->setComparison(comparison);
    m_tree->setColumnHidden(CompareModel::Base, !hasBase);
    m_tree->expandAll();
    showSummary();
    showState();
}

void ComparePage::showSummary()
{
    if (isOneSource())
        return m_summary->clear();
    const ThreeWay &three = m_model->threeWay();
    const Comparison &shown = m_model->comparison();
    if (m_model->hasBase())
        return m_summary->setText(
            tr("%n changed on both sides, %1 only left, %2 only right", nullptr,
               int(three.count(ThreeWay::Kind::Conflict) + three.count(ThreeWay::Kind::Alike)))
                .arg(three.count(ThreeWay::Kind::OnlyLeft))
                .arg(three.count(ThreeWay::Kind::OnlyRight)));
    m_summary->setText(isWhole()
                           ? summaryOf(m_pairs->comparison())
                           : tr("%n difference(s), %1 the same", nullptr, int(shown.rows().size()))
                                 .arg(shown.same()));
}

QString ComparePage::summaryOf(const SourceComparison &sources)
{
    const QString summary = tr("%1 persons on both sides, %2 only left, %3 only right")
                                .arg(sources.both.size())
                                .arg(sources.onlyLeft.size())
                                .arg(sources.onlyRight.size());
    return sources.unread == 0 ? summary
                               : summary + u" · "_s + tr("%n not read", "persons", sources.unread);
}

bool ComparePage::isKnown() const
{
    const Comparison &shown = m_model->comparison();
    if (m_model->hasBase() && !m_model->threeWay().base())
        return false;
    return isWhole() ? m_pairs->count() > 0 : shown.left() && shown.right();
}

void ComparePage::choose(const QModelIndex &index)
{
    const QString key = index.siblingAtColumn(0).data(CompareModel::KeyRole).toString();
    if (!key.isEmpty())
        Q_EMIT keyChosen(key);
}

QByteArray ComparePage::exported(Format format) const
{
    if (m_model->hasBase())
        return exportCompare(m_model->threeWay(), format);
    return isWhole() ? exportCompare(m_pairs->comparison(), format)
                     : exportCompare(m_model->comparison(), format);
}

void ComparePage::save(Format format)
{
    QFileDialog *dialog = savingDialog(this, tr("Export differences"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, text = exported(format)](const QString &path) { saveTo(path, text); });
    dialog->open();
}

void ComparePage::saveTo(const QString &path, const QByteArray &text)
{
    const QString problem = LocalFile::write(path, text);
    if (!problem.isEmpty())
        m_summary->setText(tr("Cannot be saved: %1").arg(problem));
}

} // namespace Halyard::Inspector
