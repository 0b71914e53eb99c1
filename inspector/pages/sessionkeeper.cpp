// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/sessionkeeper.h"

#include "models/sources/livesource.h"
#include "models/sources/sessionfile.h"
#include "pages/askdialog.h"
#include "pages/awaiting.h"
#include "pages/comparepage.h"
#include "pages/flagspage.h"
#include "pages/mainwindow.h"
#include "pages/matrixpage.h"
#include "widgets/choicebar.h"
#include "widgets/filterfield.h"
#include "widgets/notebar.h"

#include <QtGui/QAction>
#include <QtWidgets/QTabWidget>

#include <algorithm>

using namespace std::chrono_literals;

namespace Halyard::Inspector {

namespace {

constexpr std::chrono::milliseconds Often = 5s;
//! What comes at once is written once.
constexpr std::chrono::milliseconds Soon = 200ms;

SessionState::Opened openedOf(const Session &session, const Source *source)
{
    const auto *live = qobject_cast<const LiveSource *>(source);
    if (!live)
        return {.place = session.placeOf(source)};
    SessionState::Opened opened{.host = live->target().host, .interval = live->target().interval};
    for (const Person &person : live->persons()) {
        if (person.context)
            opened.persons.append(*person.context);
    }
    return opened;
}

} // namespace

SessionKeeper::SessionKeeper(MainWindow &window, SessionFile &file,
                             const std::optional<LiveTarget> &project)
    : QObject(&window)
    , m_window(window)
    , m_session(window.session())
    , m_file(file)
    , m_project(project)
    , m_bar(new ChoiceBar(&window))
    , m_note(new NoteBar(NoteBar::Closing::ByHand, &window))
    , m_dialog(window.findChild<AskDialog *>())
{
    window.addBanner(m_bar);
    window.addBanner(m_note);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SessionKeeper::write);
    // Some of it, such as how the panes lie, changes without a word.
    connect(&m_always, &QTimer::timeout, this, &SessionKeeper::write);
    if (m_dialog)
        connect(m_dialog, &QDialog::finished, this, &SessionKeeper::askNext);
    QAction *reopen = window.actions().at(Actions::Id::ReopenSession);
    reopen->setEnabled(m_file.before().has_value());
    connect(reopen, &QAction::triggered, this, [this] {
        if (m_file.before())
            restore(*m_file.before());
    });
    if (m_file.isOurs())
        follow();
}

void SessionKeeper::follow()
{
    m_always.start(Often);
    const auto change = [this] { noteChange(); };
    connect(&m_session, &Session::sourceOpened, this, [this, change](const Source *source) {
        connect(source, &Source::personsChanged, this, change);
        noteChange();
    });
    connect(&m_session, &Session::sourceClosed, this, change);
    connect(&m_session, &Session::focusChanged, this, change);
    connect(&m_window, &MainWindow::keyChosen, this, change);
    connect(m_window.pages(), &QTabWidget::currentChanged, this, change);
    connect(m_window.flagsPage()->field(), &FilterField::filterChanged, this, change);
    if (const auto *compare = m_window.findChild<ComparePage *>())
        connect(compare, &ComparePage::sidesChanged, this, change);
}

void SessionKeeper::noteChange()
{
    if (m_soon.isActive() || m_isEnded)
        return;
    const std::chrono::milliseconds passed{m_sinceWritten.isValid() ? m_sinceWritten.elapsed()
                                                                    : Often.count()};
    m_soon.start(std::max(Soon, Often - passed));
}

void SessionKeeper::write()
{
    if (m_isEnded)
        return;
    m_sinceWritten.start();
    m_window.rememberLayout();
    const SessionState now = state();
    // Before anything happened, there is only the last one to lose.
    m_hasWritten |= now.isWorthwhile();
    if (m_hasWritten && !m_file.write(now))
        m_always.stop();
}

void SessionKeeper::end()
{
    if (!m_file.isOurs() || m_isEnded)
        return;
    m_isEnded = true;
    SessionState last = state();
    last.isEnded = true;
    std::ignore = m_file.write(last);
}

