// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/sessioncommands.h"

#include "models/sources/place.h"

#include <algorithm>

namespace Halyard::Inspector {

CloseCommand::CloseCommand(const Session &session, Source *source, const TakeOut &takeOut,
                           const PutBack &putBack)
    : QUndoCommand(Session::tr("Close %1").arg(source->title()))
    , m_session(session)
    , m_source(source)
    , m_takeOut(takeOut)
    , m_putBack(putBack)
{
}

CloseCommand::~CloseCommand()
{
    if (m_isOut && m_source)
        m_source->deleteLater();
}

void CloseCommand::redo()
{
    m_isOut = true;
    if (!m_source)
        return;
    m_row = m_session.sources().indexOf(m_source.data());
    m_focus = m_session.focus();
    m_takeOut(m_source);
}

void CloseCommand::undo()
{
    m_isOut = false;
    if (m_source)
        m_putBack(m_source, m_row, m_focus);
}

NameCommand::NameCommand(const NameBook::Name &name, const QString &before, const QString &after,
                         const Set &set)
    : QUndoCommand(after.isEmpty() ? Session::tr("Forget the name %1").arg(before)
                                   : Session::tr("Name a person %1").arg(after))
    , m_name(name)
    , m_before(before)
    , m_after(after)
    , m_set(set)
{
}

void NameCommand::redo()
{
    m_set(m_name, m_after);
}

void NameCommand::undo()
{
    m_set(m_name, m_before);
}

LabelCommand::LabelCommand(Source *source, const QString &personId, const QString &before,
                           const QString &after)
    : QUndoCommand(after.isEmpty() ? Session::tr("Forget the name %1").arg(before)
                                   : Session::tr("Name a person %1").arg(after))
    , m_source(source)
    , m_personId(personId)
    , m_before(before)
    , m_after(after)
{
}

void LabelCommand::redo()
{
    if (m_source)
        m_source->setLabel(m_personId, m_after);
}

void LabelCommand::undo()
{
    if (m_source)
        m_source->setLabel(m_personId, m_before);
}

ForgetCommand::ForgetCommand(const Session &session, const QString &recent, const Set &set)
    : QUndoCommand(Session::tr("Forget %1").arg(recent))
    , m_session(session)
    , m_recent(recent)
    , m_set(set)
{
}

void ForgetCommand::redo()
{
    QStringList recents = m_session.recents();
    m_row = recents.indexOf(m_recent);
    recents.removeAll(m_recent);
    m_set(recents);
}

void ForgetCommand::undo()
{
    QStringList recents = m_session.recents();
    // It may have been opened again, by hand.
    if (m_row < 0 || recents.contains(m_recent))
        return;
    recents.insert(std::min(m_row, recents.size()), m_recent);
    m_set(recents.mid(0, Place::MostRecents));
}

} // namespace Halyard::Inspector
