// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/disktrouble.h>

#include <Halyard/disk/filesystem.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

using State = CacheStatus::State;

State stateOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT: return State::Full;
    case EROFS: return State::ReadOnly;
    case EACCES:
    case EPERM: return State::Forbidden;
    default: return State::Failing;
    }
}

QString adviceOf(int error)
{
    switch (error) {
    case ENOSPC: return u"Make room there, or name a folder on another disk."_s;
    case EDQUOT: return u"Raise this user's quota, or name a folder on another disk."_s;
    case EROFS: return u"Mount it for writing, or name a folder on another disk."_s;
    case EACCES:
    case EPERM: return u"Let this user write there, or name another folder."_s;
    case EMFILE:
    case ENFILE: return u"Raise the limit of open files, or look for what leaves them open."_s;
    case ENOTDIR:
    case EEXIST:
    case EISDIR: return u"Remove what lies in the way, or name another folder."_s;
    case EIO: return u"Check the disk."_s;
    default: return u"It will be tried again."_s;
    }
}

} // namespace

RecordStore::Result troubleOf(int error, const QString &folder)
{
    if (error == 0)
        return {};
    return {stateOf(error), u"%1: %2. %3"_s.arg(folder, errorText(error), adviceOf(error))};
}

RecordStore::Result unsafe(const QString &path, const QString &why)
{
    return {State::Unsafe, u"%1: %2"_s.arg(path, why)};
}

} // namespace Halyard
