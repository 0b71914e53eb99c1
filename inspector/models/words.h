// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/reading.h"
#include "models/source.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonValue>
#include <QtCore/QString>

#include <optional>

namespace Halyard::Inspector {

//! How things are said to a person, in that person's language.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::Words)

public:
    //! Such as "5 min", in the largest unit that says enough.
    [[nodiscard]] static QString span(std::chrono::milliseconds span);
    //! "5 min ago", "now", "unknown".
    [[nodiscard]] static QString age(std::optional<std::chrono::milliseconds> age);
    //! "in 5 min", "expired 3 h ago", "—".
    [[nodiscard]] static QString timeLeft(std::optional<std::chrono::milliseconds> left);
    //! Absolute, ISO 8601, in local time.
    [[nodiscard]] static QString moment(Moment moment);
    //! "10:38–10:41"; with seconds where minutes say too little.
    [[nodiscard]] static QString stretch(Moment from, Moment to);
    [[nodiscard]] static QString bytes(qint64 bytes);
    //! A value as JSON on one line: true, "eco", 12; "no value" where there is none.
    [[nodiscard]] static QString value(const QJsonValue &value);
    [[nodiscard]] static QString source(Flag::Source source);
    [[nodiscard]] static QString state(Reading::State state);
    [[nodiscard]] static QString state(Source::State state);
    //! The same, and since when it is away if it was there before: "disconnected 12 s ago". \a isStill:
    //! "disconnected since …", which need not be said anew each second.
    [[nodiscard]] static QString standing(const Source &source, Moment at, bool isStill = false);
    [[nodiscard]] static QString kind(Source::Kind kind);
    //! What the library or a server said in half a sentence, as a whole one.
    [[nodiscard]] static QString sentence(const QString &said);
    //! Of a menu, without the letter that chooses it there: neither "&Pause" nor "暂停(&P)".
    [[nodiscard]] static QString withoutMnemonic(QString text);
    //! On one line, with everything escaped that could turn the direction of writing.
    [[nodiscard]] static QString oneLine(const QString &text, qsizetype longest = 200);
};

} // namespace Halyard::Inspector
