// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/sessionfile.h"

#include "models/sources/localfile.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Inspector {

namespace {

constexpr qint64 LargestSession = 1024 * 1024;
bool makePrivate(const QString &folder)
{
    return QDir().mkpath(folder)
        && QFile::setPermissions(
               folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

// Replaces what is there, which QFile::rename() does not.
bool moveOver(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(from).toStdString(),
                            QFile::encodeName(to).toStdString(), error);
    return !error;
}

//! An inspector may run for days; only one that is gone loses its lock.
bool takeAtOnce(QLockFile &lock)
{
    lock.setStaleLockTime(0ms);
    return lock.tryLock(0ms);
}

} // namespace

SessionFile::SessionFile(const QString &folder)
    : m_folder(folder)
    , m_lock(folder + u"/session.lock"_s)
    , m_isOurs(makePrivate(folder) && takeAtOnce(m_lock))
{
    if (!m_isOurs)
        return;
    m_before = read(path());
    m_isBeforeKept = !m_before.has_value();
    if (m_before)
        return;
    m_before = read(folder + u"/session-before.json"_s);
    // However that one ended, another one came after it.
    if (m_before)
        m_before->isEnded = true;
}

QString SessionFile::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/Halyard/Inspector"_s;
}

QString SessionFile::path() const
{
    return m_folder + u"/session.json"_s;
}

std::optional<SessionState> SessionFile::read(const QString &path)
{
    const LocalFile file = LocalFile::read(path, LargestSession);
    if (file.state == LocalFile::State::Missing)
        return {};
    if (file.state != LocalFile::State::Read) {
        putAside(path, file.problem);
        return {};
    }
    const auto parsed = SessionState::fromJson(file.content);
    if (const auto *state = std::get_if<SessionState>(&parsed))
        return state->isWorthwhile() ? std::optional(*state) : std::nullopt;
    const bool isNewer = std::get<SessionState::Problem>(parsed) == SessionState::Problem::Newer;
    putAside(path,
             isNewer ? tr("A newer version of this program wrote it.") : tr("It is damaged."));
    return {};
}

void SessionFile::putAside(const QString &path, const QString &why)
{
    const QString aside = m_folder + u"/session-unread.json"_s;
    if (moveOver(path, aside))
        m_problem = tr("The last session cannot be restored. %1 Its file is kept as %2.")
                        .arg(why, QDir::toNativeSeparators(aside));
    else
        m_problem = tr("The last session cannot be restored. %1").arg(why);
}

void SessionFile::keepBefore()
{
    if (!m_isBeforeKept)
        moveOver(path(), m_folder + u"/session-before.json"_s);
    m_isBeforeKept = true;
}

bool SessionFile::write(const SessionState &state)
{
    const QByteArray json = state.toJson();
    if (!m_isOurs || json == m_written)
        return m_isOurs;
    keepBefore();
    if (!LocalFile::write(path(), json, LocalFile::Access::OnlyOwner).isEmpty())
        return false;
    m_written = json;
    return true;
}

} // namespace Halyard::Inspector
