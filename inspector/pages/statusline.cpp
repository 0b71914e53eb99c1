// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/statusline.h"

#include "models/words.h"
#include "widgets/icons.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>

namespace Halyard::Inspector {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(4, 2, 12, 2);
    return label;
}

QIcon markOf(Source::State state)
{
    switch (state) {
    case Source::State::Loading: return icon(Icon::Hourglass, Tone::Faint);
    case Source::State::Ready: return icon(Icon::Check, Tone::Good);
    case Source::State::Offline: return icon(Icon::Offline, Tone::Warning);
    case Source::State::Denied: return icon(Icon::Lock, Tone::Warning);
    case Source::State::Failed: return icon(Icon::Error, Tone::Bad);
    }
    return {};
}

} // namespace

StatusLine::StatusLine(Session &session, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_mark(new QLabel(this))
    , m_source(plainLabel(this))
    , m_sync(plainLabel(this))
    , m_count(plainLabel(this))
{
    setSizeGripEnabled(false);
    m_mark->setContentsMargins(10, 0, 0, 0);
    addWidget(m_mark);
    addWidget(m_source);
    addPermanentWidget(m_sync);
    addPermanentWidget(m_count);
    setAccessibleName(tr("Status"));
    connect(&session, &Session::focusChanged, this, &StatusLine::refresh);
    connect(&session, &Session::sidesChanged, this, &StatusLine::refresh);
    connect(&session, &Session::sourceClosed, this, &StatusLine::refresh);
    connect(&session, &Session::sourceOpened, this, [this](Source *source) {
        connect(source, &Source::statusChanged, this, &StatusLine::refresh);
        refresh();
    });
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::refresh);
    m_tick.start();
    refresh();
}

void StatusLine::setCount(const QString &words)
{
    m_count->setText(words);
}

void StatusLine::freeze()
{
    m_tick.stop();
}

void StatusLine::refresh()
{
    const Session::Focus focus = m_session.focus();
    const QList<Source *> sources = m_session.sources();
    const Source *source = focus.source ? focus.source.data()
        : sources.isEmpty()             ? nullptr
                                        : sources.last();
    m_mark->setVisible(source != nullptr);
    m_count->setVisible(focus.person() != nullptr);
    if (!source) {
        m_source->setText(tr("Nothing is open"));
        m_sync->clear();
        return;
    }
    const int side = fontMetrics().ascent();
    m_mark->setPixmap(
        markOf(source->status().state).pixmap(QSize(side, side), devicePixelRatioF()));
    m_source->setText(tr("%1: %2").arg(Words::oneLine(source->title(), 60),
                                       Words::state(source->status().state)));
    m_source->setToolTip(Words::oneLine(source->place()));
    const Person *person = focus.person();
    const bool isRead = person != nullptr && person->reading;
    m_sync->setText(isRead ? tr("Looked at %1")
                                 .arg(Words::age(std::chrono::milliseconds(
                                     std::max<Moment>(now() - person->reading->readAt, 0))))
                           : QString());
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (m_mark && (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange))
        refresh();
}

} // namespace Halyard::Inspector
