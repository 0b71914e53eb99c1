// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/trail.h"

#include <QtCore/QScopedValueRollback>

namespace Halyard::Inspector {

namespace {

constexpr qsizetype LongestTrail = 100;

} // namespace

Trail::Trail(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void Trail::add(const Step &step)
{
    if (m_isGoing || !step.focus.source || (m_at >= 0 && m_steps.at(m_at) == step))
        return;
    // To come to a person and then to a flag is one step.
    const bool refines =
        m_at >= 0 && m_steps.at(m_at).focus == step.focus && m_steps.at(m_at).key.isEmpty();
    m_steps.resize(m_at + 1);
    if (refines)
        m_steps.last() = step;
    else
        m_steps.append(step);
    if (m_steps.size() > LongestTrail)
        m_steps.removeFirst();
    m_at = m_steps.size() - 1;
    Q_EMIT changed();
}

qsizetype Trail::next(int direction) const
{
    const QList<Source *> open = m_session.sources();
    qsizetype at = m_at + direction;
    // Sources that were closed meanwhile are passed by, and stay: they may come back.
    while (at >= 0 && at < m_steps.size() && !open.contains(m_steps.at(at).focus.source.data()))
        at += direction;
    return at < m_steps.size() ? at : -1;
}

void Trail::go(int direction)
{
    const QScopedValueRollback going(m_isGoing, true);
    if (const qsizetype at = next(direction); at >= 0) {
        m_at = at;
        Q_EMIT stepWanted(m_steps.at(at));
    }
    Q_EMIT changed();
}

} // namespace Halyard::Inspector
