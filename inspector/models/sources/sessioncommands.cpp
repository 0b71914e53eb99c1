// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/sessioncommands.h"

#include "models/session.h"

namespace Halyard::Inspector {

CloseCommand::CloseCommand(Source *source, const Move &takeOut, const Move &putBack)
    : QUndoCommand(Session::tr("Close %1").arg(source->title()))
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
    if (m_source)
        m_takeOut(m_source);
}

void CloseCommand::undo()
{
    m_isOut = false;
    if (m_source)
        m_putBack(m_source);
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

ForgetCommand::ForgetCommand(const QString &recent, const QStringList &before, const Set &set)
    : QUndoCommand(Session::tr("Forget %1").arg(recent))
    , m_before(before)
    , m_after(before)
    , m_set(set)
{
    m_after.removeAll(recent);
}

void ForgetCommand::redo()
{
    m_set(m_after);
}

void ForgetCommand::undo()
{
    m_set(m_before);
}

} // namespace Halyard::Inspector
