// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/session.h"
#include "models/sources/namebook.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtCore/QStringList>
#include <QtGui/QUndoCommand>

#include <functional>
#include <memory>

namespace Halyard::Inspector {

//! Takes a source away, and keeps it in case it comes back.
class CloseCommand final : public QUndoCommand
{
public:
    using TakeOut = std::function<void(Source *source)>;
    //! To where it was, and whoever was in focus then.
    using PutBack =
        std::function<void(Source *source, qsizetype row, const Session::Focus &before)>;

    //! \a takeOut and \a putBack do it.
    CloseCommand(const Session &session, Source *source, const TakeOut &takeOut,
                 const PutBack &putBack);
    CloseCommand(const CloseCommand &) = delete;
    CloseCommand &operator=(const CloseCommand &) = delete;
    ~CloseCommand() override;

    void redo() override;
    void undo() override;

private:
    const Session &m_session;
    QPointer<Source> m_source;
    TakeOut m_takeOut;
    PutBack m_putBack;
    qsizetype m_row = 0;
    Session::Focus m_focus;
    bool m_isOut = false;
};

//! Tells who somebody is, or that somebody has no name any more.
class NameCommand final : public QUndoCommand
{
public:
    using Set = std::function<void(const NameBook::Name &name, const QString &label)>;

    NameCommand(const NameBook::Name &name, const QString &before, const QString &after,
                const Set &set);

    void redo() override;
    void undo() override;

private:
    NameBook::Name m_name;
    QString m_before;
    QString m_after;
    Set m_set;
};

//! The same of somebody whom no cache has a name for.
class LabelCommand final : public QUndoCommand
{
public:
    LabelCommand(Source *source, const QString &personId, const QString &before,
                 const QString &after);

    void redo() override;
    void undo() override;

private:
    QPointer<Source> m_source;
    QString m_personId;
    QString m_before;
    QString m_after;
};

//! Takes a place out of those that were open lately.
class ForgetCommand final : public QUndoCommand
{
public:
    using Set = std::function<void(const QStringList &recents)>;

    ForgetCommand(const Session &session, const QString &recent, const Set &set);

    void redo() override;
    void undo() override;

private:
    const Session &m_session;
    QString m_recent;
    Set m_set;
    qsizetype m_row = -1;
};

} // namespace Halyard::Inspector
