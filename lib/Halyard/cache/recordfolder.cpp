// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/recordfolder.h>

#include <Halyard/cache/disktrouble.h>
#include <Halyard/disk/openfile.h>

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

QString parentOf(const QString &path)
{
    return QFileInfo(path).path();
}

RecordStore::Result checkFolder(const FileFacts &facts, quint32 user, const QString &path)
{
    if (facts.kind == FileFacts::Kind::Link)
        return unsafe(path, u"A link, not a folder. Name the folder itself."_s);
    if (facts.kind != FileFacts::Kind::Folder)
        return troubleOf(ENOTDIR, path);
    if (facts.owner != user)
        return unsafe(path, u"Belongs to another user. Name a folder of this user's."_s);
    if ((facts.mode & FileMode::WritableByOthers) != 0)
        return unsafe(path, u"Others can write there. Set its mode to 0700."_s);
    return {};
}

bool isSame(const FileFacts &a, const FileFacts &b)
{
    return a.error == b.error && a.inode == b.inode && a.modifiedAt == b.modifiedAt
        && a.changedAt == b.changedAt;
}

int syncFolderAt(FileSystem &files, const QString &path)
{
    const OpenFile folder(files, path, FileSystem::OpenAs::Folder);
    return folder.error() != 0 ? folder.error() : files.syncFolder(folder.handle());
}

//! For the entry of \a path itself.
int syncParent(FileSystem &files, const QString &path)
{
    const int error = syncFolderAt(files, parentOf(path));
    // Where we may not look or write, somebody else has made the entry, long ago.
    return error == EACCES || error == EPERM || error == EROFS ? 0 : error;
}

//! Makes a folder that may turn up meanwhile, and what it lies in.
int makeFolders(FileSystem &files, const QString &path, quint32 mode)
{
    int error = files.makeFolder(path, mode);
    const QString parent = parentOf(path);
    if (error == ENOENT && parent != path) {
        error = makeFolders(files, parent, FileMode::UsualFolder);
        if (error == 0)
            error = files.makeFolder(path, mode);
    }
    return error == EEXIST ? 0 : error;
}

} // namespace

RecordFolder::RecordFolder(const QString &path, FileSystem &files)
    : m_path(QDir::cleanPath(QFileInfo(path).absoluteFilePath()))
    , m_files(files)
{
}

RecordFolder::Look RecordFolder::look() const
{
    const FileFacts facts = m_files.factsAt(m_path);
    if (facts.error == ENOENT)
        return {.facts = facts};
    if (facts.error != 0)
        return {.trouble = troubleOf(facts.error, m_path)};
    return {.isThere = true, .facts = facts, .trouble = checkFolder(facts, m_files.user(), m_path)};
}

RecordStore::Result RecordFolder::make()
{
    Look now = look();
    if (!now.isThere && now.trouble.isGood()) {
        m_isAnchored = false;
        if (const int error = makeFolders(m_files, m_path, FileMode::OwnFolder); error != 0)
            return troubleOf(error, m_path);
        now = look();
    }
    if (!now.trouble.isGood() || m_isAnchored)
        return now.trouble;
    const int error = anchor();
    m_isAnchored = error == 0;
    return troubleOf(error, m_path);
}

int RecordFolder::anchor() const
{
    // Also of folders that we found: whoever made them may not have come so far.
    QString path = m_path;
    do {
        if (const int error = syncParent(m_files, path); error != 0)
            return error;
        path = parentOf(path);
    } while (path != parentOf(path) && m_files.factsAt(path).owner == m_files.user());
    return 0;
}

int RecordFolder::sync()
{
    m_synced.reset();
    const FileFacts before = m_files.factsAt(m_path);
    const int error = syncFolderAt(m_files, m_path);
    if (error == 0)
        m_synced = before;
    return error;
}

int RecordFolder::syncIfChanged()
{
    if (m_synced && isSame(*m_synced, m_files.factsAt(m_path)))
        return 0;
    const int error = sync();
    // Where nothing can be written, nothing is unsynced.
    return error == EROFS ? 0 : error;
}

void RecordFolder::beginChange()
{
    m_isChangedElsewhere = isChangedElsewhere();
}

void RecordFolder::endChange()
{
    m_seen = m_files.factsAt(m_path);
}

void RecordFolder::knowAll(const Look &look)
{
    m_seen = look.facts;
    m_isChangedElsewhere = false;
}

bool RecordFolder::isChangedElsewhere() const
{
    return m_isChangedElsewhere || !isSame(m_seen, m_files.factsAt(m_path));
}

} // namespace Halyard
