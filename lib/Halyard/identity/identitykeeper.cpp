// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/identity/identitykeeper.h>

#include <Halyard/disk/file.h>
#include <Halyard/time/clock.h>

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

constexpr qint64 LargestIdentity = 4 * 1024 * 1024;

} // namespace

IdentityKeeper::IdentityKeeper(const Clock &clock, const QString &path, Failed failed)
    : m_clock(clock)
    , m_failed(std::move(failed))
    , m_identity(stranger())
{
    if (path.isEmpty())
        return;
    m_writer = std::make_unique<FileWriter>(path, m_failed);
    load(path);
}

void IdentityKeeper::load(const QString &path)
{
    const FileContent file = readOwnFile(path, LargestIdentity);
    if (file.state == FileContent::State::Unreadable) {
        // It may become readable again, and then it must still be there.
        m_failed(u"the identity cannot be read: %1"_s.arg(file.problem));
        m_writer.reset();
        return;
    }
    if (file.state == FileContent::State::Read) {
        if (auto known = identityFromJson(file.bytes)) {
            m_identity = std::move(*known);
            return;
        }
        setAside(path);
    }
    m_writer->write(toJson(m_identity));
}

void IdentityKeeper::setAside(const QString &path)
{
    const QString aside = path + ".unreadable"_L1;
    QFile::remove(aside);
    QFile::rename(path, aside);
    m_failed(u"the identity file is damaged or newer than this program; it was set aside"_s);
}

bool IdentityKeeper::set(Identity identity)
{
    if (identity == m_identity)
        return false;
    m_identity = std::move(identity);
    if (m_writer)
        m_writer->write(toJson(m_identity));
    return true;
}

Identity IdentityKeeper::stranger() const
{
    return newIdentity(m_clock.wall().count());
}

QString IdentityKeeper::pathFor(const QString &folder, const QString &projectToken)
{
    const QString where = folder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/halyard"_L1
        : folder;
    const QByteArray name =
        QCryptographicHash::hash(projectToken.toUtf8(), QCryptographicHash::Blake2b_256);
    return QDir(where).filePath("identity-"_L1 + QString::fromLatin1(name.toHex().left(32))
                                + ".json"_L1);
}

} // namespace Halyard
