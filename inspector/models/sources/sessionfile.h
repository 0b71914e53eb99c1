// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/sources/sessionstate.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLockFile>

#include <optional>

namespace Halyard::Inspector {

//! Where a session is written while it goes on: one file, of the first inspector that runs. Others
//! beside it write nothing.
class SessionFile
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::SessionFile)

public:
    //! Takes the folder, and reads what the last one left there.
    explicit SessionFile(const QString &folder);

    //! Where this system keeps such things.
    [[nodiscard]] static QString usualFolder();

    //! False if another inspector has the folder, or it cannot be written.
    [[nodiscard]] bool isOurs() const { return m_isOurs; }
    //! What could not be read was put aside; in words.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    //! The session before this one; nothing if there was none, or nobody would want it.
    [[nodiscard]] const std::optional<SessionState> &before() const { return m_before; }
    //! Whether that one ended by itself.
    [[nodiscard]] bool wasCutOff() const { return m_before && !m_before->isEnded; }

    //! As a whole or not at all. What was there before is kept beside it once.
    bool write(const SessionState &state);

    [[nodiscard]] QString path() const;

private:
    [[nodiscard]] std::optional<SessionState> read(const QString &path);
    void putAside(const QString &path, const QString &why);
    void keepBefore();

    QString m_folder;
    QLockFile m_lock;
    bool m_isOurs = false;
    bool m_isBeforeKept = false;
    QString m_problem;
    std::optional<SessionState> m_before;
    QByteArray m_written;
};

} // namespace Halyard::Inspector
