// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cache/filestore.h>
#include <Halyard/disk/filesystem.h>
#include <support/fakeclock.h>

#include <QtCore/QTemporaryDir>

#include <chrono>
#include <memory>

namespace Halyard::Test {

//! A record of a few flags that says which version of itself it is.
[[nodiscard]] QByteArray recordOf(int version, qsizetype size = 600, qint64 entries = 3);
//! The same in a format that is not known yet.
[[nodiscard]] QByteArray newerRecordOf(int version);
//! -1 if it is none of the above, whole.
[[nodiscard]] int versionOf(const QByteArray &record);

//! Writes this, whatever is there.
[[nodiscard]] RecordStore::Merge always(const QByteArray &record);
//! Writes this unless a later version is there.
[[nodiscard]] RecordStore::Merge unlessLater(int version, qsizetype size = 600);

//! A folder for records that is not there yet, in a place that goes with this.
class StorePlace
{
public:
    enum class Medium { Usual, Memory };

    //! In memory, where there is such a place, for what is not about disks but takes many calls.
    explicit StorePlace(Medium medium = Medium::Usual);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString fileOf(const QString &name) const;
    [[nodiscard]] QString in(const QString &file) const;
    //! Whole names of all but the permanent files.
    [[nodiscard]] QStringList leftovers() const;

    //! Each call: what another process would see.
    [[nodiscard]] std::unique_ptr<FileStore> newStore();

    FakeClock clock;
    const std::unique_ptr<FileSystem> files = makeFileSystem();

private:
    QTemporaryDir m_place;
    QString m_folder;
};

//! Puts bytes into a file as a careless program would.
void putFile(const QString &path, const QByteArray &bytes);
//! The same, without emptying it first: no file system hurries to save such a file.
void overwriteFile(const QString &path, const QByteArray &bytes);
void setFileTime(const QString &path, std::chrono::milliseconds time);
[[nodiscard]] std::chrono::milliseconds fileTime(const QString &path);
[[nodiscard]] quint32 fileMode(const QString &path);
[[nodiscard]] QByteArray bytesOf(const QString &path);

} // namespace Halyard::Test
