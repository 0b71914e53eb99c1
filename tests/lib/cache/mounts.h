// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

namespace Halyard::Test {

//! From here on, what this process mounts is seen by nobody else and goes with it. Without root that
//! takes a system which lets users have namespaces. Before any thread is started.
//! Empty, or why it cannot be.
[[nodiscard]] QString becomeAloneWithMounts();

//! A small file system in memory over a folder, for as long as this lives.
class MountedMemory
{
public:
    //! \a options: as for mount -o.
    MountedMemory(const QString &folder, const QString &options);
    MountedMemory(const MountedMemory &) = delete;
    MountedMemory &operator=(const MountedMemory &) = delete;
    ~MountedMemory();

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] bool setReadOnly(bool isReadOnly);

private:
    QByteArray m_folder;
    bool m_isMounted;
};

//! Nobody, not even root, adds or removes anything in the folder. Whether that worked.
[[nodiscard]] bool setImmutable(const QString &folder, bool isImmutable);

} // namespace Halyard::Test
