// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/namebook.h"

#include "models/source.h"

#include <utility>

namespace Halyard::Inspector {

NameBook::Name NameBook::nameOf(const Person &person)
{
    return {person.scope, person.name};
}

void NameBook::set(const Name &name, const QString &label)
{
    if (label.isEmpty())
        m_given.remove(name);
    else
        m_given.insert(name, label);
}

bool NameBook::learn(const Person &person)
{
    const Name name = nameOf(person);
    if (person.label.isEmpty() || name.name.isEmpty() || m_learned.contains(name))
        return false;
    if (m_given.value(name) == person.label)
        return false;
    m_learned.insert(name, person.label);
    return true;
}

QString NameBook::labelOf(const Name &name) const
{
    const auto given = m_given.constFind(name);
    return given != m_given.cend() ? *given : m_learned.value(name);
}

void NameBook::apply(Source &source) const
{
    if (m_given.isEmpty() && m_learned.isEmpty())
        return;
    QList<std::pair<QString, QString>> labels;
    for (const Person &person : source.persons()) {
        const QString label = labelOf(nameOf(person));
        // A person of a live source may have a label of its own, that tells more.
        const bool isNamed = !person.label.isEmpty() && !m_given.contains(nameOf(person));
        if (!label.isEmpty() && label != person.label && !isNamed)
            labels.append({person.id, label});
    }
    for (const auto &[id, label] : std::as_const(labels))
        source.setLabel(id, label);
}

} // namespace Halyard::Inspector
