// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/recordfile.h>

#include <Halyard/cache/disktrouble.h>
#include <Halyard/cache/recordenvelope.h>
#include <Halyard/disk/openfile.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

RecordFile notReadable(RecordStore::Result trouble)
{
    RecordFile file;
    file.state = CacheContent::State::Unreadable;
    file.trouble = std::move(trouble);
    return file;
}

RecordStore::Result notRegular(const QString &path)
{
    return unsafe(path, u"Not a regular file. Remove it."_s);
}

RecordFile notOpened(int error, const QString &path)
{
    if (error == ENOENT)
        return {};
    // What open says of links, of sockets, and of devices without a driver.
    if (error == ELOOP || error == EMLINK || error == ENXIO || error == ENODEV)
        return notReadable(notRegular(path));
    return notReadable(troubleOf(error, path));
}

//! Fewer than \a count if the file ends before.
FileSystem::Bytes readBytes(FileSystem &files, int handle, qint64 count)
{
    FileSystem::Bytes all;
    while (all.bytes.size() < count) {
        const auto part = files.read(handle, count - all.bytes.size());
        if (part.error != 0)
            return {.error = part.error};
        if (part.bytes.isEmpty())
            break;
        all.bytes += part.bytes;
    }
    return all;
}

RecordFile judged(const QByteArray &bytes, const FileFacts &facts)
{
    const auto envelope = envelopeOf(bytes);
    RecordFile file;
    file.state = envelope ? CacheContent::State::Found : CacheContent::State::Damaged;
    file.bytes = bytes;
    file.format = envelope ? envelope->format : 0;
    file.facts = facts;
    return file;
}

RecordFile tooLarge(const QString &path)
{
    const QString why = u"%1: Larger than %2 bytes, which no record is."_s;
    RecordFile file = notReadable({CacheStatus::State::Failing, why.arg(path).arg(LargestRecord)});
    file.isLost = true;
    return file;
}

int writeAll(FileSystem &files, int handle, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto written = files.write(handle, bytes);
        if (written.error != 0)
            return written.error;
        if (written.count == 0)
            return EIO;
        bytes = bytes.sliced(written.count);
    }
    return 0;
}

int fill(FileSystem &files, OpenFile &file, const QString &path, const QByteArray &bytes,
         std::chrono::milliseconds modifiedAt)
{
    int error = files.setMode(file.handle(), FileMode::OwnFile);
    if (error == 0)
        error = writeAll(files, file.handle(), bytes);
    if (error == 0)
        error = files.setModified(path, modifiedAt);
    if (error == 0)
        error = files.syncData(file.handle());
    const int closing = file.close();
    return error == 0 ? closing : error;
}

} // namespace

RecordStore::Result checkRecordFile(const FileFacts &facts, quint32 user, const QString &path)
{
    if (facts.kind != FileFacts::Kind::File)
        return notRegular(path);
    if (facts.owner != user)
        return unsafe(path, u"Belongs to another user. Remove it."_s);
    if (facts.links > 1)
        return unsafe(path, u"Has a second name (a hard link) elsewhere. Remove it."_s);
    if ((facts.mode & FileMode::WritableByOthers) != 0)
        return unsafe(path, u"Others can write it. Remove it, or set its mode to 0600."_s);
    return {};
}

RecordFile readRecordFile(FileSystem &files, const QString &path)
{
    const OpenFile file(files, path, FileSystem::OpenAs::Existing);
    if (file.error() != 0)
        return notOpened(file.error(), path);
    const FileFacts facts = files.factsOf(file.handle());
    if (facts.error != 0)
        return notReadable(troubleOf(facts.error, path));
    if (auto checked = checkRecordFile(facts, files.user(), path); !checked.isGood())
        return notReadable(std::move(checked));
    if (facts.size > LargestRecord)
        return tooLarge(path);

    const auto content = readBytes(files, file.handle(), facts.size);
    if (content.error != 0) {
        RecordFile lost = notReadable(troubleOf(content.error, path));
        lost.isLost = content.error == EIO;
        return lost;
    }
    return judged(content.bytes, facts);
}

qint64 entriesInFile(FileSystem &files, const QString &path)
{
    const OpenFile file(files, path, FileSystem::OpenAs::Existing);
    if (file.error() != 0)
        return 0;
    const auto beginning = readBytes(files, file.handle(), LongestEnvelope);
    const auto envelope = envelopeOfBeginning(beginning.bytes);
    return envelope ? envelope->entries : 0;
}

bool isStill(const RecordFile &file, const FileFacts &now)
{
    if (file.state == CacheContent::State::Missing)
        return now.error == ENOENT;
    return file.state == CacheContent::State::Unreadable
        || (now.inode == file.facts.inode && now.modifiedAt == file.facts.modifiedAt);
}

int writeNewFile(FileSystem &files, const QString &path, const QByteArray &bytes,
                 std::chrono::milliseconds modifiedAt)
{
    OpenFile file(files, path, FileSystem::OpenAs::New);
    if (file.error() != 0)
        return file.error();
    const int error = fill(files, file, path, bytes, modifiedAt);
    if (error != 0)
        static_cast<void>(files.unlink(path));
    return error;
}

} // namespace Halyard
