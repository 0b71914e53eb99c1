// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/disk/file.h>

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>

namespace Halyard {

//! Tells of a file's content whenever that changes: also when the file appears, goes, or is
//! replaced as editors do.
class WatchedFile : public QObject
{
public:
    using Changed = std::function<void(const FileContent &)>;

    WatchedFile(const QString &path, qint64 mostBytes, Changed changed);

    [[nodiscard]] const FileContent &content() const { return m_content; }

private:
    void lookSoon();
    void look();
    void watch();

    QString m_path;
    qint64 m_mostBytes;
    Changed m_changed;
    FileContent m_content;
    QFileSystemWatcher m_watcher;
    QTimer m_settled;
};

} // namespace Halyard
