// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "blockrig.h"

#include <QtCore/QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <linux/loop.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

namespace {

constexpr qsizetype Sector = 512;
//! Where the superblock is. Torn, it makes a file system nobody can mount: not our affair.
constexpr qint64 SuperblockEnd = 4096;

void apply(const BlockLog::Event &event, QByteArray &image)
{
    image.replace(event.offset, event.bytes.size(), event.bytes);
}

} // namespace

MountedImage::MountedImage(const QString &image, const QString &folder)
    : m_folder(QFile::encodeName(folder))
{
    const int number = attach(image);
    if (number < 0) {
        m_problem = u"no loop device: "_s + qt_error_string(errno);
        return;
    }
    const QByteArray device = "/dev/loop" + QByteArray::number(number);
    // Open while it is mounted: with nobody at it, it would go by itself.
    const int handle = ::open(device.constData(), O_RDWR | O_CLOEXEC);
    if (::mount(device.constData(), m_folder.constData(), "ext4", 0, nullptr) != 0)
        m_problem = u"ext4 cannot be mounted: "_s + qt_error_string(errno);
    ::ioctl(handle, LOOP_CLR_FD);
    ::close(handle);
}

int MountedImage::attach(const QString &image)
{
    const int control = ::open("/dev/loop-control", O_RDWR | O_CLOEXEC);
    const int file = ::open(QFile::encodeName(image).constData(), O_RDWR | O_CLOEXEC);
    int number = -1;
    // Another process may take the one that is free.
    for (int attempt = 0; attempt < 20 && number < 0 && control >= 0 && file >= 0; ++attempt) {
        const int free = ::ioctl(control, LOOP_CTL_GET_FREE);
        const QByteArray device = "/dev/loop" + QByteArray::number(free);
        const int handle = ::open(device.constData(), O_RDWR | O_CLOEXEC);
        if (handle >= 0 && ::ioctl(handle, LOOP_SET_FD, file) == 0)
            number = free;
        ::close(handle);
    }
    const int error = errno;
    ::close(file);
    ::close(control);
    errno = error;
    return number;
}

MountedImage::~MountedImage()
{
    // The loop device was told to go when it is not needed.
    if (m_problem.isEmpty())
        ::umount2(m_folder.constData(), 0);
}

BlockLog::BlockLog(const QString &file)
{
    QFile log(file);
    if (!log.open(QIODevice::ReadOnly))
        return;
    while (!log.atEnd()) {
        char kind = 0;
        quint64 numbers[2] = {};
        log.read(&kind, 1);
        log.read(reinterpret_cast<char *>(&numbers[0]), sizeof(numbers));
        m_events.push_back({.kind = static_cast<Event::Kind>(kind),
                            .offset = static_cast<qint64>(numbers[0]),
                            .bytes = log.read(static_cast<qint64>(numbers[1]))});
    }
}

QByteArray BlockLog::imageAt(size_t moment, const QByteArray &base, std::mt19937 &random) const
{
    enum Style { Nothing, All, Some, Torn };
    const auto style = static_cast<Style>(random() % 4);
    size_t safe = moment;
    while (safe > 0 && m_events[safe - 1].kind != Event::Kind::Flush)
        --safe;
    QByteArray image = base;
    for (size_t i = 0; i < moment; ++i) {
        const Event &event = m_events[i];
        if (event.kind != Event::Kind::Write)
            continue;
        const bool isWhole = i < safe || style == All
            || (style != Nothing && event.offset < SuperblockEnd)
            || (style == Some && random() % 2 == 0);
        if (isWhole)
            apply(event, image);
        if (isWhole || style != Torn)
            continue;
        for (qsizetype begin = 0; begin < event.bytes.size(); begin += Sector) {
            if (random() % 2 == 0)
                apply({event.kind, event.offset + begin, event.bytes.mid(begin, Sector)}, image);
        }
    }
    return image;
}

LoggedDevice::LoggedDevice(const QString &folder, const QString &base, const QString &log)
    : m_folder(folder)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(HALYARD_LOGGING_DISK), {folder, base, log});
    if (!m_process.waitForReadyRead() || !m_process.readAllStandardOutput().startsWith("ready")) {
        m_problem = u"no file system of our own (FUSE)"_s;
        return;
    }
    m_mark = ::open(QFile::encodeName(folder + u"/mark"_s).constData(), O_WRONLY | O_CLOEXEC);
    if (m_mark < 0)
        m_problem = qt_error_string(errno);
}

LoggedDevice::~LoggedDevice()
{
    ::close(m_mark);
    ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
    m_process.waitForFinished();
}

void LoggedDevice::mark(const QByteArray &text)
{
    if (::pwrite(m_mark, text.constData(), static_cast<size_t>(text.size()), 0) != text.size())
        qFatal("the log takes no mark");
}

} // namespace Halyard::Test
