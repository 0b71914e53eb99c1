// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cachebrowser.h>

#include "cachelook.h"

#include <QtCore/QStringList>

#include <optional>
#include <variant>

namespace Halyard::Cli {

//! One person in a cache, and what is kept of them.
struct CacheRow
{
    CachedPerson person = {};
    CachedFlags found = {};
    //! Who that is, where the command line tells.
    QString id = {};
    //! The first to go once there are too many.
    bool isNext = false;
};

//! Whom --as and --group mean.
struct AskedPerson
{
    CachedPerson person = {};
    QString id = {};
    bool hasGroups = false;
};

//! Whom \a look is about, before anything is known of their records.
[[nodiscard]] QList<CachedPerson> chosen(const QList<CachedPerson> &all, const CacheLook &look,
                                         const std::optional<AskedPerson> &asked);

//! Empty if that is none of \a asked.
[[nodiscard]] QString idOf(const CachedPerson &person, const std::optional<AskedPerson> &asked);

//! As it is written out.
[[nodiscard]] QString nameOf(const CachedPerson &person);

//! Whether its name is one that a record has.
[[nodiscard]] bool isWellNamed(const CachedPerson &person);

//! As short as they may be and still tell \a all apart.
[[nodiscard]] QStringList shortNames(const QList<CachedPerson> &all);

//! What is wrong with a record; empty if nothing is.
[[nodiscard]] QString problemOf(const CacheRow &row);

//! Until nobody is served from it any more; nothing if there is no telling, or it has come to that.
[[nodiscard]] std::optional<std::chrono::milliseconds> timeLeft(const CacheRow &row,
                                                                const CacheUrl &cache);

} // namespace Halyard::Cli
