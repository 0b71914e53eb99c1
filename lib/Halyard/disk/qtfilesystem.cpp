// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/disk/filesystem.h>

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMutex>

#include <cerrno>
#include <filesystem>
#include <map>
#include <system_error>

namespace Halyard {

namespace {

int errorOf(const std::error_code &code)
{
    return code ? code.default_error_condition().value() : 0;
}

int errorOf(const QFile &file)
{
    switch (file.error()) {
    case QFileDevice::NoError: return 0;
    case QFileDevice::PermissionsError: return EACCES;
    case QFileDevice::ResourceError: return ENOSPC;
    default: return QFileInfo::exists(file.fileName()) ? EIO : ENOENT;
    }
}

std::chrono::nanoseconds sinceEpoch(const QDateTime &time)
{
    return std::chrono::milliseconds(time.toMSecsSinceEpoch());
}

FileFacts factsFrom(const QFileInfo &info)
{
    FileFacts facts;
    if (info.isSymLink())
        facts.kind = FileFacts::Kind::Link;
    else if (info.isDir())
        facts.kind = FileFacts::Kind::Folder;
    else if (info.isFile())
        facts.kind = FileFacts::Kind::File;
    else
        facts.error = ENOENT;
    facts.size = info.size();
    facts.mode = FileMode::OwnFolder;
    facts.modifiedAt = sinceEpoch(info.lastModified());
    facts.changedAt = sinceEpoch(info.metadataChangeTime());
    return facts;
}

std::filesystem::path nativePath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

//! For systems without POSIX. Access is left to the user's profile, where such folders lie, and a
//! rename is as durable as the system makes it.
class QtFileSystem : public FileSystem
{
public:
    [[nodiscard]] quint32 user() const override { return 0; }

protected:
    Opened tryOpen(const QString &path, OpenAs as) override
    {
        // A folder cannot be opened here, and needs not be.
        auto file = std::make_shared<QFile>(path);
        if (as != OpenAs::Folder && (QFileInfo(path).isSymLink() || !openFile(*file, as)))
            return {.error = QFileInfo(path).isSymLink() ? ELOOP : errorOf(*file)};
        const QMutexLocker lock(&m_mutex);
        m_open[++m_last] = std::move(file);
        return {.handle = m_last};
    }

    Bytes tryRead(int handle, qint64 most) override
    {
        const auto file = fileOf(handle);
        const QByteArray bytes = file->read(most);
        return {.error = errorOf(*file), .bytes = bytes};
    }

    Written tryWrite(int handle, QByteArrayView bytes) override
    {
        const auto file = fileOf(handle);
        const qint64 count = file->write(bytes.data(), bytes.size());
        if (count < 0)
            return {.error = errorOf(*file)};
        return {.count = count};
    }

    int trySyncData(int handle) override
    {
        const auto file = fileOf(handle);
        return file->flush() ? 0 : errorOf(*file);
    }

    int trySyncFolder(int) override { return 0; }

    int doClose(int handle) override
    {
        const auto file = fileOf(handle);
        file->close();
        const QMutexLocker lock(&m_mutex);
        m_open.erase(handle);
        return errorOf(*file);
    }

    FileFacts tryFactsOf(int handle) override { return factsFrom(QFileInfo(*fileOf(handle))); }
    FileFacts tryFactsAt(const QString &path) override { return factsFrom(QFileInfo(path)); }
    int trySetMode(int, quint32) override { return 0; }

    int trySetModified(const QString &path, std::chrono::nanoseconds time) override
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
            return errorOf(file);
        const auto milliseconds = std::chrono::floor<std::chrono::milliseconds>(time);
        const auto date = QDateTime::fromMSecsSinceEpoch(milliseconds.count());
        return file.setFileTime(date, QFileDevice::FileModificationTime) ? 0 : errorOf(file);
    }

    int tryLock(int) override { return ENOTSUP; }

    int tryRename(const QString &from, const QString &to) override
    {
        std::error_code code;
        std::filesystem::rename(nativePath(from), nativePath(to), code);
        return errorOf(code);
    }

    int tryUnlink(const QString &path) override
    {
        QFile file(path);
        return file.remove() ? 0 : errorOf(file);
    }

    int tryMakeFolder(const QString &path, quint32) override
    {
        if (QFileInfo::exists(path))
            return EEXIST;
        return QDir().mkdir(path) ? 0 : EACCES;
    }

    Names tryNamesIn(const QString &folder) override
    {
        const QDir entries(folder);
        if (!entries.exists())
            return {.error = ENOENT};
        Names result;
        const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        for (const QString &name : entries.entryList(all, QDir::Unsorted))
            result.names.append(QFile::encodeName(name));
        return result;
    }

private:
    static bool openFile(QFile &file, OpenAs as)
    {
        constexpr auto Bare = QIODevice::Unbuffered;
        if (as == OpenAs::New)
            return file.open(QIODevice::WriteOnly | QIODevice::NewOnly | Bare);
        return file.open((as == OpenAs::Lock ? QIODevice::ReadWrite : QIODevice::ReadOnly) | Bare);
    }

    std::shared_ptr<QFile> fileOf(int handle)
    {
        const QMutexLocker lock(&m_mutex);
        return m_open.at(handle);
    }

    QMutex m_mutex;
    std::map<int, std::shared_ptr<QFile>> m_open;
    int m_last = 0;
};

} // namespace

std::unique_ptr<FileSystem> makeFileSystem()
{
    return std::make_unique<QtFileSystem>();
}

} // namespace Halyard
