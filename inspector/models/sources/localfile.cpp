// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/localfile.h"

#include "models/words.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

LocalFile failed(LocalFile::State state, const QString &problem)
{
    return {.state = state, .problem = problem};
}

//! Never waits for whoever writes at the other end of a pipe.
bool openAtOnce(const QString &path, QFile &file)
{
#ifdef Q_OS_UNIX
    // open() is declared like printf().
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg)
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (handle < 0)
        return false;
    if (file.open(handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle))
        return true;
    ::close(handle);
    return false;
#else
    file.setFileName(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
#endif
}

//! What can be told of a place without opening it.
LocalFile judged(const QString &path)
{
    const QFileInfo facts(path);
    if (facts.isSymLink() && !facts.exists())
        return failed(LocalFile::State::Unusable,
                      LocalFile::tr("%1 is a link that leads nowhere.").arg(path));
    if (!facts.exists()) {
        const QFileInfo folder(facts.absolutePath());
        if (folder.isDir() && !folder.isExecutable())
            return failed(LocalFile::State::Denied,
                          LocalFile::tr("%1: this user may not enter the folder %2.")
                              .arg(path, folder.filePath()));
        return failed(LocalFile::State::Missing, LocalFile::tr("There is no file %1.").arg(path));
    }
    if (facts.isDir())
        return failed(LocalFile::State::Unusable,
                      LocalFile::tr("%1 is a folder, not a file.").arg(path));
    if (!facts.isFile())
        return failed(LocalFile::State::Unusable,
                      LocalFile::tr("%1 is a device, a pipe or a socket, not a file.").arg(path));
    if (!facts.isReadable())
        return failed(LocalFile::State::Denied,
                      LocalFile::tr("%1: this user may not read the file.").arg(path));
    return {.state = LocalFile::State::Read};
}

LocalFile tooLarge(const QString &path, qint64 largest)
{
    return failed(LocalFile::State::Unusable,
                  LocalFile::tr("%1 is larger than %2, which nothing is that could be shown.")
                      .arg(path, Words::bytes(largest)));
}

} // namespace

LocalFile LocalFile::read(const QString &path, qint64 largest)
{
    LocalFile result = judged(path);
    if (result.state != State::Read)
        return result;
    if (QFileInfo(path).size() > largest)
        return tooLarge(path, largest);
    QFile file;
    if (!openAtOnce(path, file))
        return failed(State::Unusable, tr("%1 cannot be opened.").arg(path));
    // Not before it was open: meanwhile it may have become another one.
    if (!QFileInfo(path).isFile())
        return judged(path);
    result.content = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return failed(State::Unusable, tr("%1 cannot be read. Check the disk.").arg(path));
    return result.content.size() > largest ? tooLarge(path, largest) : result;
}

QByteArray LocalFile::beginning(const QString &path, qint64 bytes)
{
    QFile file;
    const bool isReadable = judged(path).state == State::Read && openAtOnce(path, file);
    return isReadable ? file.read(bytes) : QByteArray();
}

QString LocalFile::write(const QString &path, const QByteArray &content, Access access)
{
    // A file is put in the place of what was there, be it a device.
    const QFileInfo facts(path);
    if (facts.exists() && !facts.isFile() && !facts.isDir())
        return judged(path).problem;
    constexpr auto Owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && (access == Access::AsUsual || file.setPermissions(Owner))
        && file.write(content) == content.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

QString LocalFile::stampOf(const QString &path)
{
    const QFileInfo facts(path);
    if (!facts.exists())
        return facts.isSymLink() ? u"link"_s : QString();
    return u"%1 %2 %3 %4 %5"_s.arg(facts.size())
        .arg(facts.lastModified().toMSecsSinceEpoch())
        .arg(facts.metadataChangeTime().toMSecsSinceEpoch())
        .arg(int(facts.permissions()), 0, 16)
        .arg(int(facts.isReadable()));
}

} // namespace Halyard::Inspector
