// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/insight/comparemodel.h"
#include "pages/comparepage.h"
#include "pages/pairlist.h"
#include "pages/personpicker.h"
#include "pages/sourcebar.h"
#include "widgets/panestack.h"
#include "widgets/progressstrip.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QAction>
#include <QtWidgets/QLineEdit>

namespace Halyard::Inspector {

// What a ComparePage says where there is nothing to show.

void ComparePage::showState()
{
    using Kind = StateView::Kind;
    const bool hasBoth = !left().source.isNull() && !right().source.isNull();
    m_export->setEnabled(isKnown() && !isOneSource());
    if (m_session.sources().isEmpty() || !hasBoth)
        return m_stack->show(StateView::Content{
            .kind = Kind::NoSource,
            .title = tr("Nothing to compare"),
            .text = tr("Open a cache or a snapshot, or ask a server, then choose two persons or "
                       "two sources.")});
    if (isOneSource())
        return m_stack->show(StateView::Content{
            .kind = Kind::Empty,
            .title = tr("Both sides are the same source"),
            .text = tr("Choose another source on one side, or a person on each.")});
    if (m_progress->isRunning() && !isKnown())
        return m_stack->show(StateView::Content{.kind = Kind::Loading, .title = tr("Loading …")});
    if (!isKnown())
        return sayWhatIsMissing();
    const bool isSame = m_model->hasBase() ? m_model->threeWay().rows().isEmpty()
        : isWhole()                        ? m_pairs->comparison().isSame()
                                           : m_model->comparison().isSame();
    if (isSame && !(isWhole() && m_model->hasBase()))
        return m_stack->show(
            StateView::Content{.kind = Kind::Empty,
                               .title = tr("They are the same"),
                               .text = tr("Not one flag differs, in value, payload or reason.")});
    if (m_proxy->rowCount() == 0 && !m_filter->text().isEmpty())
        return m_stack->show(StateView::Content{.kind = Kind::Filtered,
                                                .title = tr("No difference fits the filter"),
                                                .actions = {m_clearFilter}});
    m_stack->show({});
}

void ComparePage::sayWhatIsMissing()
{
    if (const auto state = stateOfUnknown())
        return m_stack->show(*state);
    StateView::Content content{.kind = StateView::Kind::Empty,
                               .title = isWhole() ? tr("Nobody is on both sides")
                                                  : tr("One side is not known"),
                               .text = tr("Choose a person left and a person right.")};
    if (m_model->hasBase() && !m_model->threeWay().base()) {
        content.title = tr("This person is not in the base");
        content.text = tr("Choose another base, or go without one.");
    }
    if (isWhole() && m_pairs->comparison().unread > 0) {
        content.title = tr("Nobody has been read on both sides");
        content.text =
            tr("Snapshots have the flags of those who were looked at when they were made.");
    }
    // Others of the list may be in it.
    if (isWhole() && m_pairs->count() > 0)
        return m_stack->show({});
    m_stack->show(content);
}

//! Of the side that nothing is known of, if it is its source's fault.
std::optional<StateView::Content> ComparePage::stateOfUnknown() const
{
    for (const PersonPicker *picker : {m_left, m_right}) {
        const Session::Focus focus = picker->picked();
        const Person *person = focus.person();
        if (focus.source && (!person || !person->reading)) {
            if (auto state = FocusState::of(*focus.source))
                return state;
        }
    }
    return {};
}

} // namespace Halyard::Inspector
