// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>
#include <QtCore/QString>

#include <chrono>
#include <memory>

namespace Halyard {

//! Permission bits, as chmod has them.
namespace FileMode {
inline constexpr quint32 OwnFile = 0600;
inline constexpr quint32 OwnFolder = 0700;
inline constexpr quint32 UsualFolder = 0777;
inline constexpr quint32 WritableByOthers = 022;
} // namespace FileMode

//! What can be said of a file without reading it.
struct FileFacts
{
    enum class Kind { File, Folder, Link, Other };

    int error = 0;
    Kind kind = Kind::Other;
    quint64 inode = 0;
    qint64 size = 0;
    quint64 links = 1;
    quint32 owner = 0;
    //! As in FileMode.
    quint32 mode = 0;
    std::chrono::nanoseconds modifiedAt{0};
    //! Cannot be set by anybody.
    std::chrono::nanoseconds changedAt{0};
};

//! What a disk does, call by call, so that a test can bring one that fails or forgets.
//!
//! Errors are values of errno; 0: it worked. For any thread. Calls that a signal interrupted are
//! repeated.
class FileSystem
{
public:
    enum class OpenAs {
        Existing, //!< To be read. Neither follows a link nor waits for a pipe.
        New,      //!< To be written, private to the user. Fails if there is one.
        Lock,     //!< To be locked. Made if there is none, private to the user.
        Folder,   //!< To be synced.
    };
    struct Opened
    {
        int error = 0;
        int handle = -1;
    };
    struct Bytes
    {
        int error = 0;
        //! Fewer than were asked for, perhaps; none at the end.
        QByteArray bytes = {};
    };
    struct Written
    {
        int error = 0;
        //! Fewer than were given, perhaps.
        qint64 count = 0;
    };
    struct Names
    {
        int error = 0;
        QByteArrayList names = {};
    };

    FileSystem() = default;
    FileSystem(const FileSystem &) = delete;
    FileSystem &operator=(const FileSystem &) = delete;
    virtual ~FileSystem() = default;

    [[nodiscard]] Opened open(const QString &path, OpenAs as);
    [[nodiscard]] Bytes read(int handle, qint64 most);
    [[nodiscard]] Written write(int handle, QByteArrayView bytes);
    //! Returns once the content would survive a power cut.
    [[nodiscard]] int syncData(int handle);
    //! The same for a folder's entries; good where there is nothing to be synced.
    [[nodiscard]] int syncFolder(int handle);
    //! Gives the handle back in any case.
    int close(int handle);

    [[nodiscard]] FileFacts factsOf(int handle);
    //! Of the link, if it is one.
    [[nodiscard]] FileFacts factsAt(const QString &path);
    [[nodiscard]] int setMode(int handle, quint32 mode);
    [[nodiscard]] int setModified(const QString &path, std::chrono::nanoseconds time);
    //! EWOULDBLOCK if somebody else holds it; freed when the handle is closed.
    [[nodiscard]] int lock(int handle);

    //! Replaces what is there.
    [[nodiscard]] int rename(const QString &from, const QString &to);
    [[nodiscard]] int unlink(const QString &path);
    [[nodiscard]] int makeFolder(const QString &path, quint32 mode);
    //! In no order; without "." and "..".
    [[nodiscard]] Names namesIn(const QString &folder);

    //! Whose files are ours.
    [[nodiscard]] virtual quint32 user() const = 0;

protected:
    // One attempt each.
    virtual Opened tryOpen(const QString &path, OpenAs as) = 0;
    virtual Bytes tryRead(int handle, qint64 most) = 0;
    virtual Written tryWrite(int handle, QByteArrayView bytes) = 0;
    virtual int trySyncData(int handle) = 0;
    virtual int trySyncFolder(int handle) = 0;
    virtual int doClose(int handle) = 0;
    virtual FileFacts tryFactsOf(int handle) = 0;
    virtual FileFacts tryFactsAt(const QString &path) = 0;
    virtual int trySetMode(int handle, quint32 mode) = 0;
    virtual int trySetModified(const QString &path, std::chrono::nanoseconds time) = 0;
    virtual int tryLock(int handle) = 0;
    virtual int tryRename(const QString &from, const QString &to) = 0;
    virtual int tryUnlink(const QString &path) = 0;
    virtual int tryMakeFolder(const QString &path, quint32 mode) = 0;
    virtual Names tryNamesIn(const QString &folder) = 0;
};

//! The system's own.
[[nodiscard]] std::unique_ptr<FileSystem> makeFileSystem();

//! What an errno means, in words.
[[nodiscard]] QString errorText(int error);

} // namespace Halyard
