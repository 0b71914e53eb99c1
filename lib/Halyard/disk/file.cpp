// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/disk/file.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#if defined(Q_OS_UNIX)
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

constexpr auto PrivateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto PrivateFolder =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

FileContent unreadable(const QString &problem)
{
    return {FileContent::State::Unreadable, {}, problem};
}

FileContent readDevice(QFile &file, qint64 mostBytes)
{
    if (file.size() > mostBytes)
        return unreadable(u"the file is larger than %1 bytes"_s.arg(mostBytes));
    const QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(file.errorString());
    if (bytes.size() > mostBytes)
        return unreadable(u"the file is larger than %1 bytes"_s.arg(mostBytes));
    return {FileContent::State::Read, bytes, {}};
}

#if defined(Q_OS_UNIX)

enum class Links { Follow, Refuse };

QString lastError()
{
    return qt_error_string(errno);
}

FileContent readRegularFile(const QString &path, qint64 mostBytes, Links links)
{
    // Not blocking: opening a pipe would wait for a writer for ever.
    const int flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | (links == Links::Refuse ? O_NOFOLLOW : 0);
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags);
    if (descriptor < 0 && errno == ENOENT)
        return {};
    if (descriptor < 0)
        return unreadable(lastError());
    QFile file;
    struct stat facts
    {
    };
    if (::fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode)) {
        ::close(descriptor);
        return unreadable(u"not a regular file"_s);
    }
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return unreadable(file.errorString());
    return readDevice(file, mostBytes);
}

bool syncDescriptor(int descriptor)
{
    int result = 0;
    do {
        result = ::fsync(descriptor);
    } while (result != 0 && errno == EINTR);
    // Some file systems have nothing to sync a folder with.
    return result == 0 || errno == EINVAL;
}

bool syncFolder(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = syncDescriptor(descriptor);
    ::close(descriptor);
    return synced;
}

//! QSaveFile syncs too, but does not look whether that worked.
bool syncFile(QSaveFile &file)
{
    return file.flush() && syncDescriptor(file.handle());
}

#else

enum class Links { Follow, Refuse };

FileContent readRegularFile(const QString &path, qint64 mostBytes, Links links)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return {};
    if (!info.isFile() || (links == Links::Refuse && info.isSymLink()))
        return unreadable(u"not a regular file"_s);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? readDevice(file, mostBytes)
                                          : unreadable(file.errorString());
}

bool syncFolder(const QString &)
{
    return true;
}

bool syncFile(QSaveFile &file)
{
    return file.flush();
}

#endif

bool makePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return true;
    return QDir().mkpath(info.path()) && (QDir().mkdir(path, PrivateFolder) || info.isDir());
}

} // namespace

FileContent readFile(const QString &path, qint64 mostBytes)
{
    return readRegularFile(path, mostBytes, Links::Follow);
}

FileContent readOwnFile(const QString &path, qint64 mostBytes)
{
    return readRegularFile(path, mostBytes, Links::Refuse);
}

std::optional<QString> replaceFile(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).path();
    if (!makePrivateFolder(folder))
        return u"the folder cannot be made"_s;
    // QSaveFile would write to wherever a link points.
    if (QFileInfo(path).isSymLink())
        return u"a link lies in the file's place"_s;

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(PrivateFile);
    if (file.write(bytes) != bytes.size() || !syncFile(file)) {
        const QString problem = file.errorString();
        file.cancelWriting();
        return problem;
    }
    if (!file.commit())
        return file.errorString();
    if (!syncFolder(folder))
        return u"the folder cannot be synced"_s;
    return std::nullopt;
}

} // namespace Halyard
