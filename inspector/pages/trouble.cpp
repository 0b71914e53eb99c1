// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/trouble.h"

#include "models/words.h"
#include "widgets/motion.h"

#include <QtCore/QDateTime>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

QString clock(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment).toString(u"HH:mm:ss"_s);
}

//! "00:14"; never shorter than it takes.
QString countdown(Moment until)
{
    const qint64 seconds = (std::max<Moment>(until - now(), 0) + 999) / 1000;
    return u"%1:%2"_s.arg(seconds / 60, 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
}

//! When the rows that are shown were true.
Moment asOf(const Reading &reading)
{
    return reading.state == Reading::State::Failed
        ? reading.confirmedAt.value_or(reading.fetchedAt.value_or(reading.readAt))
        : reading.readAt;
}

QString detailsOf(const Source &source, const Trouble &trouble)
{
    return QStringList{source.place(), trouble.brief, trouble.cause, trouble.facts,
                       Words::moment(now())}
        .join(u'\n');
}

} // namespace

std::optional<Trouble> TroubleWords::of(const Source &source, const Person *person)
{
    const Reading *reading = person != nullptr ? person->reading.get() : nullptr;
    const Source::State state = source.status().state;
    std::optional<Trouble> trouble;
    if (state != Source::State::Ready && state != Source::State::Loading)
        trouble = ofSource(source, reading);
    else if (reading != nullptr)
        trouble = ofReading(source, *reading);
    if (trouble)
        trouble->details = detailsOf(source, *trouble);
    return trouble;
}

Trouble TroubleWords::ofSource(const Source &source, const Reading *reading)
{
    const Source::Status &status = source.status();
    const QString state = Words::state(status.state);
    const bool isKnown = reading != nullptr && !reading->flags.isEmpty();
    const QString title = Words::oneLine(source.title(), 60);
    return {.tone = status.state == Source::State::Failed ? Tone::Bad : Tone::Warning,
            .cause = isKnown ? tr("%1: %2. %3 What is shown is as of %4.")
                                   .arg(title, state, Words::sentence(status.detail),
                                        Words::moment(asOf(*reading)))
                             : tr("%1: %2. %3").arg(title, state, Words::sentence(status.detail)),
            .brief = tr("%1: %2").arg(title, state),
            .facts = factsOf(source, status.code, status.since)};
}

std::optional<Trouble> TroubleWords::ofReading(const Source &source, const Reading &reading)
{
    const Reading::State state = reading.stateAt(now());
    if (state != Reading::State::Failed && state != Reading::State::Damaged)
        return {};
    const bool isFailed = state == Reading::State::Failed;
    return Trouble{
        .tone = Tone::Bad,
        .cause = isFailed ? tr("Not fetched: %1 The rows are those of before, as of %2.")
                                .arg(Words::sentence(reading.problem), Words::moment(asOf(reading)))
                          : tr("The record is damaged: %1").arg(Words::sentence(reading.problem)),
        .brief = tr("%1: %2").arg(Words::oneLine(source.title(), 60), Words::state(state)),
        .facts = factsOf(source, reading.errorToken, reading.readAt)};
}

QString TroubleWords::factsOf(const Source &source, const QString &code, Moment since)
{
    const Source::Attempts attempts = source.attempts();
    QStringList facts;
    if (!code.isEmpty())
        facts << code;
    if (source.status().state == Source::State::Offline && source.status().wasReady)
        facts << Words::standing(source, now(), Motion::isReduced());
    else
        facts << tr("since %1").arg(clock(since));
    if (attempts.failed > 0)
        facts << tr("attempt %1").arg(attempts.failed);
    if (attempts.next)
        facts << nextOf(attempts);
    return facts.join(u" · "_s);
}

QString TroubleWords::nextOf(const Source::Attempts &attempts)
{
    return Motion::isReduced() ? tr("next try at %1").arg(clock(*attempts.next))
                               : tr("next try in %1").arg(countdown(*attempts.next));
}

Remedies::Remedies(QObject *parent)
    : QObject(parent)
    , m_retry(new QAction(icon(Icon::Refresh), TroubleWords::tr("Retry"), this))
    , m_copy(new QAction(icon(Icon::Copy), TroubleWords::tr("Copy details"), this))
{
    connect(m_retry, &QAction::triggered, this, &Remedies::tryAgain);
    connect(m_copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_details); });
}

void Remedies::aim(Source *source, const QString &personId, const QString &details)
{
    m_source = source;
    m_personId = personId;
    m_details = details;
}

void Remedies::tryAgain() const
{
    if (!m_source)
        return;
    // Each question to a server is paid for.
    if (m_source->kind() == Source::Kind::Live && !m_personId.isEmpty())
        m_source->look(m_personId);
    else
        m_source->refresh();
}

} // namespace Halyard::Inspector
