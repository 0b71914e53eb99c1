// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/disk/filesystem.h>

#include <utility>

namespace Halyard {

//! A file that is closed when this goes.
class OpenFile
{
public:
    OpenFile(FileSystem &files, const QString &path, FileSystem::OpenAs as)
        : m_files(files)
        , m_opened(files.open(path, as))
    {
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    ~OpenFile() { close(); }

    [[nodiscard]] int error() const { return m_opened.error; }
    [[nodiscard]] int handle() const { return m_opened.handle; }

    //! Some errors of writing show only here.
    int close()
    {
        const int handle = std::exchange(m_opened.handle, -1);
        return handle < 0 ? 0 : m_files.close(handle);
    }

private:
    FileSystem &m_files;
    FileSystem::Opened m_opened;
};

} // namespace Halyard
