// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/quarantine.h>

#include <Halyard/cache/recordfolder.h>
#include <Halyard/cache/recordnames.h>
#include <Halyard/disk/openfile.h>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

QString pathOf(const RecordFolder &folder)
{
    return folder.pathOf(u"quarantine"_s);
}

} // namespace

Quarantine::Quarantine(const RecordFolder &folder, FileSystem &files)
    : m_folder(folder)
    , m_files(files)
{
}

void Quarantine::take(const QString &path, const QString &name)
{
    const int made = m_files.makeFolder(pathOf(m_folder), FileMode::OwnFolder);
    // A link there could lead anywhere.
    if ((made != 0 && made != EEXIST)
        || m_files.factsAt(pathOf(m_folder)).kind != FileFacts::Kind::Folder)
        return;
    const auto before = cases();
    const qint64 number = before.empty() ? 1 : before.front().number + 1;
    const QString to = u"%1/%2.%3.json"_s.arg(pathOf(m_folder), name).arg(number);
    if (m_files.rename(path, to) == 0)
        limit();
}

std::vector<Quarantine::Case> Quarantine::cases() const
{
    std::vector<Case> found;
    for (const QByteArray &file : m_files.namesIn(pathOf(m_folder)).names) {
        const QByteArrayList parts = file.split('.');
        bool isNumber = false;
        const qint64 number = parts.value(1).toLongLong(&isNumber);
        if (parts.size() == 3 && isNumber && parts[2] == "json" && isRecordName(parts[0]))
            found.push_back({.name = QString::fromLatin1(parts[0]),
                             .number = number,
                             .path = pathOf(m_folder) + u'/' + QString::fromLatin1(file)});
    }
    std::sort(found.begin(), found.end(),
              [](const Case &a, const Case &b) { return a.number > b.number; });
    return found;
}

void Quarantine::limit()
{
    qsizetype files = 0;
    qint64 bytes = 0;
    for (const Case &one : cases()) {
        bytes += m_files.factsAt(one.path).size;
        if (++files > MostFiles || bytes > MostBytes)
            static_cast<void>(m_files.unlink(one.path));
    }
}

int Quarantine::forget(const QString &name)
{
    int result = 0;
    bool isChanged = false;
    for (const Case &one : cases()) {
        if (one.name != name)
            continue;
        const int error = m_files.unlink(one.path);
        isChanged = isChanged || error == 0;
        if (error != ENOENT && error != 0)
            result = error;
    }
    if (!isChanged || result != 0)
        return result;
    const OpenFile folder(m_files, pathOf(m_folder), FileSystem::OpenAs::Folder);
    return folder.error() != 0 ? folder.error() : m_files.syncFolder(folder.handle());
}

} // namespace Halyard
