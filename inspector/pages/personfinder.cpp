// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/personfinder.h"

#include "models/words.h"

#include <algorithm>
#include <utility>

namespace Halyard::Inspector {

PersonFinder::PersonFinder(Session &session, const Identity &identity, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_identity(identity)
{
}

void PersonFinder::start()
{
    const QList<Source *> sources = m_session.sources();
    for (Source *source : sources) {
        m_sources.append(source);
        connect(source, &Source::personsChanged, this, &PersonFinder::look);
        connect(source, &Source::statusChanged, this, &PersonFinder::look);
    }
    look();
}

void PersonFinder::look()
{
    const Best best = this->best();
    const bool isSettled = !isAny(Source::State::Loading);
    // Of a longer list, another name may begin like that as well.
    const bool isSure = best.fit < Identity::Fit::Beginning || isSettled;
    if (best.focus.source && best.isOnly && isSure) {
        end();
        m_session.setFocus(best.focus);
    } else if (isSettled) {
        tell(problemWith(best));
    }
}

PersonFinder::Best PersonFinder::best() const
{
    Best best;
    const Person *chosen = nullptr;
    for (const QPointer<Source> &source : m_sources) {
        if (!m_session.sources().contains(source.data()))
            continue;
        for (const Person &person : source->persons()) {
            const Identity::Fit fit = m_identity.fitOf(person);
            if (fit < best.fit) {
                best = {.fit = fit, .focus = {source, person.id}};
                chosen = &person;
            } else if (chosen && fit == best.fit && !person.isSameAs(*chosen)) {
                best.isOnly = false;
            }
        }
    }
    return best;
}

bool PersonFinder::isAny(Source::State state) const
{
    return std::ranges::any_of(m_sources, [this, state](const QPointer<Source> &source) {
        return m_session.sources().contains(source.data()) && source->status().state == state;
    });
}

QString PersonFinder::problemWith(const Best &best) const
{
    const QString text = Words::oneLine(m_identity.text(), 60);
    if (!best.isOnly)
        return tr("Several persons may be meant by %1: choose one of them.").arg(text);
    if (m_identity.knowsProject())
        return tr("Nobody here is called %1.").arg(text);
    return tr("Nobody here is called %1. Caches keep no ids: to find one takes the project token.")
        .arg(text);
}

void PersonFinder::tell(const QString &problem)
{
    // What cannot be reached now may yet have that person.
    if (!isAny(Source::State::Offline))
        end();
    if (std::exchange(m_hasTold, true))
        return;
    // From then on whoever is chosen by hand stays.
    connect(&m_session, &Session::focusChanged, this, &PersonFinder::end);
    Q_EMIT failed(problem);
}

void PersonFinder::end()
{
    for (const QPointer<Source> &source : std::as_const(m_sources)) {
        if (source)
            source->disconnect(this);
    }
    m_sources.clear();
    deleteLater();
}

} // namespace Halyard::Inspector
