// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/sources/filesource.h"

#include <Halyard/cacheurl.h>

namespace Halyard::Inspector {

//! One record of a fallback cache, in a file that somebody copied out of it, say.
class RecordSource final : public FileSource
{
    Q_OBJECT

public:
    //! \a rules say when it would be stale, and when gone.
    RecordSource(const QString &path, const CacheUrl &rules, QObject *parent = nullptr);

    //! Whether a file that begins so can only be a record, damaged perhaps.
    [[nodiscard]] static bool isRecord(const QByteArray &beginning);

private:
    [[nodiscard]] static Found parse(const QByteArray &content, const CacheUrl &rules);
};

} // namespace Halyard::Inspector
