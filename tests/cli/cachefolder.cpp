// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "cachefolder.h"

#include <Halyard/cache/cacherecord.h>

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

namespace {

QString traceOf(const QString &path)
{
    struct stat facts = {};
    if (lstat(QFile::encodeName(path).constData(), &facts) != 0)
        return path + " is gone"_L1;
    const auto time = [](const timespec &moment) {
        return u"%1.%2"_s.arg(moment.tv_sec).arg(moment.tv_nsec);
    };
    return u"%1 %2 bytes, mode %3, inode %4, changed %5 and %6"_s.arg(path)
        .arg(facts.st_size)
        .arg(facts.st_mode, 0, 8)
        .arg(facts.st_ino)
        .arg(time(facts.st_mtim), time(facts.st_ctim));
}

} // namespace

QString CacheFolder::path(const QString &name) const
{
    return m_home.filePath("flags"_L1 + (name.isEmpty() ? QString() : u'/' + name));
}

QString CacheFolder::url() const
{
    return "file://"_L1 + path();
}

void CacheFolder::make() const
{
    if (!QDir().mkpath(path()))
        qFatal("cannot make %s", qPrintable(path()));
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QStringList CacheFolder::names() const
{
    return QDir(path()).entryList(QDir::Files | QDir::Hidden);
}

QString CacheFolder::file() const
{
    const QStringList records = QDir(path()).entryList({u"*-*.json"_s});
    return records.size() == 1 ? records.first() : QString();
}

QByteArray CacheFolder::content() const
{
    QFile record(path(file()));
    return record.open(QIODevice::ReadOnly) ? record.readAll() : QByteArray();
}

void CacheFolder::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

void CacheFolder::change(const std::function<void(CacheRecord &)> &change) const
{
    auto record = recordFromJson(content());
    if (auto *good = std::get_if<CacheRecord>(&record)) {
        change(*good);
        write(file(), toJson(*good));
    }
}

QStringList CacheFolder::traces() const
{
    QStringList traces{traceOf(path())};
    QDirIterator all(path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        traces += traceOf(all.next());
    traces.sort();
    return traces;
}

} // namespace Halyard::Test
