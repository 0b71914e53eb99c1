// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cache/quarantine.h>
#include <Halyard/cache/recordfolder.h>
#include <Halyard/cache/recordindex.h>
#include <Halyard/cache/recordstore.h>

namespace Halyard {

class Clock;
class FileSystem;
struct RecordFile;

//! Keeps each record in a file of its own, in a folder that nobody else can write.
//!
//! Of a record with a newer format nothing is overwritten: ours lies beside it. The newer format is
//! read, unless ours was written or used later.
class FileStore : public RecordStore
{
public:
    FileStore(const QString &folder, FileSystem &files, const Clock &clock);

    [[nodiscard]] Result examine() const override;
    [[nodiscard]] CacheContent read(const QString &name) const override;
    //! Ready also means: on the disk.
    [[nodiscard]] Result write(const QString &name, const Merge &merge) override;
    //! Also what is in quarantine.
    Result remove(const QString &name) override;
    void quarantine(const QString &name) override;
    void touch(const QStringList &names) override;
    [[nodiscard]] std::vector<Entry> list() const override;
    [[nodiscard]] bool isChangedElsewhere() const override;
    [[nodiscard]] std::shared_ptr<void> rightToEvict() override;

private:
    struct Stored;

    //! What to do if another process has written since we read.
    enum class Meanwhile { Overwrite, GiveUp };

    [[nodiscard]] Stored stored(const QString &name) const;
    //! Nothing if it gave up.
    [[nodiscard]] std::optional<Result> tryWrite(const QString &name, const Merge &merge,
                                                 Meanwhile meanwhile);
    [[nodiscard]] int put(const QString &name, const Stored &stored, const QByteArray &record,
                          Meanwhile meanwhile);
    [[nodiscard]] int replace(const QString &path, const QByteArray &record,
                              const RecordFile *expected);
    [[nodiscard]] int tryToReplace(const QString &path, const QByteArray &record,
                                   const RecordFile *expected);
    [[nodiscard]] int unlinkIfThere(const QString &path);
    [[nodiscard]] int removeFiles(const QString &name);
    void touchOne(const QString &name);
    void learnTimes();
    //! Removes what was begun long ago and never finished.
    void sweep();

    [[nodiscard]] QString pathOf(const QString &name) const;
    [[nodiscard]] QString pathBeside(const QString &name) const;

    FileSystem &m_files;
    const Clock &m_clock;
    // What list() learns changes nothing that a caller could see.
    mutable RecordFolder m_folder;
    mutable RecordIndex m_index;
    Quarantine m_quarantine;
    bool m_hasSwept = false;
};

} // namespace Halyard
