// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

#include <variant>

namespace Halyard::Inspector {

//! A place in the inspector, to be handed on: "halyard-inspector:?open=…&person=…&flag=…&filter=…".
//! Whoever follows one goes somewhere, and changes nothing. It carries no token and no password, and
//! names no server to ask.
struct Link
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::Link)

public:
    //! A cache, a record or a snapshot; empty: what is open.
    QString open = {};
    //! As caches name them.
    QString person = {};
    QString flag = {};
    QString filter = {};

    friend bool operator==(const Link &, const Link &) = default;

    //! Whether it is meant as one, right or wrong.
    [[nodiscard]] static bool isLink(const QString &text);
    struct Problem
    {
        QString message = {};
    };
    [[nodiscard]] static std::variant<Link, Problem> parse(const QString &text);
    [[nodiscard]] QString toString() const;

    //! Whether another computer is asked when it is followed.
    [[nodiscard]] bool needsNetwork() const;
};

} // namespace Halyard::Inspector
