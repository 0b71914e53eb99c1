// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cacheurl.h>

#include "optionvalues.h"

#include <QtCore/QProcessEnvironment>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

class QCommandLineParser;

namespace Halyard::Cli {

//! What "halyard cache" is to do, and with what.
struct CacheLook
{
    enum class Action { List, Show, Verify, Purge, Export };
    enum class Which {
        Any,     //!< Nobody was named.
        Id,      //!< Whom --as says.
        Name,    //!< By the name that they have in the cache.
        Damaged, //!< All that are no records.
        Gone,    //!< All that are too old to be served.
        All,
    };

    Action action = Action::List;
    QUrl url;
    //! What the URL says.
    CacheUrl cache;
    Which which = Which::Any;
    //! Or how it begins.
    QString name;
    bool isDryRun = false;
};

//! \a words are what follows "cache".
[[nodiscard]] Checked<CacheLook> cacheLookFrom(const QStringList &words,
                                               const QCommandLineParser &parser,
                                               const QProcessEnvironment &environment);

} // namespace Halyard::Cli
