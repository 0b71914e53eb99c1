// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "faultyfiles.h"

#include <cerrno>

namespace Halyard::Test {

FaultyFiles::FaultyFiles(FileSystem &real)
    : m_real(real)
{
}

void FaultyFiles::failAt(int call, int error)
{
    m_calls = 0;
    m_failing = call;
    m_error = error;
}

int FaultyFiles::fault()
{
    return ++m_calls == m_failing ? m_error : 0;
}

FileSystem::Opened FaultyFiles::tryOpen(const QString &path, OpenAs as)
{
    const int error = fault();
    return error != 0 ? Opened{.error = error} : m_real.open(path, as);
}

FileSystem::Bytes FaultyFiles::tryRead(int handle, qint64 most)
{
    const int error = fault();
    return error != 0 ? Bytes{.error = error} : m_real.read(handle, most);
}

FileSystem::Written FaultyFiles::tryWrite(int handle, QByteArrayView bytes)
{
    const int error = fault();
    const QByteArrayView part = m_writesSlowly ? bytes.first(1) : bytes;
    return error != 0 ? Written{.error = error} : m_real.write(handle, part);
}

int FaultyFiles::trySyncData(int handle)
{
    const int error = fault();
    return error != 0 ? error : m_real.syncData(handle);
}

int FaultyFiles::trySyncFolder(int handle)
{
    const int error = fault();
    return error != 0 ? error : m_real.syncFolder(handle);
}

int FaultyFiles::doClose(int handle)
{
    // The handle is given back all the same, as POSIX systems do it.
    const int error = fault();
    const int closing = m_real.close(handle);
    return error != 0 ? error : closing;
}

FileFacts FaultyFiles::tryFactsOf(int handle)
{
    FileFacts facts;
    facts.error = fault();
    return facts.error != 0 ? facts : m_real.factsOf(handle);
}

FileFacts FaultyFiles::tryFactsAt(const QString &path)
{
    FileFacts facts;
    facts.error = fault();
    return facts.error != 0 ? facts : m_real.factsAt(path);
}

int FaultyFiles::trySetMode(int handle, quint32 mode)
{
    const int error = fault();
    return error != 0 ? error : m_real.setMode(handle, mode);
}

int FaultyFiles::trySetModified(const QString &path, std::chrono::nanoseconds time)
{
    const int error = fault();
    return error != 0 ? error : m_real.setModified(path, time);
}

int FaultyFiles::tryLock(int handle)
{
    const int error = m_refusesLocks ? ENOTSUP : fault();
    return error != 0 ? error : m_real.lock(handle);
}

int FaultyFiles::tryRename(const QString &from, const QString &to)
{
    const int error = fault();
    return error != 0 ? error : m_real.rename(from, to);
}

int FaultyFiles::tryUnlink(const QString &path)
{
    const int error = fault();
    return error != 0 ? error : m_real.unlink(path);
}

int FaultyFiles::tryMakeFolder(const QString &path, quint32 mode)
{
    const int error = fault();
    return error != 0 ? error : m_real.makeFolder(path, mode);
}

FileSystem::Names FaultyFiles::tryNamesIn(const QString &folder)
{
    const int error = fault();
    return error != 0 ? Names{.error = error} : m_real.namesIn(folder);
}

} // namespace Halyard::Test
