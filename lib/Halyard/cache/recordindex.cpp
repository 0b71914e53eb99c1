// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/recordindex.h>

#include <Halyard/cache/recordfile.h>
#include <Halyard/cache/recordfolder.h>
#include <Halyard/cache/recordnames.h>

#include <QtCore/QFile>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Halyard {

RecordIndex::RecordIndex(const RecordFolder &folder, FileSystem &files)
    : m_folder(folder)
    , m_files(files)
{
}

std::vector<RecordStore::Entry> RecordIndex::scan()
{
    Knowledge known;
    QHash<QString, RecordStore::Entry> found;
    m_temporaries.clear();
    for (const QByteArray &file : m_files.namesIn(m_folder.path()).names) {
        if (const auto name = recordOfFile(file))
            add(file, *name, known, found);
        else if (isTemporaryFile(file))
            m_temporaries.append(file);
    }
    m_known = std::move(known);
    m_isScanned = true;

    std::vector<RecordStore::Entry> entries(found.cbegin(), found.cend());
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) {
        return std::tie(a.usedAt, a.name) < std::tie(b.usedAt, b.name);
    });
    return entries;
}

void RecordIndex::add(const QByteArray &file, const QString &name, Knowledge &known,
                      QHash<QString, RecordStore::Entry> &found)
{
    const QString path = m_folder.pathOf(QFile::decodeName(file));
    const FileFacts facts = m_files.factsAt(path);
    if (facts.error != 0 || !checkRecordFile(facts, m_files.user(), path).isGood())
        return;
    const Known now = knownOf(file, facts);
    known.insert(file, now);
    noteTime(facts.modifiedAt);

    // A record may have two files.
    const auto usedAt = std::chrono::floor<std::chrono::milliseconds>(facts.modifiedAt).count();
    RecordStore::Entry &entry = found[name];
    entry.name = name;
    entry.entries = std::max(entry.entries, now.entries);
    entry.bytes += facts.size;
    entry.usedAt = std::max<qint64>(entry.usedAt, usedAt);
}

RecordIndex::Known RecordIndex::knownOf(const QByteArray &file, const FileFacts &facts) const
{
    const Known before = m_known.value(file);
    if (before.inode == facts.inode && before.size == facts.size
        && before.modifiedAt == facts.modifiedAt)
        return before;
    const QString path = m_folder.pathOf(QFile::decodeName(file));
    return {.inode = facts.inode,
            .size = facts.size,
            .modifiedAt = facts.modifiedAt,
            .entries = entriesInFile(m_files, path)};
}

std::chrono::milliseconds RecordIndex::nextTime(std::chrono::milliseconds now)
{
    m_newest = std::max(now, m_newest + 1ms);
    return m_newest;
}

void RecordIndex::noteTime(std::chrono::nanoseconds time)
{
    m_newest = std::max(m_newest, std::chrono::ceil<std::chrono::milliseconds>(time));
}

} // namespace Halyard
