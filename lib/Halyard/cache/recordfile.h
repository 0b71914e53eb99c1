// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cache/recordstore.h>
#include <Halyard/disk/filesystem.h>

namespace Halyard {

//! One file of a record, as it was found.
struct RecordFile
{
    CacheContent::State state = CacheContent::State::Missing;
    QByteArray bytes = {};
    //! 0 unless it is whole.
    int format = 0;
    FileFacts facts = {};
    //! Why it could not be read.
    RecordStore::Result trouble = {};
    //! The medium has lost it.
    bool isLost = false;
};

//! Reads it if nobody but us can have written it, and checks that it is whole.
[[nodiscard]] RecordFile readRecordFile(FileSystem &files, const QString &path);
//! Of what lies at \a path and has been looked at: what the first line says of the number of flags,
//! 0 if there is no such line.
[[nodiscard]] qint64 entriesInFile(FileSystem &files, const QString &path);
//! Whether others may have written a file, or it is none.
[[nodiscard]] RecordStore::Result checkRecordFile(const FileFacts &facts, quint32 user,
                                                  const QString &path);

//! Whether the file that was read is the one of which \a now is known.
[[nodiscard]] bool isStill(const RecordFile &file, const FileFacts &now);

//! Makes \a path anew, for this user only. It is on the disk when this returns 0, but its name in
//! the folder perhaps not. Leaves nothing behind else.
[[nodiscard]] int writeNewFile(FileSystem &files, const QString &path, const QByteArray &bytes,
                               std::chrono::milliseconds modifiedAt);

} // namespace Halyard
