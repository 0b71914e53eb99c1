// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/filestore.h>

#include <Halyard/cache/disktrouble.h>
#include <Halyard/cache/recordenvelope.h>
#include <Halyard/cache/recordfile.h>
#include <Halyard/cache/recordnames.h>
#include <Halyard/cache/writeturn.h>
#include <Halyard/disk/filesystem.h>
#include <Halyard/time/clock.h>

#include <QtCore/QFile>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard {

namespace {

using ContentState = CacheContent::State;

//! Nobody takes as long to write a file.
constexpr std::chrono::hours Abandoned{1};
//! Then it is written whatever others do.
constexpr int AttemptsWithoutTurn = 4;

CacheContent contentOf(const RecordFile &file)
{
    CacheContent content;
    content.state = file.state;
    if (file.state == ContentState::Found)
        content.record = file.bytes;
    content.isVerified = file.state == ContentState::Found;
    if (file.state == ContentState::Damaged)
        content.problem = u"The record is damaged."_s;
    if (file.state == ContentState::Unreadable)
        content.problem = file.trouble.detail;
    return content;
}

bool isNewer(const RecordFile &file)
{
    return file.state == ContentState::Found && file.format > RecordFormat;
}

//! Whether there is a record that we do not know, and perhaps must not lose.
bool isInTheWay(const RecordFile &file)
{
    return file.state == ContentState::Unreadable && !file.isLost;
}

} // namespace

//! The files of one record.
struct FileStore::Stored
{
    RecordFile main;
    //! Looked at only where it could matter.
    RecordFile beside = {};

    [[nodiscard]] const RecordFile &best() const
    {
        if (isNewer(main)) {
            const bool isLater = beside.facts.modifiedAt > main.facts.modifiedAt;
            return beside.state == ContentState::Found && isLater ? beside : main;
        }
        const bool isMissing = main.state == ContentState::Missing;
        return beside.state == ContentState::Found || isMissing ? beside : main;
    }

    //! Where ours goes.
    [[nodiscard]] const RecordFile &ours() const { return isNewer(main) ? beside : main; }
};

FileStore::FileStore(const QString &folder, FileSystem &files, const Clock &clock)
    : m_files(files)
    , m_clock(clock)
    , m_folder(folder, files)
    , m_index(m_folder, files)
    , m_quarantine(m_folder, files)
{
}

QString FileStore::pathOf(const QString &name) const
{
    Q_ASSERT(isRecordName(name.toLatin1()));
    return m_folder.pathOf(fileOfRecord(name));
}

QString FileStore::pathBeside(const QString &name) const
{
    return m_folder.pathOf(fileBesideRecord(name));
}

FileStore::Stored FileStore::stored(const QString &name) const
{
    Stored stored{.main = readRecordFile(m_files, pathOf(name))};
    if (stored.main.state != ContentState::Found || isNewer(stored.main))
        stored.beside = readRecordFile(m_files, pathBeside(name));
    return stored;
}

RecordStore::Result FileStore::examine() const
{
    return m_folder.look().trouble;
}

CacheContent FileStore::read(const QString &name) const
{
    const RecordFolder::Look folder = m_folder.look();
    if (!folder.trouble.isGood()) {
        CacheContent content;
        content.state = ContentState::Unreadable;
        content.problem = folder.trouble.detail;
        return content;
    }
    return folder.isThere ? contentOf(stored(name).best()) : CacheContent{};
}

RecordStore::Result FileStore::write(const QString &name, const Merge &merge)
{
    if (Result made = m_folder.make(); !made.isGood())
        return made;
    learnTimes();
    const WriteTurn turn(m_folder, m_files);
    for (int i = 1; !turn.isHeld() && i < AttemptsWithoutTurn; ++i) {
        if (const auto result = tryWrite(name, merge, Meanwhile::GiveUp))
            return *result;
    }
    return tryWrite(name, merge, Meanwhile::Overwrite).value_or(Result{});
}

std::optional<RecordStore::Result> FileStore::tryWrite(const QString &name, const Merge &merge,
                                                       Meanwhile meanwhile)
{
    const Stored before = stored(name);
    if (isInTheWay(before.ours()))
        return before.ours().trouble;
    const RecordFile &best = before.best();
    const bool isFound = best.state == ContentState::Found;
    const QByteArray known = isFound ? best.bytes : QByteArray();
    const QByteArray record = merge(known);
    // Unchanged: whoever wrote it may have been killed, or have failed, before it was safe.
    if (record.isNull() || record == known)
        return troubleOf(isFound ? m_folder.syncIfChanged() : 0, m_folder.path());
    if (record.size() > LargestRecord)
        return Result{CacheStatus::State::Failing,
                      u"A record of %1 bytes is too large to be kept."_s.arg(record.size())};
    const int error = put(name, before, record, meanwhile);
    if (error == EAGAIN && meanwhile == Meanwhile::GiveUp)
        return std::nullopt;
    return troubleOf(error, m_folder.path());
}

//! Looks through the folder once, so that no later write has to, and clears up.
void FileStore::learnTimes()
{
    if (m_index.isScanned() && m_hasSwept)
        return;
    static_cast<void>(m_index.scan());
    sweep();
    m_hasSwept = true;
}

