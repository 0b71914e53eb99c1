// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "flagbook.h"

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <variant>

namespace Halyard::Demo {

//! Keeps a book of flags like the file they come from.
class FlagSource : public QObject
{
    Q_OBJECT

public:
    explicit FlagSource(FlagBook &book);

    //! Takes the flags that are compiled in.
    void useBuiltIn();
    //! Takes the flags of a file and follows it from now on. What is wrong with it, or empty.
    [[nodiscard]] QString follow(const QString &path);
    //! Reads the file again, even if it did not change.
    void reload();

private:
    void readChangedFile();
    void watch();
    void take(const QByteArray &json);
    [[nodiscard]] QString fill(const QByteArray &json);

    FlagBook &m_book;
    QString m_path;
    //! What was read last, good or bad; null if the file could not be read.
    QByteArray m_lastRead;
    QFileSystemWatcher m_watcher;
    QTimer m_settling;
};

} // namespace Halyard::Demo
