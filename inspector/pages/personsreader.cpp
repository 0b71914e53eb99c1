// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/personsreader.h"

namespace Halyard::Inspector {

namespace {

// Enough that one slow answer does not hold all others up.
constexpr qsizetype MostAtOnce = 8;

// Servers are not asked, and whom a snapshot has no flags of it never will.
bool canBeRead(const Source &source)
{
    return source.kind() == Source::Kind::Cache;
}

} // namespace

void PersonsReader::start(Source *source)
{
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    m_waiting.clear();
    m_asked.clear();
    if (source && canBeRead(*source)) {
        connect(source, &Source::personChanged, this, &PersonsReader::onPersonChanged);
        connect(source, &Source::personsChanged, this, &PersonsReader::dropTheGone);
        for (const Person &person : source->persons()) {
            if (!person.reading)
                m_waiting.append(person.id);
        }
    }
    m_total = int(m_waiting.size());
    proceed();
}

void PersonsReader::cancel()
{
    if (!isRunning())
        return;
    m_source->disconnect(this);
    m_waiting.clear();
    m_asked.clear();
    Q_EMIT finished();
}

void PersonsReader::proceed()
{
    while (!m_waiting.isEmpty() && m_asked.size() < MostAtOnce) {
        const QString id = m_waiting.takeFirst();
        m_asked.insert(id);
        m_source->look(id);
    }
    if (m_waiting.isEmpty() && m_asked.isEmpty())
        Q_EMIT finished();
}

void PersonsReader::onPersonChanged(const QString &personId)
{
    const Person *person = m_source ? m_source->person(personId) : nullptr;
    if ((person && person->isLoading) || !m_asked.remove(personId))
        return;
    Q_EMIT progressed(done(), m_total);
    proceed();
}

// Nothing is said any more of whom a cache evicted.
void PersonsReader::dropTheGone()
{
    const auto isGone = [this](const QString &id) { return m_source->person(id) == nullptr; };
    if (isRunning() && m_waiting.removeIf(isGone) + m_asked.removeIf(isGone) > 0)
        proceed();
}

} // namespace Halyard::Inspector
