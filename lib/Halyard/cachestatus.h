// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/halyard_export.h>

#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace Halyard {

//! How the fallback cache that was asked for is doing. Values in memory are served in any case.
struct HALYARD_EXPORT CacheStatus
{
    Q_GADGET
    Q_PROPERTY(Halyard::CacheStatus::State state MEMBER state CONSTANT)
    Q_PROPERTY(QString detail MEMBER detail CONSTANT)
    Q_PROPERTY(QString url MEMBER url CONSTANT)

public:
    enum class State {
        Off,          //!< None was asked for.
        Starting,     //!< Not known yet.
        Ready,        //!< Reads and writes.
        ReadOnly,     //!< Reads, and cannot write: a read-only medium, a replica.
        Full,         //!< Reads, and has no room for more.
        Loading,      //!< The server is still reading its own data.
        Unauthorized, //!< The server does not know us: user or password are wrong or missing.
        Forbidden,    //!< We may not do there what a cache has to do.
        Unsafe,       //!< Others could write there, or it is not ours: not used.
        Unreachable,  //!< No answer; tried again.
        Failing,      //!< Answers with errors that have no state of their own.
        Unsupported,  //!< This build knows no such cache.
        Invalid,      //!< The URL asks for something that is not on offer.
    };
    Q_ENUM(State)

    State state = State::Off;
    //! What is wrong and what to do; empty if nothing is.
    QString detail = {};
    //! Without user, password and options.
    QString url = {};

    friend bool operator==(const CacheStatus &, const CacheStatus &) = default;
};

} // namespace Halyard

Q_DECLARE_METATYPE(Halyard::CacheStatus)
