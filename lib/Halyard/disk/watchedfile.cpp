// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/disk/watchedfile.h>

#include <QtCore/QFileInfo>

#include <utility>

using namespace std::chrono_literals;

namespace Halyard {

WatchedFile::WatchedFile(const QString &path, qint64 mostBytes, Changed changed)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_mostBytes(mostBytes)
    , m_changed(std::move(changed))
    , m_content(readFile(m_path, m_mostBytes))
{
    // Somebody who writes in several steps is read after the last of them.
    m_settled.setSingleShot(true);
    m_settled.setInterval(50ms);
    connect(&m_settled, &QTimer::timeout, this, &WatchedFile::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &WatchedFile::lookSoon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WatchedFile::lookSoon);
    watch();
}

void WatchedFile::watch()
{
    // The folder too: a file that is replaced is no longer the one that was watched.
    m_watcher.addPath(QFileInfo(m_path).path());
    if (QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

void WatchedFile::lookSoon()
{
    m_settled.start();
}

void WatchedFile::look()
{
    watch();
    FileContent now = readFile(m_path, m_mostBytes);
    if (now.state == m_content.state && now.bytes == m_content.bytes)
        return;
    m_content = std::move(now);
    const Changed changed = m_changed;
    changed(m_content);
}

} // namespace Halyard
