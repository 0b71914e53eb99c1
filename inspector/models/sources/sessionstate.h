// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/flagcontext.h>

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <chrono>
#include <variant>

namespace Halyard::Inspector {

//! What was open and looked at, to be had again. Without tokens and passwords.
struct SessionState
{
    struct Opened
    {
        //! A cache, a record or a snapshot; empty: a server.
        QString place = {};
        QUrl host = {};
        QList<FlagContext> persons = {};
        std::chrono::milliseconds interval{0};
        friend bool operator==(const Opened &, const Opened &) = default;
    };
    //! Somebody in one of those that were open.
    struct Spot
    {
        //! -1: nobody.
        qsizetype source = -1;
        //! Empty: the whole source.
        QString person = {};
        friend bool operator==(const Spot &, const Spot &) = default;
    };

    QList<Opened> sources = {};
    Spot focus = {};
    QString flag = {};
    QString filter = {};
    QString page = {};
    Spot left = {};
    Spot right = {};
    Spot base = {};
    Spot matrix = {};
    //! False as long as the program runs, and ever after if it did not end by itself.
    bool isEnded = false;

    friend bool operator==(const SessionState &, const SessionState &) = default;

    //! Whether there is anything that somebody may want back.
    [[nodiscard]] bool isWorthwhile() const { return !sources.isEmpty() || !filter.isEmpty(); }

    [[nodiscard]] QByteArray toJson() const;
    enum class Problem { Damaged, Newer };
    [[nodiscard]] static std::variant<SessionState, Problem> fromJson(const QByteArray &json);
};

} // namespace Halyard::Inspector
