// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cache/recordstore.h>

namespace Halyard {

//! A state and words for the errno \a error of something done in \a folder; what to do, too.
[[nodiscard]] RecordStore::Result troubleOf(int error, const QString &folder);
//! Something there that we do not touch, for \a why.
[[nodiscard]] RecordStore::Result unsafe(const QString &path, const QString &why);

} // namespace Halyard
