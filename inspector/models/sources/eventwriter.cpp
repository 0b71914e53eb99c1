// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/eventwriter.h"

#include "models/words.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

//! More at once are another set of flags, and counted.
constexpr int MostChangesAtOnce = 2'000;

//! One flag as it was and is; either may be null.
struct Change
{
    const FlagFacts *before = nullptr;
    const FlagFacts *after = nullptr;

    [[nodiscard]] const QString &key() const { return (after ? after : before)->key; }
    [[nodiscard]] QJsonValue valueBefore() const { return valueOf(before); }
    [[nodiscard]] QJsonValue valueAfter() const { return valueOf(after); }

private:
    [[nodiscard]] static QJsonValue valueOf(const FlagFacts *facts)
    {
        return facts ? facts->value : QJsonValue(QJsonValue::Undefined);
    }
};

QList<Change> changesBetween(const QList<FlagFacts> &before, const QList<FlagFacts> &after)
{
    QList<Change> changes;
    auto old = before.cbegin();
    auto fresh = after.cbegin();
    while (old != before.cend() || fresh != after.cend()) {
        if (fresh == after.cend() || (old != before.cend() && old->key < fresh->key)) {
            changes.append(Change{.before = &*old++});
        } else if (old == before.cend() || fresh->key < old->key) {
            changes.append(Change{.after = &*fresh++});
        } else {
            if (!old->sameValueAs(*fresh))
                changes.append(Change{&*old, &*fresh});
            ++old;
            ++fresh;
        }
    }
    return changes;
}

QString textOf(const Change &change)
{
    if (!change.before)
        return EventWriter::tr("%1 is new: %2")
            .arg(Words::oneLine(change.key()), Words::value(change.after->value));
    if (!change.after)
        return EventWriter::tr("%1 is gone; it was %2")
            .arg(Words::oneLine(change.key()), Words::value(change.before->value));
    if (change.before->value == change.after->value)
        return EventWriter::tr("%1 has another payload").arg(Words::oneLine(change.key()));
    return EventWriter::tr("%1: %2, before that %3")
        .arg(Words::oneLine(change.key()), Words::value(change.after->value),
             Words::value(change.before->value));
}

bool isBad(Reading::State state)
{
    return state == Reading::State::Damaged || state == Reading::State::Failed;
}

} // namespace

