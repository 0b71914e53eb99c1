// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/flag.h>

#include <QtCore/QJsonValue>
#include <QtCore/QString>

#include <optional>

namespace Halyard::Inspector {

//! What one place knows of one flag; Halyard::Flag without a clock, so that it can be kept in a file.
struct FlagFacts
{
    QString key = {};
    //! Bool, text, number, object or null; undefined where there is no value.
    QJsonValue value = QJsonValue::Undefined;
    QString variant = {};
    //! As it came: usually a text of JSON. Null if there is none.
    QString payload = {};

    QString reasonCode = {};
    //! In the server's words.
    QString reason = {};
    std::optional<int> condition = {};
    std::optional<qint64> id = {};
    std::optional<qint64> version = {};
    std::optional<bool> hasExperiment = {};
    QString description = {};
    Flag::Source source = Flag::Source::None;

    [[nodiscard]] static FlagFacts of(const Flag &flag);
    [[nodiscard]] bool hasValue() const { return !value.isUndefined(); }
    //! Whether an application would see a difference: value or payload.
    [[nodiscard]] bool sameValueAs(const FlagFacts &other) const;
    friend bool operator==(const FlagFacts &, const FlagFacts &) = default;
};

} // namespace Halyard::Inspector
