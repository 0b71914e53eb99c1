// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/flagfacts.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace Halyard::Inspector {

//! Milliseconds since 1970, by this machine's clock.
using Moment = qint64;
[[nodiscard]] Moment now();
//! From here on it is always now: pictures of the same things are the same.
void stopClock();

//! What a source knows of one person, as of one moment. Never changes once it is shared.
struct Reading
{
    Q_GADGET

public:
    enum class State {
        Live,    //!< Answered by a server to us.
        Fresh,   //!< Cached, would be served as Cached.
        Stale,   //!< Cached, would be served and asked for again.
        Gone,    //!< Cached, and too old to be served.
        Missing, //!< There is nothing.
        Damaged, //!< There is something, but not a record; see problem.
        Failed,  //!< Could not be asked or read; see problem. Flags are those of before.
    };
    Q_ENUM(State)

    State state = State::Missing;
    //! What went wrong, in the library's words; also of a Live answer that was not complete.
    QString problem = {};
    //! Name of the kind of error, for scripts and rules ("quota_limited", "timeout", …); else empty.
    QString errorToken = {};
    //! By key.
    QList<FlagFacts> flags = {};

    Moment readAt = 0;
    //! By the clock of whoever wrote it.
    std::optional<Moment> fetchedAt = {};
    std::optional<Moment> confirmedAt = {};
    //! By the server's clock.
    std::optional<Moment> evaluatedAt = {};
    //! Since the server confirmed it, as of readAt; nothing if there is no telling.
    std::optional<std::chrono::milliseconds> age = {};
    //! Of the cache it is in: when it turns stale, when it is gone.
    std::optional<std::chrono::milliseconds> ttl = {};
    std::optional<std::chrono::milliseconds> staleTtl = {};

    QString requestId = {};
    //! Name and version of the library that wrote it.
    QString writer = {};
    //! Hash of the properties that the flags were asked with.
    QString context = {};
    //! As it is stored, or as the server answered.
    QByteArray record = {};
    //! Written in a newer format than ours.
    bool isNewer = false;
    //! Of an outline: how many flags it leaves out.
    qsizetype leftOut = 0;

    //! The same without flags and record, which is nearly all of it.
    [[nodiscard]] std::shared_ptr<const Reading> outline() const;
    [[nodiscard]] qsizetype count() const { return flags.size() + leftOut; }

    //! Null if it is not among them.
    [[nodiscard]] const FlagFacts *find(const QString &key) const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> ageAt(Moment moment) const;
    //! Until it turns stale (negative: since then); nothing if it never does, or there is no telling.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLeftAt(Moment moment) const;
    //! As state, which was true at readAt, has become by now.
    [[nodiscard]] State stateAt(Moment moment) const;
};

using SharedReading = std::shared_ptr<const Reading>;

} // namespace Halyard::Inspector

Q_DECLARE_METATYPE(Halyard::Inspector::SharedReading)