int FileStore::put(const QString &name, const Stored &stored, const QByteArray &record,
                   Meanwhile meanwhile)
{
    const bool isBeside = isNewer(stored.main);
    // Another process may have used it later than we know of.
    m_index.noteTime(stored.main.facts.modifiedAt);
    const RecordFile *expected = meanwhile == Meanwhile::GiveUp ? &stored.ours() : nullptr;
    const int error = replace(isBeside ? pathBeside(name) : pathOf(name), record, expected);
    const bool isLeftOver = !isBeside && stored.beside.state == ContentState::Found;
    if (error == 0 && isLeftOver)
        static_cast<void>(unlinkIfThere(pathBeside(name)));
    return error;
}

int FileStore::replace(const QString &path, const QByteArray &record, const RecordFile *expected)
{
    int error = tryToReplace(path, record, expected);
    // Swept away by a process whose clock was set just now.
    if (error == ENOENT)
        error = tryToReplace(path, record, expected);
    return error;
}

int FileStore::tryToReplace(const QString &path, const QByteArray &record,
                            const RecordFile *expected)
{
    const QString temporary = m_folder.pathOf(newTemporaryFile());
    int error = writeNewFile(m_files, temporary, record, m_index.nextTime(m_clock.wall()));
    if (error != 0)
        return error;
    const bool isAsExpected = expected == nullptr || isStill(*expected, m_files.factsAt(path));
    error = isAsExpected ? m_files.rename(temporary, path) : EAGAIN;
    if (error != 0) {
        static_cast<void>(m_files.unlink(temporary));
        return error;
    }
    return m_folder.sync();
}

int FileStore::unlinkIfThere(const QString &path)
{
    const int error = m_files.unlink(path);
    return error == ENOENT ? 0 : error;
}

int FileStore::removeFiles(const QString &name)
{
    // Nothing is read of the second file as long as the first is of our format.
    int error = unlinkIfThere(pathBeside(name));
    if (error == 0)
        error = unlinkIfThere(pathOf(name));
    if (error == 0)
        error = m_folder.sync();
    return error == 0 ? m_quarantine.forget(name) : error;
}

RecordStore::Result FileStore::remove(const QString &name)
{
    const RecordFolder::Look folder = m_folder.look();
    if (!folder.isThere || !folder.trouble.isGood())
        return folder.trouble;
    const WriteTurn turn(m_folder, m_files);
    return troubleOf(removeFiles(name), m_folder.path());
}

void FileStore::quarantine(const QString &name)
{
    const RecordFolder::Look folder = m_folder.look();
    if (!folder.isThere || !folder.trouble.isGood())
        return;
    const WriteTurn turn(m_folder, m_files);
    // Again: another process may have mended it.
    const Stored now = stored(name);
    if (now.main.state == ContentState::Damaged)
        m_quarantine.take(pathOf(name), name);
    if (now.beside.state == ContentState::Damaged)
        m_quarantine.take(pathBeside(name), name);
}

void FileStore::touch(const QStringList &names)
{
    if (const auto folder = m_folder.look(); !folder.isThere || !folder.trouble.isGood())
        return;
    learnTimes();
    for (const QString &name : names)
        touchOne(name);
}

void FileStore::touchOne(const QString &name)
{
    // The later one, which stays so: the order of the two decides which is read.
    const FileFacts main = m_files.factsAt(pathOf(name));
    const FileFacts beside = m_files.factsAt(pathBeside(name));
    const bool isBeside =
        beside.error == 0 && (main.error != 0 || beside.modifiedAt > main.modifiedAt);
    const FileFacts &later = isBeside ? beside : main;
    const QString path = isBeside ? pathBeside(name) : pathOf(name);
    if (later.error == 0 && checkRecordFile(later, m_files.user(), path).isGood())
        static_cast<void>(m_files.setModified(path, m_index.nextTime(m_clock.wall())));
}

std::vector<RecordStore::Entry> FileStore::list() const
{
    const RecordFolder::Look folder = m_folder.look();
    if (!folder.trouble.isGood())
        return {};
    // As it was before: what changes meanwhile shows as a change.
    m_folder.knowAll(folder);
    return m_index.scan();
}

void FileStore::sweep()
{
    const auto now = m_clock.wall();
    for (const QByteArray &file : m_index.temporaries()) {
        const QString path = m_folder.pathOf(QFile::decodeName(file));
        const FileFacts facts = m_files.factsAt(path);
        const auto age = now - facts.changedAt;
        if (facts.error != 0 || age < Abandoned)
            continue;
        m_folder.beginChange();
        static_cast<void>(m_files.unlink(path));
        m_folder.endChange();
    }
}

bool FileStore::isChangedElsewhere() const
{
    return m_folder.isChangedElsewhere();
}

std::shared_ptr<void> FileStore::rightToEvict()
{
    const RecordFolder::Look folder = m_folder.look();
    if (!folder.isThere || !folder.trouble.isGood())
        return nullptr;
    m_folder.beginChange();
    auto right = tryLockFile(m_files, m_folder.pathOf(u"evict"_s));
    m_folder.endChange();
    return right;
}

} // namespace Halyard