SessionState SessionKeeper::state() const
{
    SessionState state;
    QHash<const Source *, qsizetype> rows;
    for (const Source *source : m_session.sources()) {
        SessionState::Opened opened = openedOf(m_session, source);
        if (opened.place.isEmpty() && opened.host.isEmpty())
            continue;
        rows.insert(source, state.sources.size());
        state.sources.append(opened);
    }
    const auto spotOf = [&rows](const Session::Focus &focus) {
        const qsizetype row = rows.value(focus.source, -1);
        return row < 0 ? SessionState::Spot()
                       : SessionState::Spot{.source = row, .person = focus.personId};
    };
    state.focus = spotOf(m_session.focus());
    state.flag = m_window.chosenKey();
    state.filter = m_window.flagsPage()->field()->text();
    state.page = m_window.pages()->currentWidget()->objectName();
    if (const auto *compare = m_window.findChild<ComparePage *>()) {
        state.left = spotOf(compare->left());
        state.right = spotOf(compare->right());
        state.base = spotOf(compare->base());
    }
    if (const auto *matrix = m_window.findChild<MatrixPage *>())
        state.matrix = spotOf({matrix->source(), {}});
    return state;
}

void SessionKeeper::offer()
{
    if (!m_file.problem().isEmpty())
        m_note->show(Tone::Warning, m_file.problem());
    if (!m_file.wasCutOff())
        return;
    m_bar->ask({.tone = Tone::Warning,
                .text = tr("The last session ended unexpectedly."),
                .accept = tr("Restore"),
                .decline = tr("Start without it"),
                .take = [this] { restore(*m_file.before()); }});
}

void SessionKeeper::restore(const SessionState &state)
{
    QList<QPointer<Source>> sources;
    for (const SessionState::Opened &opened : state.sources)
        sources.append(reopen(opened));
    restoreSpots(state, sources);
    setLook(state);
    if (m_dialog && !m_dialog->isVisible())
        askNext();
}

Source *SessionKeeper::reopen(const SessionState::Opened &opened)
{
    if (!opened.place.isEmpty())
        return m_session.open(opened.place);
    if (opened.host.isEmpty())
        return nullptr;
    LiveTarget target{.host = opened.host, .persons = opened.persons, .interval = opened.interval};
    // A token is told only to the server that it was given for.
    if (m_project && m_project->host == opened.host) {
        target.token = m_project->token;
        return m_session.openLive(target);
    }
    m_waiting.append(target);
    return nullptr;
}

void SessionKeeper::askNext()
{
    if (!m_waiting.isEmpty())
        m_dialog->askAgain(m_waiting.takeFirst());
}

void SessionKeeper::restoreSpots(const SessionState &state, const QList<QPointer<Source>> &sources)
{
    const auto lookFor = [&](const SessionState::Spot &spot,
                             const std::function<void(const Session::Focus &)> &then) {
        Source *source = sources.value(spot.source);
        if (!source)
            return;
        if (spot.person.isEmpty())
            return then({source, {}});
        whenThere(
            source, this, [id = spot.person](const Person &person) { return person.id == id; },
            [this, source, then](const QString &personId) {
                // It may be closed by then.
                if (m_session.sources().contains(source))
                    then({source, personId});
            });
    };
    lookFor(state.focus, [this](const Session::Focus &focus) { m_session.setFocus(focus); });
    if (auto *compare = m_window.findChild<ComparePage *>()) {
        lookFor(state.left, [compare](const Session::Focus &one) { compare->setLeft(one); });
        lookFor(state.right, [compare](const Session::Focus &one) { compare->setRight(one); });
        lookFor(state.base, [compare](const Session::Focus &one) { compare->setBase(one); });
    }
    if (auto *matrix = m_window.findChild<MatrixPage *>())
        lookFor(state.matrix,
                [matrix](const Session::Focus &one) { matrix->setSource(one.source); });
}

void SessionKeeper::setLook(const SessionState &state)
{
    m_window.flagsPage()->field()->setText(state.filter);
    if (!state.page.isEmpty())
        m_window.showPane(state.page);
    if (!state.flag.isEmpty())
        m_window.chooseKey(state.flag);
}

} // namespace Halyard::Inspector
