// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/halyard_export.h>

#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <optional>

namespace Halyard {

//! What went wrong, in a form that a program can decide on and a person can read.
//! Never contains a token, an id, a property or a password.
struct HALYARD_EXPORT Error
{
    Q_GADGET
    Q_PROPERTY(Halyard::Error::Kind kind MEMBER kind CONSTANT)
    Q_PROPERTY(QString detail MEMBER detail CONSTANT)
    Q_PROPERTY(int httpStatus MEMBER httpStatus CONSTANT)

public:
    enum class Kind {
        None,
        PartialAnswer, //!< The server could not evaluate every flag.
        QuotaLimited,  //!< The project's quota for flags is used up.
        Timeout,       //!< No whole answer within the deadline.
        Connection,    //!< No answer at all: DNS, TCP, TLS, proxy.
        Refused,       //!< Answered with another status than 2xx.
        BadAnswer,     //!< Answered with something that is not a flags answer.
        Superseded,    //!< Another person was identified meanwhile.
        Offline,       //!< Asked while offline.
        Configuration, //!< The options don't allow asking at all.
        Identity,      //!< An id that would throw strangers together.
        File,          //!< A file could not be read or written.
    };
    Q_ENUM(Kind)

    Kind kind = Kind::None;
    QString detail = {};
    //! The status of a refusal, else 0.
    int httpStatus = 0;

    //! The name that events and scripts use: "timeout", "api_error_503", … Empty for None.
    [[nodiscard]] QString token() const;
    explicit operator bool() const { return kind != Kind::None; }
    friend bool operator==(const Error &, const Error &) = default;
};

//! How one round of asking for flags ended.
struct HALYARD_EXPORT LoadOutcome
{
    Q_GADGET
    Q_PROPERTY(Halyard::LoadOutcome::Effect effect MEMBER effect CONSTANT)
    Q_PROPERTY(Halyard::Error error MEMBER error CONSTANT)
    Q_PROPERTY(int flagCount MEMBER flagCount CONSTANT)

public:
    enum class Effect {
        Kept,     //!< Nothing changed hands; what was known still stands.
        Merged,   //!< The good part of a partial answer was taken over.
        Replaced, //!< A complete answer took the place of all before.
    };
    Q_ENUM(Effect)

    Effect effect = Effect::Kept;
    Error error = {};
    //! Flags taken from the answer.
    int flagCount = 0;
    //! Flags of the answer that could not be used: failed on the server, or unreadable.
    int skippedCount = 0;
    //! A complete answer without a single flag, where there had been some. Legitimate, but also
    //! what a bot filter or the wrong project's token looks like.
    bool emptied = false;
    QString requestId = {};
    //! The server's clock, in milliseconds since 1970.
    std::optional<qint64> evaluatedAt = {};

    [[nodiscard]] bool isOk() const { return error.kind == Error::Kind::None; }
    friend bool operator==(const LoadOutcome &, const LoadOutcome &) = default;
};

} // namespace Halyard

Q_DECLARE_METATYPE(Halyard::Error)
Q_DECLARE_METATYPE(Halyard::LoadOutcome)
