// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/source.h"

#include <algorithm>
#include <utility>

namespace Halyard::Inspector {

namespace {

// A place may be as long as somebody likes, and is named in both.
constexpr qsizetype LongestTitle = 200;
constexpr qsizetype LongestDetail = 1500;

} // namespace

Source::Source(Kind kind, const QString &title, const QString &place, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_title(title.left(LongestTitle))
    , m_place(place)
    , m_status{.since = now()}
{
}

const Person *Source::person(const QString &id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.cend() ? nullptr : &m_persons.at(*row);
}

const Person *Source::counterpartOf(const Person &other) const
{
    const auto at = std::find_if(m_persons.cbegin(), m_persons.cend(),
                                 [&other](const Person &one) { return one.isSameAs(other); });
    return at == m_persons.cend() ? nullptr : &*at;
}

Person *Source::find(const QString &id)
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.cend() ? nullptr : &m_persons[*row];
}

//! What is kept anyway needs no reading.
void Source::glance(const QString &personId)
{
    QMetaObject::invokeMethod(
        this,
        [this, personId] {
            const Person *person = this->person(personId);
            Q_EMIT glanced(personId, person ? person->reading : SharedReading());
        },
        Qt::QueuedConnection);
}

void Source::setLabel(const QString &personId, const QString &label)
{
    Person *person = find(personId);
    if (!person || person->label == label)
        return;
    person->label = label;
    tellOf(personId, person->reading);
}

bool Source::isBusy() const
{
    return m_status.state == State::Loading
        || std::ranges::any_of(m_persons, [](const Person &one) { return one.isLoading; });
}

void Source::setStatus(State state, const QString &words, const QString &code)
{
    const QString detail = words.size() > LongestDetail ? words.left(LongestDetail) + u'…' : words;
    if (m_status.state == state && m_status.detail == detail && m_status.code == code)
        return;
    m_status = {.state = state,
                .detail = detail,
                .since = m_status.state == state ? m_status.since : now(),
                .code = code,
                .wasReady = m_status.wasReady || m_status.state == State::Ready};
    Q_EMIT statusChanged();
}

void Source::setPersons(QList<Person> persons)
{
    QHash<QString, qsizetype> rows;
    rows.reserve(persons.size());
    for (qsizetype row = 0; row < persons.size(); ++row) {
        Person &person = persons[row];
        rows.insert(person.id, row);
        const Person *known = this->person(person.id);
        if (!known)
            continue;
        if (!person.reading)
            person.reading = known->reading;
        if (!person.outline)
            person.outline = known->outline;
        if (person.label.isEmpty())
            person.label = known->label;
        if (!person.context)
            person.context = known->context;
        person.isLoading = known->isLoading;
        person.isStopped = known->isStopped;
    }
    m_persons = std::move(persons);
    m_rows = std::move(rows);
    Q_EMIT personsChanged();
}

void Source::setLoading(const QString &personId, bool isLoading)
{
    Person *person = find(personId);
    if (!person || person->isLoading == isLoading)
        return;
    person->isLoading = isLoading;
    person->isStopped = !isLoading;
    tellOf(personId, person->reading);
}

void Source::setReading(const QString &personId, const SharedReading &reading)
{
    Person *person = find(personId);
    if (!person)
        return;
    person->isLoading = person->isStopped = false;
    person->outline.reset();
    const SharedReading before = std::exchange(person->reading, reading);
    tellOf(personId, before);
}

//! Copies: what was handed in may be a part of a person, and slots may change the persons.
void Source::tellOf(const QString &personId, const SharedReading &before)
{
    Q_EMIT personChanged(QString(personId), SharedReading(before));
}

void Source::setGlanced(const QString &personId, const SharedReading &reading)
{
    if (Person *person = find(personId); person && reading && !person->reading) {
        person->outline = reading->outline();
        tellOf(personId, {});
    }
    Q_EMIT glanced(personId, reading);
}

} // namespace Halyard::Inspector
