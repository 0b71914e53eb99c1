// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

//! One text of a .ts file.
struct Message
{
    QString context = {};
    QString source = {};
    QString comment = {};
    //! More than one where there are plurals.
    QStringList translations = {};
    //! "unfinished", "vanished", …; empty if all is well.
    QString type = {};
    bool hasPlurals = false;

    [[nodiscard]] QString name() const { return context + u": " + source; }
};

struct TsFile
{
    QString language = {};
    QList<Message> messages = {};
    //! Why it could not be read; empty if it could.
    QString problem = {};

    [[nodiscard]] static TsFile read(const QString &path);
};
