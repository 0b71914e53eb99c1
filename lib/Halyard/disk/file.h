// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace Halyard {

//! A file's content, or why there is none.
struct FileContent
{
    enum class State { Read, Missing, Unreadable };
    State state = State::Missing;
    QByteArray bytes;
    QString problem;
};

//! Reads a regular file of at most \a mostBytes; never waits on a pipe or a device.
[[nodiscard]] FileContent readFile(const QString &path, qint64 mostBytes);

//! As readFile(), but refuses a link in place of the file.
[[nodiscard]] FileContent readOwnFile(const QString &path, qint64 mostBytes);

//! Replaces a file so that after a power cut at any moment the old or the new content is there, and
//! after success the new one. Private to the user. Says what went wrong.
[[nodiscard]] std::optional<QString> replaceFile(const QString &path, const QByteArray &bytes);

} // namespace Halyard
