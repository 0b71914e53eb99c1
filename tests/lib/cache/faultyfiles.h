// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/disk/filesystem.h>

#include <atomic>

namespace Halyard::Test {

//! A file system that counts the calls it is asked for, and can let one of them fail.
class FaultyFiles : public FileSystem
{
public:
    explicit FaultyFiles(FileSystem &real);

    //! The \a call-th from now on, the first being 1, does nothing but fail with \a error.
    void failAt(int call, int error);
    //! Each write takes no more than one byte.
    void writeSlowly() { m_writesSlowly = true; }
    //! As file systems do it that have no locks.
    void refuseLocks() { m_refusesLocks = true; }
    //! Calls since failAt(), or since the beginning.
    [[nodiscard]] int calls() const { return m_calls; }
    [[nodiscard]] bool hasFailed() const { return m_calls >= m_failing && m_failing > 0; }

    [[nodiscard]] quint32 user() const override { return m_real.user(); }

protected:
    Opened tryOpen(const QString &path, OpenAs as) override;
    Bytes tryRead(int handle, qint64 most) override;
    Written tryWrite(int handle, QByteArrayView bytes) override;
    int trySyncData(int handle) override;
    int trySyncFolder(int handle) override;
    int doClose(int handle) override;
    FileFacts tryFactsOf(int handle) override;
    FileFacts tryFactsAt(const QString &path) override;
    int trySetMode(int handle, quint32 mode) override;
    int trySetModified(const QString &path, std::chrono::nanoseconds time) override;
    int tryLock(int handle) override;
    int tryRename(const QString &from, const QString &to) override;
    int tryUnlink(const QString &path) override;
    int tryMakeFolder(const QString &path, quint32 mode) override;
    Names tryNamesIn(const QString &folder) override;

private:
    [[nodiscard]] int fault();

    FileSystem &m_real;
    std::atomic<int> m_calls{0};
    int m_failing = 0;
    int m_error = 0;
    bool m_writesSlowly = false;
    bool m_refusesLocks = false;
};

} // namespace Halyard::Test
