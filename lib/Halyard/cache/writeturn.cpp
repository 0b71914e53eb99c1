// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/writeturn.h>

#include <Halyard/cache/recordfolder.h>
#include <Halyard/disk/openfile.h>

#include <cerrno>
#include <thread>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

using Instant = std::chrono::steady_clock::time_point;

//! Others hold it for about a millisecond.
constexpr std::chrono::microseconds Pause{50};

std::unique_ptr<OpenFile> opened(FileSystem &files, const QString &path)
{
    return std::make_unique<OpenFile>(files, path, FileSystem::OpenAs::Lock);
}

bool lockUntil(Instant end, FileSystem &files, const OpenFile &file)
{
    if (file.error() != 0)
        return false;
    int error = files.lock(file.handle());
    while (error == EWOULDBLOCK && std::chrono::steady_clock::now() < end) {
        std::this_thread::sleep_for(Pause);
        error = files.lock(file.handle());
    }
    return error == 0;
}

} // namespace

WriteTurn::WriteTurn(RecordFolder &folder, FileSystem &files)
    : m_folder(folder)
{
    m_folder.beginChange();
    auto queue = opened(files, folder.pathOf(u"queue"_s));
    m_lock = opened(files, folder.pathOf(u"lock"_s));
    m_folder.endChange();

    const auto end = std::chrono::steady_clock::now() + LongestWait;
    // Whoever waits holds the queue. Without it, a process that writes again at once would always
    // be quicker than one that waits.
    lockUntil(end, files, *queue);
    m_isHeld = lockUntil(end, files, *m_lock);
    m_folder.beginChange();
}

WriteTurn::~WriteTurn()
{
    m_folder.endChange();
}

std::shared_ptr<void> tryLockFile(FileSystem &files, const QString &path)
{
    auto file = opened(files, path);
    return lockUntil({}, files, *file) ? std::move(file) : nullptr;
}

} // namespace Halyard
