// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/flagspage.h"
#include "pages/flagsstate.h"
#include "pages/recentlist.h"
#include "pages/sourcebar.h"
#include "widgets/announcer.h"
#include "widgets/filterfield.h"
#include "widgets/flagdelegate.h"
#include "widgets/notebar.h"
#include "widgets/progressstrip.h"

#include <QtGui/QAction>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

namespace Halyard::Inspector {

// What a FlagsPage says of how it stands.

void FlagsPage::showCount()
{
    m_field->setCount(countWords());
    m_announcer->say(countWords());
    showState();
    Q_EMIT shownChanged();
}

void FlagsPage::showState()
{
    FlagsState state = flagsStateOf(m_session, m_actions, m_view);
    m_progress->setRunning(state.isLoading);
    showTrouble(state);
    const bool hadFocus = m_middle->currentWidget()->isAncestorOf(focusWidget())
        || m_middle->currentWidget() == focusWidget();
    if (state.centre)
        m_state->show(*state.centre);
    m_field->setVisible(!state.centre || state.centre->kind == StateView::Kind::Filtered);
    QWidget *wanted = state.centre ? static_cast<QWidget *>(m_state) : m_table;
    if (m_middle->currentWidget() == wanted)
        return;
    m_middle->setCurrentWidget(wanted);
    // The keyboard is not left with what was hidden, nor with nobody.
    if (wanted == m_table
        && (hadFocus || !window()->focusWidget() || !window()->focusWidget()->isVisible()))
        m_table->setFocus(Qt::OtherFocusReason);
}

void FlagsPage::showTrouble(FlagsState &state)
{
    const bool isNoSource = m_session.sources().isEmpty();
    m_recents->setVisible(isNoSource && m_recents->count() > 0);
    const bool isFiltered = state.centre && state.centre->kind == StateView::Kind::Filtered;
    showAge(state.trouble && !state.centre);
    if (!state.trouble) {
        m_note->setFacts({});
        return m_note->show(state.noteTone, state.note, state.noteAction);
    }
    m_remedies->aim(state.source, state.personId, state.trouble->details);
    if (state.centre && !isFiltered) {
        state.centre->facts = state.trouble->facts;
        state.centre->actions.prepend(m_remedies->retry());
        state.centre->actions.append(m_remedies->copy());
        return m_note->clear();
    }
    m_note->show(state.trouble->tone, state.trouble->cause,
                 {m_remedies->retry(), m_remedies->copy()});
    m_note->setFacts(state.trouble->facts);
}

//! Rows of what cannot be asked any more are paler than those that are known to be so.
void FlagsPage::showAge(bool isOld)
{
    QPalette colours = palette();
    if (isOld)
        colours.setColor(QPalette::Text, inkOf(Tone::Faint, colours));
    if (m_table->palette().color(QPalette::Text) != colours.color(QPalette::Text))
        m_table->setPalette(isOld ? colours : QPalette());
}

} // namespace Halyard::Inspector
