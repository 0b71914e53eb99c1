// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/disk/filesystem.h>

#include <chrono>
#include <memory>

namespace Halyard {

class OpenFile;
class RecordFolder;

//! For reading and writing a record in one: only one process at a time has it. Who waits too long,
//! or cannot lock at all, goes ahead without. What changes in the folder meanwhile is our doing.
class WriteTurn
{
public:
    static constexpr std::chrono::milliseconds LongestWait{100};

    WriteTurn(RecordFolder &folder, FileSystem &files);
    WriteTurn(const WriteTurn &) = delete;
    WriteTurn &operator=(const WriteTurn &) = delete;
    ~WriteTurn();

    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    RecordFolder &m_folder;
    std::unique_ptr<OpenFile> m_lock;
    bool m_isHeld = false;
};

//! Locks a permanent file without waiting; null if it cannot.
[[nodiscard]] std::shared_ptr<void> tryLockFile(FileSystem &files, const QString &path);

} // namespace Halyard
