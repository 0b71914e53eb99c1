// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/disk/filesystem.h>

#include <cerrno>

namespace Halyard {

namespace {

int errorOf(int error)
{
    return error;
}

template <typename Outcome>
int errorOf(const Outcome &outcome)
{
    return outcome.error;
}

template <typename Call>
auto repeated(Call call)
{
    auto outcome = call();
    while (errorOf(outcome) == EINTR)
        outcome = call();
    return outcome;
}

} // namespace

FileSystem::Opened FileSystem::open(const QString &path, OpenAs as)
{
    return repeated([&] { return tryOpen(path, as); });
}

FileSystem::Bytes FileSystem::read(int handle, qint64 most)
{
    return repeated([&] { return tryRead(handle, most); });
}

FileSystem::Written FileSystem::write(int handle, QByteArrayView bytes)
{
    return repeated([&] { return tryWrite(handle, bytes); });
}

int FileSystem::syncData(int handle)
{
    return repeated([&] { return trySyncData(handle); });
}

int FileSystem::syncFolder(int handle)
{
    const int error = repeated([&] { return trySyncFolder(handle); });
    // Some file systems have nothing to sync a folder with.
    return error == EINVAL ? 0 : error;
}

int FileSystem::close(int handle)
{
    // Whatever it says, the handle is gone: closing again could close another thread's.
    const int error = doClose(handle);
    return error == EINTR ? 0 : error;
}

FileFacts FileSystem::factsOf(int handle)
{
    return repeated([&] { return tryFactsOf(handle); });
}

FileFacts FileSystem::factsAt(const QString &path)
{
    return repeated([&] { return tryFactsAt(path); });
}

int FileSystem::setMode(int handle, quint32 mode)
{
    return repeated([&] { return trySetMode(handle, mode); });
}

int FileSystem::setModified(const QString &path, std::chrono::nanoseconds time)
{
    return repeated([&] { return trySetModified(path, time); });
}

int FileSystem::lock(int handle)
{
    return repeated([&] { return tryLock(handle); });
}

int FileSystem::rename(const QString &from, const QString &to)
{
    return repeated([&] { return tryRename(from, to); });
}

int FileSystem::unlink(const QString &path)
{
    return repeated([&] { return tryUnlink(path); });
}

int FileSystem::makeFolder(const QString &path, quint32 mode)
{
    return repeated([&] { return tryMakeFolder(path, mode); });
}

FileSystem::Names FileSystem::namesIn(const QString &folder)
{
    return repeated([&] { return tryNamesIn(folder); });
}

QString errorText(int error)
{
    return qt_error_string(error);
}

} // namespace Halyard
