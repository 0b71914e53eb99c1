// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "pages/flagspage.h"

#include <QtCore/QPointer>
#include <QtGui/QUndoCommand>

namespace Halyard::Inspector {

//! Gives a flag a star, or takes it away.
class StarCommand : public QUndoCommand
{
public:
    StarCommand(FlagsPage *page, const QString &key);

    void undo() override { toggle(); }
    void redo() override { toggle(); }

private:
    void toggle();

    QPointer<FlagsPage> m_page;
    QString m_key;
};

} // namespace Halyard::Inspector
