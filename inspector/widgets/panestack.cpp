// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/panestack.h"

#include "models/words.h"

#include <QtCore/QEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace Halyard::Inspector {

PaneStack::PaneStack(QWidget *content, QWidget *parent)
    : QStackedWidget(parent)
    , m_state(new StateView)
{
    addWidget(content);
    addWidget(m_state);
    setFocusProxy(content->focusProxy() ? content->focusProxy() : content);
}

void PaneStack::show(const std::optional<StateView::Content> &state)
{
    if (state)
        m_state->show(*state);
    setCurrentIndex(state ? 1 : 0);
}

std::optional<StateView::Content> FocusState::of(const Session &session)
{
    using Kind = StateView::Kind;
    if (session.sources().isEmpty())
        return StateView::Content{.kind = Kind::NoSource,
                                  .title = tr("Nothing is open"),
                                  .text = tr("Open a cache or a snapshot, or ask a server.")};
    const Session::Focus focus = session.focus();
    if (!focus.source)
        return StateView::Content{.kind = Kind::Empty,
                                  .title = tr("Nobody is chosen"),
                                  .text = tr("Choose a person among the sources.")};
    const Person *person = focus.person();
    if (person && person->reading)
        return {};
    if (auto state = of(*focus.source))
        return state;
    if (person && person->isLoading)
        return StateView::Content{.kind = Kind::Loading, .title = tr("Loading …")};
    return StateView::Content{.kind = Kind::Empty,
                              .title = tr("Nothing is known of this person yet")};
}

std::optional<StateView::Content> FocusState::of(const Source &source)
{
    using Kind = StateView::Kind;
    const QString detail = Words::sentence(source.status().detail);
    switch (source.status().state) {
    case Source::State::Loading:
        return StateView::Content{.kind = Kind::Loading, .title = tr("Loading …")};
    case Source::State::Offline:
        return StateView::Content{
            .kind = Kind::Offline, .title = tr("Not reachable"), .text = detail};
    case Source::State::Denied:
        return StateView::Content{
            .kind = Kind::Denied, .title = tr("No permission"), .text = detail};
    case Source::State::Failed:
        return StateView::Content{
            .kind = Kind::Error, .title = tr("Cannot be opened"), .text = detail};
    case Source::State::Ready: break;
    }
    return {};
}

namespace {

//! Rows as high as the letters in them, whatever size these take on.
class RowHeights : public QObject
{
public:
    explicit RowHeights(QTableView *table)
        : QObject(table)
        , m_table(table)
    {
        table->installEventFilter(this);
        fit();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        const int height = m_table->fontMetrics().height() * 7 / 4;
        QHeaderView *rows = m_table->verticalHeader();
        // A least height that rows do not have yet is given to one after the other, which takes long.
        rows->setMinimumSectionSize(std::min(height, rows->defaultSectionSize()));
        rows->setDefaultSectionSize(height);
        rows->setMinimumSectionSize(height);
    }

    QTableView *m_table;
};

} // namespace

void makeCalm(QTableView *table, const QString &accessibleName)
{
    table->setAccessibleName(accessibleName);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    new RowHeights(table);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
}

} // namespace Halyard::Inspector
