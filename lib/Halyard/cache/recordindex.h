// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cache/recordstore.h>
#include <Halyard/disk/filesystem.h>

#include <QtCore/QHash>

namespace Halyard {

class RecordFolder;

//! What lies in a folder of records. Remembers what it has looked into.
class RecordIndex
{
public:
    RecordIndex(const RecordFolder &folder, FileSystem &files);

    //! Looks through the folder. Of each file that is new or has changed, reads the first line.
    [[nodiscard]] std::vector<RecordStore::Entry> scan();
    //! Temporary files that the last scan() met.
    [[nodiscard]] const QByteArrayList &temporaries() const { return m_temporaries; }
    [[nodiscard]] bool isScanned() const { return m_isScanned; }

    //! A time for what is used now: later than that of all else, whatever the clock says.
    [[nodiscard]] std::chrono::milliseconds nextTime(std::chrono::milliseconds now);
    //! No later time is known than \a time or one that was known already.
    void noteTime(std::chrono::nanoseconds time);

private:
    struct Known
    {
        quint64 inode = 0;
        qint64 size = 0;
        std::chrono::nanoseconds modifiedAt{0};
        qint64 entries = 0;
    };
    using Knowledge = QHash<QByteArray, Known>;

    void add(const QByteArray &file, const QString &name, Knowledge &known,
             QHash<QString, RecordStore::Entry> &found);
    [[nodiscard]] Known knownOf(const QByteArray &file, const FileFacts &facts) const;

    const RecordFolder &m_folder;
    FileSystem &m_files;
    Knowledge m_known;
    QByteArrayList m_temporaries;
    std::chrono::milliseconds m_newest{0};
    bool m_isScanned = false;
};

} // namespace Halyard
