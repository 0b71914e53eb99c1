// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/filterfield.h"

#include "widgets/completionmodel.h"
#include "widgets/icons.h"
#include "widgets/rowdelegate.h"

#include <QtCore/QAbstractProxyModel>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

QToolButton *menuButton(QMenu *menu, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(FilterField::tr("Filters"));
    button->setIcon(icon(Icon::Filter));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(FilterField::tr("Saved and latest filters"));
    button->setMenu(menu);
    return button;
}

QTreeView *completionPopup()
{
    auto *popup = new QTreeView;
    popup->setRootIsDecorated(false);
    popup->setHeaderHidden(true);
    popup->setUniformRowHeights(true);
    popup->setSelectionBehavior(QAbstractItemView::SelectRows);
    popup->setAccessibleName(FilterField::tr("Completions"));
    popup->header()->setStretchLastSection(true);
    return popup;
}

} // namespace

FilterField::FilterField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_validity(m_edit->addAction(icon(Icon::Filter, Tone::Faint), QLineEdit::LeadingPosition))
    , m_count(new QLabel(this))
    , m_words(new QLabel(this))
    , m_menu(new QMenu(this))
    , m_completer(new QCompleter(this))
    , m_completions(new CompletionModel(this))
{
    m_edit->setAccessibleName(tr("Filter flags"));
    m_edit->setPlaceholderText(tr("Filter flags: words of the key, diff, stale, value:true …"));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_edit, 1);
    row->addWidget(m_count);
    row->addWidget(menuButton(m_menu, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_words);
    setFocusProxy(m_edit);
    makeCompleter();
    connect(m_edit, &QLineEdit::textChanged, this, &FilterField::onTextChanged);
    connect(m_edit, &QLineEdit::textEdited, this, &FilterField::offerCompletions);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { Q_EMIT settled(text()); });
}

void FilterField::makeCompleter()
{
    m_completer->setModel(m_completions);
    m_completer->setPopup(completionPopup());
    // Only now: a completer gives its popup a delegate of its own.
    m_completer->popup()->setItemDelegate(new RowDelegate(m_completer->popup()));
    // The model knows already what fits.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_edit);
    m_completer->setMaxVisibleItems(10);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &FilterField::complete);
}

QString FilterField::text() const
{
    return m_edit->text();
}

void FilterField::setText(const QString &text)
{
    m_edit->setText(text);
}

void FilterField::setBoard(const SharedBoard &board)
{
    m_board = board ? board : std::make_shared<const Board>();
}

void FilterField::setCount(const QString &count)
{
    m_count->setText(count);
}

void FilterField::onTextChanged()
{
    const auto parsed = Filter::parse(text());
    if (const auto *problem = std::get_if<FilterProblem>(&parsed)) {
        showProblem(problem->message);
        return;
    }
    showProblem({});
    Q_EMIT filterChanged(std::get<Filter>(parsed), text());
}

void FilterField::showProblem(const QString &problem)
{
    m_problem = problem;
    const bool isBad = !problem.isEmpty();
    const bool isSet = !text().isEmpty();
    m_validity->setIcon(isBad ? icon(Icon::Warning, Tone::Bad)
                              : icon(Icon::Filter, isSet ? Tone::Accent : Tone::Faint));
    QPalette palette = m_words->palette();
    palette.setColor(QPalette::WindowText, inkOf(Tone::Bad, palette));
    m_words->setPalette(palette);
    m_words->setText(isBad ? tr("Not a filter: %1. The rows are those of before.").arg(problem)
                           : QString());
    m_words->setVisible(isBad);
    m_edit->setAccessibleDescription(m_words->text());
}

void FilterField::offerCompletions()
{
    if (text().isEmpty())
        m_completer->popup()->hide();
    else
        showCompletions();
}

void FilterField::showCompletions()
{
    const QList<Completion> offers = completionsFor(text(), m_edit->cursorPosition(), *m_board);
    m_completions->setCompletions(offers.mid(0, 40));
    if (offers.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    auto *popup = qobject_cast<QTreeView *>(m_completer->popup());
    popup->setColumnWidth(0, fontMetrics().averageCharWidth() * 28);
    QRect area = m_edit->rect();
    area.setWidth(qMin(m_edit->width(), fontMetrics().averageCharWidth() * 80));
    m_completer->complete(area);
    popup->setCurrentIndex({});
}

void FilterField::complete(const QModelIndex &index)
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model());
    const QModelIndex source = proxy ? proxy->mapToSource(index) : index;
    if (source.row() < 0 || source.row() >= m_completions->rowCount())
        return;
    const Completion chosen = m_completions->at(source.row());
    QString text = m_edit->text();
    text.replace(chosen.from, chosen.length, chosen.insert);
    m_edit->setText(text);
    m_edit->setCursorPosition(chosen.from + int(chosen.insert.size()));
    // A field is half a word. The list of fields is closed only after this.
    if (chosen.insert.endsWith(u':'))
        QMetaObject::invokeMethod(this, &FilterField::showCompletions, Qt::QueuedConnection);
}

bool FilterField::onKey(QKeyCombination keys)
{
    if (keys == (Qt::CTRL | Qt::Key_Space)) {
        showCompletions();
        return true;
    }
    switch (keys.key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT leaveWanted();
        else
            m_edit->clear();
        return true;
    case Qt::Key_Down: Q_EMIT leaveWanted(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT settled(text());
        if (m_problem.isEmpty())
            Q_EMIT leaveWanted();
        return true;
    default: return false;
    }
}

bool FilterField::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = dynamic_cast<const QKeyEvent *>(event);
    if (watched == m_edit && key && key->type() == QEvent::KeyPress && onKey(key->keyCombination()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void FilterField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_words)
        showProblem(m_problem);
}

} // namespace Halyard::Inspector
