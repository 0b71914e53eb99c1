// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/sources/namebook.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtCore/QStringList>
#include <QtGui/QUndoCommand>

#include <functional>
#include <memory>

namespace Halyard::Inspector {

class Source;

//! Takes a source away, and keeps it in case it comes back.
class CloseCommand final : public QUndoCommand
{
public:
    using Move = std::function<void(Source *source)>;

    //! \a takeOut and \a putBack do it.
    CloseCommand(Source *source, const Move &takeOut, const Move &putBack);
    CloseCommand(const CloseCommand &) = delete;
    CloseCommand &operator=(const CloseCommand &) = delete;
    ~CloseCommand() override;

    void redo() override;
    void undo() override;

private:
    QPointer<Source> m_source;
    Move m_takeOut;
    Move m_putBack;
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

    ForgetCommand(const QString &recent, const QStringList &before, const Set &set);

    void redo() override;
    void undo() override;

private:
    QStringList m_before;
    QStringList m_after;
    Set m_set;
};

} // namespace Halyard::Inspector
