// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QProcess>
#include <QtCore/QString>

#include <random>
#include <vector>

namespace Halyard::Test {

//! A loop device over a file, mounted as ext4 for as long as this lives.
class MountedImage
{
public:
    MountedImage(const QString &image, const QString &folder);
    MountedImage(const MountedImage &) = delete;
    MountedImage &operator=(const MountedImage &) = delete;
    ~MountedImage();

    //! Empty if it is mounted.
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    [[nodiscard]] int attach(const QString &image);

    QByteArray m_folder;
    QString m_problem;
};

//! What happened to a block device, and what was said of it meanwhile.
class BlockLog
{
public:
    struct Event
    {
        enum class Kind : char { Write = 'W', Flush = 'F', Mark = 'M' };
        Kind kind;
        qint64 offset;
        QByteArray bytes;
    };

    explicit BlockLog(const QString &file);

    [[nodiscard]] const std::vector<Event> &events() const { return m_events; }
    //! The device after a cut: all up to the last flush, and of the rest nothing, all, some, or
    //! sectors of it.
    [[nodiscard]] QByteArray imageAt(size_t moment, const QByteArray &base,
                                     std::mt19937 &random) const;

private:
    std::vector<Event> m_events;
};

//! A device that writes down what happens to it; an ext4 is on it. The log is whole when this is
//! gone.
class LoggedDevice
{
public:
    //! \a folder has to be there, and empty.
    LoggedDevice(const QString &folder, const QString &base, const QString &log);
    LoggedDevice(const LoggedDevice &) = delete;
    LoggedDevice &operator=(const LoggedDevice &) = delete;
    ~LoggedDevice();

    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] QString image() const { return m_folder + QStringLiteral("/disk"); }
    void mark(const QByteArray &text);

private:
    QString m_folder;
    QProcess m_process;
    QString m_problem;
    int m_mark = -1;
};

} // namespace Halyard::Test