EventWriter::EventWriter(EventLog &log, RequestLog &requests, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_requests(requests)
{
    connect(&requests, &RequestLog::ended, this, &EventWriter::noteRequest);
}

void EventWriter::follow(Source *source)
{
    m_known.insert(source, {});
    notePersons(*source);
    noteStatus(*source);
    connect(source, &Source::statusChanged, this, [this, source] { noteStatus(*source); });
    connect(source, &Source::personsChanged, this, [this, source] { notePersons(*source); });
    connect(source, &Source::personChanged, this,
            [this, source](const QString &personId, const SharedReading &before) {
                notePerson(*source, personId, before);
            });
}

void EventWriter::unfollow(Source *source)
{
    source->disconnect(this);
    m_known.remove(source);
}

void EventWriter::noteState(const Source &source, const QString &person, const QString &text,
                            bool isBad)
{
    m_log.append({.lane = Event::Lane::States,
                  .at = now(),
                  .source = source.title(),
                  .person = person,
                  .text = text,
                  .isBad = isBad});
}

void EventWriter::noteStatus(const Source &source)
{
    const Source::State state = source.status().state;
    const QString &detail = source.status().detail;
    const auto before = std::exchange(m_known[&source].state, state);
    if (state == Source::State::Loading || (state == before && detail.isEmpty()))
        return;
    const bool isGood = state == Source::State::Ready && detail.isEmpty();
    const QString text = detail.isEmpty() ? tr("%1: %2").arg(source.title(), Words::state(state))
                                          : tr("%1: %2. %3")
                                                .arg(source.title(), Words::state(state),
                                                     Words::sentence(Words::oneLine(detail, 500)));
    noteState(source, {}, text, !isGood);
    if (!isGood || before != Source::State::Loading)
        Q_EMIT noticed(text);
}

void EventWriter::notePersons(const Source &source)
{
    Known &known = m_known[&source];
    QHash<QString, QString> persons;
    for (const Person &person : source.persons())
        persons.insert(person.id, person.title());
    const bool isFirst = !std::exchange(known.hasListed, !persons.isEmpty());
    const QHash<QString, QString> before = std::exchange(known.persons, persons);
    if (isFirst)
        return;
    for (auto person = persons.cbegin(); person != persons.cend(); ++person) {
        if (!before.contains(person.key()))
            noteState(source, *person, tr("%1 is new in %2").arg(*person, source.title()), false);
    }
    for (auto person = before.cbegin(); person != before.cend(); ++person) {
        if (!persons.contains(person.key()))
            noteState(source, *person, tr("%1 is gone from %2").arg(*person, source.title()),
                      false);
    }
}

void EventWriter::notePerson(const Source &source, const QString &personId,
                             const SharedReading &before)
{
    const Person *person = source.person(personId);
    if (!person)
        return;
    m_known[&source].persons.insert(personId, person->title());
    const bool isFirst = !before;
    if (!person->reading || person->reading == before
        || (isFirst && !isBad(person->reading->state)))
        return;
    noteReading(source, *person, isFirst ? Reading() : *before);
}

void EventWriter::noteReading(const Source &source, const Person &person, const Reading &before)
{
    const Reading &reading = *person.reading;
    if (reading.state != before.state && (isBad(reading.state) || isBad(before.state))) {
        const QString text = reading.problem.isEmpty()
            ? tr("%1: %2").arg(person.title(), Words::state(reading.state))
            : tr("%1: %2. %3")
                  .arg(person.title(), Words::state(reading.state),
                       Words::sentence(Words::oneLine(reading.problem, 500)));
        noteState(source, person.title(), text, isBad(reading.state));
    }
    // Of what cannot be read nobody knows whether it changed.
    if (!isBad(reading.state) && before.state != Reading::State::Damaged)
        noteChanges(source, person, before);
}

void EventWriter::noteChanges(const Source &source, const Person &person, const Reading &before)
{
    const QList<Change> changes = changesBetween(before.flags, person.reading->flags);
    Event event{.lane = Event::Lane::Changes,
                .at = person.reading->readAt,
                .source = source.title(),
                .person = person.title()};
    for (const Change &change :
         changes.first(std::min<qsizetype>(changes.size(), MostChangesAtOnce))) {
        event.key = change.key();
        event.before = change.valueBefore();
        event.after = change.valueAfter();
        event.text = textOf(change);
        m_log.append(event);
    }
    if (changes.size() > MostChangesAtOnce) {
        event.key.clear();
        event.before = event.after = QJsonValue::Undefined;
        event.text = tr("%n more flags changed", nullptr, int(changes.size() - MostChangesAtOnce));
        m_log.append(event);
    }
}

void EventWriter::noteRequest(qint64 number)
{
    const Request *request = m_requests.find(number);
    if (!request)
        return;
    const QString text = request->problem.isEmpty() ? tr("Request %1: HTTP %2 after %3 ms")
                                                          .arg(number)
                                                          .arg(request->status)
                                                          .arg(request->duration.count())
                                                    : tr("Request %1: %2, after %3 ms")
                                                          .arg(number)
                                                          .arg(request->problem)
                                                          .arg(request->duration.count());
    m_log.append({.lane = Event::Lane::Requests,
                  .at = request->at,
                  .duration = request->duration,
                  .source = request->source,
                  .person = request->person,
                  .request = number,
                  .text = text,
                  .isBad = !request->problem.isEmpty()});
}

} // namespace Halyard::Inspector
