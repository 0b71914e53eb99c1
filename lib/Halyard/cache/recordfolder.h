// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cache/recordstore.h>
#include <Halyard/disk/filesystem.h>

namespace Halyard {

//! The folder that records lie in: ours alone, made when it is needed, and watched for others'
//! changes.
class RecordFolder
{
public:
    struct Look
    {
        bool isThere = false;
        FileFacts facts = {};
        //! Why it cannot be used.
        RecordStore::Result trouble = {};
    };

    RecordFolder(const QString &path, FileSystem &files);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString pathOf(const QString &file) const { return m_path + u'/' + file; }

    //! For any thread.
    [[nodiscard]] Look look() const;
    //! Makes it if it is missing, such that it survives a power cut.
    [[nodiscard]] RecordStore::Result make();
    //! Returns once its entries would survive a power cut.
    [[nodiscard]] int sync();
    //! The same where others, or a failure, may have left something unsynced.
    [[nodiscard]] int syncIfChanged();

    // What lies between the first two is our own doing.
    void beginChange();
    void endChange();
    //! All that others did until \a look is known.
    void knowAll(const Look &look);
    //! Others' changes show; but not those in the same tick of the system's clock, some
    //! milliseconds, as our own last one.
    [[nodiscard]] bool isChangedElsewhere() const;

private:
    //! Sees to it that the entries of the folder, and of those of ours that it lies in, are synced.
    [[nodiscard]] int anchor() const;

    QString m_path;
    FileSystem &m_files;
    FileFacts m_seen = {};
    std::optional<FileFacts> m_synced = {};
    bool m_isChangedElsewhere = true;
    bool m_isAnchored = false;
};

} // namespace Halyard
