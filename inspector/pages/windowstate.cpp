// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/events.h"
#include "models/requests.h"
#include "models/words.h"
#include "pages/flagspage.h"
#include "pages/mainwindow.h"
#include "pages/settings.h"
#include "pages/sourcesdock.h"
#include "pages/trail.h"
#include "widgets/filterfield.h"
#include "widgets/motion.h"
#include "widgets/notebar.h"

#include <QtGui/QAction>

namespace Halyard::Inspector {

// What a MainWindow says of what is open, and of what can be done.

void MainWindow::rememberRecents()
{
    QHash<QString, Moment> times;
    for (const QString &place : m_session.recents())
        times.insert(place, m_session.openedAt(place));
    m_settings.setRecents(m_session.recents());
    m_settings.setRecentTimes(times);
}

bool MainWindow::isPaused() const
{
    return m_actions->at(Id::Pause)->isChecked();
}

void MainWindow::onPaused(bool isPaused)
{
    m_flags->setPaused(isPaused);
    m_sources->setPaused(isPaused);
    // Requests first: what they tell of themselves waits with all else.
    m_session.requests()->setHeld(isPaused);
    m_session.events()->setHeld(isPaused);
    m_actions->at(Id::Pause)->setIconText(isPaused ? tr("Paused") : tr("Pause"));
    m_notice->show(Tone::Plain, isPaused ? tr("Paused: what comes in waits.") : QString(),
                   m_actions->at(Id::Pause));
    Q_EMIT pausedChanged(isPaused);
}

void MainWindow::countWaiting()
{
    const int waiting = int(m_session.events()->waiting() + m_session.requests()->waiting());
    m_actions->at(Id::Pause)->setIconText(tr("Paused, +%n waiting", nullptr, waiting));
    m_notice->show(Tone::Plain, tr("Paused: +%n waiting.", nullptr, waiting),
                   m_actions->at(Id::Pause));
}

//! Of the source in focus, if it is away.
QString MainWindow::standing() const
{
    const Source *source = m_session.focus().source;
    const bool isAway = source != nullptr && source->status().state == Source::State::Offline;
    return isAway ? Words::standing(*source, now(), Motion::isReduced()) : QString();
}

void MainWindow::retitle()
{
    const Session::Focus focus = m_session.focus();
    const QString standing = this->standing();
    if (standing.isEmpty())
        m_titleTick.stop();
    else if (!m_titleTick.isActive())
        m_titleTick.start();
    const Person *person = focus.person();
    if (!person)
        return setWindowTitle(tr("Halyard Inspector"));
    const QString who = Words::oneLine(person->title(), 60);
    const QString where = Words::oneLine(focus.source->title(), 60);
    setWindowTitle(standing.isEmpty()
                       ? tr("%1 in %2 — Halyard Inspector").arg(who, where)
                       : tr("%1 in %2, %3 — Halyard Inspector").arg(who, where, standing));
}

void MainWindow::updateActions()
{
    const bool hasSource = !m_session.sources().isEmpty();
    const bool hasPerson = m_session.focus().person() != nullptr;
    const bool hasFlags = m_flags->view().shown() > 0;
    const bool hasKey = m_flags->board()->rowOf(m_key) >= 0;
    for (const Id id : {Id::RefetchAll, Id::StopWaiting, Id::CloseSource, Id::SaveSnapshot,
                        Id::NamePerson, Id::CopyLink})
        m_actions->at(id)->setEnabled(hasSource);
    m_actions->at(Id::Refetch)->setEnabled(hasPerson);
    for (const Id id :
         {Id::Export, Id::CopyKey, Id::CopyJson, Id::CopyFixture, Id::CopyMarkdown, Id::CopyCurl})
        m_actions->at(id)->setEnabled(hasFlags);
    for (const Id id : {Id::Star, Id::ShowFlag, Id::RefetchFlag})
        m_actions->at(id)->setEnabled(hasKey);
    m_actions->at(Id::Star)->setChecked(hasKey && m_flags->starred().contains(m_key));
    const QString filter = m_flags->field()->text();
    m_actions->at(Id::ClearFilter)->setEnabled(!filter.isEmpty());
    m_actions->at(Id::SaveFilter)
        ->setEnabled(!filter.isEmpty() && m_flags->field()->problem().isEmpty());
    if (m_isReadOnly) {
        for (const Id id : {Id::AskServer, Id::SaveSnapshot, Id::Export})
            m_actions->at(id)->setEnabled(false);
    }
    m_actions->at(Id::Back)->setEnabled(m_trail->canGoBack());
    m_actions->at(Id::Forward)->setEnabled(m_trail->canGoForward());
}

} // namespace Halyard::Inspector
