// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/identity.h"

namespace Halyard::Inspector {

Identity::Identity(const QString &text, const std::optional<LiveTarget> &project)
    : m_text(text)
{
    if (project)
        m_name = CacheBrowser::nameOf(project->host, project->token, {.distinctId = text});
}

Identity::Fit Identity::fitOf(const Person &person) const
{
    if (person.id == m_text || person.name == m_text || person.label == m_text)
        return Fit::Called;
    if (m_name && person.scope == m_name->scope && person.name == m_name->name)
        return Fit::OfProject;
    return person.name.startsWith(m_text) ? Fit::Beginning : Fit::None;
}

QList<Person> Identity::bestOf(const QList<Person> &persons) const
{
    QList<Person> best;
    Fit fit = Fit::None;
    for (const Person &person : persons) {
        const Fit one = fitOf(person);
        if (one == Fit::None || one > fit)
            continue;
        if (one < fit)
            best.clear();
        fit = one;
        best.append(person);
    }
    return best;
}

} // namespace Halyard::Inspector
