// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "storeplace.h"

#include <Halyard/cache/recordenvelope.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

namespace {

constexpr int FormatToCome = RecordFormat + 1;

QByteArray bodyOf(int version, qsizetype size)
{
    QByteArray body = R"("version":)" + QByteArray::number(version) + R"(,"filler":")";
    const QByteArray pattern = QByteArray::number(version) + ' ';
    while (body.size() < size)
        body += pattern;
    return body + "\"}\n";
}

QString templateIn(StorePlace::Medium medium)
{
    const QString memory = u"/dev/shm"_s;
    const bool isMemory = medium == StorePlace::Medium::Memory && QFileInfo(memory).isWritable();
    return (isMemory ? memory : QDir::tempPath()) + u"/halyard-XXXXXX"_s;
}

} // namespace

QByteArray recordOf(int version, qsizetype size, qint64 entries)
{
    return sealed(bodyOf(version, size), entries);
}

QByteArray newerRecordOf(int version)
{
    const QByteArray ours = R"("halyard_cache":)" + QByteArray::number(RecordFormat);
    const QByteArray theirs = R"("halyard_cache":)" + QByteArray::number(FormatToCome);
    return recordOf(version).replace(ours, theirs);
}

int versionOf(const QByteArray &record)
{
    constexpr QByteArrayView Key(R"("version":)");
    const qsizetype begin = record.indexOf(Key);
    if (begin < 0 || !envelopeOf(record))
        return -1;
    const qsizetype number = begin + Key.size();
    return record.mid(number, record.indexOf(',', number) - number).toInt();
}

RecordStore::Merge always(const QByteArray &record)
{
    return [record](const QByteArray &) { return record; };
}

RecordStore::Merge unlessLater(int version, qsizetype size)
{
    return [version, size](const QByteArray &stored) {
        return versionOf(stored) > version ? stored : recordOf(version, size);
    };
}

StorePlace::StorePlace(Medium medium)
    : m_place(templateIn(medium))
    , m_folder(m_place.filePath(u"flags"_s))
{
}

QString StorePlace::in(const QString &file) const
{
    return m_folder + u'/' + file;
}

QString StorePlace::fileOf(const QString &name) const
{
    return in(name + u".json"_s);
}

QStringList StorePlace::leftovers() const
{
    constexpr auto All = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    QStringList names = QDir(m_folder).entryList(All, QDir::Name);
    for (const QString &permanent : {u"lock"_s, u"queue"_s, u"evict"_s})
        names.removeAll(permanent);
    return names;
}

std::unique_ptr<FileStore> StorePlace::newStore()
{
    return std::make_unique<FileStore>(m_folder, *files, clock);
}

void putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void overwriteFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

void setFileTime(const QString &path, std::chrono::milliseconds time)
{
    const auto files = makeFileSystem();
    if (files->setModified(path, time) != 0)
        qFatal("%s cannot be dated", qPrintable(path));
}

std::chrono::milliseconds fileTime(const QString &path)
{
    const FileFacts facts = makeFileSystem()->factsAt(path);
    return std::chrono::floor<std::chrono::milliseconds>(facts.modifiedAt);
}

quint32 fileMode(const QString &path)
{
    return makeFileSystem()->factsAt(path).mode;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Halyard::Test
