// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/disk/filewriter.h>

#include <Halyard/disk/file.h>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace Halyard {

namespace {

constexpr std::chrono::milliseconds FarewellLimit{200};

} // namespace

//! Shared with the thread, which may have to be left behind.
struct FileWriter::Work
{
    std::mutex mutex;
    std::condition_variable written;
    QString path;
    std::function<void(QString)> failed;
    std::optional<QByteArray> next;
    bool isBusy = false;

    void run()
    {
        std::unique_lock lock(mutex);
        while (const auto bytes = std::exchange(next, std::nullopt)) {
            lock.unlock();
            const auto problem = replaceFile(path, *bytes);
            lock.lock();
            if (problem && failed)
                failed(*problem);
        }
        isBusy = false;
        written.notify_all();
    }
};

FileWriter::FileWriter(QString path, std::function<void(QString)> failed)
    : m_work(std::make_shared<Work>())
{
    m_work->path = std::move(path);
    m_work->failed = std::move(failed);
}

FileWriter::~FileWriter()
{
    waitUntilWritten(FarewellLimit);
    const std::scoped_lock lock(m_work->mutex);
    m_work->failed = nullptr;
}

void FileWriter::write(QByteArray bytes)
{
    const std::scoped_lock lock(m_work->mutex);
    m_work->next = std::move(bytes);
    if (std::exchange(m_work->isBusy, true))
        return;
    // A thread for as long as there is something to write: an idle client keeps none.
    std::thread([work = m_work] { work->run(); }).detach();
}

bool FileWriter::waitUntilWritten(std::chrono::milliseconds limit)
{
    std::unique_lock lock(m_work->mutex);
    return m_work->written.wait_for(lock, limit, [this] { return !m_work->isBusy; });
}

} // namespace Halyard
