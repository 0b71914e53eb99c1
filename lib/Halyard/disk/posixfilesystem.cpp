// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/disk/filesystem.h>

#include <QtCore/QFile>

#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Halyard {

namespace {

constexpr mode_t PermissionBits = 07777;

int errorIf(bool failed)
{
    return failed ? errno : 0;
}

std::chrono::nanoseconds timeOf(const timespec &time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

timespec timespecOf(std::chrono::nanoseconds time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time);
    timespec result{};
    result.tv_sec = static_cast<time_t>(seconds.count());
    result.tv_nsec = static_cast<long>((time - seconds).count());
    return result;
}

FileFacts::Kind kindOf(mode_t mode)
{
    if (S_ISREG(mode))
        return FileFacts::Kind::File;
    if (S_ISDIR(mode))
        return FileFacts::Kind::Folder;
    return S_ISLNK(mode) ? FileFacts::Kind::Link : FileFacts::Kind::Other;
}

FileFacts factsFrom(const struct stat &facts)
{
    FileFacts result;
    result.kind = kindOf(facts.st_mode);
    result.inode = facts.st_ino;
    result.size = facts.st_size;
    result.links = facts.st_nlink;
    result.owner = facts.st_uid;
    result.mode = facts.st_mode & PermissionBits;
#if defined(Q_OS_DARWIN)
    result.modifiedAt = timeOf(facts.st_mtimespec);
    result.changedAt = timeOf(facts.st_ctimespec);
#else
    result.modifiedAt = timeOf(facts.st_mtim);
    result.changedAt = timeOf(facts.st_ctim);
#endif
    return result;
}

FileFacts noFacts(int error)
{
    FileFacts result;
    result.error = error;
    return result;
}

int flagsOf(FileSystem::OpenAs as)
{
    switch (as) {
    case FileSystem::OpenAs::Existing: return O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    case FileSystem::OpenAs::New: return O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    case FileSystem::OpenAs::Lock: return O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    case FileSystem::OpenAs::Folder: break;
    }
    return O_RDONLY | O_DIRECTORY | O_CLOEXEC;
}

class PosixFileSystem : public FileSystem
{
public:
    [[nodiscard]] quint32 user() const override { return ::geteuid(); }

protected:
    Opened tryOpen(const QString &path, OpenAs as) override
    {
        const int handle =
            ::open(QFile::encodeName(path).constData(), flagsOf(as), FileMode::OwnFile);
        return {.error = errorIf(handle < 0), .handle = handle};
    }

    Bytes tryRead(int handle, qint64 most) override
    {
        QByteArray bytes(most, Qt::Uninitialized);
        const ssize_t count = ::read(handle, bytes.data(), static_cast<size_t>(most));
        if (count < 0)
            return {.error = errno};
        bytes.truncate(count);
        return {.bytes = bytes};
    }

    Written tryWrite(int handle, QByteArrayView bytes) override
    {
        const ssize_t count = ::write(handle, bytes.data(), static_cast<size_t>(bytes.size()));
        if (count < 0)
            return {.error = errno};
        return {.count = count};
    }

    int trySyncData(int handle) override
    {
#if defined(Q_OS_DARWIN)
        // fsync alone leaves the bytes in the drive.
        if (::fcntl(handle, F_FULLFSYNC) == 0)
            return 0;
        return errorIf(::fsync(handle) != 0);
#else
        return errorIf(::fdatasync(handle) != 0);
#endif
    }

    int trySyncFolder(int handle) override
    {
        return errorIf(::fsync(handle) != 0);
    }
    int doClose(int handle) override
    {
        return errorIf(::close(handle) != 0);
    }

    FileFacts tryFactsOf(int handle) override
    {
        struct stat facts
        {
        };
        return ::fstat(handle, &facts) == 0 ? factsFrom(facts) : noFacts(errno);
    }

    FileFacts tryFactsAt(const QString &path) override
    {
        struct stat facts
        {
        };
        const bool isKnown = ::lstat(QFile::encodeName(path).constData(), &facts) == 0;
        return isKnown ? factsFrom(facts) : noFacts(errno);
    }

    int trySetMode(int handle, quint32 mode) override
    {
        return errorIf(::fchmod(handle, mode) != 0);
    }

    int trySetModified(const QString &path, std::chrono::nanoseconds time) override
    {
        timespec times[2] = {timespecOf({}), timespecOf(time)};
        times[0].tv_nsec = UTIME_OMIT;
        const QByteArray name = QFile::encodeName(path);
        return errorIf(::utimensat(AT_FDCWD, name.constData(), times, AT_SYMLINK_NOFOLLOW) != 0);
    }

    int tryLock(int handle) override
    {
        return errorIf(::flock(handle, LOCK_EX | LOCK_NB) != 0);
    }

    int tryRename(const QString &from, const QString &to) override
    {
        return errorIf(
            ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0);
    }

    int tryUnlink(const QString &path) override
    {
        return errorIf(::unlink(QFile::encodeName(path).constData()) != 0);
    }

    int tryMakeFolder(const QString &path, quint32 mode) override
    {
        return errorIf(::mkdir(QFile::encodeName(path).constData(), mode) != 0);
    }

    Names tryNamesIn(const QString &folder) override
    {
        const std::unique_ptr<DIR, int (*)(DIR *)> entries(
            ::opendir(QFile::encodeName(folder).constData()), &::closedir);
        if (!entries)
            return {.error = errno};
        Names result;
        // A null pointer is the end or an error; only errno tells which.
        // Other threads read other lists. NOLINTNEXTLINE(concurrency-mt-unsafe)
        for (errno = 0; const dirent *entry = ::readdir(entries.get()); errno = 0) {
            const char *name = &entry->d_name[0];
            if (std::strcmp(name, ".") != 0 && std::strcmp(name, "..") != 0)
                result.names.append(name);
        }
        result.error = errno;
        return result;
    }
};

} // namespace

std::unique_ptr<FileSystem> makeFileSystem()
{
    return std::make_unique<PosixFileSystem>();
}

} // namespace Halyard
