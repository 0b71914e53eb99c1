// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/disk/filewriter.h>
#include <Halyard/identity/identity.h>

#include <functional>
#include <memory>

namespace Halyard {

class Clock;

//! Remembers who the user is, from start to start. Each change is written in the background.
class IdentityKeeper
{
public:
    using Failed = std::function<void(QString problem)>;

    //! An empty \a path keeps it in memory. \a failed may be called from any thread.
    IdentityKeeper(const Clock &clock, const QString &path, Failed failed);

    [[nodiscard]] const Identity &identity() const { return m_identity; }
    //! Remembers \a identity; false if it is what is remembered already.
    bool set(Identity identity);
    //! Somebody new.
    [[nodiscard]] Identity stranger() const;

    //! Where the identity of one project's user lies; never the token itself.
    [[nodiscard]] static QString pathFor(const QString &folder, const QString &projectToken);

private:
    void load(const QString &path);
    void setAside(const QString &path);

    const Clock &m_clock;
    Failed m_failed;
    Identity m_identity;
    std::unique_ptr<FileWriter> m_writer;
};

} // namespace Halyard
