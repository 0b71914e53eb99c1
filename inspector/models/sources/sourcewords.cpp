// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/sourcewords.h"

#include "models/words.h"

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

constexpr qsizetype LongestLine = 500;

} // namespace

QString SourceWords::flags(const Person &person)
{
    return person.facts() ? QString::number(person.facts()->count()) : QString();
}

QString SourceWords::state(const Person &person, Moment moment)
{
    if (!person.facts())
        return person.isLoading ? tr("loading") : tr("not read yet");
    return Words::state(person.facts()->stateAt(moment));
}

QString SourceWords::age(const Person &person, Moment moment)
{
    return person.facts() && person.facts()->count() > 0 ? Words::age(person.facts()->ageAt(moment))
                                                         : QString();
}

QString SourceWords::timeLeft(const Person &person, Moment moment)
{
    return person.facts() ? Words::timeLeft(person.facts()->timeLeftAt(moment)) : QString();
}

QString SourceWords::sentence(const Person &person, Moment moment)
{
    const QString who = Words::oneLine(person.title());
    const Reading *known = person.facts();
    if (!known)
        return tr("%1: %2").arg(who, state(person, moment));
    const QString flags = tr("%n flags", nullptr, int(known->count()));
    const QString what =
        tr("%1: %2, %3, confirmed %4")
            .arg(who, flags, state(person, moment), Words::age(known->ageAt(moment)));
    return person.isNextToGo ? tr("%1, next to be evicted").arg(what) : what;
}

QString SourceWords::toolTip(const Person &person, Moment moment)
{
    QStringList lines{person.title()};
    if (!person.name.isEmpty())
        lines << tr("Name in caches: %1").arg(person.name);
    if (!person.scope.isEmpty())
        lines << tr("Host and project: %1").arg(person.scope);
    if (person.usedAt)
        lines << tr("Last used: %1").arg(Words::moment(*person.usedAt));
    if (person.isNextToGo)
        lines << tr("Used least of all: the next to be evicted when the cache is full");
    if (person.expiresIn)
        lines << tr("Dropped by the cache %1").arg(Words::timeLeft(person.expiresIn));
    if (!person.facts())
        return plainToolTip(lines);
    const Reading &reading = *person.facts();
    lines << tr("State: %1").arg(state(person, moment));
    if (!reading.problem.isEmpty())
        lines << reading.problem;
    if (reading.fetchedAt)
        lines << tr("First said: %1").arg(Words::moment(*reading.fetchedAt));
    if (reading.confirmedAt)
        lines << tr("Last confirmed: %1").arg(Words::moment(*reading.confirmedAt));
    if (reading.readAt != 0)
        lines << tr("Read: %1").arg(Words::moment(reading.readAt));
    return plainToolTip(lines);
}

QString SourceWords::persons(const Source &source)
{
    return tr("%n persons", nullptr, int(source.persons().size()));
}

QString SourceWords::sentence(const Source &source)
{
    return tr("%1 %2: %3, %4")
        .arg(Words::kind(source.kind()), Words::oneLine(source.title()),
             Words::standing(source, now()), persons(source));
}

QString SourceWords::toolTip(const Source &source)
{
    const Source::Status &status = source.status();
    QStringList lines{
        tr("%1: %2").arg(Words::kind(source.kind()), source.place()),
        tr("%1 since %2").arg(Words::state(status.state), Words::moment(status.since))};
    if (!status.detail.isEmpty())
        lines << status.detail;
    return plainToolTip(lines);
}

QString SourceWords::plainToolTip(const QStringList &lines)
{
    QStringList escaped;
    for (const QString &line : lines)
        escaped << Words::oneLine(line, LongestLine).toHtmlEscaped();
    // Said to be rich text: else Qt guesses by what stands in it.
    return "<qt>"_L1 + escaped.join("<br/>"_L1) + "</qt>"_L1;
}

} // namespace Halyard::Inspector
