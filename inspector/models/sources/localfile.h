// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace Halyard::Inspector {

//! A file of this machine, read and written as a whole. What is no file, or too large, or cannot be opened is
//! told in words: nothing waits for a pipe, and nothing is read without end.
struct LocalFile
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::LocalFile)

public:
    enum class State {
        Read,
        Missing,
        Denied,
        Unusable, //!< Not a file, or too large, or the disk fails.
    };

    State state = State::Missing;
    QString problem = {};
    QByteArray content = {};

    [[nodiscard]] static LocalFile read(const QString &path, qint64 largest);
    //! Empty if it cannot be read.
    [[nodiscard]] static QByteArray beginning(const QString &path, qint64 bytes);
    enum class Access { AsUsual, OnlyOwner };
    //! As a whole or not at all. Why not, in words; empty if it is written.
    [[nodiscard]] static QString write(const QString &path, const QByteArray &content,
                                       Access access = Access::AsUsual);
    //! Changes whenever the file does, or becomes another one.
    [[nodiscard]] static QString stampOf(const QString &path);
};

} // namespace Halyard::Inspector
