// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/sourcebar.h"

#include "pages/trouble.h"
#include "widgets/notebar.h"
#include "widgets/progressstrip.h"

#include <QtCore/QSet>
#include <QtGui/QAction>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Inspector {

SourceBar::SourceBar(Session &session, Length length, const Concerned &concerned, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_length(length)
    , m_concerned(concerned)
    , m_progress(new ProgressStrip(this))
    , m_note(new NoteBar(NoteBar::Closing::ByCause, this))
    , m_remedies(new Remedies(this))
{
    m_note->setSpoken(length == Length::Whole);
    m_note->setNarrow(length == Length::Brief);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addWidget(m_note);
    // A thousand persons that come in one after the other are looked through a few times.
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    m_tick.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &SourceBar::refresh);
    connect(&m_tick, &QTimer::timeout, this, &SourceBar::refresh);
    connect(m_progress, &ProgressStrip::cancelWanted, this, &SourceBar::cancel);
    connect(&session, &Session::sourceOpened, this, &SourceBar::follow);
    connect(&session, &Session::sourceClosed, this, &SourceBar::refreshSoon);
    connect(&session, &Session::sidesChanged, this, &SourceBar::refreshSoon);
    connect(&session, &Session::focusChanged, this, &SourceBar::refreshSoon);
    for (Source *source : session.sources())
        follow(source);
}

SourceBar::Concerned SourceBar::allOf(Session &session)
{
    return [&session] {
        QList<Session::Focus> all;
        for (Source *source : session.sources())
            all.append(Session::Focus{source, {}});
        return all;
    };
}

void SourceBar::hideProgress()
{
    m_hasProgress = false;
    m_progress->hide();
}

void SourceBar::follow(Source *source)
{
    connect(source, &Source::statusChanged, this, &SourceBar::refreshSoon, Qt::UniqueConnection);
    connect(source, &Source::personsChanged, this, &SourceBar::refreshSoon, Qt::UniqueConnection);
    connect(source, &Source::personChanged, this, &SourceBar::refreshSoon, Qt::UniqueConnection);
    refreshSoon();
}

void SourceBar::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void SourceBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshSoon();
}

void SourceBar::refresh()
{
    if (!isVisible())
        return m_tick.stop();
    std::optional<Trouble> worst;
    Session::Focus where;
    bool isBusy = false;
    QSet<const Source *> troubled;
    for (const Session::Focus &focus : m_concerned()) {
        if (!focus.source)
            continue;
        isBusy = isBusy || focus.source->isBusy();
        const auto trouble = TroubleWords::of(*focus.source, focus.person());
        if (!trouble)
            continue;
        troubled.insert(focus.source);
        if (!worst || (trouble->tone == Tone::Bad && worst->tone != Tone::Bad)) {
            worst = trouble;
            where = focus;
        }
    }
    m_progress->setRunning(isBusy && m_hasProgress);
    if (!worst) {
        m_tick.stop();
        return m_note->clear();
    }
    show(where, *worst, int(troubled.size()) - 1);
    // No more often than once a second.
    if (!m_tick.isActive())
        m_tick.start();
}

void SourceBar::show(const Session::Focus &focus, const Trouble &trouble, int others)
{
    m_remedies->aim(focus.source, focus.personId, trouble.details);
    const bool isBrief = m_length == Length::Brief;
    m_note->show(trouble.tone, isBrief ? trouble.brief : trouble.cause,
                 {m_remedies->retry(), m_remedies->copy()});
    m_note->setToolTip(isBrief ? trouble.cause.toHtmlEscaped() : QString());
    m_note->setFacts(others > 0
                         ? trouble.facts + u" · "_s + tr("%n more in trouble", nullptr, others)
                         : trouble.facts);
}

void SourceBar::cancel() const
{
    for (const Session::Focus &focus : m_concerned()) {
        if (focus.source && focus.source->isBusy())
            focus.source->cancel();
    }
}

} // namespace Halyard::Inspector
