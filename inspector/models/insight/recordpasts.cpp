// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/insight/recordpasts.h"

#include <algorithm>

namespace Halyard::Inspector {

namespace {

bool isStored(const Person &person)
{
    return !person.reading || person.reading->state != Reading::State::Missing;
}

//! Zero if there is no telling.
Moment saidAt(const Reading &reading)
{
    return reading.confirmedAt.value_or(reading.fetchedAt.value_or(0));
}

//! Of one that is away nobody knows what became of its records.
bool canTell(const Source &source)
{
    return source.kind() == Source::Kind::Cache && source.status().state == Source::State::Ready;
}

} // namespace

void RecordPasts::notePersons(const Source &source)
{
    if (!canTell(source))
        return;
    Known &known = m_known[&source];
    QSet<QString> present;
    for (const Person &person : source.persons()) {
        if (!isStored(person))
            continue;
        present.insert(person.id);
        if (known.gone.remove(person.id))
            ++m_pasts[{&source, person.id}].returns;
    }
    known.gone += known.present - present;
    known.present = present;
}

//! Nobody else: when all are read again, each of them is told of.
void RecordPasts::notePerson(const Source &source, const Person &person)
{
    if (!canTell(source))
        return;
    Known &known = m_known[&source];
    if (!isStored(person)) {
        if (known.present.remove(person.id))
            known.gone.insert(person.id);
        return;
    }
    known.present.insert(person.id);
    if (known.gone.remove(person.id))
        ++m_pasts[{&source, person.id}].returns;
}

void RecordPasts::noteReading(const Source &source, const QString &personId, const Reading *before)
{
    const Person *person = source.person(personId);
    if (source.kind() != Source::Kind::Cache || !person || !person->reading)
        return;
    notePerson(source, *person);
    const Moment was = before ? saidAt(*before) : 0;
    const Moment is = saidAt(*person->reading);
    if (was != 0 && is != 0 && is < was)
        m_pasts[{&source, personId}].wentBack = true;
}

void RecordPasts::forget(const Source &source)
{
    m_known.remove(&source);
    m_pasts.removeIf([&source](const auto &past) { return past.key().first == &source; });
}

} // namespace Halyard::Inspector
