// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

#include <functional>

namespace Halyard {
struct CacheRecord;
}

namespace Halyard::Test {

//! A folder for a file cache, and what lies in it.
class CacheFolder
{
public:
    //! Not there before a cache or make() has made it.
    [[nodiscard]] QString path(const QString &name = {}) const;
    [[nodiscard]] QString url() const;
    //! What lies beside it.
    [[nodiscard]] QString home() const { return m_home.path(); }
    void make() const;

    //! All but folders.
    [[nodiscard]] QStringList names() const;
    //! The one record.
    [[nodiscard]] QString file() const;
    [[nodiscard]] QByteArray content() const;
    void write(const QString &name, const QByteArray &content) const;
    //! Rewrites the one record as if it had always been so.
    void change(const std::function<void(CacheRecord &)> &change) const;

    //! Names, sizes, inodes and times, down to the nanosecond.
    [[nodiscard]] QStringList traces() const;

private:
    QTemporaryDir m_home;
};

} // namespace Halyard::Test
