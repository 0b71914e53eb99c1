// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "mounts.h"

#include <QtCore/QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/fs.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

namespace {

bool writeLine(const QString &path, const QByteArray &line)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && file.write(line) == line.size();
}

bool becomeRootOfOurOwn()
{
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    return ::unshare(CLONE_NEWUSER) == 0 && writeLine(u"/proc/self/setgroups"_s, "deny")
        && writeLine(u"/proc/self/uid_map"_s, "0 "_ba + user + " 1")
        && writeLine(u"/proc/self/gid_map"_s, "0 "_ba + group + " 1");
}

} // namespace

QString becomeAloneWithMounts()
{
    const bool isRoot = ::geteuid() == 0 || becomeRootOfOurOwn();
    if (isRoot && ::unshare(CLONE_NEWNS) == 0
        && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0)
        return {};
    return u"needs root, or namespaces for users: "_s + qt_error_string(errno);
}

MountedMemory::MountedMemory(const QString &folder, const QString &options)
    : m_folder(QFile::encodeName(folder))
    , m_isMounted(::mount("none", m_folder.constData(), "tmpfs", 0, options.toLatin1().constData())
                  == 0)
{
}

MountedMemory::~MountedMemory()
{
    if (m_isMounted)
        ::umount2(m_folder.constData(), MNT_DETACH);
}

bool MountedMemory::setReadOnly(bool isReadOnly)
{
    const unsigned long flags = MS_REMOUNT | (isReadOnly ? MS_RDONLY : 0);
    return ::mount("none", m_folder.constData(), "tmpfs", flags, nullptr) == 0;
}

bool setImmutable(const QString &folder, bool isImmutable)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    int flags = 0;
    bool isSet = ::ioctl(handle, FS_IOC_GETFLAGS, &flags) == 0;
    flags = isImmutable ? flags | FS_IMMUTABLE_FL : flags & ~FS_IMMUTABLE_FL;
    isSet = isSet && ::ioctl(handle, FS_IOC_SETFLAGS, &flags) == 0;
    ::close(handle);
    return isSet;
}

} // namespace Halyard::Test
