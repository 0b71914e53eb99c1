// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/disk/filesystem.h>

#include <vector>

namespace Halyard {

class RecordFolder;

//! Where damaged records go, for somebody to look at: the last few, of any person.
class Quarantine
{
public:
    static constexpr qsizetype MostFiles = 3;
    static constexpr qint64 MostBytes = 1024 * 1024;

    Quarantine(const RecordFolder &folder, FileSystem &files);

    //! Moves the file at \a path here.
    void take(const QString &path, const QString &name);
    //! Erases what is here of \a name. An error that is none if nothing is.
    [[nodiscard]] int forget(const QString &name);

private:
    struct Case
    {
        QString name;
        qint64 number = 0;
        QString path = {};
    };
    //! Newest first.
    [[nodiscard]] std::vector<Case> cases() const;
    void limit();

    const RecordFolder &m_folder;
    FileSystem &m_files;
};

} // namespace Halyard
